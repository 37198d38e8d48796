import Cache
import Marketplace
import Sync
import TestSupport
import Testing
import Wire

/// Seasons that two devices changed: whichever side is kept, what only one of them changed meets.
@Suite struct SeasonChoiceTests {
    private static let home: ListingID = Sample.id(1)

    private static func season(_ name: String, _ first: Int, _ euros: Int64) -> SeasonPrice {
        SeasonPrice(name: name, dates: Sample.stay(from: first, nights: 9), nightly: money(euros))
    }

    private static func money(_ euros: Int64) -> Money {
        Money(minorUnits: euros * 100, currency: .euro)
    }

    private static let seen = rules(base: 90, [season("Summer", 10, 140)])
    /// A price of the summer, a season of one's own, and a base price that nobody else touched.
    private static let mine = rules(
        base: 95,
        [season("Summer", 10, 150), season("Feast", 30, 200)]
    )
    private static let theirs = rules(base: 90, [season("Summer", 10, 160)], weekend: 130)

    private static func rules(
        base: Int64,
        _ seasons: [SeasonPrice],
        weekend: Int64? = nil
    ) -> PriceRules {
        var rules = PriceRules(base: money(base))
        rules.seasons = seasons
        rules.weekend = weekend.map(money)
        return rules
    }

    /// Whose change waits for the user, and a server that takes whatever comes then.
    private func asked() async throws -> Client {
        let client = try Client { request in
            guard let sent = try? Coding.decode(MutationsBody.self, from: request.body),
                let id = sent.mutations.first?.id,
                let home = try? JSONValue(encoding: Self.listing(Self.theirs))
            else { return .hangUp }
            let result = MutationResult(
                id: id,
                outcome: request.number == 0 ? .conflict : .applied,
                version: 5,
                data: home,
                fields: request.number == 0 ? [.prices] : nil
            )
            return .body(MutationsReply(results: [result]))
        }
        let draft = ListingDraft(prices: Self.mine)
        let edit = NewChange.editListing(
            Self.home,
            draft,
            seen: ListingDraft(prices: Self.seen),
            version: 4
        )
        _ = try await client.sync.enqueue(edit.pending(id: "a", subject: "", at: Sample.noon))
        client.clock.advance(seconds: 9)
        #expect(await client.sync.drain() == .done)
        let change = try #require(await client.sync.outbox().first)
        #expect(change.state == .needsYou && change.priceConflicts == [.seasons])
        return client
    }

    private static func listing(_ prices: PriceRules) -> HostListing {
        HostListing(
            id: home,
            state: .published,
            version: 5,
            details: ListingDraft(title: "A quiet flat", prices: prices),
            problems: [],
            allowedEvents: [],
            createdAt: Sample.noon
        )
    }

    /// The prices that were sent last, over the version that the user has seen now.
    private func sent(_ client: Client) async throws -> PriceRules? {
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().map(\.state) == [.sent])
        let request = try #require(client.server.requests.last)
        let body = try Coding.decode(MutationsBody.self, from: request.body)
        let mutation = try #require(body.mutations.last)
        #expect(mutation.baseVersion == 5)
        return try mutation.args.decoded(as: ListingDraft.self).prices
    }

    @Test func `mine are kept, over their price of another part`() async throws {
        let client = try await asked()
        #expect(await client.sync.keepMine("a", key: "b"))
        #expect(try await sent(client) == Self.rules(base: 95, Self.mine.seasons, weekend: 130))
    }

    @Test func `theirs are kept, with my price of another part`() async throws {
        let client = try await asked()
        #expect(await client.sync.keepTheirs("a", key: "b"))
        #expect(try await sent(client) == Self.rules(base: 95, Self.theirs.seasons, weekend: 130))
    }

    @Test func `whoever drops mine sends nothing more`() async throws {
        let client = try await asked()
        #expect(await client.sync.drop("a"))
        #expect(await client.sync.drain() == .done)
        #expect(client.server.requests.count == 1)
        #expect(await client.sync.outbox().isEmpty)
    }
}
