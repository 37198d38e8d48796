import GRDB
import TestSupport
import Testing

@testable import Backend

/// What was acknowledged outlives the power.
struct DurabilityTests {
    @Test func `SQLite has a commit on the disk before it returns`() throws {
        let folder = TemporaryFolder()
        let engine = try SQLiteEngine(path: folder.path + "/a.sqlite", migrations: Migrations.all)
        let level = try engine.pool.writeWithoutTransaction {
            try Int.fetchOne($0, sql: "PRAGMA synchronous")
        }
        // FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
        #expect(level == 2)
    }
}
