package import Foundation
import GRDB
package import Marketplace
import Synchronization

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
    /// What became of the file when it was found damaged; nil while it never was.
    package private(set) var rescue: Rescue?
    private nonisolated let file: DatabaseFile
    private var opened: Opened?
    /// What was read by before anything else.
    ///
    /// It stays open: on Linux, what a queue of GRDB leaves behind goes through the pool of threads
    /// that are counted every second from then on.
    private nonisolated let early = Mutex<DatabaseQueue?>(nil)

    /// One connection, and the outbox as it was last read over it.
    private struct Opened {
        let connection: DatabaseQueue
        let mirror: OutboxMirror
        let identity: UInt64?
    }

    /// The file was put aside by another program while this one had it open.
    private struct Moved: Error {}

    /// The journal at `path`; the file is opened at the first use, which no first paint waits for.
    package init(at path: String) {
        // A commit is on the disk before it returns, even when the power goes.
        file = DatabaseFile(
            path: path,
            schema: .journal,
            synchronous: "FULL",
            salvage: Salvage(tables: [.inFlight, .pending])
        )
    }

    /// Stores a write; one that is there under the same key stays as it is.
    ///
    /// - Throws: ``CacheError``; then nothing may be sent.
    package func begin(_ change: InFlight) async throws(CacheError) {
        try await access { database, _ in
            let values = change.columns.map(\.databaseValue)
            try database.execute(
                sql: """
                    INSERT INTO in_flight (key, kind, method, target, body, created_at, seal)
                    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
                    """,
                arguments: StatementArguments(values + [Seal.of(values).databaseValue])
            )
        }
    }

    /// Forgets a write whose answer is known.
    ///
    /// - Throws: ``CacheError``; then the write will be repeated, which does no harm.
    package func settle(_ key: String) async throws(CacheError) {
        try await access { database, _ in
            try database.execute(sql: "DELETE FROM in_flight WHERE key = ?", arguments: [key])
        }
    }

    /// Every write without an answer, in the order in which they were begun.
    ///
    /// - Throws: ``CacheError``.
    package func unsettled() async throws(CacheError) -> [InFlight] {
        try await look { database, _ in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT key, kind, method, target, body, created_at, seal FROM in_flight
                    ORDER BY created_at, rowid
                    """
            )
            return try rows.map(InFlight.init)
        }
    }

    // MARK: Access

    /// Reads on the caller's thread, by a connection of its own; nil where there is no file yet.
    nonisolated func readNow<Value>(_ work: (Database) throws -> Value) -> Value? {
        guard file.identity != nil else { return nil }
        return try? file.passing {
            let connection = try file.connect()
            early.withLock { $0 = connection }
            return try connection.read(work)
        }
    }

    /// One transaction that writes, and is on the disk when this returns.
    func access<Value: Sendable>(
        _ work: @escaping @Sendable (Database, OutboxMirror) throws -> Value
    ) async throws(CacheError) -> Value {
        try await insist { opened, file in
            try await opened.connection.writeWithoutTransaction { database in
                try file.passing {
                    var result: Value?
                    try database.inTransaction(.immediate) {
                        guard file.identity == opened.identity else { throw Moved() }
                        result = try work(database, opened.mirror)
                        return .commit
                    }
                    guard let result else { throw Moved() }
                    return result
                }
            }
        }
    }

    /// Reads, also while another program writes.
    func look<Value: Sendable>(
        _ work: @escaping @Sendable (Database, OutboxMirror) throws -> Value
    ) async throws(CacheError) -> Value {
        try await insist { opened, file in
            try await opened.connection.read { database in
                guard file.identity == opened.identity else { throw Moved() }
                return try work(database, opened.mirror)
            }
        }
    }

    /// Tries once more, over the file that has taken its place, when the file is moved or damaged.
    private func insist<Value: Sendable>(
        _ work: @Sendable (Opened, DatabaseFile) async throws -> Value
    ) async throws(CacheError) -> Value {
        let first = try open()
        do { return try await work(first, file) } catch {
            let isMoved = error is Moved
            let error = CacheError(error)
            guard isMoved || error == .damaged else { throw error }
            // Another call may have met the same and have the file open again.
            if opened?.connection === first.connection {
                if !isMoved { file.markDamaged() }
                opened = nil
            }
        }
        let second = try open()
        do { return try await work(second, file) } catch { throw CacheError(error) }
    }

    private func open() throws(CacheError) -> Opened {
        if let opened { return opened }
        let (connection, damage) = try file.open()
        do {
            let mirror = OutboxMirror()
            connection.add(transactionObserver: mirror)
            if let damage {
                let changes = try connection.read { try Journal.count(in: $0) }
                rescue = Rescue(changes: changes, lost: damage.lost, file: damage.aside)
            }
            let next = Opened(connection: connection, mirror: mirror, identity: file.identity)
            opened = next
            return next
        } catch {
            throw CacheError(error)
        }
    }

    /// How many changes have no final answer.
    private static func count(in database: Database) throws -> Int {
        try Int.fetchOne(
            database,
            sql: """
                SELECT (SELECT count(*) FROM in_flight)
                    + (SELECT count(*) FROM pending WHERE state != 'sent')
                """
        ) ?? 0
    }
}

extension InFlight {
    fileprivate var columns: [any DatabaseValueConvertible] {
        [key, kind, method, target, body, createdAt.milliseconds]
    }

    /// - Throws: `DatabaseError` for a row that is not as it was written.
    fileprivate init(_ row: Row) throws {
        guard Array(row.databaseValues).isSealed else { throw DatabaseError.spoilt }
        self.init(
            key: row[0],
            kind: row[1],
            method: row[2],
            target: row[3],
            body: row[4],
            createdAt: Instant(milliseconds: row[5])
        )
    }
}

extension DatabaseError {
    /// A row that is not what was written.
    static let spoilt = DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a spoilt row")
}

extension Salvage.Table {
    fileprivate static let inFlight = Salvage.Table(
        name: "in_flight",
        columns: ["key", "kind", "method", "target", "body", "created_at"]
    )
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
        """
        ALTER TABLE in_flight ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;
        UPDATE in_flight SET seal = row_seal(key, kind, method, target, body, created_at);
        """,
        pendingSeals,
    ])
}
