import Foundation
import Testing

@testable import Backend

/// The kinds of store; what is true of one is true of all.
enum StoreKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqlite
    case postgres

    var testDescription: String { rawValue }

    /// Lends an empty store with our schema, which is gone afterwards.
    func withStore<Value>(_ work: (Store) async throws -> Value) async throws -> Value {
        switch self {
        case .sqlite:
            let folder = NSTemporaryDirectory() + "roostd-test-\(UUID().uuidString)"
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true
            )
            defer { try? FileManager.default.removeItem(atPath: folder) }
            return try await work(try Store(path: folder + "/roostd.sqlite"))
        case .postgres:
            let server = try PrivatePostgres.shared.get()
            let database = try server.makeDatabase()
            defer { try? server.removeDatabase(database) }
            return try await work(try Store(try server.address(of: database)))
        }
    }
}

extension StoreKind {
    /// Lends an empty store as an older program left it: with the steps up to one of them.
    func withStore<Value>(
        migratedTo number: Int,
        _ work: (Store) async throws -> Value
    ) async throws -> Value {
        let migrations = Migrations.all.filter { $0.number <= number }
        switch self {
        case .sqlite:
            let path = NSTemporaryDirectory() + "roostd-old-\(UUID().uuidString).sqlite"
            defer {
                for end in ["", "-wal", "-shm"] {
                    try? FileManager.default.removeItem(atPath: path + end)
                }
            }
            return try await work(
                Store(engine: try SQLiteEngine(path: path, migrations: migrations))
            )
        case .postgres:
            let server = try PrivatePostgres.shared.get()
            let database = try server.makeEmptyDatabase()
            defer { try? server.removeDatabase(database) }
            let address = try server.address(of: database)
            return try await work(
                Store(engine: try PostgresEngine(address, migrations: migrations))
            )
        }
    }
}

extension Store {
    /// Opens the same database once more, as another program would.
    func openedAgain() throws -> Store {
        switch engine {
        case let engine as SQLiteEngine: try Store(path: engine.path)
        case let engine as PostgresEngine: try Store(engine.address)
        default: throw StoreError.failed("unknown kind")
        }
    }
}
