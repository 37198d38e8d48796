import Foundation
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// What a search finds, in which order, and how its pages fit together.
struct SearchTests {
    private static let lisbon = Coordinate(latitude: 38.701, longitude: -9.1)

    private func titles(_ world: World, _ criteria: SearchCriteria) async throws -> [String] {
        try await world.ask(API.search(criteria)).data.map(\.title)
    }

    @Test(arguments: StoreKind.allCases)
    func `the nearest come first, and nothing beyond the circle`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let near = GeoCircle(center: Self.lisbon, radiusMeters: 150)
            let wide = GeoCircle(center: Self.lisbon, radiusMeters: 400_000)
            let found = try await titles(world, SearchCriteria(sort: .distance, near: near))
            #expect(found == ["Blue house by the river", "Garden flat in Graça"])
            #expect(try await titles(world, SearchCriteria(near: near)).count == 2)
            let all = try await titles(world, SearchCriteria(sort: .distance, near: wide))
            #expect(all.count == 4 && all.last == "Casa do Douro")
            let first = try await world.ask(
                API.search(SearchCriteria(sort: .distance, near: wide), limit: 3)
            )
            let second = try await world.ask(
                API.search(SearchCriteria(sort: .distance, near: wide), after: first.next, limit: 3)
            )
            #expect((first.data + second.data).map(\.title) == all)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `free dates find the nearest stay that can be had, and say which`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.stayed(in: 30, nights: 3, as: try await world.register("ana"))
            let criteria = SearchCriteria(
                text: "blue",
                stay: try world.stay(30, 3),
                flexibility: .days(3)
            )
            #expect(
                try await titles(world, SearchCriteria(text: "blue", stay: criteria.stay)) == []
            )
            let page = try await world.ask(API.search(criteria))
            #expect(page.data.first?.total?.stay == (try world.stay(27, 3)))
            let bytes = Data(try await world.send(API.search(criteria)).body.readableBytesView)
            #expect(try Coding.encode(page) == bytes)
            let month = try #require(CivilDate("2027-04-01"))
            let weekend = SearchCriteria(text: "blue", flexibility: .weekend(of: month))
            let stay = try await world.ask(API.search(weekend)).data.first?.total?.stay
            // The first Friday of April is the second; the booking ends on the third.
            #expect(stay?.checkIn == CivilDate("2027-04-09"))
            let week = SearchCriteria(text: "blue", flexibility: .month(month, nights: 7))
            let found = try await world.ask(API.search(week)).data.first?.total?.stay
            #expect(found?.checkIn == CivilDate("2027-04-03"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the price of the whole stay limits and orders`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            var dear = Homestead.prices
            dear.fees[0].amount = Money(minorUnits: 90_000, currency: .euro)
            let text = try Coding.text(dear)
            try await world.store.write { db in
                // Cheaper by night, dearer in all.
                try db.execute(
                    """
                    UPDATE listing SET prices = ?, nightly_comparable = 1, version = version + 1
                    WHERE number = 1
                    """,
                    [text]
                )
                db.homesChanged()
            }
            let stay = try world.stay(40, 3)
            let byNight = try await titles(world, SearchCriteria(text: "Lisbon", sort: .priceLow))
            #expect(byNight.first == "Blue house by the river")
            var criteria = SearchCriteria(text: "Lisbon", stay: stay, sort: .priceLow)
            let page = try await world.ask(API.search(criteria))
            let totals = page.data.compactMap { $0.total?.total.minorUnits }
            #expect(totals == totals.sorted() && totals.count == 3)
            #expect(page.data.last?.title == "Blue house by the river")
            let first = try await world.ask(API.search(criteria, limit: 2))
            let rest = try await world.ask(API.search(criteria, after: first.next, limit: 2))
            #expect(first.data + rest.data == page.data)
            criteria.totalLimit = Money(minorUnits: totals[0], currency: .euro)
            #expect(try await world.ask(API.search(criteria, includeTotal: true)).total == 2)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what nobody may find is found by no search`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            for state in ["draft", "unlisted"] {
                try await world.store.write { db in
                    try db.execute(
                        "UPDATE listing SET state = ?, version = version + 1 WHERE number = 1",
                        [state]
                    )
                    try Homestead.recount(db)
                }
                let near = GeoCircle(center: Self.lisbon, radiusMeters: 5_000)
                for criteria in [
                    SearchCriteria(), SearchCriteria(text: "Lisbon"), SearchCriteria(text: "blue"),
                    SearchCriteria(sort: .distance, near: near), SearchCriteria(box: near?.box),
                    SearchCriteria(stay: try world.stay(30, 3), sort: .priceLow),
                ] {
                    let found = try await titles(world, criteria)
                    #expect(!found.contains("Blue house by the river"), "\(criteria)")
                }
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `every way to look finds what a look at every home finds`(on kind: StoreKind) async throws
    {
        let random = RandomHomes(count: 900, seed: 3)
        try await World.run(on: kind) { world in
            try await world.store.write { try random.fill($0) }
            var generator = SeededGenerator(seed: 5)
            for _ in 0..<60 {
                let criteria = try Self.criteria(world, random, &generator)
                let limit = Int.random(in: 12...30, using: &generator)
                var found: [ListingID] = []
                var cursor: Cursor?
                repeat {
                    let page = try await world.ask(
                        API.search(criteria, after: cursor, limit: limit, includeTotal: true)
                    )
                    found += page.data.map(\.id)
                    cursor = page.next
                    #expect(page.total == nil || page.total == random.count(of: criteria))
                } while cursor != nil
                #expect(found == random.ids(of: criteria), "\(criteria)")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a page is filled however many of the first homes are taken`(
        on kind: StoreKind
    ) async throws {
        var random = RandomHomes(count: 700, seed: 23)
        let first = World.start.utcDate.daysSinceEpoch + 20
        random.take(first..<first + 30)
        let homes = random
        try await World.run(on: kind) { world in
            try await world.store.write { try homes.fill($0) }
            let criteria = SearchCriteria(
                box: GeoBox(south: 38.4, west: -9.4, north: 39, east: -8.8),
                stay: try world.stay(30, 4)
            )
            var found: [ListingID] = []
            var cursor: Cursor?
            repeat {
                let page = try await world.ask(API.search(criteria, after: cursor, limit: 3))
                #expect(page.next == nil || page.data.count == 3)
                found += page.data.map(\.id)
                cursor = page.next
            } while cursor != nil
            #expect(found.count > 15 && found == homes.ids(of: criteria))
        }
    }

    @Test(arguments: StoreKind.allCases, [SearchSort.best, .priceLow, .priceHigh, .distance])
    func `who stays is seen exactly once while others move`(
        on kind: StoreKind,
        sort: SearchSort
    ) async throws {
        let random = RandomHomes(count: 200, seed: 11)
        try await World.run(on: kind) { world in
            try await world.store.write { try random.fill($0) }
            let moving = Set(random.homes.prefix(60).map(\.number))
            let mover = Task {
                var generator = SeededGenerator(seed: 1)
                while !Task.isCancelled {
                    let number = Int64.random(in: 100..<160, using: &generator)
                    let quality = Int64.random(in: 0...60, using: &generator)
                    try await world.store.write { db in
                        try db.execute(
                            """
                            UPDATE listing SET quality = ?1, nightly_comparable = 2000 + 600 * ?1,
                                version = version + 1 WHERE number = ?2
                            """,
                            [quality, number]
                        )
                        db.homesChanged()
                    }
                }
            }
            defer { mover.cancel() }
            let wide = GeoCircle(center: Self.lisbon, radiusMeters: 60_000)
            let criteria = SearchCriteria(sort: sort, near: sort == .distance ? wide : nil)
            var seen: [ListingID] = []
            var cursor: Cursor?
            repeat {
                let page = try await world.ask(API.search(criteria, after: cursor, limit: 7))
                seen += page.data.map(\.id)
                cursor = page.next
            } while cursor != nil
            for home in random.homes where !moving.contains(home.number) {
                let times = seen.count { $0 == home.id }
                #expect(times == (random.isFound(home, criteria) ? 1 : 0), "\(home.number)")
            }
        }
    }

    private static func criteria(
        _ world: World,
        _ homes: RandomHomes,
        _ random: inout SeededGenerator
    ) throws -> SearchCriteria {
        var criteria = SearchCriteria(
            guests: Int.random(in: 1...4, using: &random),
            sort: [.best, .priceLow, .priceHigh].randomElement(using: &random) ?? .best
        )
        switch Int.random(in: 0..<9, using: &random) {
        case 0: criteria.box = GeoBox(south: -20, west: 178, north: -10, east: -178)
        case 1: criteria.box = GeoBox(south: -80, west: -170, north: 80, east: 175)
        case 2: criteria.box = GeoBox(south: 38.6, west: -9.2, north: 38.8, east: -9.05)
        case 3:
            let fiji = Coordinate(latitude: -16.5, longitude: 179.95)
            criteria.near = GeoCircle(center: fiji, radiusMeters: 60_000)
            criteria.sort = Bool.random(using: &random) ? .distance : .best
        case 4...7: criteria.box = box(around: homes.homes, &random)
        default: break
        }
        if Bool.random(using: &random) { criteria.amenities = [.wifi, .kitchen] }
        if Int.random(in: 0..<3, using: &random) == 0 { criteria.policy = .moderate }
        if Int.random(in: 0..<3, using: &random) == 0 { criteria.isInstantOnly = true }
        if Int.random(in: 0..<3, using: &random) == 0 {
            criteria.nightlyLimit = Money(minorUnits: 15_000, currency: .euro)
        }
        // Prices of stays have an order of their own.
        if criteria.sort == .best || criteria.sort == .distance, Bool.random(using: &random) {
            criteria.stay = try world.stay(Int.random(in: 0...80, using: &random), 4)
        }
        return criteria
    }

    /// A box with a home in it, of some hundred meters or of a continent.
    private static func box(
        around homes: [RandomHomes.Home],
        _ random: inout SeededGenerator
    ) -> GeoBox? {
        guard let place = homes.randomElement(using: &random)?.location else { return nil }
        let height = pow(2, Double.random(in: -7...5, using: &random))
        return GeoBox(
            south: max(-90, place.latitude - height),
            west: (place.longitude - height * 1.4).wrapped,
            north: min(90, place.latitude + height),
            east: (place.longitude + height * 1.4).wrapped
        )
    }
}

extension RandomHomes {
    /// Whether a search has to find a home.
    func isFound(_ home: Home, _ criteria: SearchCriteria) -> Bool {
        let (place, box) = (home.location, criteria.box)
        let isInside =
            box.map { box in
                (box.south...box.north).contains(place.latitude)
                    && (box.west > box.east
                        ? place.longitude >= box.west || place.longitude <= box.east
                        : (box.west...box.east).contains(place.longitude))
            } ?? true
        let days = criteria.stay.map { $0.checkIn.daysSinceEpoch..<$0.checkOut.daysSinceEpoch }
        return home.state == "published" && isInside
            && criteria.near?.contains(place) ?? true
            && home.capacity >= criteria.guests
            && home.nightly <= criteria.nightlyLimit?.minorUnits ?? .max
            && home.amenities.isSuperset(of: criteria.amenities)
            && criteria.policy.map { $0 == home.policy } ?? true
            && (criteria.isInstantOnly != true || home.isInstant)
            && days.map { !$0.overlaps(home.taken) } ?? true
    }

    func count(of criteria: SearchCriteria) -> Int {
        homes.count { isFound($0, criteria) }
    }

    /// What has to be found, in order.
    func ids(of criteria: SearchCriteria) -> [ListingID] {
        homes.filter { isFound($0, criteria) }.sorted { isBefore($0, $1, criteria) }.map(\.id)
    }

    private func isBefore(_ one: Home, _ other: Home, _ criteria: SearchCriteria) -> Bool {
        switch criteria.sort {
        case .priceLow: return (one.nightly, one.number) < (other.nightly, other.number)
        case .priceHigh: return (one.nightly, one.number) > (other.nightly, other.number)
        case .distance:
            let center = criteria.near?.center ?? one.location
            func meters(_ home: Home) -> Int64 {
                Int64((center.meters(to: home.location) * 1_000).rounded())
            }
            return (meters(one), one.number) < (meters(other), other.number)
        default: return (-one.quality, one.number) < (-other.quality, other.number)
        }
    }
}
