internal import Marketplace
internal import Wire

/// The named lists of homes that guests keep for themselves.
///
/// A list is a set: whatever order the devices of a guest speak in, what any of them added and none
/// took off is on it. Of two names the one that came last holds.
struct WishlistService: Sendable {
    let store: Store
    let homes: Homes
    let cursors: Cursors

    // MARK: Reading

    func lists(of caller: Caller) async throws -> WishlistsReply {
        WishlistsReply(
            data: try await store.read { try WishlistRows.lists(of: caller.user, in: $0) }
        )
    }

    func list(_ id: WishlistID, of caller: Caller) async throws -> WishlistSummary {
        try await store.read { try seen(id, by: caller, in: $0) }
    }

    /// The homes of a list, the last saved first.
    func homes(
        of id: WishlistID,
        for caller: Caller,
        page: PageRequest
    ) async throws -> Page<SavedHome> {
        try await store.read { db in
            _ = try seen(id, by: caller, in: db)
            let list = try cursors.list("wishlist \(id)", page)
            let entries = try WishlistRows.homes(
                on: id,
                of: caller.user,
                after: list.start,
                limit: list.wanted,
                in: db
            )
            return try list.page(
                entries,
                at: { ListPosition(key: $0.savedAt.milliseconds, tie: "\($0.number)") },
                show: { try saved($0, in: db) }
            )
        }
    }

    // MARK: Lists

    /// Makes a list; the same id makes it once, whatever it is called by then.
    func create(
        _ body: CreateWishlistBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> WishlistSummary {
        try WishlistService.check(name: body.name)
        if let known = try WishlistRows.list(body.id, of: caller.user, in: db) { return known }
        guard try WishlistRows.count(of: caller.user, in: db) < Wishlists.most - 1 else {
            throw Problem(.wishlistFull, "You have \(Wishlists.most) lists. Delete one first.")
        }
        let isNew = try WishlistRows.insert(
            body.id,
            body.name,
            isDefault: false,
            of: caller.user,
            at: now,
            in: db
        )
        guard isNew else {
            throw Problem(.idempotencyKeyReused, "This id belongs to another list.")
        }
        return try told(body.id, by: caller, at: now, in: db)
    }

    func rename(
        _ id: WishlistID,
        _ body: WishlistNameBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> WishlistSummary {
        try WishlistService.check(name: body.name)
        let known = try seen(id, by: caller, in: db)
        let isOther = try WishlistRows.rename(id, body.name, of: caller.user, at: now, in: db)
        return isOther ? try told(id, by: caller, at: now, in: db) : known
    }

    /// Takes a list away with what is on it; false when there is no such list.
    func delete(
        _ id: WishlistID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Bool {
        let entries = try WishlistRows.everything(on: id, of: caller.user, in: db)
        guard try WishlistRows.delete(id, of: caller.user, in: db) else { return false }
        for entry in entries { try tell(of: entry, off: id, by: caller, at: now, in: db) }
        let user = [caller.user]
        try Changes.recordDeletion(.wishlist, id.text, for: user, at: now, in: db)
        return true
    }

    // MARK: Homes

    /// Puts a home on a list; one that is there already stays as it is.
    func add(
        _ listing: ListingID,
        to id: WishlistID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> WishlistSummary {
        let list = try seen(id, by: caller, in: db)
        if try WishlistRows.home(listing, on: id, of: caller.user, in: db) != nil { return list }
        let home = try homes.published(listing, in: db)
        guard list.homes < Wishlists.mostHomes else {
            let most = Wishlists.mostHomes
            throw Problem(.wishlistFull, "A list holds \(most) homes. Take one off first.")
        }
        _ = try WishlistRows.add(home.number, to: id, at: now, in: db)
        let (user, key) = ([caller.user], WishlistHome.key(id, listing))
        let (version, seen) = (home.version, now.milliseconds)
        try Changes.record(.wishlistHome, key, version: seen, for: user, at: now, in: db)
        try Changes.record(.listing, listing.text, version: version, for: user, at: now, in: db)
        return try told(id, by: caller, at: now, in: db)
    }

    /// Takes a home off a list; one that is not there is off already.
    func remove(
        _ listing: ListingID,
        from id: WishlistID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> WishlistSummary {
        let list = try seen(id, by: caller, in: db)
        guard let entry = try WishlistRows.home(listing, on: id, of: caller.user, in: db) else {
            return list
        }
        try WishlistRows.remove(entry, from: id, at: now, in: db)
        try tell(of: entry, off: id, by: caller, at: now, in: db)
        return try told(id, by: caller, at: now, in: db)
    }

    // MARK: What the other parts of the service share

    /// The one place that decides whose list it is: anybody else's does not exist.
    func seen(_ id: WishlistID, by caller: Caller, in db: Database) throws -> WishlistSummary {
        guard let list = try WishlistRows.list(id, of: caller.user, in: db) else {
            throw WishlistService.notFound
        }
        return list
    }

    /// The list after a change, of which the guest's other devices are told.
    func told(
        _ id: WishlistID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> WishlistSummary {
        let list = try seen(id, by: caller, in: db)
        let user = [caller.user]
        try Changes.record(.wishlist, id.text, version: list.version, for: user, at: now, in: db)
        return list
    }

    /// The cards of homes that lists have.
    func saved(_ entries: [WishlistRows.Entry], in db: Database) throws -> [SavedHome] {
        try entries.map { entry in
            let home = try homes.home(number: entry.number, version: entry.version, in: db)
            return SavedHome(listing: home.card, savedAt: entry.savedAt)
        }
    }

    static let notFound = Problem(.notFound, "There is no such list.")

    /// A guest keeps the pages of what is on a list, unless another list has it too.
    private func tell(
        of entry: WishlistRows.Entry,
        off id: WishlistID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        let (user, home) = ([caller.user], entry.listing)
        let key = WishlistHome.key(id, home)
        try Changes.recordDeletion(.wishlistHome, key, for: user, at: now, in: db)
        let version = entry.version
        try Changes.record(.listing, home.text, version: version, for: user, at: now, in: db)
    }

    private static func check(name: String) throws {
        guard Wishlists.isName(name), name.utf8.count <= 8 * Wishlists.longestName,
            PlainText.isLine(name)
        else {
            let most = Wishlists.longestName
            throw Problem(field: "name", "must have 1 to \(most) characters, none of them control")
        }
    }
}
