import Foundation
import GRDB
package import Marketplace
package import Wire

/// Where the pulls of a copy stand.
package struct PullMark: Sendable, Hashable {
    /// Where the next page begins; nil for a copy that has to be begun.
    package var next: Wire.Cursor?
    /// As of when the copy is whole; nil while there never was a whole one.
    package var pulledAt: Instant?
    /// Rises whenever the copy changes, also by another program.
    package var revision: Int
}

/// The delta of the server, laid into the copy.
///
/// *The cursor never runs ahead of the copy*: it moves in the transaction that brings the page. A
/// copy that is begun anew grows beside the old one, under a generation of its own, and takes its
/// place in one step when it is whole: nobody ever reads half of it, a crash goes on where it was,
/// and the swap costs nothing, where filling in all at once would hold other writers up. The old one
/// is swept away afterwards.
extension Cache {
    /// Where the pulls stand, read on the caller's thread; nil when the disk fails.
    package nonisolated func pullMarkNow() -> PullMark? {
        readNow { try PullState.fetch(from: $0).mark }
    }

    /// Where the pulls stand.
    ///
    /// - Throws: ``CacheError``.
    package func pullMark() async throws(CacheError) -> PullMark {
        try await read { try PullState.fetch(from: $0).mark }
    }

    /// Lays a page into the copy, all of it or nothing.
    ///
    /// - Parameters:
    ///   - delta: The page.
    ///   - start: The cursor it was asked for with.
    ///   - instant: When it was asked for; the copy is as of then once it is whole.
    /// - Returns: False when the copy stands elsewhere by now, since another program has pulled.
    /// - Throws: ``CacheError``.
    package func apply(
        _ delta: Delta,
        from start: Wire.Cursor?,
        asOf instant: Instant
    ) async throws(CacheError) -> Bool {
        try await write { database in
            var state = try PullState.fetch(from: database)
            guard state.mark.next == start else { return false }
            let isAnew = delta.isReset || start == nil
            if isAnew { try state.clearNext(in: database) }
            let isComing = isAnew || state.comingCursor != nil
            let generation = isComing ? state.generation + 1 : state.generation
            for change in delta.changes { try change.apply(to: generation, in: database) }
            if !delta.changes.isEmpty || isComing && !delta.hasMore { state.revision += 1 }
            if isComing, delta.hasMore {
                state.comingCursor = delta.cursor.text
            } else {
                state.generation = generation
                state.cursor = delta.cursor.text
                state.comingCursor = nil
            }
            if !delta.hasMore {
                state.pulledAt = instant
                try state.forgetOlderBookings(in: database)
            }
            try state.store(in: database)
            return true
        }
    }

    /// Makes the next pull begin another copy; this one stays until that is whole.
    ///
    /// - Throws: ``CacheError``.
    package func beginAnew() async throws(CacheError) {
        try await write { database in
            try database.execute(sql: "UPDATE pull SET cursor = NULL, coming_cursor = NULL")
        }
    }

    /// Deletes what is left of older copies, a piece at a time so that no other writer waits long.
    ///
    /// - Throws: ``CacheError``.
    package func sweep() async throws(CacheError) {
        var hasMore = true
        while hasMore {
            hasMore = try await write { database in
                try database.execute(
                    sql: """
                        DELETE FROM entity WHERE rowid IN (
                            SELECT rowid FROM entity
                            WHERE generation < (SELECT generation FROM pull) LIMIT 2000
                        )
                        """
                )
                return database.changesCount > 0
            }
        }
    }
}

/// The row of `pull`.
struct PullState {
    /// Of the copy that is read.
    var generation: Int64
    var cursor: String?
    /// Of the next copy, while that is being made.
    var comingCursor: String?
    var pulledAt: Instant?
    var revision: Int

    static func fetch(from database: Database) throws -> PullState {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT generation, cursor, coming_cursor, pulled_at, revision FROM pull"
            )
        )
        guard let row else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no state of pulls")
        }
        return PullState(
            generation: row[0],
            cursor: row[1],
            comingCursor: row[2],
            pulledAt: (row[3] as Int64?).map(Instant.init(milliseconds:)),
            revision: row[4]
        )
    }

    var mark: PullMark {
        PullMark(
            next: (comingCursor ?? cursor).map(Wire.Cursor.init),
            pulledAt: pulledAt,
            revision: revision
        )
    }

    func store(in database: Database) throws {
        try database.cachedStatement(
            sql: """
                UPDATE pull SET generation = ?, cursor = ?, coming_cursor = ?, pulled_at = ?,
                    revision = ?
                """
        ).execute(arguments: [
            generation, cursor, comingCursor, pulledAt?.milliseconds, revision,
        ])
    }

    /// Throws away a next copy that was never finished.
    func clearNext(in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM entity WHERE generation > ?",
            arguments: [generation]
        )
    }

    /// Forgets what pages and answers said of stays before the copy did.
    func forgetOlderBookings(in database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM booking WHERE fetched_at < ? AND EXISTS (
                    SELECT 1 FROM entity WHERE generation = ? AND kind = 'booking'
                        AND entity.id = booking.id AND entity.version >= booking.version
                )
                """,
            arguments: [pulledAt?.milliseconds, generation]
        )
    }
}

extension Delta.Change {
    fileprivate func apply(to generation: Int64, in database: Database) throws {
        guard let body else {
            try database.cachedStatement(
                sql: "DELETE FROM entity WHERE generation = ? AND kind = ? AND id = ?"
            ).execute(arguments: [generation, kind, id])
            return
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO entity (generation, kind, id, parent, version, seq, body)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (generation, kind, id) DO UPDATE SET parent = excluded.parent,
                    version = excluded.version, seq = excluded.seq, body = excluded.body
                """
        ).execute(arguments: [generation, kind, id, parent, version, seq, body])
    }
}
