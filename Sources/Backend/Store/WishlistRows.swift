internal import Marketplace
internal import Wire

/// Rows of named lists of homes, which are read for their owners only.
enum WishlistRows {
    /// A home on a list, as the list has it.
    struct Entry: Sendable {
        let number: Int64
        let listing: ListingID
        let version: Int64
        let savedAt: Instant
    }

    // MARK: Lists

    static func list(
        _ id: WishlistID,
        of user: UserID,
        in db: Database
    ) throws -> WishlistSummary? {
        try db.row("\(shown) WHERE \"user\" = ? AND id = ?", [user.text, id.text]).map(summary)
    }

    /// All lists of somebody, the last changed first.
    static func lists(of user: UserID, in db: Database) throws -> [WishlistSummary] {
        try db.rows(
            "\(shown) WHERE \"user\" = ? ORDER BY updated_at DESC, id DESC",
            [user.text]
        ).map(summary)
    }

    /// Of these lists, those that are somebody's.
    static func some(
        _ ids: [String],
        of user: UserID,
        in db: Database
    ) throws -> [WishlistSummary] {
        try db.rows(
            among: ids,
            { "\(shown) WHERE \"user\" = ?1 AND id IN (\($0))" },
            also: [user.text]
        ).map(summary)
    }

    /// The list that homes are saved on without saying where.
    static func defaultList(of user: UserID, in db: Database) throws -> WishlistSummary? {
        try db.row("\(shown) WHERE \"user\" = ? AND is_default = 1", [user.text]).map(summary)
    }

    /// How many lists somebody has beside the default one.
    static func count(of user: UserID, in db: Database) throws -> Int {
        let sql = "SELECT count(*) FROM wishlist WHERE \"user\" = ? AND is_default = 0"
        return try db.value(sql, [user.text]) ?? 0
    }

    /// Writes a new list; false when its id is somebody's already, or there is a default one.
    static func insert(
        _ id: WishlistID,
        _ name: String,
        isDefault: Bool,
        of user: UserID,
        at now: Instant,
        in db: Database
    ) throws -> Bool {
        try db.execute(
            """
            INSERT INTO wishlist (id, "user", name, is_default, version, updated_at)
            VALUES (?, ?, ?, ?, 1, ?) ON CONFLICT DO NOTHING
            """,
            [id.text, user.text, name, isDefault, now.milliseconds]
        ) > 0
    }

    /// Gives a list another name; false when it has that name already, or there is no such list.
    static func rename(
        _ id: WishlistID,
        _ name: String,
        of user: UserID,
        at now: Instant,
        in db: Database
    ) throws -> Bool {
        try db.execute(
            """
            UPDATE wishlist SET name = ?1, version = version + 1, updated_at = ?2
            WHERE id = ?3 AND "user" = ?4 AND name != ?1
            """,
            [name, now.milliseconds, id.text, user.text]
        ) > 0
    }

    /// Takes a list away with what is on it; false when there is no such list.
    static func delete(_ id: WishlistID, of user: UserID, in db: Database) throws -> Bool {
        let sql = "DELETE FROM wishlist WHERE id = ? AND \"user\" = ?"
        return try db.execute(sql, [id.text, user.text]) > 0
    }

    // MARK: Homes

    /// The homes of a list, the last saved first, and of those saved at once in their order.
    ///
    /// A home that its host has deleted is on no list any more.
    static func homes(
        on id: WishlistID,
        of user: UserID,
        after position: ListPosition = .top,
        limit: Int = .max,
        in db: Database
    ) throws -> [Entry] {
        try db.rows(
            """
            \(entries) WHERE wishlist.id = ?1 AND wishlist."user" = ?2 AND deleted_at IS NULL
                AND (saved_at < ?3 OR (saved_at = ?3 AND wishlist_home.listing > ?4))
            ORDER BY saved_at DESC, wishlist_home.listing LIMIT ?5
            """,
            [id.text, user.text, position.key, Int64(position.tie) ?? 0, limit]
        ).map(entry)
    }

    /// All that was put on a list, deleted homes too.
    static func everything(
        on id: WishlistID,
        of user: UserID,
        in db: Database
    ) throws -> [Entry] {
        try db.rows(
            "\(entries) WHERE wishlist.id = ? AND wishlist.\"user\" = ? ORDER BY saved_at DESC",
            [id.text, user.text]
        ).map(entry)
    }

    /// A home as a list has it; nil when it is not on it.
    static func home(
        _ listing: ListingID,
        on id: WishlistID,
        of user: UserID,
        in db: Database
    ) throws -> Entry? {
        try db.row(
            "\(entries) WHERE wishlist.id = ? AND wishlist.\"user\" = ? AND listing.id = ?",
            [id.text, user.text, listing.text]
        ).map(entry)
    }

    /// Puts a home on a list; false when it is there already.
    static func add(
        _ number: Int64,
        to id: WishlistID,
        at now: Instant,
        in db: Database
    ) throws -> Bool {
        let isNew =
            try db.execute(
                """
                INSERT INTO wishlist_home (wishlist, listing, saved_at) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
                [id.text, number, now.milliseconds]
            ) > 0
        if isNew { try raise(id, at: now, in: db) }
        return isNew
    }

    static func remove(
        _ entry: Entry,
        from id: WishlistID,
        at now: Instant,
        in db: Database
    ) throws {
        try db.execute(
            "DELETE FROM wishlist_home WHERE wishlist = ? AND listing = ?",
            [id.text, entry.number]
        )
        try raise(id, at: now, in: db)
    }

    private static func raise(_ id: WishlistID, at now: Instant, in db: Database) throws {
        try db.execute(
            "UPDATE wishlist SET version = version + 1, updated_at = ? WHERE id = ?",
            [now.milliseconds, id.text]
        )
    }

    private static let shown = """
        SELECT wishlist.*, (SELECT count(*) FROM wishlist_home
            JOIN listing ON listing.number = wishlist_home.listing
            WHERE wishlist_home.wishlist = wishlist.id AND deleted_at IS NULL) AS homes
        FROM wishlist
        """

    private static let entries = """
        SELECT wishlist_home.listing AS number, listing.id AS listing_id,
            listing.version AS listing_version, saved_at
        FROM wishlist JOIN wishlist_home ON wishlist_home.wishlist = wishlist.id
        JOIN listing ON listing.number = wishlist_home.listing
        """

    private static func summary(_ row: Row) throws -> WishlistSummary {
        WishlistSummary(
            id: try row.id("id"),
            name: row["name"],
            homes: row["homes"],
            isDefault: row["is_default"],
            version: row["version"],
            updatedAt: row.instant("updated_at")
        )
    }

    private static func entry(_ row: Row) throws -> Entry {
        Entry(
            number: row["number"],
            listing: try row.id("listing_id"),
            version: row["listing_version"],
            savedAt: row.instant("saved_at")
        )
    }
}
