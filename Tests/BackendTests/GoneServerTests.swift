import Foundation
import HummingbirdTesting
import Marketplace
import TestSupport
import Testing
import Wire

@testable import Backend

/// A server that has ended lets go of its database: whoever starts many in one process would run
/// out of files and memory.
///
/// Where the system tells which files are open.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd")))
struct GoneServerTests {
    @Test func `a store that nobody holds has no file open`() async throws {
        try await leavesNothing { store in
            _ = try await store.read { try $0.exists("SELECT 1 FROM listing") }
        }
    }

    @Test func `a server that has ended has no file open`() async throws {
        try await leavesNothing { store in
            try await World.run(on: store) { world in
                let guest = try await world.register("ana")
                _ = try await world.stayed(as: guest)
                _ = try await world.ask(API.search(SearchCriteria(text: "Lisbon")))
            }
        }
    }

    /// Runs something over a store that is then let go of.
    private func leavesNothing(_ work: (Store) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "roostd-gone-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await use(folder, work)
        // What was under way elsewhere lets go a moment later.
        try await eventually("the files to be closed") { openFiles(below: folder) == 0 }
    }

    private func use(_ folder: String, _ work: (Store) async throws -> Void) async throws {
        let store = try Store(path: folder + "/roostd.sqlite")
        try await store.write { try Homestead.fill($0) }
        #expect(openFiles(below: folder) > 0)
        try await work(store)
    }

    private func openFiles(below folder: String) -> Int {
        let own = "/proc/self/fd/"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []
        return names.count { name in
            let path = try? FileManager.default.destinationOfSymbolicLink(atPath: own + name)
            return path?.hasPrefix(folder) ?? false
        }
    }
}
