import Cache
import Foundation
import Marketplace
import Sync
import Synchronization
import TestSupport
import Testing
import Wire

/// What a host sees and changes without the network.
@Suite struct HostingOfflineTests {
    private static let home = HostListing(
        id: Sample.id(1),
        state: .published,
        version: 4,
        details: ListingDraft(
            title: "A quiet flat",
            prices: PriceRules(base: Money(minorUnits: 9_000, currency: .euro))
        ),
        problems: [],
        allowedEvents: [],
        createdAt: Sample.noon
    )

    private static func euros(_ whole: Int64) -> Money {
        Money(minorUnits: whole * 100, currency: .euro)
    }

    /// A server that answers what hosts ask, and takes no change.
    private static func client() throws -> Client {
        try Client { request in
            if request.target.hasPrefix("/v1/sync/mutations") { return .hangUp }
            if request.target.contains("/own-calendar") {
                return .body(Sample.calendar(Sample.id(1), from: 0, nights: 30))
            }
            if request.target == API.ownListings().target {
                return .body(Page(data: [Self.home], hasMore: false, next: nil))
            }
            return .body(Self.home)
        }
    }

    private func queue(_ change: NewChange, _ client: Client) async throws -> PendingChange {
        let id = "\(await client.sync.outbox().count)"
        let pending = change.pending(id: id, subject: "A quiet flat", at: Sample.noon)
        return try await client.sync.enqueue(pending)
    }

    @Test func `an edit is seen at once in the home and in the list, the version stays`()
        async throws
    {
        let client = try Self.client()
        _ = try await client.sync.refresh(API.ownListings())
        _ = try await client.sync.refresh(API.ownListing(Sample.id(1)))
        let draft = ListingDraft(title: "Garret")
        let seen = ListingDraft(title: "A quiet flat")
        _ = try await queue(.editListing(Sample.id(1), draft, seen: seen, version: 4), client)
        let restarted = client.restarted()
        let listed = try #require(restarted.cachedNow(API.ownListings())).value.data
        let alone = try #require(restarted.cachedNow(API.ownListing(Sample.id(1)))).value
        #expect(listed == [alone])
        #expect(alone.details.title == "Garret" && alone.version == 4)
    }

    @Test func `queued nights are seen at once, each edit over the one before`() async throws {
        let client = try Self.client()
        let id: ListingID = Sample.id(1)
        let asked = API.ownCalendar(id, from: Sample.day(0), to: Sample.day(30))
        _ = try await client.sync.refresh(asked)
        let price = Money(minorUnits: 15_000, currency: .euro)
        for (first, change) in [
            (5, NightChange(isOpen: false)), (6, NightChange(isOpen: true, price: price)),
        ] {
            let nights = Sample.stay(from: first, nights: 2)
            _ = try await queue(
                .editNights(NightEdit(listings: [id], nights: nights, change: change)),
                client
            )
        }
        let shown = try #require(client.sync.cachedNow(asked)).value
        let states = (4..<9).map { shown.night(Sample.day($0))?.status }
        #expect(states == [.open, .blocked, .open, .open, .open])
        #expect(shown.night(Sample.day(7))?.price == price)
        #expect(client.sync.outboxNow.map { $0.nights(of: id)?.dates.count } == [2, 2])
    }

