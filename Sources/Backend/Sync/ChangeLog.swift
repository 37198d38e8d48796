internal import Marketplace
internal import Wire

/// Where a change stands in the order of commits.
struct ChangePosition: Sendable, Hashable, Comparable {
    /// The transaction, in PostgreSQL; 0 in SQLite.
    let tx: Int64
    let seq: Int64

    static let start = ChangePosition(tx: 0, seq: 0)

    static func < (left: ChangePosition, right: ChangePosition) -> Bool {
        (left.tx, left.seq) < (right.tx, right.seq)
    }
}

/// The order of changes: that of commits, not that of numbers handed out.
///
/// SQLite has one writer, so that numbers are given in the order of commits. In PostgreSQL a
/// transaction with a lower number may commit after one with a higher; readers therefore stop
/// before the oldest transaction that is still open, whose changes they would otherwise skip.
enum ChangeLog {
    /// The place of the next change of this transaction: what a statement says for tx and seq.
    static func place(
        in db: Database
    ) throws -> (sql: String, arguments: [any SQLConvertible]) {
        guard db.kind == .sqlite else {
            return ("pg_current_xact_id()::text::bigint, nextval('change_seq')", [])
        }
        let sql = "UPDATE change_log SET last_seq = last_seq + 1 RETURNING last_seq"
        guard let seq: Int64 = try db.value(sql) else { throw CorruptRow(column: "change_log") }
        return ("0, ?", [seq])
    }

    /// The last place before which no change can appear any more.
    static func head(in db: Database) throws -> ChangePosition {
        let statement =
            switch db.kind {
            case .sqlite: "SELECT 0, last_seq FROM change_log"
            case .postgres:
                """
                SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1,
                    9223372036854775807
                """
            }
        guard let row = try db.row(statement) else { throw CorruptRow(column: "change_log") }
        return ChangePosition(tx: row[0], seq: row[1])
    }

    /// Which database this is, and which part of its log is known.
    struct State: Sendable {
        let epoch: String
        /// Changes up to here may be missing.
        let pruned: ChangePosition
        let head: ChangePosition

        /// - Throws: ``Problem`` with the code `cursor_expired`, when changes after the cursor may
        ///   be missing, or when the cursor is of a database before a backup was restored.
        func check(_ cursor: SyncCursor) throws {
            guard cursor.epoch == epoch, pruned <= cursor.position, cursor.position <= head else {
                throw Problem(.cursorExpired, "This place is no longer known. Begin anew.")
            }
        }
    }

    static func state(in db: Database) throws -> State {
        let row = try db.row("SELECT epoch, pruned_tx, pruned_seq FROM change_log")
        guard let row else { throw CorruptRow(column: "change_log") }
        return State(
            epoch: row[0],
            pruned: ChangePosition(tx: row[1], seq: row[2]),
            head: try head(in: db)
        )
    }

    /// The changes that somebody may see: their own, and of what anybody may see the homes that
    /// they saved.
    static func changes(
        after position: ChangePosition,
        upTo head: ChangePosition,
        for user: UserID,
        limit: Int,
        in db: Database
    ) throws -> [LoggedChange] {
        let range = "(tx, seq) > (?2, ?3) AND (tx, seq) <= (?4, ?5)"
        let columns = "type, id, tx, seq, version, is_deleted"
        let bounds: [any SQLConvertible] = [
            user.text, position.tx, position.seq, head.tx, head.seq, limit,
        ]
        let own = try db.rows(
            """
            SELECT \(columns) FROM change WHERE audience = ?1 AND \(range)
            ORDER BY tx, seq LIMIT ?6
            """,
            bounds
        )
        let saved = try db.rows(
            """
            SELECT \(columns) FROM change
            WHERE audience = '\(Changes.everybody)' AND type = 'listing' AND \(range)
                AND id IN (SELECT listing.id FROM wishlist
                    JOIN wishlist_home ON wishlist_home.wishlist = wishlist.id
                    JOIN listing ON listing.number = wishlist_home.listing
                    WHERE wishlist."user" = ?1)
            ORDER BY tx, seq LIMIT ?6
            """,
            bounds
        )
        let changes = (own + saved).compactMap(LoggedChange.init)
        guard !saved.isEmpty else { return changes }
        return Array(changes.sorted { $0.position < $1.position }.prefix(limit))
    }

    /// How long changes are known: a client that was away for longer begins anew.
    static let retention: Int64 = 30 * 86_400

    /// Forgets old changes, and remembers up to where.
    static func prune(at now: Instant, in db: Database) throws {
        let rows = try db.rows(
            "DELETE FROM change WHERE at < ? RETURNING tx, seq",
            [now.adding(seconds: -retention).milliseconds]
        )
        let last = rows.map { ChangePosition(tx: $0[0], seq: $0[1]) }.max()
        guard let last else { return }
        try db.execute(
            """
            UPDATE change_log SET pruned_tx = ?1, pruned_seq = ?2
            WHERE (pruned_tx, pruned_seq) < (?1, ?2)
            """,
            [last.tx, last.seq]
        )
    }
}

/// A change as the log has it.
struct LoggedChange: Sendable {
    let kind: SyncKind
    let id: String
    let position: ChangePosition
    let version: Int64
    let isDeleted: Bool

    /// Nil for a kind that only a later version of the program knows.
    init?(_ row: Row) {
        guard let kind = SyncKind(rawValue: row[0]) else { return nil }
        self.kind = kind
        id = row[1]
        position = ChangePosition(tx: row[2], seq: row[3])
        version = row[4]
        isDeleted = row[5]
    }
}
