import Cache
import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

/// Edits of homes and nights in the journal: what merges, what waits, what asks.
@Suite struct HomeEditTests {
    private let folder = TemporaryFolder()
    private let now = Sample.noon
    private var journal: Journal { Journal(at: folder.path + "/data/account.journal.sqlite") }

    private static func euros(_ whole: Int64) -> Money {
        Money(minorUnits: whole * 100, currency: .euro)
    }

    private func edit(
        _ id: String,
        _ draft: ListingDraft,
        seen: ListingDraft,
        version: Int = 3
    ) throws -> PendingChange {
        PendingChange(
            id: id,
            name: .editListing,
            target: "lst_1",
            args: try JSONValue(encoding: draft),
            baseVersion: version,
            base: try JSONValue(encoding: seen),
            subject: "A quiet flat",
            createdAt: now,
            sendAfter: now
        )
    }

    private func nights(
        _ id: String,
        _ first: Int,
        _ count: Int,
        _ change: NightChange
    ) throws
        -> PendingChange
    {
        let edit = NightEdit(
            listings: [Sample.id(1)],
            nights: Sample.stay(from: first, nights: count),
            change: change
        )
        return PendingChange(
            id: id,
            name: .editNights,
            target: nil,
            args: try JSONValue(encoding: edit),
            subject: "A quiet flat",
            createdAt: now,
            sendAfter: now
        )
    }

    private func home(_ details: ListingDraft, version: Int) throws -> JSONValue {
        try JSONValue(
            encoding: HostListing(
                id: Sample.id(1),
                state: .published,
                version: version,
                details: details,
                problems: [],
                allowedEvents: [],
                createdAt: now
            )
        )
    }

    private func result(
        _ id: String,
        _ outcome: MutationResult.Outcome,
        _ details: ListingDraft,
        version: Int,
        fields: [ListingField]? = nil
    ) throws -> MutationResult {
        MutationResult(
            id: id,
            outcome: outcome,
            version: version,
            data: try home(details, version: version),
            fields: fields
        )
    }

    @Test func `block and price of the same nights are one change, of others they are two`()
        async throws
    {
        let journal = journal
        _ = try await journal.add(try nights("a", 5, 3, NightChange(isOpen: false)))
        let merged = try await journal.add(
            try nights("b", 5, 3, NightChange(price: Self.euros(90), minNights: 2))
        )
        _ = try await journal.add(try nights("c", 6, 3, NightChange(isOpen: true)))
        #expect(try await journal.changes().map(\.id) == ["a", "c"])
        let change = try merged.args.decoded(as: NightEdit.self).change
        #expect(change == NightChange(isOpen: false, price: Self.euros(90), minNights: 2))
    }

    @Test func `an edit waits for the answer to the one before, and begins where that ended`()
        async throws
    {
        let journal = journal
        let (old, new) = (ListingDraft(title: "Blue"), ListingDraft(title: "Green"))
        _ = try await journal.add(try edit("a", new, seen: old))
        #expect(try await journal.takeBatch(of: 9, at: now).map(\.id) == ["a"])
        _ = try await journal.add(try edit("b", ListingDraft(title: "Red"), seen: new))
        #expect(try await journal.takeBatch(of: 9, at: now).map(\.id) == ["a"])
        try await journal.settle([try result("a", .applied, new, version: 7)], at: now)
        let next = try await journal.takeBatch(of: 9, at: now)
        #expect(next.map(\.id) == ["b"] && next.map(\.baseVersion) == [7])
    }

    @Test func `an edit of what another device changed meanwhile still meets that`() async throws {
        let journal = journal
        let old = ListingDraft(title: "Blue", description: "Bright.")
        _ = try await journal.add(
            try edit("a", ListingDraft(title: "Green"), seen: ListingDraft(title: "Blue"))
        )
        _ = try await journal.takeBatch(of: 9, at: now)
        _ = try await journal.add(
            try edit(
                "b",
                ListingDraft(description: "Dark."),
                seen: ListingDraft(description: old.description)
            )
        )
        let theirs = ListingDraft(title: "Green", description: "Quiet.")
        try await journal.settle([try result("a", .applied, theirs, version: 7)], at: now)
        #expect(try await journal.changes().last?.baseVersion == 3)
    }

    @Test func `prices of which each side changed another part go on without a question`()
        async throws
    {
        let journal = journal
        let seen = PriceRules(base: Self.euros(100))
        var (mine, theirs) = (seen, seen)
        mine.base = Self.euros(95)
        theirs.overrides[Sample.day(9)] = Self.euros(200)
        _ = try await journal.add(
            try edit("a", ListingDraft(prices: mine), seen: ListingDraft(prices: seen))
        )
        _ = try await journal.takeBatch(of: 9, at: now)
        let details = ListingDraft(prices: theirs)
        try await journal.settle(
            [try result("a", .conflict, details, version: 5, fields: [.prices])],
            at: now
        )
        let next = try await journal.takeBatch(of: 9, at: now)
        #expect(next.map(\.id) == ["a.5"] && next.map(\.baseVersion) == [5])
        let sent = try next[0].args.decoded(as: ListingDraft.self).prices
        #expect(sent?.base == Self.euros(95))
        #expect(sent?.overrides == [Sample.day(9): Self.euros(200)])
    }

