internal import Marketplace

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
    /// The place of the next change of this transaction.
    static func next(in db: Database) throws -> ChangePosition {
        let statement =
            switch db.kind {
            case .sqlite: "UPDATE change_log SET last_seq = last_seq + 1 RETURNING 0, last_seq"
            case .postgres: "SELECT pg_current_xact_id()::text::bigint, nextval('change_seq')"
            }
        guard let row = try db.row(statement) else { throw CorruptRow(column: "change_log") }
        return ChangePosition(tx: row[0], seq: row[1])
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
