internal import Foundation

/// Brings the schema of a PostgreSQL database up to date; forward only, each migration once.
struct PostgresMigrations {
    /// The number of the advisory lock that one migrating program at a time holds.
    private static let lock = 7_266_578_401

    let migrations: [Migration]

    /// Runs what is missing, each migration in a transaction of its own.
    ///
    /// - Throws: ``StoreError``; also when a newer program has migrated the database further.
    func run(on connection: PostgresConnection) throws {
        _ = try connection.run("SELECT pg_advisory_lock(\(PostgresMigrations.lock))", [])
        defer { connection.end("SELECT pg_advisory_unlock(\(PostgresMigrations.lock))") }
        let done = try done(on: connection)
        try Migration.refuseNewer(than: migrations, done: done)
        for migration in migrations where !done.contains(migration.number) {
            try connection.transaction {
                try run(migration, on: connection)
            }
        }
    }

    private func done(on connection: PostgresConnection) throws -> Set<Int> {
        try connection.script(
            """
            SET client_min_messages = warning;
            CREATE TABLE IF NOT EXISTS schema_migration (
                number BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)
            """
        )
        let rows = try connection.run("SELECT number FROM schema_migration", []).rows
        return Set(rows.map { $0[0] as Int })
    }

    private func run(_ migration: Migration, on connection: PostgresConnection) throws {
        for step in migration.steps {
            switch step {
            case .both(let sql): try connection.script(PostgresSchema.translated(sql))
            case .postgres(let sql): try connection.script(sql)
            case .sqlite: continue
            }
        }
        let now = Int64(Date().timeIntervalSince1970 * 1_000)
        _ = try connection.run(
            "INSERT INTO schema_migration (number, name, applied_at) VALUES (?, ?, ?)",
            [.integer(Int64(migration.number)), .text(migration.name), .integer(now)]
        )
    }
}

extension PostgresConnection {
    /// Runs some statements as one transaction, for upkeep.
    func transaction<Value>(
        _ beginning: String = "BEGIN",
        _ work: () throws -> Value
    ) throws -> Value {
        do {
            try begin(beginning)
            let value = try work()
            _ = try run("COMMIT", [])
            return value
        } catch {
            end("ROLLBACK")
            throw error
        }
    }
}
