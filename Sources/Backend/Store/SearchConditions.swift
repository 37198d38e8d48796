internal import Marketplace

/// What a search asks of a home, as conditions on the columns of `search_home`.
///
/// Nearly all searches are the same text with other values, so that it stays prepared.
struct SearchConditions {
    struct Condition {
        let sql: String
        let arguments: [any SQLConvertible]
    }

    /// On what the indexes of `search_home` hold.
    private(set) var columns: [Condition] = []
    /// On nights and on rules of dates, which are looked up home by home.
    private(set) var lookups: [Condition] = []
    /// What the words of the text are looked up by; nil when there are none to look up.
    private(set) var words: String?

    /// `places` are those that the criteria's text names; empty means the text is words.
    init(_ criteria: SearchCriteria, places: [Int64], now: Instant, kind: Database.Kind) {
        if places.count == 1 {
            add("place = ?", places[0])
        } else if !places.isEmpty {
            add(places)
        } else if !criteria.text.allSatisfy(\.isWhitespace) {
            words = SearchWords.pattern(of: criteria.text, kind)
            if words == nil { add("1 = 0") }
        }
        if let box = criteria.box { add(box) }
        if let circle = criteria.near { add(circle.box) }
        let most = criteria.nightlyLimit.map { ApproximateRates.euroCents(of: $0) } ?? .max
        // The sign keeps the planner away from the index of prices, which is not the order asked for.
        add("capacity >= ? AND +nightly <= ?", criteria.guests, most)
        add("found_from <= ?", now.milliseconds)
        let traits = SearchConditions.traits(of: criteria).rawValue
        add("(traits & ?) = ?", traits, traits)
        if criteria.flexibility == nil, let stay = criteria.stay { add(stay, today: now.utcDate) }
        if let limit = criteria.totalLimit { add(totalLimit: limit, of: criteria) }
    }

    private mutating func add(_ condition: String, _ values: any SQLConvertible...) {
        columns.append(Condition(sql: condition, arguments: values))
    }

    private mutating func add(_ places: [Int64]) {
        let groups = NumberList.groups(of: places)
        let isOne = groups.map { "place IN (\($0.marks))" }.joined(separator: " OR ")
        columns.append(Condition(sql: "(\(isOne))", arguments: groups.flatMap(\.numbers)))
    }

    private mutating func addLookup(_ condition: String, _ values: any SQLConvertible...) {
        lookups.append(Condition(sql: condition, arguments: values))
    }

    private static func traits(of criteria: SearchCriteria) -> HomeTraits {
        var traits = HomeTraits(criteria.amenities)
        if let type = criteria.homeType { traits.formUnion(HomeTraits(type)) }
        if let policy = criteria.policy { traits.formUnion(HomeTraits(policy)) }
        if criteria.isInstantOnly == true { traits.formUnion(.instant) }
        if criteria.flexibility == nil, let stay = criteria.stay {
            traits.formUnion(HomeTraits(arrival: stay.checkIn.weekday))
            traits.formUnion(HomeTraits(departure: stay.checkOut.weekday))
        }
        return traits
    }

    private mutating func add(_ box: GeoBox) {
        add("latitude BETWEEN ? AND ?", box.south, box.north)
        add(box.longitudeCondition, box.west, box.east)
    }

    /// Searching takes the date in UTC for every home's own today; a quote is exact.
    private mutating func add(_ stay: DateRange, today: CivilDate) {
        let lead = stay.checkIn.daysSinceEpoch - today.daysSinceEpoch
        guard lead >= -1, stay.nightCount <= StayRules.longestWindowDays else {
            add("1 = 0")
            return
        }
        add("? BETWEEN notice_days AND window_days", max(0, lead))
        addLength(of: stay)
        let days = stay.checkIn.daysSinceEpoch..<stay.checkOut.daysSinceEpoch
        for (word, mask) in NightBits.masks(of: days) {
            addLookup(
                """
                coalesce((SELECT bits FROM listing_bits
                    WHERE listing = number AND word = ?), 0) & ? = 0
                """,
                word,
                mask
            )
        }
    }

    /// What the day of arrival asks for itself goes before what its weekday does.
    private mutating func addLength(of stay: DateRange) {
        addLookup(
            """
            coalesce(
                (SELECT CASE WHEN ? BETWEEN arrival_rule.min_nights AND arrival_rule.max_nights
                    THEN 1 ELSE 0 END FROM arrival_rule
                    WHERE arrival_rule.listing = number AND first_day <= ? AND until > ?
                    ORDER BY first_day DESC LIMIT 1),
                CASE WHEN ? BETWEEN (search_home.min_nights >> ?) & 255 AND search_home.max_nights
                    THEN 1 ELSE 0 END) = 1
            """,
            stay.nightCount,
            stay.checkIn.daysSinceEpoch,
            stay.checkIn.daysSinceEpoch,
            stay.nightCount,
            8 * stay.checkIn.weekday.index
        )
    }

    /// Keeps out what is too dear whatever the dates; who is left is priced one by one.
    private mutating func add(totalLimit: Money, of criteria: SearchCriteria) {
        guard let nights = criteria.leastNights else { return }
        // Amounts are rounded down in euro cents, each night once more than the total.
        let limit = ApproximateRates.euroCents(of: totalLimit) + 1
        add("? * least_nightly + least_fees <= ?", nights, limit)
    }
}

extension SearchCriteria {
    /// A box in which all homes lie that are looked for.
    var lookedUpBox: GeoBox? { near?.box ?? box }

    /// How many nights are looked for, whichever of the dates it will be.
    var leastNights: Int? {
        switch flexibility {
        case .weekend: 2
        case .month(_, let nights): nights
        case .days, nil: stay?.nightCount
        }
    }

    /// Whether the order is by what the stay costs.
    var isSortedByTotal: Bool {
        (sort == .priceLow || sort == .priceHigh) && (stay != nil || flexibility != nil)
    }
}

extension GeoBox {
    /// Whether a longitude lies within, with places for west and east.
    var longitudeCondition: String {
        west > east ? "(longitude >= ? OR longitude <= ?)" : "longitude BETWEEN ? AND ?"
    }
}
