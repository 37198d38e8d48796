internal import Marketplace

/// The database of roostd, of either kind, and what the processes remember of it.
package struct Store: Sendable {
    let engine: any Engine
    /// Goes up with every committed change of a home that anybody can see.
    let homeChanges = HomeChanges()
    /// Goes up with every committed change of how many homes a city has.
    let placeChanges = HomeChanges()
    /// Raised after each commit that asks for jobs.
    let jobNews = Signal()
    /// Raised after each commit that clients are told of.
    let changeNews = Signal()
    let meter = StoreMeter()

    /// Opens a SQLite file, or makes it, and brings its schema up to date.
    ///
    /// - Throws: ``StoreError``, when the file cannot be opened or is no database of ours.
    package init(path: String) throws {
        engine = try SQLiteEngine(path: path, migrations: Migrations.all)
    }

    /// Opens a PostgreSQL database and brings its schema up to date.
    ///
    /// - Throws: ``StoreError``, when it is not to be reached or a newer program has migrated it.
    package init(_ address: PostgresAddress) throws {
        engine = try PostgresEngine(address, migrations: Migrations.all)
    }

    /// A store over a database that is open.
    init(engine: any Engine) {
        self.engine = engine
    }

    package var kind: Database.Kind { engine.kind }

    /// Reads from one snapshot.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await meter.measuring(.read) { try await engine.read(body) }
    }

    /// Runs one transaction that, as a rule, no other comes between; an error rolls it back.
    ///
    /// What it changed has reached the disk when this returns. `body` may run more than once.
    @discardableResult
    package func write<Value: Sendable>(
        isolation: Isolation = .serializable,
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        let (value, news) = try await meter.measuring(.write) {
            try await engine.write(isolation) { db in (try body(db), db.news) }
        }
        if news.contains(.places) { placeChanges.note() }
        if news.contains(.homes) { homeChanges.note() }
        if news.contains(.jobs) { jobNews.raise() }
        if news.contains(.changes) { changeNews.raise() }
        return value
    }

    /// Lets go of the database; nothing can be asked of it any more.
    package func close() {
        engine.close()
    }

    /// Whether the schema is the one that this program knows: not an older one, nor a newer.
    ///
    /// - Throws: ``StoreError``, also when the database is not to be reached.
    func isCurrent() async throws -> Bool {
        try await read { db in
            let table = db.kind == .sqlite ? "grdb_migrations" : "schema_migration"
            return try db.value("SELECT count(*) FROM \(table)") == Migrations.all.count
        }
    }

    /// The promises that the data break, each with the row that breaks it; empty when all is well.
    package func problems() async throws -> [String] {
        try await engine.examine { try StoreCheck.problems(in: $0) }
    }
}

/// Counts the commits that touched a home; what was made before the last one may be stale.
final class HomeChanges: Sendable {
    private let count = Lock<UInt64>(0)

    var generation: UInt64 { count.withLock { $0 } }

    func note() { count.withLock { $0 += 1 } }
}
