import Cache
import Marketplace
import Wire

/// Saved homes and the lists they are on, with what is queued.
extension Shown {
    func wishlist(_ list: Wishlist, after changes: [PendingChange]) -> Wishlist {
        var list = list
        list.homes = homes(list.homes, after: changes.filter { $0.isOn(list.id, isDefault: true) })
        return list
    }

    func savedHomes(
        _ page: Page<SavedHome>,
        _ path: String,
        after changes: [PendingChange]
    ) -> Page<SavedHome> {
        let parts = path.split(separator: "/")
        guard parts.count == 4, let id = WishlistID(String(parts[2])) else { return page }
        let isDefault = recall.recall(API.wishlist(id))?.value.isDefault ?? false
        var page = page
        page.data = homes(
            page.data,
            after: changes.filter { $0.isOn(id, isDefault: isDefault) }
        )
        return page
    }

    func wishlists(
        _ lists: [WishlistSummary],
        after changes: [PendingChange]
    ) -> [WishlistSummary] {
        var lists = lists
        for change in changes {
            switch change.name {
            case .createWishlist:
                guard let body = try? change.args.decoded(as: CreateWishlistBody.self),
                    !lists.contains(where: { $0.id == body.id })
                else { continue }
                lists.append(WishlistSummary(body, at: change.createdAt))
            case .renameWishlist:
                guard let index = lists.firstIndex(where: { $0.id.text == change.target }),
                    let body = try? change.args.decoded(as: WishlistNameBody.self)
                else { continue }
                lists[index].name = body.name
                lists[index].updatedAt = max(lists[index].updatedAt, change.createdAt)
            case .deleteWishlist: lists.removeAll { $0.id.text == change.target }
            default: continue
            }
        }
        for index in lists.indices { count(&lists[index], after: changes) }
        return lists.sorted { ($0.updatedAt, $0.id) > ($1.updatedAt, $1.id) }
    }

    /// How many homes are on a list once those that are queued have come and gone.
    private func count(_ list: inout WishlistSummary, after changes: [PendingChange]) {
        var isOnIt: [String: Bool] = [:]
        for change in changes where change.isOn(list.id, isDefault: list.isDefault) {
            guard let home = change.target else { continue }
            let key = "\(list.id)/\(home)"
            let before =
                isOnIt[home]
                ?? (recall.cache?.copiedNow { try $0.one(.wishlistHome, key) } != nil)
            isOnIt[home] = change.name == .saveHome
            guard before != isOnIt[home] else { continue }
            list.homes += before ? -1 : 1
            list.updatedAt = max(list.updatedAt, change.createdAt)
        }
    }

    /// Homes of one list after changes of that list.
    private func homes(_ homes: [SavedHome], after changes: [PendingChange]) -> [SavedHome] {
        var homes = homes
        for change in changes {
            guard let id = change.target.flatMap({ ListingID($0) }) else { continue }
            guard change.name == .saveHome else {
                homes.removeAll { $0.listing.id == id }
                continue
            }
            let isThere = homes.contains { $0.listing.id == id }
            guard !isThere, let card = card(id) else { continue }
            homes.insert(SavedHome(listing: card, savedAt: change.createdAt), at: 0)
        }
        return homes
    }

    private func card(_ id: ListingID) -> ListingCard? {
        recall.cache?.cardNow(id) ?? recall.recall(API.listing(id))?.value.card
    }
}

extension PendingChange {
    /// Whether it puts a home on a list, or takes one off it.
    fileprivate func isOn(_ list: WishlistID, isDefault: Bool) -> Bool {
        guard name == .saveHome || name == .unsaveHome else { return false }
        return wishlist.map { $0 == list.text } ?? isDefault
    }
}

extension WishlistSummary {
    /// A list that the server has not seen yet.
    fileprivate init(_ body: CreateWishlistBody, at instant: Instant) {
        self.init(
            id: body.id,
            name: body.name,
            homes: 0,
            isDefault: false,
            version: 0,
            updatedAt: instant
        )
    }
}
