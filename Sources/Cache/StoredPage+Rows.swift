import Foundation
import GRDB
import Marketplace

extension StoredPage {
    static func fetch(_ target: String, from database: Database) throws -> StoredPage? {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT etag, body, fetched_at, is_kept FROM page WHERE target = ?",
            arguments: [target]
        )
        return row.map { row in
            StoredPage(
                target: target,
                etag: row[0],
                body: row[1],
                fetchedAt: Instant(milliseconds: row[2]),
                isKept: row[3]
            )
        }
    }

    func store(in database: Database) throws {
        try database.execute(
            sql: """
                INSERT OR REPLACE INTO page (target, etag, body, size, fetched_at, is_kept)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [target, etag, body, body.count, fetchedAt.milliseconds, isKept]
        )
    }

    /// Deletes the oldest pages that need not be kept, until all together fit into `bytes`.
    static func trim(to bytes: Int, in database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM page WHERE target IN (
                    SELECT target FROM (
                        SELECT target, sum(size) OVER (ORDER BY fetched_at DESC, target) AS total
                        FROM page WHERE is_kept = 0
                    ) WHERE total > ?
                )
                """,
            arguments: [bytes]
        )
    }
}
