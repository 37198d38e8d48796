import GRDB

/// The steps that lead from an empty file to the tables of today.
///
/// A step that has been released is never edited; a change is a new step at the end. SQLite's
/// `user_version` counts the steps taken, which is quicker to read at a start than a table.
struct Schema: Sendable {
    let steps: [String]

    /// Takes the steps that are missing; two programs at once take each step once.
    ///
    /// - Throws: ``TooNew`` for a file with more steps than these, or a `DatabaseError`.
    func apply(to connection: DatabaseQueue) throws {
        let version = try connection.unsafeRead { try Schema.version(of: $0) }
        if version == steps.count { return }
        try connection.writeWithoutTransaction { database in
            // The mode is a property of the file, so later starts need not write to set it.
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try database.inTransaction(.immediate) {
                let version = try Schema.version(of: database)
                guard version <= steps.count else { throw TooNew() }
                for step in steps[version...] { try database.execute(sql: step) }
                try database.execute(sql: "PRAGMA user_version = \(steps.count)")
                return .commit
            }
        }
    }

    private static func version(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    /// The file was written by a newer roost.
    struct TooNew: Error {}
}
