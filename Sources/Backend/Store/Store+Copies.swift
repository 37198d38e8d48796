internal import Foundation

/// Backups: SQLite files, whatever kind the database is of.
extension Store {
    /// Copies the database, as of now, to a new file while it is in use.
    ///
    /// - Throws: ``StoreError``; no file is left then.
    package func backUp(to path: String) async throws {
        do {
            switch engine {
            case let engine as SQLiteEngine: try engine.backUp(to: path)
            case let engine as PostgresEngine: try await engine.backUp(to: path)
            default: throw StoreError.failed("this kind of database cannot be copied")
            }
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }

    /// Fills this empty database with what a backup holds.
    ///
    /// - Throws: ``StoreError``, when somebody is in the database already, or the backup is of a
    ///   newer program.
    package func restore(from path: String) async throws {
        guard try await isEmpty else {
            throw StoreError.failed("the database is not empty, and what is in it would be lost")
        }
        let folder = NSTemporaryDirectory() + "roostd-restore-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = try SQLiteFile.copy(of: path, at: folder + "/backup.sqlite")
        switch engine {
        case let engine as SQLiteEngine: try engine.restore(file)
        case let engine as PostgresEngine: try await engine.restore(file)
        default: throw StoreError.failed("this kind of database cannot be filled")
        }
        try file.close()
        // What clients know of the database before is of no more use to them.
        try await write { try ChangeLog.beginAnew(in: $0) }
        homeChanges.note()
    }

    /// Whether nobody has an account here.
    package var isEmpty: Bool {
        get async throws { try await read { try !$0.exists("SELECT 1 FROM \"user\" LIMIT 1") } }
    }
}
