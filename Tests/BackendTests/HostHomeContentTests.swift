import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// What a home may say of itself, what is kept of its changes, and how edits made apart meet.
struct HostHomeContentTests {
    private static let hostile: [(ListingDraft, String)] = [
        (ListingDraft(title: "a\u{202E}b"), "/title"),
        (ListingDraft(title: "two\nlines"), "/title"),
        (ListingDraft(title: "\u{1B}[2J"), "/title"),
        (ListingDraft(title: "  "), "/title"),
        (ListingDraft(title: String(repeating: "x", count: 81)), "/title"),
        (ListingDraft(title: "e" + String(repeating: "\u{301}", count: 5_000)), "/title"),
        (ListingDraft(description: "bell \u{7}"), "/description"),
        (ListingDraft(houseRules: ["ok", "no\u{0}"]), "/house_rules/1"),
        (ListingDraft(houseRules: Array(repeating: "x", count: 51)), "/house_rules"),
        (ListingDraft(countryCode: "pt"), "/country_code"),
        (ListingDraft(countryCode: "QQ"), "/country_code"),
        (ListingDraft(capacity: 0), "/capacity"),
        (ListingDraft(capacity: 51), "/capacity"),
        (ListingDraft(timeZone: "Mars/Olympus"), "/time_zone"),
        (ListingDraft(timeZone: "../../etc/passwd"), "/time_zone"),
        (ListingDraft(timeZone: "GMT+25"), "/time_zone"),
        (ListingDraft(checkInFrom: 1_440), "/check_in_from"),
        (ListingDraft(location: Coordinate(latitude: 91, longitude: 0)), "/location"),
        (ListingDraft(location: Coordinate(latitude: 89.5, longitude: 0)), "/location"),
        (ListingDraft(prices: PriceRules(base: .zero(.euro))), "/prices/base/amount"),
        (
            ListingDraft(prices: PriceRules(base: Money(minorUnits: 1, currency: .xyz))),
            "/prices/base/currency"
        ),
        (ListingDraft(stayRules: StayRules(minNights: 0)), "/stay_rules/min_nights"),
        (
            ListingDraft(stayRules: StayRules(preparationNights: 31)),
            "/stay_rules/preparation_nights"
        ),
    ]

