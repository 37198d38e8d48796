internal import Marketplace
internal import Wire

/// What people do to their lists offline; none of it is ever in conflict.
///
/// A list that is gone stays gone: what was to be put on it, or how it was to be called, is
/// refused, and what was to be taken off is off.
extension MutationTable {
    static func saving(_ wishlists: WishlistService) -> [MutationHandler] {
        lists(wishlists) + homes(wishlists)
    }

    private static func lists(_ wishlists: WishlistService) -> [MutationHandler] {
        [
            MutationHandler(.createWishlist) { call, db in
                let body = try call.body(CreateWishlistBody.self)
                let list = try wishlists.create(body, by: call.caller, at: call.now, in: db)
                return .init(.wishlist, list.id.text)
            },
            MutationHandler(.renameWishlist) { call, db in
                let id = try call.target(WishlistID.self)
                let body = try call.body(WishlistNameBody.self)
                _ = try wishlists.rename(id, body, by: call.caller, at: call.now, in: db)
                return .init(.wishlist, id.text)
            },
            MutationHandler(.deleteWishlist) { call, db in
                let id = try call.target(WishlistID.self)
                _ = try wishlists.delete(id, by: call.caller, at: call.now, in: db)
                return .init(.wishlist, id.text)
            },
        ]
    }

    private static func homes(_ wishlists: WishlistService) -> [MutationHandler] {
        [
            MutationHandler(.saveHome) { call, db in
                let home = try call.target(ListingID.self)
                let (caller, now) = (call.caller, call.now)
                guard let id = try call.body(SaveHomeBody.self).wishlist else {
                    let list = try wishlists.save(home, for: caller, at: now, in: db)
                    return .init(.wishlist, list.id.text)
                }
                _ = try wishlists.add(home, to: id, by: caller, at: now, in: db)
                return .init(.wishlist, id.text)
            },
            MutationHandler(.unsaveHome) { call, db in
                let home = try call.target(ListingID.self)
                let (caller, now) = (call.caller, call.now)
                guard let id = try call.body(SaveHomeBody.self).wishlist else {
                    let list = try wishlists.remove(home, for: caller, at: now, in: db)
                    return .init(.wishlist, list.id.text)
                }
                if try WishlistRows.list(id, of: caller.user, in: db) != nil {
                    _ = try wishlists.remove(home, from: id, by: caller, at: now, in: db)
                }
                return .init(.wishlist, id.text)
            },
        ]
    }
}
