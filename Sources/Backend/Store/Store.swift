internal import Foundation
package import GRDB
internal import Marketplace

/// The database of roostd: one SQLite file, one writer, many readers.
///
/// Commits reach the disk before they are acknowledged (`synchronous = FULL`). Reads see the last
/// commit and never wait for the writer (WAL).
package struct Store: Sendable {
    package let pool: DatabasePool
    /// Goes up with every committed change of a home that anybody can see.
    let homeChanges: HomeChanges

    /// Opens the file, or makes it, and brings its schema up to date.
    ///
    /// - Throws: `DatabaseError`, when the file cannot be opened or is no database of ours.
    package init(path: String) throws {
        pool = try DatabasePool(path: path, configuration: Store.configuration())
        try Migrations.migrator.migrate(pool)
        homeChanges = HomeChanges()
        pool.add(transactionObserver: homeChanges, extent: .databaseLifetime)
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        // Reads run on the threads of the concurrency pool: more readers would only map more memory.
        configuration.maximumReaderCount = max(2, ProcessInfo.processInfo.activeProcessorCount)
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA synchronous = \(db.configuration.readonly ? "NORMAL" : "FULL");
                    PRAGMA mmap_size = 268435456;
                    PRAGMA cache_size = -8000;
                    PRAGMA temp_store = MEMORY;
                    """
            )
        }
        return configuration
    }

    /// Reads on the calling thread: what is read here takes far less than a change of threads.
    func read<Value>(_ value: (Database) throws -> Value) throws -> Value {
        try pool.read(value)
    }

    /// Runs one `IMMEDIATE` transaction on the writer's queue; an error rolls it back.
    package func write<Value: Sendable>(
        _ updates: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await pool.write(updates)
    }

    /// The promises that the data break, each with the row that breaks it; empty when all is well.
    package func problems() throws -> [String] {
        try pool.read { try StoreCheck.problems(in: $0) }
    }

    /// Copies the database, as of now, to another file while it is in use.
    package func backUp(to path: String) throws {
        try pool.backup(to: DatabaseQueue(path: path))
    }
}

/// Counts the commits that touched a home; what was made before the last one may be stale.
final class HomeChanges: TransactionObserver, Sendable {
    private struct Counts {
        var committed: UInt64 = 0
        var isTouched = false
    }

    private let counts = Lock(Counts())

    var generation: UInt64 { counts.withLock { $0.committed } }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool {
        ["listing", "place", "review"].contains(eventKind.tableName)
    }

    func databaseDidChange(with event: DatabaseEvent) {
        counts.withLock { $0.isTouched = true }
        stopObservingDatabaseChangesUntilNextTransaction()
    }

    func databaseDidCommit(_ db: Database) {
        counts.withLock { counts in
            if counts.isTouched { counts.committed += 1 }
            counts.isTouched = false
        }
    }

    func databaseDidRollback(_ db: Database) {
        counts.withLock { $0.isTouched = false }
    }
}
