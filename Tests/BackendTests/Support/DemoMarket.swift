import GRDB
import Marketplace
import Testing

@testable import Backend

/// A small demo marketplace for all tests that read one: making it is most of their time.
enum DemoMarket {
    static let today = CivilDate(daysSinceEpoch: 20_780)
    static let queue = try? make(homes: 240, seed: 7)

    static func make(homes: Int, seed: UInt64) throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try SQLiteEngine.migrator(Migrations.all).migrate(queue)
        try queue.write { db in
            try DemoMarketplace(homes: homes, seed: seed, today: today).fill(db)
        }
        return queue
    }
}

/// A suite that asks the demo marketplace.
protocol DemoMarketReader {}

extension DemoMarketReader {
    func seam(_ db: GRDB.Database) -> Backend.Database {
        Backend.Database(.sqlite, SQLiteSession(db, known: KnownStatements()))
    }

    func rows(_ sql: String) throws -> [Backend.Row] {
        let queue = try #require(DemoMarket.queue)
        return try queue.read { try seam($0).rows(sql) }
    }

    func count(_ sql: String) throws -> Int {
        let queue = try #require(DemoMarket.queue)
        return try queue.read { try Int.fetchOne($0, sql: sql) } ?? 0
    }
}
