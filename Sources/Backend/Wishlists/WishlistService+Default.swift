internal import Marketplace
internal import Wire

/// The list that homes are saved on without saying where; it is made when it is first needed.
extension WishlistService {
    func wishlist(of caller: Caller, at now: Instant) async throws -> Wishlist {
        let known = try await store.read { db in
            try WishlistRows.defaultList(of: caller.user, in: db).map { list in
                try whole(list, of: caller, in: db)
            }
        }
        if let known { return known }
        return try await store.write { try wishlist(of: caller, at: now, in: $0) }
    }

    func wishlist(of caller: Caller, at now: Instant, in db: Database) throws -> Wishlist {
        try whole(try defaultList(of: caller, at: now, in: db), of: caller, in: db)
    }

    /// Saves a home; one that is saved already stays where it is.
    func save(
        _ listing: ListingID,
        for caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> WishlistSummary {
        let list = try defaultList(of: caller, at: now, in: db)
        return try add(listing, to: list.id, by: caller, at: now, in: db)
    }

    func remove(
        _ listing: ListingID,
        for caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> WishlistSummary {
        let list = try defaultList(of: caller, at: now, in: db)
        return try remove(listing, from: list.id, by: caller, at: now, in: db)
    }

    private func defaultList(
        of caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> WishlistSummary {
        if let known = try WishlistRows.defaultList(of: caller.user, in: db) { return known }
        let id: WishlistID = Random.id(at: now)
        let isNew = try WishlistRows.insert(
            id,
            Wishlists.defaultName,
            isDefault: true,
            of: caller.user,
            at: now,
            in: db
        )
        guard isNew else { throw CorruptRow(column: "wishlist") }
        return try told(id, by: caller, at: now, in: db)
    }

    private func whole(
        _ list: WishlistSummary,
        of caller: Caller,
        in db: Database
    ) throws -> Wishlist {
        let entries = try WishlistRows.homes(on: list.id, of: caller.user, in: db)
        return Wishlist(id: list.id, name: list.name, homes: try saved(entries, in: db))
    }
}
