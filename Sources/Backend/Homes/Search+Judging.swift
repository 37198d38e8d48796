internal import Marketplace

/// What no index can judge, and is judged home by home.
extension Search {
    var isJudged: Bool {
        criteria.near != nil || criteria.flexibility != nil || criteria.totalLimit != nil
    }

    func accepted(_ hits: [SearchQuery.Hit]) throws -> [Found] {
        try accepted(hits, of: criteria)
    }

    func accepted(
        _ hits: [SearchQuery.Hit],
        of criteria: SearchCriteria
    ) throws -> [Found] {
        var hits = hits
        if let circle = criteria.near { hits = hits.filter { circle.contains($0.location) } }
        let found = try stays(at: hits).map { hit, stay in
            Found(
                number: hit.number,
                position: hit.position,
                location: hit.location,
                stay: stay
            )
        }
        guard let limit = criteria.totalLimit else { return found }
        return try priced(found).filter {
            $0.total.map { Search.isWithin($0.total, limit) } ?? false
        }
    }

    /// Each home with the stay that it can be had for; homes that have none are left out.
    private func stays(
        at hits: [SearchQuery.Hit]
    ) throws -> [(SearchQuery.Hit, DateRange?)] {
        guard let flexibility = criteria.flexibility else {
            return hits.map { ($0, criteria.stay) }
        }
        let today = now.utcDate
        let stays = flexibility.stays(around: criteria.stay, today: today)
        guard let first = stays.map(\.checkIn).min(), let last = stays.map(\.checkOut).max()
        else { return [] }
        let taken = try TakenNights(
            of: hits.map(\.number),
            days: first.daysSinceEpoch..<last.daysSinceEpoch,
            in: db
        )
        let lengths = try ArrivalRules(of: hits.map(\.number), in: db)
        return hits.compactMap { hit in
            stays.first { stay in
                hit.rules.allow(stay, today: today, length: lengths.allow(stay, at: hit.number))
                    && taken.isFree(stay, at: hit.number)
            }
            .map { (hit, $0) }
        }
    }

    func priced(_ found: [Found]) throws -> [Found] {
        let pricing = StayPricing(guests: criteria.guests, now: now)
        let cards = try homes.cards(
            of: found.map(\.number),
            withPrices: true,
            in: db
        )
        return found.map { home in
            var home = home
            if let stay = home.stay, let card = cards[home.number] {
                home.total = pricing.total(of: card, stay: dated(stay))
            }
            return home
        }
    }

    /// The stay as a total names it: only where the search left it open.
    func dated(_ stay: DateRange) -> StayPricing.Stay {
        StayPricing.Stay(dates: stay, isNamed: criteria.flexibility != nil)
    }

    private static func isWithin(_ total: Money, _ limit: Money) -> Bool {
        total.currency == limit.currency
            ? total.minorUnits <= limit.minorUnits
            : ApproximateRates.euroCents(of: total) <= ApproximateRates.euroCents(of: limit)
    }
}