    @Test func `an answer to a guest falls away when its time is over`() async throws {
        let client = try Self.client()
        let until = Sample.noon.adding(seconds: 60)
        let kept = try await queue(.accept(Sample.id(9), version: 2, until: until), client)
        #expect(kept.expiresAt == until && kept.baseVersion == 2)
        client.clock.advance(seconds: 61)
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().map(\.state) == [.rejected])
        #expect(client.server.requests.isEmpty)
    }

    @Test func `what found nobody has not left, so it can be taken back and falls away`()
        async throws
    {
        let client = try Self.client()
        client.server.stop()
        // The first connection may still be taken.
        _ = try? await client.sync.greet()
        let until = Sample.noon.adding(seconds: 60)
        let kept = try await queue(.accept(Sample.id(9), version: 2, until: until), client)
        _ = try await queue(.decline(Sample.id(8), version: 2, until: until), client)
        client.clock.advance(seconds: 6)
        guard case .pause = await client.sync.drain() else {
            Issue.record("there is nobody to take them")
            return
        }
        #expect(await client.sync.outbox().map(\.state) == [.queued, .queued])
        #expect(await client.sync.takeBack(kept.id))
        client.clock.advance(seconds: 61)
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().map(\.state) == [.rejected])
    }

    @Test func `a stay is asked for within a day or not at all, and anew at the accepted price`()
        async throws
    {
        let dearer = Money(minorUnits: 30_000, currency: .euro)
        let client = try Client { request in
            let body = try? Coding.decode(MutationsBody.self, from: request.body)
            var problem = Problem(.priceChanged, "The price is another now.")
            problem.status = 409
            return .body(
                MutationsReply(
                    results: (body?.mutations ?? []).map {
                        MutationResult(id: $0.id, outcome: .conflict, problem: problem)
                    }
                )
            )
        }
        let body = RequestBookingBody(
            id: Sample.id(5),
            listing: Sample.id(1),
            checkIn: Sample.day(9),
            checkOut: Sample.day(12),
            guests: 2,
            total: Money(minorUnits: 27_000, currency: .euro)
        )
        let kept = try await queue(.requestBooking(body), client)
        #expect(kept.expiresAt == Sample.noon.adding(seconds: 86_400))
        client.clock.advance(seconds: 5)
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().map(\.state) == [.needsYou])
        #expect(await client.sync.accept(dearer, of: kept.id, key: "again"))
        let again = await client.sync.outbox()
        #expect(again.map(\.id) == ["again"] && again.map(\.state) == [.queued])
        let asked = try again[0].args.decoded(as: RequestBookingBody.self)
        #expect(asked.total == dearer && asked.id == body.id)
        client.clock.advance(seconds: 86_401)
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().map(\.state) == [.rejected])
        #expect(client.server.requests.count == 1)
    }

    /// A server that shows 30 nights, and has a price for night 6 that nobody here has seen.
    private static func pricingClient(_ other: Money) throws -> Client {
        try Client { request in
            if request.target.contains("/own-calendar") {
                return .body(Sample.calendar(Sample.id(1), from: 0, nights: 30))
            }
            let body = try? Coding.decode(MutationsBody.self, from: request.body)
            let results = (body?.mutations ?? []).map { mutation in
                MutationResult(
                    id: mutation.id,
                    outcome: .applied,
                    data: try? JSONValue(encoding: Self.priced(mutation, unless: other))
                )
            }
            return .body(MutationsReply(results: results))
        }
    }

    /// What a night costs, as the client has it from the server now.
    private static func price(of day: Int, _ client: Client) async throws -> Money {
        let asked = API.ownCalendar(Sample.id(1), from: Sample.day(0), to: Sample.day(30))
        let calendar = try await client.sync.refresh(asked).value
        return try #require(calendar.night(Sample.day(day))).price
    }

    private static func priced(_ mutation: Mutation, unless other: Money) -> NightEditReply {
        guard let edit = try? mutation.args.decoded(as: NightEdit.self) else {
            return NightEditReply(results: [], applied: 0)
        }
        let nights = edit.nights.nights.map { date in
            let isKnown = edit.known?[date]?.prices.contains(other) ?? true
            guard date == Sample.day(6), !isKnown else {
                return NightResult(listing: Sample.id(1), date: date, outcome: .applied)
            }
            return NightResult(
                listing: Sample.id(1),
                date: date,
                outcome: .changedMeanwhile,
                price: other,
                minNights: 1
            )
        }
        return NightEditReply(
            results: nights,
            applied: nights.count { $0.outcome == .applied }
        )
    }

    @Test func `a night that another device priced meanwhile asks, the others are done`()
        async throws
    {
        let id: ListingID = Sample.id(1)
        let other = Money(minorUnits: 20_000, currency: .euro)
        let client = try Self.pricingClient(other)
        let asked = API.ownCalendar(id, from: Sample.day(0), to: Sample.day(30))
        _ = try await client.sync.refresh(asked)
        let price = Money(minorUnits: 15_000, currency: .euro)
        let nights = Sample.stay(from: 5, nights: 3)
        let edit = NightEdit(listings: [id], nights: nights, change: NightChange(price: price))
        let queued = try await queue(.editNights(edit), client)
        #expect(queued.nightEdit?.known?.count == 3)
        client.clock.advance(seconds: 5)
        #expect(await client.sync.drain() == .done)
        let kept = await client.sync.outbox()
        #expect(kept.map(\.state) == [.sent, .needsYou, .sent])
        #expect(kept.map(\.id) == ["0.1", "0.2", "0.3"])
        #expect(kept[1].nights(of: id)?.dates == [Sample.day(6)])
        #expect(kept[1].contestedNights.map(\.price) == [other])
        #expect(await client.sync.keepMine(kept[1].id, key: "mine"))
        #expect(await client.sync.drain() == .done)
        let after = await client.sync.outbox()
        #expect(after.map(\.id) == ["0.1", "0.3", "mine"])
        #expect(after.allSatisfy { $0.state == .sent })
    }

    @Test(arguments: [
        (NightChange(isOpen: false, price: euros(150)), NightChange(isOpen: false)),
        (NightChange(price: euros(150), minNights: 3), NightChange(minNights: 3)),
        (NightChange(clearsPrice: true, note: "Painting"), NightChange(note: "Painting")),
        (NightChange(price: euros(150)), nil),
    ])
    func `theirs are kept where they changed the night, and the rest is sent`(
        mine: NightChange,
        rest: NightChange?
    ) async throws {
        let client = try Self.pricingClient(Self.euros(200))
        let asked = API.ownCalendar(Sample.id(1), from: Sample.day(0), to: Sample.day(30))
        _ = try await client.sync.refresh(asked)
        let nights = Sample.stay(from: 6, nights: 1)
        let edit = NightEdit(listings: [Sample.id(1)], nights: nights, change: mine)
        let kept = try await queue(.editNights(edit), client)
        client.clock.advance(seconds: 5)
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().map(\.state) == [.needsYou])
        #expect(await client.sync.keepTheirs(kept.id, key: "theirs"))
        let left = await client.sync.outbox()
        #expect(left.map(\.nightEdit?.change) == [rest].compactMap(\.self))
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().allSatisfy { $0.id == "theirs" && $0.state == .sent })
    }

    @Test func `what was priced here before is known, on its way or not`() async throws {
        let id: ListingID = Sample.id(1)
        let client = try Self.client()
        let seen = try await Self.price(of: 5, client)
        for (count, cents) in [(1, 15_000), (2, 16_000), (2, 17_000)] as [(Int, Int64)] {
            let change = NightChange(price: Money(minorUnits: cents, currency: .euro))
            let nights = Sample.stay(from: 5, nights: count)
            _ = try await queue(
                .editNights(NightEdit(listings: [id], nights: nights, change: change)),
                client
            )
        }
        // The last two are of the same nights, and one change.
        let kept = await client.sync.outbox()
        #expect(kept.map { $0.nightEdit?.change.price?.minorUnits } == [15_000, 17_000])
        let known = try #require(kept[1].nightEdit?.known?[Sample.day(5)])
        #expect(Set(known.prices.map(\.minorUnits)) == [seen.minorUnits, 15_000])
        let beside = try #require(kept[1].nightEdit?.known?[Sample.day(6)])
        #expect(beside.prices.contains(seen))
    }

    @Test func `a price that was taken away here is known as that of the rules, and no other`()
        async throws
    {
        let id: ListingID = Sample.id(1)
        let client = try Self.client()
        let seen = try await Self.price(of: 5, client)
        let price = NightChange(price: Money(minorUnits: 15_000, currency: .euro))
        for (count, change) in [(1, NightChange(clearsPrice: true)), (2, price)] {
            let nights = Sample.stay(from: 5, nights: count)
            let edit = NightEdit(listings: [id], nights: nights, change: change)
            _ = try await queue(.editNights(edit), client)
        }
        let edit = try #require(await client.sync.outbox().last?.nightEdit)
        let cleared = try #require(edit.known?[Sample.day(5)])
        #expect(cleared.hasClearedPrice == true && cleared.hasClearedMinNights == nil)
        #expect(cleared.prices == [seen])
        #expect(edit.known?[Sample.day(6)]?.hasClearedPrice == nil)
    }

    @Test func `a price after one that was taken away is all that the same nights ask for`()
        async throws
    {
        let id: ListingID = Sample.id(1)
        let client = try Self.client()
        let seen = try await Self.price(of: 5, client)
        let price = NightChange(price: Money(minorUnits: 15_000, currency: .euro))
        let least = NightChange(minNights: 3)
        let clearing = NightChange(clearsPrice: true)
        let nights = Sample.stay(from: 5, nights: 2)
        for (change, asks) in [
            (least, least), (clearing, NightChange(clearsPrice: true, minNights: 3)),
            (price, NightChange(price: price.price, minNights: 3)),
            (clearing, NightChange(clearsPrice: true, minNights: 3)),
        ] {
            let edit = NightEdit(listings: [id], nights: nights, change: change)
            let kept = try await queue(.editNights(edit), client)
            #expect(kept.nightEdit?.change == asks)
        }
        // What the first of them knew is what it all is judged by.
        let known = try #require(await client.sync.outbox().last?.nightEdit?.known?[Sample.day(5)])
        #expect(known.prices == [seen])
        #expect(await client.sync.outbox().count == 1)
    }
}
