internal import Marketplace
internal import Wire

/// Rows of guests from whom a host takes no bookings.
enum BlockedGuestRows {
    /// Puts a guest on a host's list; who is on it already gets another note and nothing else.
    static func block(
        _ guest: UserID,
        by host: UserID,
        note: String,
        at now: Instant,
        in db: Database
    ) throws {
        try db.execute(
            """
            INSERT INTO blocked_guest (host, guest, note, at) VALUES (?, ?, ?, ?)
            ON CONFLICT (host, guest) DO UPDATE SET note = excluded.note
            """,
            [host.text, guest.text, note, now.milliseconds]
        )
    }

    static func remove(_ guest: UserID, by host: UserID, in db: Database) throws {
        try db.execute(
            "DELETE FROM blocked_guest WHERE host = ? AND guest = ?",
            [host.text, guest.text]
        )
    }

    /// Whether somebody has ever asked a host for a stay, be it never paid.
    static func hasAsked(_ guest: UserID, of host: UserID, in db: Database) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM booking JOIN listing ON listing.number = booking.listing
            WHERE guest = ? AND host = ? LIMIT 1
            """,
            [guest.text, host.text]
        )
    }

    static func blocked(
        _ guest: UserID,
        by host: UserID,
        in db: Database
    ) throws -> BlockedGuest? {
        try db.row("\(shown) WHERE host = ? AND guest = ?", [host.text, guest.text]).map(blocked)
    }

    /// The last blocked first.
    static func list(
        of host: UserID,
        after position: ListPosition,
        limit: Int,
        in db: Database
    ) throws -> [BlockedGuest] {
        try db.rows(
            """
            \(shown) WHERE host = ? AND (at, guest) < (?, ?)
            ORDER BY at DESC, guest DESC LIMIT ?
            """,
            [host.text, position.key, position.tie, limit]
        ).map(blocked)
    }

    private static let shown = """
        SELECT guest, name, note, at FROM blocked_guest
        JOIN "user" ON "user".id = blocked_guest.guest
        """

    private static func blocked(_ row: Row) throws -> BlockedGuest {
        BlockedGuest(
            guest: try row.id("guest"),
            name: row["name"],
            note: row["note"],
            since: row.instant("at")
        )
    }
}
