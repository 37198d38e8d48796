internal import Marketplace
internal import Wire

/// The homes that a guest has saved.
struct WishlistService: Sendable {
    /// How many homes a list may hold.
    static let capacity = 500

    let store: Store
    let homes: Homes

    func wishlist(of caller: Caller, at now: Instant) async throws -> Wishlist {
        if let known = try await store.read({ try wishlist(of: caller, in: $0) }) { return known }
        return try await store.write { db in
            try open(of: caller, at: now, in: db)
            return try required(of: caller, in: db)
        }
    }

    /// Saves a home; one that is saved already stays where it is.
    func save(
        _ id: ListingID,
        for caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Wishlist {
        guard let home = try homes.home(id, in: db) else {
            throw Problem(.notFound, "There is no such home.")
        }
        try open(of: caller, at: now, in: db)
        let known = try required(of: caller, in: db)
        let isSaved = known.homes.contains { $0.listing.id == id }
        guard isSaved || known.homes.count < WishlistService.capacity else {
            throw Problem(.forbidden, "A list holds 500 homes. Take one off first.")
        }
        try db.execute(
            """
            INSERT INTO wishlist_home (wishlist, listing, saved_at) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [known.id.text, home.number, now.milliseconds]
        )
        try record(known.id, id, of: caller, at: now, in: db)
        return try required(of: caller, in: db)
    }

    func remove(
        _ id: ListingID,
        for caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Wishlist {
        try open(of: caller, at: now, in: db)
        try db.execute(
            """
            DELETE FROM wishlist_home
            WHERE wishlist = (SELECT id FROM wishlist WHERE "user" = ?)
                AND listing = (SELECT number FROM listing WHERE id = ?)
            """,
            [caller.user.text, id.text]
        )
        let wishlist = try required(of: caller, in: db)
        try record(wishlist.id, id, of: caller, at: now, in: db)
        return wishlist
    }

    /// Reads the list of somebody who has one.
    func present(_ caller: Caller) -> @Sendable (Database) throws -> Wishlist {
        { db in try required(of: caller, in: db) }
    }

    /// Clients keep the list, and the pages of the homes on it.
    private func record(
        _ wishlist: WishlistID,
        _ listing: ListingID,
        of caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        let (user, version) = ([caller.user], now.milliseconds)
        try Changes.record(.wishlist, wishlist.text, version: version, for: user, at: now, in: db)
        try Changes.record(.listing, listing.text, version: version, for: user, at: now, in: db)
    }

    private func open(of caller: Caller, at now: Instant, in db: Database) throws {
        let id: WishlistID = Random.id(at: now)
        try db.execute(
            """
            INSERT INTO wishlist (id, "user", name) VALUES (?, ?, 'Saved homes')
            ON CONFLICT DO NOTHING
            """,
            [id.text, caller.user.text]
        )
    }

    private func required(of caller: Caller, in db: Database) throws -> Wishlist {
        guard let wishlist = try wishlist(of: caller, in: db) else {
            throw CorruptRow(column: "wishlist")
        }
        return wishlist
    }

    func wishlist(of caller: Caller, in db: Database) throws -> Wishlist? {
        let sql = "SELECT id, name FROM wishlist WHERE \"user\" = ?"
        guard let row = try db.row(sql, [caller.user.text]) else {
            return nil
        }
        let id: WishlistID = try row.id("id")
        let saved = """
            SELECT listing, saved_at FROM wishlist_home WHERE wishlist = ?
            ORDER BY saved_at DESC, listing
            """
        return Wishlist(
            id: id,
            name: row["name"],
            homes: try db.rows(saved, [id.text]).map { row in
                SavedHome(
                    listing: try homes.home(number: row["listing"], in: db).card,
                    savedAt: row.instant("saved_at")
                )
            }
        )
    }
}
