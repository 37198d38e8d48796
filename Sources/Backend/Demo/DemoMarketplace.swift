internal import Foundation
package import GRDB
package import Marketplace

/// A marketplace to try things in: the same seed, size and day always give the same rows.
package struct DemoMarketplace: Sendable {
    /// Goes up whenever the same input gives other rows.
    package static let version = 6
    package static let usualHomes = 2_000
    package static let usualSeed: UInt64 = 20_261_122

    package let homes: Int
    package let seed: UInt64
    /// Everything is placed around this day.
    package let today: CivilDate
    /// Whether homes have a line of text, taken nights and no past: for measuring many of them.
    package let isLean: Bool

    /// A marketplace of at least 40 homes.
    package init(
        homes: Int = DemoMarketplace.usualHomes,
        seed: UInt64 = DemoMarketplace.usualSeed,
        today: CivilDate,
        isLean: Bool = false
    ) {
        self.homes = max(40, homes)
        self.seed = seed
        self.today = today
        self.isLean = isLean
    }

    /// Fills a database that has our schema and no homes yet, within the caller's transaction.
    ///
    /// - Throws: `DatabaseError`, when the database is not empty or cannot be written.
    package func fill(_ db: GRDB.Database) throws {
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        let indexes = try DemoMarketplace.dropIndexes(of: db)
        var build = try DemoBuild(self, DemoWriter(db))
        try build.run()
        try DemoCast.save(build, in: db)
        for index in indexes { try db.execute(sql: index) }
        // Nobody has a copy yet that ends before.
        try db.execute(
            sql: "INSERT INTO setting (name, value) VALUES (?, ?)",
            arguments: [NewMonths.setting, NewMonths.last(on: today).description]
        )
    }

    /// Makes a new database file; a file of that name is replaced.
    ///
    /// - Throws: `DatabaseError` or `CocoaError`, when the file cannot be written.
    package func makeDatabase(at path: String) throws {
        try DemoMarketplace.removeDatabase(at: path)
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA journal_mode = OFF;
                    PRAGMA synchronous = OFF;
                    PRAGMA cache_size = -200000;
                    PRAGMA temp_store = MEMORY;
                    """
            )
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try SQLiteEngine.migrator(Migrations.all).migrate(queue)
        try queue.write { try fill($0) }
        try queue.close()
    }

    /// Fills an empty database of either kind, by way of a file.
    ///
    /// - Throws: ``StoreError``, when the database is not empty or cannot be written.
    package func fill(_ store: Store) async throws {
        let path = NSTemporaryDirectory() + "roostd-seed-\(UUID().uuidString).sqlite"
        defer { try? DemoMarketplace.removeDatabase(at: path) }
        try makeDatabase(at: path)
        try await store.restore(from: path)
    }

    /// Copies this marketplace to `path`; it is made only if `cacheFolder` does not have it yet.
    ///
    /// Marketplaces of other days and versions are removed from the folder. A database that was at
    /// `path` is replaced.
    ///
    /// - Throws: ``DemoFailure``, when a file cannot be written; then none is left.
    package func prepare(at path: String, cacheFolder: String) throws(DemoFailure) {
        do {
            try copy(to: path, cacheFolder: cacheFolder)
        } catch {
            throw DemoFailure(
                error,
                folders: [cacheFolder, (path as NSString).deletingLastPathComponent]
            )
        }
    }

    private func copy(to path: String, cacheFolder: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: cacheFolder, withIntermediateDirectories: true)
        let cached = cacheFolder + "/" + fileName
        if !files.fileExists(atPath: cached) {
            try removeOthers(in: cacheFolder)
            // Made under another name: a half-made file never looks like a whole one.
            let making = cached + ".\(ProcessInfo.processInfo.processIdentifier).part"
            // On a full disk it would keep others from what room there is.
            defer { try? DemoMarketplace.removeDatabase(at: making) }
            try makeDatabase(at: making)
            guard rename(making, cached) == 0 else { throw CocoaError(.fileWriteUnknown) }
        }
        try DemoMarketplace.removeDatabase(at: path)
        try files.copyItem(atPath: cached, toPath: path)
    }

    private static let filePrefix = "demo-"

    private var fileName: String {
        "\(DemoMarketplace.filePrefix)v\(DemoMarketplace.version)-\(seed)-\(homes)-\(today).sqlite"
    }

    private func removeOthers(in folder: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        for name in names where name.hasPrefix(DemoMarketplace.filePrefix) {
            // Somebody else may have removed it first.
            try? FileManager.default.removeItem(atPath: folder + "/" + name)
        }
    }

    private static func removeDatabase(at path: String) throws {
        for suffix in ["", "-wal", "-shm"]
        where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
    }

    /// Drops what is faster to make in the end; gives the statements that make it again.
    private static func dropIndexes(of db: GRDB.Database) throws -> [String] {
        let rows = try GRDB.Row.fetchAll(
            db,
            sql: "SELECT name, sql FROM main.sqlite_master WHERE type = 'index' AND sql NOT NULL"
        )
        return try rows.map { row in
            let name: String = row["name"]
            try db.execute(sql: "DROP INDEX \"\(name)\"")
            return row["sql"]
        }
    }
}
