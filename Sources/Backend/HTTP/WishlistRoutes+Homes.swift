internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of the homes on a list.
extension WishlistRoutes {
    var homeRoutes: [Route] {
        [
            Route(
                .get,
                "/v1/wishlists/{wishlist}/homes",
                "listWishlistHomes",
                "The homes of a list, the last saved first",
                access: .owner(of: .wishlist),
                query: .page(),
                gives: .ok(Page<SavedHome>.self),
                caching: .personal,
                handler: homes
            ),
            Route(
                .put,
                "/v1/wishlists/{wishlist}/homes/{listing}",
                "addWishlistHome",
                "Put a home on a list",
                access: .owner(of: .wishlist),
                gives: .ok(WishlistSummary.self),
                isKeyed: true,
                problems: [.wishlistFull],
                handler: add
            ),
            Route(
                .delete,
                "/v1/wishlists/{wishlist}/homes/{listing}",
                "removeWishlistHome",
                "Take a home off a list",
                access: .owner(of: .wishlist),
                gives: .ok(WishlistSummary.self),
                isKeyed: true,
                handler: takeOff
            ),
        ]
    }

    @Sendable private func homes(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(WishlistID.self)
        let page = try PageRequest(try call.query())
        let homes = try await wishlists.homes(of: id, for: caller, page: page)
        return try Reply(homes, caching: .personal)
    }

    @Sendable private func add(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let (id, home) = (try call.id(WishlistID.self), try call.id(ListingID.self, at: 1))
        return try await once.inTransaction(call, by: caller) { db in
            try wishlists.add(home, to: id, by: caller, at: call.now, in: db)
        }
    }

    @Sendable private func takeOff(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let (id, home) = (try call.id(WishlistID.self), try call.id(ListingID.self, at: 1))
        return try await once.inTransaction(call, by: caller) { db in
            try wishlists.remove(home, from: id, by: caller, at: call.now, in: db)
        }
    }
}
