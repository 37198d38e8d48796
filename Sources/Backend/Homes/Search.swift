internal import Marketplace

/// One search under way: reads from the store what its indexes can judge, and judges the rest.
///
/// The store knows boxes, nights and rules of one stay. Whether a home lies in a circle, which of
/// many stays it can be had for, and what that costs in all is found out home by home, in the order
/// of the results, until the page is full.
struct Search {
    let criteria: SearchCriteria
    /// What the text names; empty means the text is words.
    let places: [Int64]
    /// About as many homes as can be found at all.
    let count: Int
    let homes: Homes
    let now: Instant
    let db: Database

    /// A home of the results.
    struct Found {
        let number: Int64
        /// Where it stands in the order of the results.
        var position: ListPosition
        let location: Coordinate
        /// The dates that it was found for; nil when none were asked for.
        let stay: DateRange?
        var total: StayTotal?
    }

    /// At most `limit` homes after a position.
    func found(after position: ListPosition?, limit: Int) throws -> [Found] {
        if criteria.sort == .distance, let circle = criteria.near {
            return try nearest(in: circle, after: position, limit: limit)
        }
        if let cheapest = try byTotal(after: position, limit: limit) { return cheapest }
        return try inOrder(after: position, limit: limit)
    }

    /// The cards of a page, with the prices of the stays.
    func cards(of found: [Found]) throws -> [(bytes: [UInt8], total: StayTotal?)] {
        let pricing = StayPricing(guests: criteria.guests, now: now)
        let hasPrices = found.contains { $0.stay != nil && $0.total == nil }
        let cards = try homes.cards(
            of: found.map(\.number),
            withPrices: hasPrices,
            in: db
        )
        return try found.map { home in
            guard let card = cards[home.number] else { throw CorruptRow(column: "listing") }
            let total = home.total ?? home.stay.flatMap { pricing.total(of: card, stay: dated($0)) }
            return (card.bytes, total)
        }
    }

    /// How many homes there are in all; nil where judging them one by one would take too long.
    func total() throws -> Int? {
        let query = try query(criteria)
        guard isJudged else { return try query.count(in: db) }
        let hits = try query.hits(limit: Search.mostCounted + 1, in: db)
        guard hits.count <= Search.mostCounted else { return nil }
        return try accepted(hits).count
    }

    private static let mostCounted = 5_000

    private func query(_ criteria: SearchCriteria) throws -> SearchQuery {
        try SearchQuery(criteria, places: places, homes: count, now: now, in: db)
    }
}

// MARK: Orders

extension Search {
    private func inOrder(after position: ListPosition?, limit: Int) throws -> [Found] {
        let query = try query(criteria)
        let batch = isJudged ? 2 * limit : limit
        var found: [Found] = []
        var position = position
        while true {
            let hits = try query.hits(after: position, limit: batch, in: db)
            found += try accepted(hits)
            if found.count >= limit { return Array(found.prefix(limit)) }
            guard hits.count == batch, let last = hits.last else { return found }
            position = last.position
        }
    }

    /// The nearest first, from circles that grow until they hold enough.
    private func nearest(
        in circle: GeoCircle,
        after position: ListPosition?,
        limit: Int
    ) throws -> [Found] {
        let start = position.map { Int($0.key / 1_000) } ?? 0
        var radius = min(max(500, start + start / 4), circle.radiusMeters)
        while true {
            let found = try all(within: radius, of: circle.center)
                .filter { Search.isBehind($0.position, position) }
                .sorted { Search.isBehind($1.position, $0.position) }
            if found.count >= limit || radius == circle.radiusMeters {
                return Array(found.prefix(limit))
            }
            radius = min(2 * radius, circle.radiusMeters)
        }
    }

    private func all(within meters: Int, of center: Coordinate) throws -> [Found] {
        var criteria = criteria
        criteria.near = GeoCircle(center: center, radiusMeters: meters)
        let hits = try query(criteria).hits(limit: .max, in: db)
        return try accepted(hits, of: criteria).map { home in
            var home = home
            let millimeters = Int64((center.meters(to: home.location) * 1_000).rounded())
            home.position = ListPosition(key: millimeters, tie: String(home.number))
            return home
        }
    }

    /// Up to so many homes are ordered by what the stay costs in all.
    static let mostPriced = 500
    private static let totalMark = "total "

    /// The homes by the price of the whole stay; nil when the price of a night decides.
    ///
    /// That is so without dates, and when more homes fit than can be priced for a page.
    /// A list that began one way goes on that way, so that its pages fit together.
    private func byTotal(after position: ListPosition?, limit: Int) throws -> [Found]? {
        guard criteria.isSortedByTotal else { return nil }
        let isTotal = position?.tie.hasPrefix(Search.totalMark) ?? true
        guard isTotal else { return nil }
        let most = position == nil ? Search.mostPriced : 4 * Search.mostPriced
        let hits = try query(criteria).hits(limit: most + 1, in: db)
        guard hits.count <= most || position != nil else { return nil }
        let sign: Int64 = criteria.sort == .priceHigh ? -1 : 1
        let start = position.map {
            ListPosition(key: $0.key, tie: String($0.tie.dropFirst(Search.totalMark.count)))
        }
        return try priced(accepted(hits)).map { home in
            var home = home
            let cents = ApproximateRates.euroCents(of: home.total?.total ?? .zero(.euro))
            home.position = ListPosition(key: sign * cents, tie: String(home.number))
            return home
        }
        .filter { Search.isBehind($0.position, start) }
        .sorted { Search.isBehind($1.position, $0.position) }
        .prefix(limit)
        .map { home in
            var home = home
            home.position = ListPosition(
                key: home.position.key,
                tie: Search.totalMark + home.position.tie
            )
            return home
        }
    }

    /// Whether a home stands after a position in a list of ascending keys and numbers.
    private static func isBehind(_ one: ListPosition, _ other: ListPosition?) -> Bool {
        guard let other else { return true }
        return (one.key, Int64(one.tie) ?? 0) > (other.key, Int64(other.tie) ?? 0)
    }
}
