import Foundation
import GRDB
import Marketplace
import TestSupport
import Testing
import Wire

@testable import Cache

/// SQLite that has no room, or has to wait.
///
/// The disk is full by `PRAGMA max_page_count`, which makes
/// SQLite itself report `SQLITE_FULL`, as it does when the system has no block left.
@Suite struct FullDiskTests {
    let folder = TemporaryFolder()
    var path: String { folder.path + "/data/account.journal.sqlite" }

    private func message(_ number: Int) -> PendingChange {
        PendingChange(
            id: "\(number)",
            name: .sendMessage,
            target: "thr_1",
            args: .object(["text": .string(String(repeating: "long ", count: 1_000))]),
            subject: "A quiet flat",
            createdAt: Sample.noon,
            sendAfter: Sample.noon
        )
    }

    @Test func `what is stored is on the disk before it is told`() async throws {
        let level = try await Journal(at: path).look { database, _ in
            try Int.fetchOne(database, sql: "PRAGMA synchronous")
        }
        // FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
        #expect(level == 2)
    }

    @Test func `on a full disk nothing is half stored, and all goes on when there is room`()
        async throws
    {
        let journal = Journal(at: path)
        _ = try await journal.add(message(0))
        try await journal.fillDisk()
        await #expect(throws: CacheError.diskFull) { try await journal.add(message(1)) }
        #expect(try await journal.changes().map(\.id) == ["0"])
        try await journal.emptyDisk()
        _ = try await journal.add(message(1))
        #expect(try await Journal(at: path).changes().map(\.id) == ["0", "1"])
        #expect(await journal.rescue == nil)
    }

    @Test func `a file that another holds for a moment is waited for`() async throws {
        let journal = Journal(at: path)
        _ = try await journal.add(message(0))
        let other = try DatabaseQueue(path: path, configuration: holding)
        let (held, hold) = AsyncStream<Void>.makeStream()
        let letting = Task.detached {
            try await other.writeWithoutTransaction { database in
                try database.execute(sql: "BEGIN IMMEDIATE")
                hold.yield()
                Thread.sleep(forTimeInterval: 1)
                try database.execute(sql: "ROLLBACK")
            }
        }
        for await _ in held { break }
        // Readers do not wait.
        #expect(try await journal.changes().count == 1)
        _ = try await journal.add(message(1))
        try await letting.value
        #expect(try await journal.changes().map(\.id) == ["0", "1"])
    }

    @Test func `a file that another never lets go is called busy`() async throws {
        let journal = Journal(at: path)
        _ = try await journal.add(message(0))
        let other = try DatabaseQueue(path: path, configuration: holding)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        await #expect(throws: CacheError.busy) { try await journal.add(message(1)) }
        #expect(try await journal.changes().count == 1)
    }
}

/// Of a connection that may hold a transaction for as long as it likes.
private var holding: Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return configuration
}

extension Journal {
    /// From now on the file may not grow.
    func fillDisk() async throws {
        try await access { database, _ in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages)")
        }
    }

    func emptyDisk() async throws {
        try await access { database, _ in
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = 1000000")
        }
    }
}
