import Foundation
import Marketplace
import TestSupport
import Testing

@testable import Backend

/// Backups are files of one form, whatever kind of database they are made of or made into.
struct BackupTests {
    @Test(arguments: StoreKind.allCases, StoreKind.allCases)
    func `a backup made while in use restores to either kind`(
        of kind: StoreKind,
        to target: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(as: guest)
            _ = try await world.book(Homestead.porto, in: 90, as: guest)
            let folder = TemporaryFolder()
            defer { folder.remove() }
            let path = folder.path + "/backup.sqlite"
            try await world.store.backUp(to: path)
            let before = try await Self.contents(of: world.store)
            try await target.withStore { copy in
                try await copy.restore(from: path)
                #expect(try await copy.problems() == [])
                #expect(try await Self.contents(of: copy) == before)
                let state = try await copy.read {
                    try BookingRows.booking(booking.id, in: $0)?.state
                }
                #expect(state == .confirmed)
                let found = try await copy.read { try Self.search("attic", in: $0) }
                #expect(found == [3])
                try await Self.numberAfterCopying(in: copy)
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `nothing is restored over what is there, nor from what is no backup`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let folder = TemporaryFolder()
            defer { folder.remove() }
            let path = folder.path + "/backup.sqlite"
            try await world.store.backUp(to: path)
            await #expect(throws: StoreError.self) { try await world.store.restore(from: path) }
            try Data("no database".utf8).write(to: URL(fileURLWithPath: path))
            try await kind.withStore { empty in
                await #expect(throws: StoreError.self) { try await empty.restore(from: path) }
                let isStillEmpty = try await empty.isEmpty
                #expect(isStillEmpty)
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a database that a newer program has worked on is refused`(
        on kind: StoreKind
    ) async throws {
        try await kind.withStore { store in
            try await store.write { db in
                switch db.kind {
                case .sqlite:
                    try db.execute("INSERT INTO grdb_migrations VALUES ('99999 later')")
                case .postgres:
                    try db.execute("INSERT INTO schema_migration VALUES (99999, 'later', 0)")
                }
            }
            let error = #expect(throws: StoreError.self) { try store.openedAgain() }
            guard case .failed(let why) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(why.contains("newer roostd") && why.contains("99999"))
        }
    }

    /// Every row of every table that is copied, in some order that both kinds agree on.
    private static func contents(of store: Store) async throws -> [String: [String]] {
        let path = NSTemporaryDirectory() + "roostd-tables-\(UUID().uuidString).sqlite"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let tables = try SQLiteFile(path: path).tables { try $0.all() }
        return try await store.read { db in
            var contents: [String: [String]] = [:]
            for table in tables {
                contents[table.name] =
                    try db.rows("SELECT \(table.list) FROM \(table.quotedName)")
                    .map { "\($0.values)" }.sorted()
            }
            return contents
        }
    }

    private static func search(_ text: String, in db: Database) throws -> [Int64] {
        var criteria = SearchCriteria()
        criteria.text = text
        return try SearchQuery(criteria, places: [], homes: 4, now: World.start, in: db)
            .hits(after: nil, limit: 10, in: db).map(\.number)
    }

    /// New rows get numbers that no copied row has.
    private static func numberAfterCopying(in store: Store) async throws {
        try await store.write { db in
            try db.execute(
                "INSERT INTO block (listing, first_night, until, kind) VALUES (1, 1, 2, 'host')"
            )
            let step: Int64? = try db.value(
                """
                INSERT INTO payment_step (payment, kind, key, amount, leased_until, created_at)
                SELECT id, 'void', 'new', 0, 0, 0 FROM payment LIMIT 1 RETURNING id
                """
            )
            let most: Int64? = try db.value("SELECT max(id) FROM payment_step")
            #expect(step == most)
        }
    }
}
