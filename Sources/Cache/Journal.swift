package import Foundation
import GRDB
package import Marketplace

/// A write that has left, or is about to, and has no definite answer yet.
package struct InFlight: Sendable, Hashable {
    /// The idempotency key, under which the server lets it take effect once.
    package var key: String
    package var kind: String
    package var method: String
    package var target: String
    package var body: Data?
    package var createdAt: Instant

    package init(
        key: String,
        kind: String,
        method: String,
        target: String,
        body: Data?,
        createdAt: Instant
    ) {
        self.key = key
        self.kind = kind
        self.method = method
        self.target = target
        self.body = body
        self.createdAt = createdAt
    }
}

/// The writes of one account that have no answer yet.
///
/// *A change leaves the machine at least once and takes effect exactly once*: it is stored here,
/// on the disk, before its first byte is sent, and leaves only with a definite answer. The file
/// is apart from ``Cache``, because the copy may be fetched again and this may not.
package actor Journal {
    /// True when the file was damaged and a fresh one took its place; known after the first use.
    package private(set) var wasDamaged = false
    private nonisolated let file: DatabaseFile
    private var connection: DatabaseQueue?

    /// The journal at `path`; the file is opened at the first use, which no first paint waits for.
    package init(at path: String) {
        // A commit is on the disk before it returns, even when the power goes.
        file = DatabaseFile(path: path, schema: .journal, synchronous: "FULL")
    }

    /// Stores a write; one that is there under the same key stays as it is.
    ///
    /// - Throws: ``CacheError``; then nothing may be sent.
    package func begin(_ change: InFlight) async throws(CacheError) {
        try await access { database in
            try database.execute(
                sql: """
                    INSERT INTO in_flight (key, kind, method, target, body, created_at)
                    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
                    """,
                arguments: [
                    change.key, change.kind, change.method, change.target, change.body,
                    change.createdAt.milliseconds,
                ]
            )
        }
    }

    /// Forgets a write whose answer is known.
    ///
    /// - Throws: ``CacheError``; then the write will be repeated, which does no harm.
    package func settle(_ key: String) async throws(CacheError) {
        try await access { database in
            try database.execute(sql: "DELETE FROM in_flight WHERE key = ?", arguments: [key])
        }
    }

    /// Every write without an answer, in the order in which they were begun.
    ///
    /// - Throws: ``CacheError``.
    package func unsettled() async throws(CacheError) -> [InFlight] {
        try await access { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT key, kind, method, target, body, created_at FROM in_flight
                    ORDER BY created_at, rowid
                    """
            )
            return rows.map { row in
                InFlight(
                    key: row[0],
                    kind: row[1],
                    method: row[2],
                    target: row[3],
                    body: row[4],
                    createdAt: Instant(milliseconds: row[5])
                )
            }
        }
    }

    /// Reads on the caller's thread, by a connection of its own; nil where there is no file yet.
    nonisolated func readNow<Value>(_ work: (Database) throws -> Value) -> Value? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try? file.connect().read(work)
    }

    func access<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(CacheError) -> Value {
        let connection = try open()
        do {
            return try await connection.write(work)
        } catch {
            let error = CacheError(error)
            if error == .damaged { file.markDamaged() }
            throw error
        }
    }

    private func open() throws(CacheError) -> DatabaseQueue {
        if let connection { return connection }
        let opened = try file.open()
        connection = opened.connection
        wasDamaged = opened.wasDamaged
        return opened.connection
    }
}

extension Schema {
    /// The tables of ``Journal``.
    static let journal = Schema(steps: [
        """
        CREATE TABLE in_flight (
            key TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            method TEXT NOT NULL,
            target TEXT NOT NULL,
            body BLOB,
            created_at INTEGER NOT NULL
        ) STRICT;
        """,
        pendingChanges,
    ])
}
