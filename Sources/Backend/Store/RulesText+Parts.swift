internal import Marketplace

/// Parts of how a home is priced and of how long stays may be.
extension JSONScanner {
    mutating func count() throws(Surprise) -> Int {
        Int(try integer())
    }

    mutating func rate() throws(Surprise) -> BasisPoints {
        BasisPoints(try count())
    }

    /// Money as `JSONText` writes it.
    mutating func money() throws(Surprise) -> Money {
        try take(#"{"amount":"#)
        let amount = try integer()
        try take(#","currency":"#)
        let currency = try JSONScanner.parsed(try string(), Currency.init)
        try take("}")
        return Money(minorUnits: amount, currency: currency)
    }

    mutating func weekdays() throws(Surprise) -> Set<Weekday> {
        Set(
            try array { scanner throws(Surprise) in
                try JSONScanner.parsed(try scanner.string(), Weekday.init(rawValue:))
            }
        )
    }

    mutating func datedPrices() throws(Surprise) -> [CivilDate: Money] {
        var prices: [CivilDate: Money] = [:]
        try object { scanner, key throws(Surprise) in
            prices[try JSONScanner.parsed(key.text, CivilDate.init)] = try scanner.money()
        }
        return prices
    }

    mutating func seasonPrice() throws(Surprise) -> SeasonPrice {
        var name: String?
        var dates: DateRange?
        var nightly: Money?
        try object { scanner, key throws(Surprise) in
            switch key {
            case "name": name = try scanner.string()
            case "dates": dates = try scanner.dates()
            case "nightly": nightly = try scanner.money()
            default: throw Surprise()
            }
        }
        guard let name, let dates, let nightly else { throw Surprise() }
        return SeasonPrice(name: name, dates: dates, nightly: nightly)
    }

    private mutating func dates() throws(Surprise) -> DateRange {
        var checkIn: CivilDate?
        var checkOut: CivilDate?
        try object { scanner, key throws(Surprise) in
            switch key {
            case "check_in": checkIn = try scanner.day()
            case "check_out": checkOut = try scanner.day()
            default: throw Surprise()
            }
        }
        guard let checkIn, let checkOut,
            let dates = DateRange(checkIn: checkIn, checkOut: checkOut)
        else { throw Surprise() }
        return dates
    }

    mutating func leadDiscount() throws(Surprise) -> LeadDiscount {
        let (days, rate) = try discount("days")
        return LeadDiscount(days: days, rate: rate)
    }

    mutating func discount(
        _ threshold: StaticString
    ) throws(Surprise) -> (count: Int, rate: BasisPoints) {
        var count: Int?
        var rate: BasisPoints?
        try object { scanner, key throws(Surprise) in
            switch key {
            case threshold: count = try scanner.count()
            case "rate": rate = try scanner.rate()
            default: throw Surprise()
            }
        }
        guard let count, let rate else { throw Surprise() }
        return (count, rate)
    }

    mutating func fee() throws(Surprise) -> StayFee {
        var kind: StayFee.Kind?
        var amount: Money?
        try object { scanner, key throws(Surprise) in
            switch key {
            case "kind":
                kind = try JSONScanner.parsed(try scanner.string(), StayFee.Kind.init(rawValue:))
            case "amount": amount = try scanner.money()
            default: throw Surprise()
            }
        }
        guard let kind, let amount else { throw Surprise() }
        return StayFee(kind: kind, amount: amount)
    }

    mutating func tax() throws(Surprise) -> Tax {
        var name: String?
        var rate: Tax.Rate?
        var isIncluded: Bool?
        var age: Int?
        try object { scanner, key throws(Surprise) in
            switch key {
            case "name": name = try scanner.string()
            case "rate": rate = try scanner.taxRate()
            case "is_included": isIncluded = try scanner.bool()
            case "exempt_below_age": age = try scanner.count()
            default: throw Surprise()
            }
        }
        guard let name, let rate else { throw Surprise() }
        return Tax(name: name, rate: rate, isIncluded: isIncluded, exemptBelowAge: age)
    }

    private mutating func taxRate() throws(Surprise) -> Tax.Rate {
        var percent: BasisPoints?
        var amount: Money?
        var cap: Int?
        try object { scanner, key throws(Surprise) in
            switch key {
            case "percent": percent = try scanner.rate()
            case "per_guest_night": amount = try scanner.money()
            case "night_cap": cap = try scanner.count()
            default: throw Surprise()
            }
        }
        if let percent { return .percent(percent) }
        guard let amount else { throw Surprise() }
        return .perGuestNight(amount, nightCap: cap)
    }
}
