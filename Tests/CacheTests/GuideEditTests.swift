import Cache
import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

/// The way into a home, written on two devices: the server takes it whole, here it meets by parts.
@Suite struct GuideEditTests {
    private let folder = TemporaryFolder()
    private let now = Sample.noon
    private var journal: Journal { Journal(at: folder.path + "/data/account.journal.sqlite") }

    private static let seen = GuideDraft(directions: "Tram 28.", checkIn: "Blue box.")

    private static func guide(_ change: (inout GuideDraft) -> Void) -> GuideDraft {
        var guide = seen
        change(&guide)
        return guide
    }

    private func edit(
        _ id: String,
        _ guide: GuideDraft,
        seen: GuideDraft = seen,
        version: Int = 3
    ) throws -> PendingChange {
        PendingChange(
            id: id,
            name: .setGuide,
            target: "lst_1",
            args: try JSONValue(encoding: guide),
            baseVersion: version,
            base: try JSONValue(encoding: seen),
            subject: "A quiet flat",
            createdAt: now,
            sendAfter: now
        )
    }

    private func result(
        _ id: String,
        _ outcome: MutationResult.Outcome,
        _ guide: GuideDraft?,
        version: Int
    ) throws -> MutationResult {
        let home = HostListing(
            id: Sample.id(1),
            state: .published,
            version: version,
            details: ListingDraft(title: "A quiet flat"),
            guide: guide,
            problems: [],
            allowedEvents: [],
            createdAt: now
        )
        return MutationResult(
            id: id,
            outcome: outcome,
            version: version,
            data: try JSONValue(encoding: home)
        )
    }

    @Test func `two guides that wait are one, and what was emptied stays empty`() async throws {
        let journal = journal
        let first = Self.guide { $0.wifiName = "tiles" }
        _ = try await journal.add(try edit("a", first))
        var second = first
        second.wifiName = nil
        second.checkIn = "Red box."
        let merged = try await journal.add(try edit("b", second, seen: first))
        #expect(try await journal.changes().map(\.id) == ["a"])
        #expect(merged.guide == second)
        #expect(merged.seenGuide == Self.seen)
    }

    @Test func `a home that was changed elsewhere does not ask about its guide`() async throws {
        let journal = journal
        let mine = Self.guide { $0.checkIn = "Red box." }
        let theirs = Self.guide { $0.wifiName = "tiles" }
        for (id, server) in [("a", Self.seen), ("b", theirs)] {
            _ = try await journal.add(try edit(id, mine))
            _ = try await journal.takeBatch(of: 9, at: now)
            try await journal.settle([try result(id, .conflict, server, version: 7)], at: now)
            let again = try #require(try await journal.takeBatch(of: 9, at: now).first)
            #expect(again.id == "\(id).7" && again.baseVersion == 7)
            var both = server
            both.checkIn = "Red box."
            #expect(again.guide == both)
            try await journal.settle([try result(again.id, .applied, both, version: 8)], at: now)
        }
    }

    @Test func `a part that both wrote asks, with mine over theirs in the others`() async throws {
        let journal = journal
        let mine = Self.guide {
            $0.checkIn = "Red box."
            $0.directions = "Bus 7."
        }
        let theirs = Self.guide {
            $0.checkIn = "Ring twice."
            $0.wifiName = "tiles"
        }
        _ = try await journal.add(try edit("a", mine))
        _ = try await journal.takeBatch(of: 9, at: now)
        try await journal.settle([try result("a", .conflict, theirs, version: 7)], at: now)
        let change = try #require(try await journal.changes().first)
        #expect(change.state == .needsYou && change.guideConflicts == [.checkIn])
        var over = mine
        over.wifiName = "tiles"
        #expect(try change.mineOverTheirs.decoded(as: GuideDraft.self) == over)
        var under = theirs
        under.directions = "Bus 7."
        #expect(try change.theirGuideOverMine?.decoded(as: GuideDraft.self) == under)
    }

    @Test func `what is written while another is under way loses nothing of the other device`()
        async throws
    {
        let journal = journal
        let mine = Self.guide { $0.checkIn = "Red box." }
        _ = try await journal.add(try edit("a", mine))
        _ = try await journal.takeBatch(of: 9, at: now)
        var later = mine
        later.directions = "Bus 7."
        _ = try await journal.add(try edit("b", later, seen: mine))
        let theirs = Self.guide { $0.directions = "Take a taxi." }
        try await journal.settle([try result("a", .conflict, theirs, version: 7)], at: now)
        let again = try #require(try await journal.takeBatch(of: 9, at: now).first)
        // It meets the server as what was written over the old guide, so that the user is asked.
        #expect(again.baseVersion == 3)
        try await journal.settle([try result(again.id, .conflict, theirs, version: 7)], at: now)
        let asked = try #require(try await journal.changes().first)
        #expect(asked.state == .needsYou && asked.guideConflicts == [.directions])
        #expect(asked.mergedGuide?.guide.checkIn == "Red box.")
    }

    @Test func `a home without a guide has an empty one`() async throws {
        let journal = journal
        let mine = GuideDraft(directions: "", checkIn: "Red box.")
        _ = try await journal.add(try edit("a", mine, seen: .empty))
        _ = try await journal.takeBatch(of: 9, at: now)
        try await journal.settle([try result("a", .conflict, nil, version: 7)], at: now)
        #expect(try await journal.takeBatch(of: 9, at: now).map(\.guide) == [mine])
    }
}
