import Foundation
import Marketplace
import Synchronization
import Testing

@testable import Backend

/// What PostgreSQL's side of the store does when connections break, run out or meet.
struct PostgresTests {
    private let server: PrivatePostgres

    init() throws {
        server = try PrivatePostgres.shared.get()
    }

    @Test func `connections that were ended are replaced, and nobody notices`() async throws {
        try await StoreKind.postgres.withStore { store in
            for name in ["ana", "ben", "eva"] {
                try await store.write { try $0.execute(StoreConformanceTests.insertUser, [name]) }
                let database: String? = try await store.read {
                    try $0.value("SELECT current_database()")
                }
                try terminate(try #require(database))
            }
            let count: Int? = try await store.read { try $0.value("SELECT count(*) FROM \"user\"") }
            #expect(count == 3)
        }
    }

    @Test func `a transaction that loses its connection is done again`() async throws {
        try await StoreKind.postgres.withStore { store in
            let attempts = Mutex(0)
            try await store.write { [self] db in
                let attempt = attempts.withLock { attempts in
                    attempts += 1
                    return attempts
                }
                try db.execute(StoreConformanceTests.insertUser, ["ana"])
                let database: String? = try db.value("SELECT current_database()")
                if attempt == 1 { try terminate(database ?? "") }
                try db.execute("UPDATE \"user\" SET homes = homes + 1")
            }
            #expect(attempts.withLock { $0 } == 2)
            let homes: Int? = try await store.read { try $0.value("SELECT homes FROM \"user\"") }
            #expect(homes == 1)
        }
    }

    @Test func `a statement that nobody waited for fails its own transaction and no other`()
        async throws
    {
        // One connection for all, so that what one transaction leaves behind meets the next.
        try await withEngine(PostgresLimits(connections: 1, patience: .seconds(5))) { engine in
            _ = try await engine.write(.snapshot) {
                try $0.execute(StoreConformanceTests.insertUser, ["ana"])
            }
            await #expect(throws: StoreError.self) {
                try await engine.write(.snapshot) {
                    try $0.post(StoreConformanceTests.insertUser, ["ana"])
                }
            }
            struct Second: Error {}
            await #expect(throws: Second.self) {
                try await engine.write(.snapshot) { db in
                    try db.post(StoreConformanceTests.insertUser, ["ana"])
                    _ = try db.ask("SELECT nothing FROM \"user\"")
                    throw Second()
                }
            }
            let names: [String] = try await engine.write(.snapshot) { db in
                try db.post(StoreConformanceTests.insertUser, ["ben"])
                let (first, second) = (
                    try db.ask("SELECT id FROM \"user\" ORDER BY id LIMIT 1"),
                    try db.ask("SELECT id FROM \"user\" ORDER BY id DESC LIMIT 1")
                )
                return try (second.get() + first.get()).map { $0[0] }
            }
            #expect(names == ["ben", "ana"])
            _ = try await engine.read { db in
                _ = try db.ask("SELECT nothing FROM \"user\"")
            }
            let count: Int? = try await engine.read {
                try $0.value("SELECT count(*) FROM \"user\"")
            }
            #expect(count == 2)
        }
    }

    @Test func `a database that is away is an answer within seconds, and its return is noticed`()
        async throws
    {
        let name = try server.makeDatabase()
        defer { try? server.removeDatabase(name) }
        let engine = try PostgresEngine(
            server.address(of: name),
            migrations: Migrations.all,
            limits: PostgresLimits(connections: 4, patience: .seconds(1))
        )
        try server.administer("ALTER DATABASE \(name) RENAME TO \(name)_away")
        let start = ContinuousClock.now
        await #expect(throws: StoreError.self) {
            try await engine.read { try $0.rows("SELECT 1") }
        }
        #expect(ContinuousClock.now - start < .seconds(5))
        try server.administer("ALTER DATABASE \(name)_away RENAME TO \(name)")
        let one: Int? = try await engine.read { try $0.value("SELECT 1") }
        #expect(one == 1)
    }

    @Test func `when all connections are taken, work waits in line and then is refused`()
        async throws
    {
        try await withEngine(PostgresLimits(connections: 2, patience: .milliseconds(400))) {
            engine in
            let (steps, step) = AsyncStream.makeStream(of: Void.self)
            let gate = DispatchSemaphore(value: 0)
            let taken = (0..<2).map { _ in
                Task.detached {
                    try await engine.read { _ in
                        step.yield()
                        gate.wait()
                    }
                }
            }
            var arrivals = steps.makeAsyncIterator()
            for _ in taken { await arrivals.next() }
            let start = ContinuousClock.now
            await #expect(throws: StoreError.unreachable("no connection became free in time")) {
                try await engine.read { try $0.rows("SELECT 1") }
            }
            #expect((.milliseconds(300)...(.seconds(4))).contains(ContinuousClock.now - start))
            let waiting = Task.detached { try await engine.read { try $0.rows("SELECT 1").count } }
            for _ in taken { gate.signal() }
            for task in taken { try await task.value }
            #expect(try await waiting.value == 1)
        }
    }

    @Test func `many more than there are connections all get their turn`() async throws {
        try await withEngine(PostgresLimits(connections: 3)) { engine in
            let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<300 {
                    group.addTask {
                        try await engine.read { try $0.value("SELECT CAST(? AS BIGINT)", [number]) }
                            ?? 0
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(sum == 300 * 299 / 2)
        }
    }

    @Test func `waiting for the database keeps no thread from other work`() async throws {
        try await withEngine(PostgresLimits(connections: 16)) { engine in
            let start = ContinuousClock.now
            let slow = (0..<16).map { _ in
                Task.detached { try await engine.read { try $0.rows("SELECT pg_sleep(3)") } }
            }
            for _ in 0..<20 {
                await Task.detached {}.value
                try await Task.sleep(for: .milliseconds(1))
            }
            // One thread per processor runs all tasks: had they waited, nothing else would have run.
            #expect(ContinuousClock.now - start < .seconds(3))
            for task in slow { _ = try await task.value }
        }
    }

    @Test func `text with a nul is refused, and the connection goes on`() async throws {
        try await withEngine(PostgresLimits(connections: 1)) { engine in
            await #expect(throws: StoreError.failed("a text for the database holds a nul")) {
                try await engine.read { try $0.rows("SELECT CAST(? AS TEXT)", ["a\u{0}b"]) }
            }
            let text: String? = try await engine.read {
                try $0.value("SELECT CAST(? AS TEXT)", ["ab"])
            }
            #expect(text == "ab")
        }
    }

    @Test func `more forms of statements than are kept prepared do no harm`() async throws {
        try await withEngine(PostgresLimits(connections: 1)) { engine in
            for round in 0..<2 {
                for number in 0..<700 {
                    let value: Int? = try await engine.read {
                        try $0.value("SELECT \(number) + CAST(? AS BIGINT)", [round])
                    }
                    #expect(value == number + round)
                }
            }
            let kept: Int? = try await engine.read {
                try $0.value("SELECT count(*) FROM pg_prepared_statements")
            }
            #expect((1...512).contains(kept ?? 0))
        }
    }

    @Test func `a lock beside the key keeps bookings of a home apart`() async throws {
        try await World.run(on: .postgres) { world in
            let booking = try await world.book(as: try await world.register("ana"))
            await #expect(throws: StoreError.constraint("booking_overlaps_no_other")) {
                try await world.store.write { db in
                    try db.execute(
                        """
                        INSERT INTO booking (id, code, listing, guest, check_in, check_out, guests,
                            state, version, is_instant, lines, cancellation, currency, total,
                            host_payout, created_at, check_in_at, check_out_at)
                        SELECT 'other', 'OTHER', listing, guest, check_out - 1, check_out + 1, 1,
                            'confirmed', 1, 1, '[]', '{}', 'EUR', 0, 0, 0, 0, 0
                        FROM booking WHERE id = ?
                        """,
                        [booking.id.text]
                    )
                }
            }
        }
    }

    @Test func `programs that start at once bring the schema up to date once`() async throws {
        let name = try server.makeEmptyDatabase()
        defer { try? server.removeDatabase(name) }
        let address = try server.address(of: name)
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 {
                group.addTask { _ = try await Task.detached { try Store(address) }.value }
            }
            try await group.waitForAll()
        }
        let done: Int? = try await Store(address).read {
            try $0.value("SELECT count(*) FROM schema_migration")
        }
        #expect(done == Migrations.all.count)
    }

    @Test func `what is shown of an address has no password`() throws {
        let address = try #require(
            PostgresAddress("postgres://ana:s3cret@db.example.org:5433/roost?sslmode=require")
        )
        #expect(address.description == "postgres://ana@db.example.org:5433/roost")
        #expect(PostgresAddress("postgres://ana:s3cret@[broken/roost") == nil)
        #expect(PostgresAddress("mysql://localhost/roost") == nil)
    }

    // MARK: Statements

    @Test(arguments: [
        ("a = ? AND b = ?", "a = $1 AND b = $2"),
        ("a = ?1 OR b = ?2 OR c = ?1", "a = $1 OR b = $2 OR c = $1"),
        ("a = ?3 AND b = ?", "a = $3 AND b = $4"),
        (
            "a = '?' AND \"b?\" = ? -- why?\nAND c = ?",
            "a = '?' AND \"b?\" = $1 -- why?\nAND c = $2"
        ),
        ("a = 'it''s ?' AND b = ? /* ? */", "a = 'it''s ?' AND b = $1 /* ? */"),
        ("é = ?", "é = $1"),
    ])
    func `placeholders are numbered as SQLite numbers them`(sql: String, numbered: String) {
        #expect(PostgresText.numbered(sql) == numbered)
    }

    @Test func `types are translated, words in quotes and comments are not`() {
        let sql = """
            CREATE TABLE t (
                -- A TEXT of INTEGER length.
                id INTEGER PRIMARY KEY, other INTEGER PRIMARY KEY REFERENCES o (id),
                note TEXT NOT NULL DEFAULT 'TEXT', body BLOB, size REAL, n INTEGER
            ) STRICT, WITHOUT ROWID;
            """
        let expected = """
            CREATE TABLE t (
                -- A TEXT of INTEGER length.
                id BIGINT PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY, \
            other BIGINT PRIMARY KEY REFERENCES o (id),
                note TEXT COLLATE "C" NOT NULL DEFAULT 'TEXT', body BYTEA, size DOUBLE PRECISION, \
            n BIGINT
            );
            """
        #expect(PostgresSchema.translated(sql) == expected)
    }

    // MARK: Help

    private func withEngine(
        _ limits: PostgresLimits,
        _ work: (PostgresEngine) async throws -> Void
    ) async throws {
        let name = try server.makeDatabase()
        defer { try? server.removeDatabase(name) }
        try await work(
            try PostgresEngine(server.address(of: name), migrations: Migrations.all, limits: limits)
        )
    }

    /// Ends all connections to a database, as an administrator would.
    private func terminate(_ database: String) throws {
        try server.administer(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(database)'
            """
        )
    }
}
