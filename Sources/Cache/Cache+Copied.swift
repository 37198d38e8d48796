package import Foundation
import GRDB
package import Marketplace
package import Wire

/// What pulls have brought, all of one moment.
package struct Copied {
    /// As of when it is whole.
    package let asOf: Instant
    private let generation: Int64
    private let database: Database

    fileprivate init?(_ database: Database) throws {
        let state = try PullState.fetch(from: database)
        guard let pulledAt = state.pulledAt else { return nil }
        asOf = pulledAt
        generation = state.generation
        self.database = database
    }

    /// One thing as JSON.
    ///
    /// - Throws: What the database throws.
    package func one(_ kind: SyncKind, _ id: String) throws -> Data? {
        try Data.fetchOne(
            database.cachedStatement(
                sql: "SELECT body FROM entity WHERE generation = ? AND kind = ? AND id = ?"
            ),
            arguments: [generation, kind.rawValue, id]
        )
    }

    /// All things of a kind, in the order of their ids.
    ///
    /// - Throws: What the database throws.
    package func all(_ kind: SyncKind) throws -> [Data] {
        try Data.fetchAll(
            database.cachedStatement(
                sql: "SELECT body FROM entity WHERE generation = ? AND kind = ? ORDER BY id"
            ),
            arguments: [generation, kind.rawValue]
        )
    }

    /// The things of a kind that belong to another, in the order of their ids.
    ///
    /// - Throws: What the database throws.
    package func all(_ kind: SyncKind, of parent: String) throws -> [Data] {
        try Data.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT body FROM entity WHERE generation = ? AND kind = ? AND parent = ?
                    ORDER BY id
                    """
            ),
            arguments: [generation, kind.rawValue, parent]
        )
    }

    /// Stays that pages and answers tell of and that the copy does not have, or not so new.
    ///
    /// - Throws: What the database throws.
    package func newerBookings() throws -> [Data] {
        try Data.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT booking.body FROM booking LEFT JOIN entity
                        ON generation = ? AND kind = 'booking' AND entity.id = booking.id
                    WHERE booking.version > entity.version
                        OR fetched_at > ? AND booking.version = entity.version
                        OR fetched_at >= ? AND entity.id IS NULL
                    """
            ),
            arguments: [generation, asOf.milliseconds, asOf.milliseconds]
        )
    }
}

extension Cache {
    /// Reads from what pulls have brought, on the caller's thread; nil while it never was whole.
    package nonisolated func copiedNow<Value>(
        _ work: (Copied) throws -> Value?
    ) -> Value? {
        readNow { database in
            guard let copied = try Copied(database) else { return nil }
            return try work(copied)
        }
    }
}
