import Cache
import Foundation
import TestSupport
import Testing

@Suite struct JournalTests {
    let folder = TemporaryFolder()
    var path: String { folder.path + "/data/account.journal.sqlite" }

    @Test func `a write that was begun outlives the program, in order`() async throws {
        let journal = Journal(at: path)
        try await journal.begin(change("k1"))
        try await journal.begin(change("k2"))
        #expect(try await Journal(at: path).unsettled() == [change("k1"), change("k2")])
        #expect(try mode(of: path) == 0o600)
    }

    @Test func `a settled write is gone`() async throws {
        let journal = Journal(at: path)
        try await journal.begin(change("k1"))
        try await journal.settle("k1")
        #expect(try await Journal(at: path).unsettled().isEmpty)
    }

    @Test func `one key is one write`() async throws {
        let journal = Journal(at: path)
        try await journal.begin(change("k1"))
        try await journal.begin(change("k1", body: "other"))
        #expect(try await journal.unsettled() == [change("k1")])
    }

    @Test func `a damaged journal is put aside and says so`() async throws {
        try await Journal(at: path).begin(change("k1"))
        try Data(repeating: 0x5A, count: 8_192).write(to: URL(fileURLWithPath: path))
        let journal = Journal(at: path)
        #expect(try await journal.unsettled().isEmpty)
        let aside = try #require(asideOf(path))
        #expect(await journal.rescue == Rescue(changes: 0, lost: nil, file: aside))
    }

    private func change(_ key: String, body: String = "{}") -> InFlight {
        InFlight(
            key: key,
            kind: "pay",
            method: "POST",
            target: "/v1/bookings/x/pay",
            body: Data(body.utf8),
            createdAt: Sample.noon
        )
    }
}
