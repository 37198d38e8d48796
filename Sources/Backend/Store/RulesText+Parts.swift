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
            prices[try JSONScanner.parsed(key, CivilDate.init)] = try scanner.money()
        }
        return prices
    }

    mutating func seasonPrice() throws(Surprise) -> SeasonPrice {
        try take(#"{"dates":"#)
        let dates = try dates()
        try take(#","name":"#)
        let name = try string()
        try take(#","nightly":"#)
        let nightly = try money()
        try take("}")
        return SeasonPrice(name: name, dates: dates, nightly: nightly)
    }

    private mutating func dates() throws(Surprise) -> DateRange {
        try take(#"{"check_in":"#)
        let checkIn = try day()
        try take(#","check_out":"#)
        let checkOut = try day()
        try take("}")
        guard let dates = DateRange(checkIn: checkIn, checkOut: checkOut) else { throw Surprise() }
        return dates
    }

    mutating func leadDiscount() throws(Surprise) -> LeadDiscount {
        try take(#"{"days":"#)
        let days = try count()
        return LeadDiscount(days: days, rate: try lastRate())
    }

    mutating func lengthDiscount() throws(Surprise) -> LengthDiscount {
        try take(#"{"nights":"#)
        let nights = try count()
        return LengthDiscount(nights: nights, rate: try lastRate())
    }

    /// The rate with which an object ends.
    private mutating func lastRate() throws(Surprise) -> BasisPoints {
        try take(#","rate":"#)
        let rate = try rate()
        try take("}")
        return rate
    }

    mutating func fee() throws(Surprise) -> StayFee {
        try take(#"{"amount":"#)
        let amount = try money()
        try take(#","kind":"#)
        let kind = try JSONScanner.parsed(try string(), StayFee.Kind.init(rawValue:))
        try take("}")
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