    @Test func `a price that both changed asks`() async throws {
        let journal = journal
        let seen = PriceRules(base: Self.euros(100))
        var (mine, theirs) = (seen, seen)
        mine.base = Self.euros(95)
        theirs.base = Self.euros(110)
        theirs.weekend = Self.euros(150)
        _ = try await journal.add(
            try edit("a", ListingDraft(prices: mine), seen: ListingDraft(prices: seen))
        )
        _ = try await journal.takeBatch(of: 9, at: now)
        let details = ListingDraft(prices: theirs)
        try await journal.settle(
            [try result("a", .conflict, details, version: 5, fields: [.prices])],
            at: now
        )
        let kept = try #require(try await journal.changes().first)
        #expect(kept.state == .needsYou && kept.priceConflicts == [.base])
        let over = try kept.mineOverTheirs.decoded(as: ListingDraft.self).prices
        #expect(over?.base == Self.euros(95) && over?.weekend == Self.euros(150))
        #expect(kept.theirsOverMine == nil)
    }

    @Test func `nights that were booked meanwhile stand before the user, the others are done`()
        async throws
    {
        let journal = journal
        _ = try await journal.add(try nights("a", 5, 3, NightChange(isOpen: false)))
        _ = try await journal.takeBatch(of: 9, at: now)
        let results = (5..<8).map { number in
            NightResult(
                listing: Sample.id(1),
                date: Sample.day(number),
                outcome: number == 6 ? .nightOccupied : .applied
            )
        }
        let reply = NightEditReply(results: results, applied: 2)
        try await journal.settle(
            [MutationResult(id: "a", outcome: .applied, data: try JSONValue(encoding: reply))],
            at: now
        )
        let kept = try #require(try await journal.changes().first)
        #expect(kept.state == .rejected && kept.refusedNights.map(\.date) == [Sample.day(6)])
        #expect(kept.nights(of: Sample.id(1))?.dates == [Sample.day(5), Sample.day(7)])
    }

    @Test func `nights of which another device changed other parts wait apart`() async throws {
        let journal = journal
        let mine = NightChange(price: Self.euros(100), minNights: 3)
        let seen = KnownNight(prices: [Self.euros(90)], minNights: [1])
        var change = try nights("a", 5, 3, mine)
        var edit = try #require(change.nightEdit)
        edit.known = Dictionary(uniqueKeysWithValues: (5..<8).map { (Sample.day($0), seen) })
        change.args = try JSONValue(encoding: edit)
        _ = try await journal.add(change)
        _ = try await journal.takeBatch(of: 9, at: now)
        // One has another price, one another least stay, one both.
        let results = [(120, 1), (90, 2), (120, 2)].enumerated().map { index, night in
            NightResult(
                listing: Sample.id(1),
                date: Sample.day(5 + index),
                outcome: .changedMeanwhile,
                price: Self.euros(Int64(night.0)),
                minNights: night.1
            )
        }
        let reply = NightEditReply(results: results, applied: 0)
        try await journal.settle(
            [MutationResult(id: "a", outcome: .applied, data: try JSONValue(encoding: reply))],
            at: now
        )
        let kept = try await journal.changes()
        #expect(kept.map(\.id) == ["a.1", "a.2", "a.3"])
        #expect(kept.map { $0.nightEdit?.nights.checkIn } == (5..<8).map { Sample.day($0) })
        #expect(kept.allSatisfy { $0.state == .needsYou })
    }

    @Test(arguments: [2, 6])
    func `mine is sent again with what was changed here since, and over nothing unseen`(
        _ capacity: Int
    ) async throws {
        let journal = journal
        let old = ListingDraft(title: "Blue")
        _ = try await journal.add(try edit("a", ListingDraft(title: "Green"), seen: old))
        _ = try await journal.takeBatch(of: 9, at: now)
        let theirs = ListingDraft(title: "Red", capacity: capacity)
        try await journal.settle(
            [try result("a", .conflict, theirs, version: 5, fields: [.title])],
            at: now
        )
        _ = try await journal.add(
            try edit("b", ListingDraft(capacity: 4), seen: ListingDraft(capacity: 2))
        )
        let isDone = try await journal.replace("a", in: [.needsYou]) { change in
            var again = change
            again.id = "c"
            again.baseVersion = change.answer?.version
            again.state = .queued
            again.hasLeft = false
            return again
        }
        #expect(isDone)
        let kept = try await journal.changes()
        #expect(kept.map(\.id) == ["c"] && kept.map(\.baseVersion) == [capacity == 2 ? 5 : 3])
        #expect(
            try kept[0].args.decoded(as: ListingDraft.self)
                == ListingDraft(title: "Green", capacity: 4)
        )
    }
}
