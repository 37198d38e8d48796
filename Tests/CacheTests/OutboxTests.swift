import Cache
import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

/// The outbox on the disk: what is kept, what merges, and what leaves when.
@Suite struct OutboxTests {
    let folder = TemporaryFolder()
    var path: String { folder.path + "/data/account.journal.sqlite" }
    let now = Sample.noon

    private func change(
        _ id: String,
        _ name: MutationName = .saveHome,
        _ target: String? = "lst_1",
        _ args: JSONValue = .object([:]),
        wait: Int64 = 0
    ) -> PendingChange {
        PendingChange(
            id: id,
            name: name,
            target: target,
            args: args,
            subject: "A quiet flat",
            createdAt: now,
            sendAfter: now.adding(seconds: wait)
        )
    }

    @Test func `what was added outlives the program, in order`() async throws {
        let journal = Journal(at: path)
        _ = try await journal.add(change("a", .saveHome, "lst_1"))
        _ = try await journal.add(
            change("b", .sendMessage, "thr_1", .object(["text": .string("Hi")]))
        )
        #expect(try await Journal(at: path).changes().map(\.id) == ["a", "b"])
        #expect(
            Journal(at: path).changesNow() == [
                change("a", .saveHome, "lst_1"),
                change("b", .sendMessage, "thr_1", .object(["text": .string("Hi")])),
            ]
        )
    }

    @Test func `saving and unsaving one home is one change, the last`() async throws {
        let journal = Journal(at: path)
        _ = try await journal.add(change("a", .saveHome))
        _ = try await journal.add(change("b", .unsaveHome))
        _ = try await journal.add(change("c", .saveHome, "lst_2"))
        let kept = try await journal.changes()
        #expect(kept.map(\.name) == [.unsaveHome, .saveHome])
        #expect(kept.map(\.id) == ["a", "c"])
    }

    @Test func `edits of one home merge part by part, and keep the first base`() async throws {
        let journal = Journal(at: path)
        var first = change("a", .editListing, "lst_1", .object(["title": .string("Two")]))
        first.base = .object(["title": .string("One")])
        first.baseVersion = 3
        var second = change(
            "b",
            .editListing,
            "lst_1",
            .object(["title": .string("Three"), "beds": .integer(4)])
        )
        second.base = .object(["title": .string("Two"), "beds": .integer(2)])
        second.baseVersion = 3
        _ = try await journal.add(first)
        let merged = try await journal.add(second)
        #expect(merged.id == "a" && merged.baseVersion == 3)
        #expect(merged.args == .object(["title": .string("Three"), "beds": .integer(4)]))
        #expect(merged.base == .object(["title": .string("One"), "beds": .integer(2)]))
        #expect(try await journal.changes() == [merged])
    }

    @Test func `messages never merge, whatever they say`() async throws {
        let journal = Journal(at: path)
        for id in ["a", "b", "c"] {
            _ = try await journal.add(
                change(id, .sendMessage, "thr_1", .object(["text": .string("Hello")]))
            )
        }
        #expect(try await journal.changes().map(\.id) == ["a", "b", "c"])
    }

    @Test func `what has left never changes, a later change waits behind it`() async throws {
        let journal = Journal(at: path)
        _ = try await journal.add(change("a", .saveHome))
        _ = try await journal.takeBatch(of: 100, at: now)
        _ = try await journal.add(change("b", .unsaveHome))
        #expect(try await journal.changes().map(\.name) == [.saveHome, .unsaveHome])
        #expect(try await !journal.takeBack("a"))
        #expect(try await journal.takeBack("b"))
    }

    @Test func `exactly those that are taken have left, and after a crash they come first`()
        async throws
    {
        let journal = Journal(at: path)
        for number in 0..<5 {
            _ = try await journal.add(change("\(number)", .saveHome, "lst_\(number)"))
        }
        let taken = try await journal.takeBatch(of: 2, at: now)
        #expect(taken.map(\.id) == ["0", "1"])
        let again = Journal(at: path)
        #expect(try await again.changes().map(\.hasLeft) == [true, true, false, false, false])
        #expect(try await again.takeBatch(of: 100, at: now).map(\.id) == ["0", "1", "2", "3", "4"])
    }

    @Test func `one that waits to be taken back holds its own lane, and no other`() async throws {
        let journal = Journal(at: path)
        _ = try await journal.add(change("a", .sendMessage, "thr_1", wait: 5))
        _ = try await journal.add(change("b", .markRead, "thr_1"))
        _ = try await journal.add(change("c", .sendMessage, "thr_2"))
        #expect(try await journal.takeBatch(of: 100, at: now).map(\.id) == ["c"])
        let later = now.adding(seconds: 5)
        #expect(try await journal.takeBatch(of: 100, at: later).map(\.id) == ["a", "b", "c"])
    }

    @Test func `a clock that was put back a day holds nothing up`() async throws {
        let journal = Journal(at: path)
        _ = try await journal.add(change("a", .sendMessage, "thr_1", wait: 5))
        let yesterday = now.adding(seconds: -86_400)
        #expect(try await journal.takeBatch(of: 100, at: yesterday).map(\.id) == ["a"])
    }

    @Test func `answers are kept with the change, one by one`() async throws {
        let journal = Journal(at: path)
        for id in ["a", "b", "c"] { _ = try await journal.add(change(id, .sendMessage, "thr_1")) }
        _ = try await journal.takeBatch(of: 100, at: now)
        let problem = Problem(.notFound, "There is no such conversation.")
        try await journal.settle(
            [
                MutationResult(id: "a", outcome: .applied),
                MutationResult(id: "b", outcome: .rejected, problem: problem),
                MutationResult(id: "x", outcome: .applied),
            ],
            at: now
        )
        let kept = try await Journal(at: path).changes()
        #expect(kept.map(\.state) == [.sent, .rejected, .sending])
        #expect(kept[1].answer?.problem == problem)
    }

    @Test func `of those that arrived only the newest fifty are kept`() async throws {
        let journal = Journal(at: path)
        let ids = (0..<80).map { "\($0)" }
        for id in ids { _ = try await journal.add(change(id, .sendMessage, "thr_1")) }
        _ = try await journal.takeBatch(of: 100, at: now)
        try await journal.settle(ids.map { MutationResult(id: $0, outcome: .applied) }, at: now)
        #expect(try await journal.changes().map(\.id) == Array(ids.suffix(50)))
    }

    @Test func `two programs add to one outbox and neither loses a change`() async throws {
        let journals = [Journal(at: path), Journal(at: path)]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<60 {
                let added = change("\(number)", .sendMessage, "thr_1")
                group.addTask { _ = try await journals[number % 2].add(added) }
            }
            try await group.waitForAll()
        }
        #expect(Set(try await journals[0].changes().map(\.id)).count == 60)
    }

    @Test func `a lock is held by one until it is let go`() throws {
        let lock = SharedLock(at: path + ".sending")
        let held = try #require(lock.take())
        #expect(SharedLock(at: path + ".sending").take() == nil)
        held.release()
        let again = try #require(lock.take())
        again.release()
    }
}
