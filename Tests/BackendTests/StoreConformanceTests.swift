import Foundation
import Marketplace
import Testing

@testable import Backend

/// What every kind of store does alike.
struct StoreConformanceTests {
    @Test(arguments: StoreKind.allCases)
    func `changes that come between each other are done one after the other`(
        on kind: StoreKind
    ) async throws {
        try await kind.withStore { store in
            try await store.write { try $0.execute(Self.insertUser, ["ana"]) }
            try await withThrowingTaskGroup { group in
                for _ in 0..<24 {
                    group.addTask {
                        try await store.write { db in
                            let homes: Int = try db.value("SELECT homes FROM \"user\"") ?? 0
                            try db.execute("UPDATE \"user\" SET homes = ?", [homes + 1])
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await Self.homes(in: store) == 24)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `of two that look first and then write, one sees the other`(
        on kind: StoreKind
    ) async throws {
        try await kind.withStore { store in
            let seen = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await store.write { db in
                            let count: Int = try db.value("SELECT count(*) FROM \"user\"") ?? 0
                            try db.execute(Self.insertUser, ["user\(number)"])
                            return count
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(seen.sorted() == Array(0..<8))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what fails leaves nothing behind`(on kind: StoreKind) async throws {
        try await kind.withStore { store in
            struct Refused: Error {}
            await #expect(throws: Refused.self) {
                try await store.write { db in
                    try db.execute(Self.insertUser, ["ana"])
                    throw Refused()
                }
            }
            await #expect(throws: StoreError.self) {
                try await store.write { db in
                    try db.execute(Self.insertUser, ["ana"])
                    try db.execute("SELECT nothing FROM nowhere")
                }
            }
            let isEmpty = try await store.isEmpty
            #expect(isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a constraint that refuses is told from other faults`(on kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { try $0.execute(Self.insertUser, ["ana"]) }
            func fault(_ sql: String, _ arguments: [any SQLConvertible] = []) async -> StoreError? {
                await #expect(throws: StoreError.self) {
                    try await store.write { try $0.execute(sql, arguments) }
                }
            }
            func isConstraint(_ error: StoreError?) -> Bool {
                if case .constraint = error { true } else { false }
            }
            #expect(isConstraint(await fault(Self.insertUser, ["ana"])))
            #expect(isConstraint(await fault("UPDATE \"user\" SET homes = -1")))
            #expect(
                isConstraint(
                    await fault(
                        """
                        INSERT INTO session (id, "user", device, created_at, expires_at)
                        VALUES ('s', 'nobody', '', 0, 0)
                        """
                    )
                )
            )
            #expect(!isConstraint(await fault("UPDATE \"user\" SET nothing = 1")))
        }
    }

    /// On PostgreSQL these are the rules of the columns' types, on SQLite checks of the tables.
    @Test(arguments: StoreKind.allCases)
    func `what no column may hold is refused`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.book(as: try await world.register("ana"))
            for (table, column, value) in Self.impossible {
                let error = await #expect(throws: StoreError.self, "\(table).\(column)") {
                    try await world.store.write {
                        try $0.execute("UPDATE \(table) SET \(column) = ?", [value])
                    }
                }
                guard case .constraint = error else {
                    Issue.record("\(table).\(column): \(error as Any)")
                    continue
                }
            }
        }
    }

    private static let impossible: [(String, String, any SQLConvertible & Sendable)] = [
        ("listing", "state", "sold"), ("listing", "home_type", "castle"),
        ("listing", "currency", "EURO"), ("listing", "capacity", 0), ("listing", "capacity", 51),
        ("listing", "bedrooms", -1), ("listing", "beds", -1), ("listing", "bathrooms", -1),
        ("listing", "nightly", 0), ("listing", "is_instant", 2), ("listing", "latitude", 90.5),
        ("listing", "longitude", -180.5), ("listing", "check_in_from", 1_440),
        ("listing", "check_out_by", -1), ("booking", "guests", 0), ("booking", "total", -1),
        ("booking", "refunded", -1), ("booking", "is_instant", 2), ("booking", "with_pets", -1),
        ("booking", "check_out", 0), ("change", "is_deleted", 2), ("idempotency", "key", ""),
        ("idempotency", "key", String(repeating: "k", count: 256)),
    ]

    @Test(arguments: StoreKind.allCases)
    func `values come back as they went in`(on kind: StoreKind) async throws {
        try await kind.withStore { store in
            let text = "Zoë\u{301} \"quoted\" 'single' ? $1 \\ back\\slash\ttab\nline 東京 🏡"
            let bytes = Data([0, 1, 39, 92, 255, 0] + Array(repeating: 7, count: 26))
            try await store.write { db in
                try db.execute(
                    """
                    INSERT INTO "user" (id, email, name, about, created_at, response_rate)
                    VALUES ('ana', 'a@example.org', ?, '', ?, ?)
                    """,
                    [text, Int64.max, nil as Int?]
                )
                try db.execute(
                    """
                    INSERT INTO session (id, "user", device, created_at, expires_at)
                    VALUES ('s', 'ana', '', ?, 0)
                    """,
                    [Int64.min]
                )
                try db.execute(
                    "INSERT INTO refresh_token (hash, session, created_at, salt) VALUES (?, 's', 0, ?)",
                    [bytes, Data()]
                )
                try db.execute(
                    """
                    INSERT INTO place (id, name, country, country_code, latitude, longitude,
                        time_zone) VALUES (1, 'x', 'y', 'zz', ?, ?, 'UTC')
                    """,
                    [-89.123_456_789_012_34, 1e-300]
                )
            }
            try await store.read { db in
                let user = try #require(try db.row("SELECT * FROM \"user\""))
                #expect(user["name"] == text && user["about"] == "")
                #expect(user["created_at"] == Int64.max && user["response_rate"] as Int? == nil)
                #expect(try db.value("SELECT created_at FROM session") == Int64.min)
                let token = try #require(try db.row("SELECT hash, salt FROM refresh_token"))
                #expect(token["hash"] == bytes && token["salt"] == Data())
                let place = try #require(
                    try db.row("SELECT latitude, longitude FROM place WHERE id = 1")
                )
                #expect(place["latitude"] == -89.123_456_789_012_34)
                #expect(place["longitude"] == 1e-300)
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `sums and comparisons are whole numbers`(on kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { db in
                for name in ["ana", "ben", "eva"] { try db.execute(Self.insertUser, [name]) }
                try db.execute("UPDATE \"user\" SET homes = 4000000000")
            }
            try await store.read { db in
                #expect(try db.value("SELECT sum(homes) FROM \"user\"") == 12_000_000_000 as Int)
                #expect(try db.value("SELECT count(*) FROM \"user\" WHERE homes = 0") == 0 as Int)
                let order: [Bool] = try db.values("SELECT id = 'ben' FROM \"user\" ORDER BY id")
                #expect(order == [false, true, false])
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `changes are counted`(on kind: StoreKind) async throws {
        try await kind.withStore { store in
            let again = Self.insertUser + " ON CONFLICT DO NOTHING"
            let changes = try await store.write { db in
                try [
                    db.execute(Self.insertUser, ["ana"]),
                    db.execute(again, ["ana"]),
                    db.execute(again, ["ben"]),
                    db.execute("UPDATE \"user\" SET homes = 1"),
                    db.execute("DELETE FROM \"user\" WHERE id = 'eva'"),
                ]
            }
            #expect(changes == [1, 0, 1, 2, 0])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a read sees one moment, whatever is committed meanwhile`(
        on kind: StoreKind
    ) async throws {
        try await kind.withStore { store in
            let (steps, step) = AsyncStream.makeStream(of: Void.self)
            let gate = DispatchSemaphore(value: 0)
            // A thread of its own: what waits here must not take one from those who let it go on.
            async let counts = Task(executorPreference: OwnThread()) {
                try await store.read { db in
                    let before: Int? = try db.value("SELECT count(*) FROM \"user\"")
                    step.yield()
                    gate.wait()
                    return [before, try db.value("SELECT count(*) FROM \"user\"")]
                }
            }.value
            // Below the read, since what is above would be done only after waiting for it.
            defer { gate.signal() }
            for await _ in steps { break }
            try await store.write { try $0.execute(Self.insertUser, ["ana"]) }
            gate.signal()
            #expect(try await counts == [0, 0])
            #expect(try await !store.isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `words are found whatever their case and accents`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let title = "Ático SOLEADO junto al río Ångström-Łódź 2º O'Neil's Straße İzmir"
            try await world.store.write { db in
                let old = try #require(try SearchIndex.entry(of: 1, in: db))
                try db.execute("UPDATE listing SET title = ? WHERE number = 1", [title])
                try SearchIndex.remove(old, in: db)
                try SearchIndex.insert(try #require(try SearchIndex.entry(of: 1, in: db)), in: db)
            }
            func numbers(_ text: String) async throws -> [Int64] {
                try await world.store.read { db in
                    var criteria = SearchCriteria()
                    criteria.text = text
                    let query = try SearchQuery(
                        criteria,
                        places: [],
                        homes: 4,
                        now: world.clock.now,
                        in: db
                    )
                    return try query.hits(after: nil, limit: 10, in: db).map(\.number)
                }
            }
            for text in [
                "atico", "ÁTICO", "solead", "rio ang", "angstrom", "ŁÓDŹ", "łodz", "O'Neil", "neil",
                "strasse straße".split(separator: " ").last.map(String.init) ?? "", "izmir",
                "centro soleado",
            ] {
                #expect(try await numbers(text) == [1], "\(text)")
            }
            for text in ["blue", "tico", "strasse", "a'b", "'", "soleado & porto", "🏡"] {
                #expect(try await numbers(text).isEmpty, "\(text)")
            }
        }
    }

    static let insertUser = """
        INSERT INTO "user" (id, email, name, created_at)
        VALUES (?1, lower(?1) || '@example.org', 'Name', 0)
        """

    private static func homes(in store: Store) async throws -> Int? {
        try await store.read { try $0.value("SELECT homes FROM \"user\"") }
    }
}
