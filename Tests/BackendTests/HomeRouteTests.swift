import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// Search, homes and calendars, which anybody may read.
struct HomeRouteTests {
    @Test(arguments: StoreKind.allCases)
    func `a place finds its homes, words find titles, accents do not matter`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            func found(_ text: String) async throws -> [String] {
                let page = try await world.ask(API.search(SearchCriteria(text: text)))
                return page.data.map(\.title)
            }
            #expect(try await found("Lisbon").count == 3)
            #expect(try await found("lisbon, portugal").count == 3)
            #expect(try await found("porto") == ["Casa do Douro"])
            #expect(try await found("garden graca") == ["Garden flat in Graça"])
            #expect(try await found("riv") == ["Blue house by the river"])
            #expect(try await found("\" OR 1=1 --") == [])
            #expect(try await found("NEAR(") == [])
            #expect(try await world.ask(API.places(prefix: "sao")).data == [])
            try await world.store.write { db in
                try db.execute("UPDATE listing SET place = 3 WHERE number = 4")
                try PlaceRows.count(-1, at: 2, in: db)
                try PlaceRows.count(1, at: 3, in: db)
            }
            let places = try await world.ask(API.places(prefix: "sao"))
            #expect(places.data.map(\.name) == ["São Paulo"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what a transaction that was undone saw of a home is not remembered`(
        on kind: StoreKind
    ) async throws {
        struct Undone: Error {}
        try await World.run(on: kind) { world in
            let homes = Homes(clock: { World.start })
            @Sendable func change(_ columns: String, in db: Database) throws {
                try db.execute("UPDATE listing SET version = version + 1, \(columns)")
                db.homesChanged()
            }
            await #expect(throws: Undone.self) {
                try await world.store.write { db in
                    try change("capacity = 7", in: db)
                    #expect(try homes.home(number: 1, in: db).card.capacity == 7)
                    throw Undone()
                }
            }
            try await world.store.write { try change("capacity = 9", in: $0) }
            let home = try await world.store.read { try homes.home(number: 1, in: $0) }
            #expect(home.card.capacity == 9)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a page has the bytes of the contract's own coding`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let criteria = SearchCriteria(text: "Lisbon", stay: try world.stay(10, 4), guests: 3)
            let response = try await world.send(
                API.search(criteria, limit: 2, includeTotal: true)
            )
            let bytes = Data(response.body.readableBytesView)
            let page = try Coding.decode(Page<ListingCard>.self, from: bytes)
            #expect(try Coding.encode(page) == bytes)
            #expect(page.total == 3)
            #expect(page.data.allSatisfy { $0.total != nil })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a calendar has the bytes of the contract's own coding`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.book(in: 3, as: try await world.register("ana"))
            let today = world.clock.now.utcDate
            let endpoint = API.calendar(
                Homestead.prepared,
                from: today.adding(days: -2),
                to: today.adding(days: 380)
            )
            let bytes = Data(try await world.send(endpoint).body.readableBytesView)
            let calendar = try Coding.decode(ListingCalendar.self, from: bytes)
            #expect(try Coding.encode(calendar) == bytes)
            #expect(calendar.nights.contains { $0.reason != nil })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a home's page is what the contract says, whatever its texts hold`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let text = "\"Blue\" \\ house/\n\u{8}\t\u{1}\u{7F}\u{2028} 🏠 بيت"
            // A set of one: sets have no order of their own.
            var prices = Homestead.prices
            prices.weekendNights = [.saturday]
            let priceText = try Coding.text(prices)
            try await world.store.write { db in
                try db.execute(
                    """
                    UPDATE listing SET title = ?1, description = ?1, neighbourhood = ?1,
                        house_rules = ?2, prices = ?3, rating = 467, rating_count = 3, rating_sum = 14,
                        latitude = 38 WHERE number = 1
                    """,
                    [text, try Coding.text([text, "No parties"]), priceText]
                )
                try db.execute(
                    """
                    INSERT INTO listing_sub_score (listing, sub_score, sum, count)
                    VALUES (1, 'cleanliness', 14, 3), (1, 'accuracy', 5, 1)
                    """
                )
                try db.execute(
                    "UPDATE \"user\" SET about = ?, response_rate = 9500 WHERE id = ?",
                    [text, Homestead.host.text]
                )
            }
            let response = try await world.send(API.listing(Homestead.instant))
            let bytes = Data(response.body.readableBytesView)
            let home = try Coding.decode(Listing.self, from: bytes)
            #expect(try Coding.encode(home) == bytes)
            #expect(home.description == text && home.houseRules == [text, "No parties"])
            #expect(home.host.about == text && home.host.responseRate == BasisPoints(9_500))
            #expect(home.subScores == [.cleanliness: 467, .accuracy: 500])
            #expect(home.card.rating == Rating(hundredths: 467, count: 3))
            #expect(home.prices == prices && home.stayRules == StayRules())
            let found = try await world.send(API.search(SearchCriteria(sort: .rating), limit: 1))
            let page = try Coding.decode(
                Page<ListingCard>.self,
                from: Data(found.body.readableBytesView)
            )
            #expect(page.data == [home.card])
            #expect(try Coding.encode(page) == Data(found.body.readableBytesView))
            // These reviews were made up.
            try await world.store.write { db in
                db.homesChanged()
                try db.execute("UPDATE listing SET rating_count = 0, rating_sum = 0")
                try db.execute("DELETE FROM listing_sub_score")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `pages follow one another without gap or repetition, in every order`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let center = Coordinate(latitude: 40, longitude: -9)
            let near = GeoCircle(center: center, radiusMeters: 400_000)
            for sort in SearchSort.allCases {
                let criteria = SearchCriteria(sort: sort, near: sort == .distance ? near : nil)
                var seen: [ListingID] = []
                var cursor: Wire.Cursor?
                repeat {
                    let page = try await world.ask(
                        API.search(criteria, after: cursor, limit: 1)
                    )
                    seen += page.data.map(\.id)
                    cursor = page.next
                } while cursor != nil
                #expect(seen.count == 4 && Set(seen).count == 4, "\(sort)")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a cursor of another list, or a changed one, is refused`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let page = try await world.ask(API.search(SearchCriteria(), limit: 1))
            let cursor = try #require(page.next)
            let other = SearchCriteria(text: "Lisbon")
            #expect(try await world.refusal(API.search(other, after: cursor)).code == .badRequest)
            for text in [
                String(cursor.text.dropLast()) + "A", "x", "", "%00", cursor.text + "AAAA",
            ] {
                let changed = Wire.Cursor(text)
                guard changed != cursor else { continue }
                let problem = try await world.refusal(API.search(SearchCriteria(), after: changed))
                #expect(problem.code == .badRequest, "\(text)")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `search leaves out homes that are taken, and shows them again later`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let stay = try world.stay(30, 3)
            let criteria = SearchCriteria(text: "Lisbon", stay: stay)
            #expect(try await world.ask(API.search(criteria)).data.count == 3)
            let booking = try await world.book(in: 31, nights: 1, as: guest)
            let ids = try await world.ask(API.search(criteria)).data.map(\.id)
            #expect(ids == [Homestead.onRequest, Homestead.prepared])
            _ = try await world.ask(API.withdraw(booking.id), as: guest)
            #expect(try await world.ask(API.search(criteria)).data.count == 3)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an unchanged reply is 304, and a change of the home changes its tag`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let from = world.clock.now.utcDate
            let endpoint = API.calendar(Homestead.instant, from: from, to: from.adding(days: 60))
            let first = try await world.send(endpoint)
            let tag = try #require(first.headers[.eTag])
            #expect(first.headers[.cacheControl]?.hasPrefix("public, max-age=30") == true)
            let again = try await world.send(endpoint, headers: [.ifNoneMatch: tag])
            #expect(again.status == .notModified)
            #expect(again.body.readableBytes == 0)
            #expect(again.headers[.eTag] == tag)
            _ = try await world.book(as: try await world.register("ana"))
            let changed = try await world.send(endpoint, headers: [.ifNoneMatch: tag])
            #expect(changed.status == .ok)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a long body is compressed for those who can read it`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let endpoint = API.search(SearchCriteria())
            let packed = try await world.send(endpoint, headers: [.acceptEncoding: "br, gzip"])
            #expect(packed.headers[.contentEncoding] == "gzip")
            #expect(packed.headers[.vary] == "Accept-Encoding")
            #expect(Array(packed.body.readableBytesView.prefix(2)) == [0x1F, 0x8B])
            let plain = try await world.send(endpoint, headers: [.acceptEncoding: "gzip;q=0"])
            #expect(plain.headers[.contentEncoding] == nil)
            #expect(packed.body.readableBytes < plain.body.readableBytes)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a home's page tells nothing that only its guests may know`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let response = try await world.send(API.listing(Homestead.instant))
            let text = String(buffer: response.body)
            #expect(!text.contains("Secreta") && !text.contains("Key box"))
            let missing = ListingID(at: World.start, random: (9, 9))
            #expect(try await world.refusal(API.listing(missing)).code == .notFound)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what cannot be asked is refused as a problem`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let targets = [
                "/v1/search/listings?limit=101", "/v1/search/listings?limit=x",
                "/v1/search/listings?guests=0", "/v1/search/listings?q=%E0%A4%A",
                "/v1/search/listings?check_in=2027-03-02", "/v1/search/listings?bbox=1,2,3",
                "/v1/search/listings?sort=worst", "/v1/search/listings?amenities=moat",
                "/v1/listings/\(Homestead.instant)/calendar?from=2027-01-01&to=2029-01-01",
                "/v1/listings/\(Homestead.instant)/calendar?from=2027-02-30&to=2027-03-01",
            ]
            for target in targets {
                let problem = try await world.refusal(Endpoint<Empty, Empty>(.get, target))
                #expect(problem.code == .badRequest, "\(target)")
                #expect(problem.requestId != nil)
            }
            let long = "/v1/places?q=" + String(repeating: "a", count: 5_000)
            #expect(try await world.refusal(Endpoint<Empty, Empty>(.get, long)).code == .tooLarge)
            let nowhere = Endpoint<Empty, Empty>(.get, "/v1/castles")
            #expect(try await world.refusal(nowhere).code == .notFound)
            let wrong = try await world.send(Endpoint<Empty, Empty>(.delete, "/v1/places"))
            #expect(wrong.status == .methodNotAllowed)
            #expect(wrong.headers[.allow] == "GET, HEAD, OPTIONS")
        }
    }
}