    @Test func `what cannot be so is refused by its place, and nothing is kept`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            for (index, (draft, pointer)) in Self.hostile.enumerated() {
                let edit = API.editListing(
                    home.id,
                    draft,
                    version: home.version,
                    key: "edit \(index)"
                )
                let problem = try await world.refusal(edit, as: host)
                #expect(problem.code == .invalidBody, "\(pointer)")
                #expect(problem.errors?.map(\.pointer) == [pointer], "\(pointer)")
                let body = CreateListingBody(
                    id: Backend.Random.id(at: world.clock.now),
                    details: draft
                )
                #expect(
                    try await world.refusal(API.createListing(body), as: host).code == .invalidBody
                )
            }
            #expect(try await world.ask(API.ownListing(home.id), as: host) == home)
            #expect(try await world.ask(API.ownListings(), as: host).data == [home])
        }
    }

    @Test func `what the marketplace asks of each stay is not the host's to say`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            var details = World.details()
            details.prices?.serviceFee = .zero
            details.prices?.hostFee = .zero
            let home = try await world.home(details, as: host)
            #expect(home.details.prices?.serviceFee == BasisPoints(1_400))
            #expect(home.details.prices?.hostFee == BasisPoints(300))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `every change is written down: who, when, what, from and to`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            world.clock.advance(minutes: 5)
            let edited = try await world.edit(
                home,
                ListingDraft(title: "New words", capacity: 4, policy: .flexible),
                as: host
            )
            _ = try await world.change(
                [home.id],
                in: 5,
                nights: 2,
                NightChange(isOpen: false, price: World.euros(95), note: "Paint"),
                as: host
            )
            let page = try await world.ask(API.listingHistory(home.id), as: host)
            let newest = Array(page.data.prefix(4))
            #expect(newest.map(\.kind) == [.field, .nights, .field, .field])
            #expect(newest[0].field == .prices)
            #expect(newest[0].from?.prices?.overrides == [:])
            #expect(newest[0].to?.prices?.overrides.values.map(\.minorUnits) == [9_500, 9_500])
            #expect(newest[1].nights == (try world.stay(5, 2)))
            #expect(newest[1].change == NightChange(isOpen: false, note: "Paint"))
            #expect(newest[2].from == ListingDraft(title: "Tiled rooms"))
            #expect(newest[2].to == ListingDraft(title: "New words"))
            #expect(newest[3].field == .capacity && newest[3].version == edited.version)
            #expect(newest.allSatisfy { $0.by == host.user.id && $0.byName == "Rui" })
            #expect(newest.allSatisfy { $0.at == world.clock.now })
            #expect(page.data.contains { $0.kind == .event && $0.event == .publish })
            let guide = try #require(page.data.first { $0.kind == .guide })
            #expect(guide.from == nil && guide.to == nil)
            let kept: [String] = try await world.store.read {
                try $0.values("SELECT coalesce(new_value, '') FROM listing_change")
            }
            #expect(!kept.contains { $0.contains("4711") || $0.contains("bacalhau") })
            var seen: [ListingChange] = []
            var cursor: Wire.Cursor?
            repeat {
                var endpoint = API.listingHistory(home.id, after: cursor)
                endpoint.query.append(QueryItem("limit", "3"))
                let part = try await world.ask(endpoint, as: host)
                seen += part.data
                cursor = part.next
            } while cursor != nil
            #expect(seen == page.data || seen.prefix(page.data.count) == page.data[...])
            #expect(Set(seen.map(\.id)).count == seen.count)
        }
    }

    @Test(
        arguments: StoreKind.allCases,
        ["UPDATE listing_change SET new_value = NULL", "DELETE FROM listing_change"]
    )
    func `the history of a home cannot be rewritten`(on kind: StoreKind, sql: String) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.home(as: try await world.register("rui"))
            await #expect(throws: StoreError.self) {
                try await world.store.write { try $0.execute(sql) }
            }
        }
    }

    @Test func `edits made apart meet part by part, and the same part is a conflict`() async throws
    {
        try await World.run { world in
            let host = try await world.register("rui")
            let base = try await world.home(as: host)
            let theirs = try await world.edit(
                base,
                ListingDraft(title: "By the web", capacity: 2),
                as: host
            )
            let service = HostHomeService(
                store: world.store,
                cursors: Cursors(secret: Data([1]))
            )
            let caller = Caller(user: host.user.id, session: "")
            func merge(_ draft: ListingDraft) async throws -> HostListing {
                let now = world.clock.now
                return try await world.store.write { db in
                    try service.edit(
                        base.id,
                        draft,
                        from: .merging(Int64(base.version)),
                        by: caller,
                        at: now,
                        in: db
                    )
                }
            }
            let merged = try await merge(ListingDraft(description: "Offline", capacity: 2))
            #expect(merged.details.title == "By the web" && merged.details.capacity == 2)
            #expect(merged.details.description == "Offline")
            do {
                _ = try await merge(ListingDraft(title: "On the train", beds: 3))
                Issue.record("the title was changed on both sides")
            } catch let conflict as EditConflict {
                #expect(conflict.fields == [.title])
                #expect(conflict.home.details.title == "By the web")
                #expect(conflict.home.details.beds == 2)
            }
            #expect(theirs.version < merged.version)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what a host did offline is merged, or shown beside what the server has`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let base = try await world.home(as: host)
            let guest = try await world.register("ana")
            let booking = try await world.book(base.id, in: 6, nights: 1, as: guest)
            _ = try await world.edit(base, ListingDraft(title: "By the web"), as: host)
            func edit(_ id: String, _ draft: ListingDraft) throws -> Mutation {
                Mutation(
                    id: id,
                    name: .editListing,
                    target: base.id.text,
                    args: try JSONValue(encoding: draft),
                    baseVersion: base.version
                )
            }
            let nights = NightEdit(
                listings: [base.id],
                nights: try world.stay(5, 3),
                change: NightChange(isOpen: false)
            )
            let mutations = [
                try edit("one", ListingDraft(beds: 4)),
                try edit("two", ListingDraft(title: "On the train")),
                Mutation(id: "three", name: .editNights, args: try JSONValue(encoding: nights)),
            ]
            let reply = try await world.ask(API.mutate(mutations, key: "first"), as: host)
            #expect(reply.results.map(\.outcome) == [.applied, .conflict, .applied])
            let conflict = reply.results[1]
            #expect(conflict.fields == [.title])
            let theirs = try #require(try conflict.data?.decoded(as: HostListing.self))
            #expect(theirs.details.title == "By the web" && theirs.details.beds == 4)
            let told = try #require(try reply.results[2].data?.decoded(as: NightEditReply.self))
            #expect(told.results.map(\.outcome) == [.applied, .nightOccupied, .applied])
            #expect(booking.stay.checkIn == told.results[1].date)
            let again = try await world.ask(API.mutate(mutations, key: "again"), as: host)
            #expect(again.results.map(\.outcome) == [.duplicate, .conflict, .duplicate])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a city that has no home yet becomes a place, once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            var details = World.details()
            details.city = "Évora"
            details.location = Coordinate(latitude: 38.571, longitude: -7.913)
            let said = details
            #expect(try await world.ask(API.places(prefix: "evo")).data == [])
            let homes = try await world.atOnce(3) { number in
                var details = said
                details.city = number == 0 ? "Évora" : "evora"
                return try await world.home(details, as: host)
            }
            let places = try await world.ask(API.places(prefix: "evo")).data
            #expect(places.map(\.homes) == [3])
            #expect(places.first?.country == "Portugal")
            #expect(try await world.found(SearchCriteria(text: "evora")).count == 3)
            var moved = ListingDraft(city: "Porto")
            moved.location = Coordinate(latitude: 41.149, longitude: -8.611)
            _ = try await world.edit(homes[0], moved, as: host)
            #expect(try await world.ask(API.places(prefix: "evo")).data.map(\.homes) == [2])
            #expect(try await world.ask(API.places(prefix: "port")).data.first?.homes == 2)
            #expect(try await world.found(SearchCriteria(text: "porto")).count == 2)
        }
    }

    @Test func `a host's homes come page by page, the newest first`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            var made: [ListingID] = []
            for _ in 0..<3 { made.append(try await world.draft(as: host).id) }
            var endpoint = API.ownListings()
            endpoint.query.append(QueryItem("limit", "2"))
            let first = try await world.ask(endpoint, as: host)
            #expect(first.data.map(\.id) == [made[2], made[1]] && first.hasMore)
            endpoint.query.append(QueryItem("after", try #require(first.next).text))
            #expect(try await world.ask(endpoint, as: host).data.map(\.id) == [made[0]])
        }
    }

    @Test func `price and stay rules are read and written as one`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let season = SeasonStay(name: "Summer", dates: try world.stay(60, 30), minNights: 7)
            let body = PriceRulesBody(
                prices: PriceRules(base: World.euros(120)),
                stayRules: StayRules(minNights: 2, seasons: [season])
            )
            let reply = try await world.ask(
                API.setPriceRules(home.id, body, version: home.version, key: "rules"),
                as: host
            )
            #expect(reply.prices.base == World.euros(120) && reply.stayRules == body.stayRules)
            #expect(try await world.ask(API.priceRules(home.id), as: host) == reply)
            func isFound(_ days: Int, _ nights: Int) async throws -> Bool {
                let stay = try world.stay(days, nights)
                return try await world.found(SearchCriteria(text: "tiled", stay: stay))
                    == [home.id]
            }
            for (days, nights, isLongEnough) in [
                (20, 2, true), (20, 1, false), (61, 7, true), (61, 6, false), (90, 2, true),
            ] { #expect(try await isFound(days, nights) == isLongEnough, "\(days) \(nights)") }
        }
    }
}

extension Marketplace.Currency {
    /// Well-formed, but nobody's.
    fileprivate static let xyz = Currency("XYZ") ?? .euro
}
