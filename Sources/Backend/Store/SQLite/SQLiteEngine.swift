internal import CBackend
internal import Foundation
internal import GRDB

/// The embedded database: one file, one writer, many readers.
///
/// Commits reach the disk before they are acknowledged (`synchronous = FULL`). Reads see the last
/// commit and never wait for the writer (WAL).
final class SQLiteEngine: Engine {
    let kind = Database.Kind.sqlite
    let pool: DatabasePool
    var path: String { pool.path }

    private let known = KnownStatements()
    private let writer: GroupCommit

    /// Opens the file, or makes it, and brings its schema up to date.
    ///
    /// - Throws: ``StoreError``, when the file cannot be opened or is no database of ours.
    init(path: String, migrations: [Migration]) throws {
        SQLiteEngine.prepared
        pool = try StoreError.translating {
            let pool = try DatabasePool(path: path, configuration: SQLiteEngine.configuration())
            // The pool's own choice is NORMAL: what was committed last could go with the power.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try SQLiteEngine.migrate(pool, migrations)
            return pool
        }
        writer = GroupCommit(pool: pool, known: known)
    }

    /// Reads on the calling thread: what is read here takes far less than a change of threads.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try readNow(body)
    }

    func write<Value: Sendable>(
        _ isolation: Isolation,
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await writer.write(body)
    }

    func examine<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try readNow(body)
    }

    /// Writes the log back into the file first: the next who opens it need not go through it.
    ///
    /// Where others have the file open the log stays, and is theirs.
    func close() {
        try? pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        try? pool.close()
    }

    /// One writer, and as many readers as there may be; which of these read is not known.
    var figures: EngineFigures {
        let (isWriting, waiting) = writer.standing
        return EngineFigures(
            busyConnections: isWriting ? 1 : 0,
            connections: 1 + pool.configuration.maximumReaderCount,
            waiting: waiting
        )
    }

    func readNow<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try StoreError.translating {
            try pool.read { try body(Database(.sqlite, SQLiteSession($0, known: known))) }
        }
    }

    /// Copies the database, as of now, to another file while it is in use.
    func backUp(to path: String) throws {
        try StoreError.translating {
            let copy = try DatabaseQueue(path: path)
            try pool.backup(to: copy)
            // Clients that follow this database must begin anew when the copy takes its place.
            try copy.write { try $0.execute(sql: Migrations.newEpoch) }
        }
    }

    /// Makes the database what a backup of either kind holds.
    func restore(_ file: SQLiteFile) throws {
        try file.replace(pool)
    }

    /// Brings the schema up to date.
    ///
    /// - Throws: ``StoreError/failed(_:)``, when a newer program has migrated the database.
    static func migrate(_ writer: some DatabaseWriter, _ migrations: [Migration]) throws {
        try Migration.refuseNewer(than: migrations, done: try writer.read(done))
        try migrator(migrations).migrate(writer)
    }

    /// Runs statements, as one transaction, that read another file under the name `merchant`.
    func copy(from path: String, _ sql: String) throws {
        try StoreError.translating {
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "ATTACH DATABASE ? AS merchant", arguments: [path])
                defer { try? db.execute(sql: "DETACH DATABASE merchant") }
                try db.inTransaction {
                    try db.execute(sql: sql)
                    return .commit
                }
            }
        }
    }

    /// Runs each migration once, in the order of their numbers.
    static func migrator(_ migrations: [Migration]) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for migration in migrations {
            migrator.registerMigration("\(migration.number) \(migration.name)") { db in
                for step in migration.steps {
                    switch step {
                    case .both(let sql), .sqlite(let sql): try db.execute(sql: sql)
                    case .postgres: continue
                    }
                }
            }
        }
        return migrator
    }

    /// The numbers of the migrations that a database has had.
    private static func done(_ db: GRDB.Database) throws -> Set<Int> {
        guard try db.tableExists("grdb_migrations") else { return [] }
        let names = try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
        return Set(names.compactMap { $0.split(separator: " ").first.flatMap { Int($0) } })
    }

    /// What is set once for all databases of the process.
    private static let prepared: Void = cbackend_spare_sqlite_counting()

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        // Reads run on the threads of the concurrency pool: more readers would only map more memory.
        configuration.maximumReaderCount = max(2, ProcessInfo.processInfo.activeProcessorCount)
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // A checkpoint lets all who write wait for the disk once more: after 32 MB of log, not 4.
            try db.execute(
                sql: """
                    PRAGMA mmap_size = 2147418112;
                    PRAGMA cache_size = \(db.configuration.readonly ? -8000 : -32000);
                    PRAGMA wal_autocheckpoint = 8000;
                    PRAGMA temp_store = MEMORY;
                    """
            )
        }
        return configuration
    }
}
