internal import Foundation
internal import Marketplace
internal import Wire

/// Reads the rules of a home from their columns, in the form in which they are written there.
///
/// Prices are read for every home of a page of results, which a decoder would take most of the time
/// for. Texts in any other form are left to it; the tests hold both to the same values.
enum RulesText {
    static func prices(_ text: String) throws -> PriceRules {
        try JSONScanner.read(text) { scanner throws(JSONScanner.Surprise) in
            let rules = try scanner.priceRules()
            // The decoder says what is wrong with them.
            guard rules.problem == nil else { throw JSONScanner.Surprise() }
            return rules
        }
    }

    static func stayRules(_ text: String) throws -> StayRules {
        try JSONScanner.read(text) { scanner throws(JSONScanner.Surprise) in try scanner.stayRules()
        }
    }
}

extension JSONScanner {
    mutating func priceRules() throws(Surprise) -> PriceRules {
        var base: Money?
        var rules = PriceRules(base: .zero(.euro))
        var required = 0
        try object { scanner, key throws(Surprise) in
            required += 1
            switch key {
            case "base": base = try scanner.money()
            case "weekend":
                rules.weekend = try scanner.money()
                required -= 1
            case "weekend_nights": rules.weekendNights = try scanner.weekdays()
            case "seasons":
                rules.seasons = try scanner.array { inner throws(Surprise) in
                    try inner.seasonPrice()
                }
            case "overrides": rules.overrides = try scanner.datedPrices()
            case "included_guests": rules.includedGuests = try scanner.count()
            case "extra_guest":
                rules.extraGuest = try scanner.money()
                required -= 1
            case "length_discounts":
                rules.lengthDiscounts = try scanner.array { inner throws(Surprise) in
                    let (nights, rate) = try inner.discount("nights")
                    return LengthDiscount(nights: nights, rate: rate)
                }
            case "early_bird":
                rules.earlyBird = try scanner.leadDiscount()
                required -= 1
            case "last_minute":
                rules.lastMinute = try scanner.leadDiscount()
                required -= 1
            case "fees":
                rules.fees = try scanner.array { inner throws(Surprise) in try inner.fee() }
            case "service_fee": rules.serviceFee = try scanner.rate()
            case "host_fee": rules.hostFee = try scanner.rate()
            case "taxes":
                rules.taxes = try scanner.array { inner throws(Surprise) in try inner.tax() }
            default: throw Surprise()
            }
        }
        guard let base, required == 10 else { throw Surprise() }
        rules.base = base
        return rules
    }

    fileprivate mutating func stayRules() throws(Surprise) -> StayRules {
        var rules = StayRules()
        var seen = 0
        try object { scanner, key throws(Surprise) in
            seen += 1
            switch key {
            case "min_nights": rules.minNights = try scanner.count()
            case "max_nights": rules.maxNights = try scanner.count()
            case "notice_days": rules.noticeDays = try scanner.count()
            case "same_day_cutoff": rules.sameDayCutoff = try scanner.count()
            case "window_days": rules.windowDays = try scanner.count()
            case "preparation_nights": rules.preparationNights = try scanner.count()
            case "arrival_days": rules.arrivalDays = try scanner.weekdays()
            case "departure_days": rules.departureDays = try scanner.weekdays()
            case "min_nights_by_arrival":
                var nights: [Weekday: Int] = [:]
                try scanner.object { inner, key throws(Surprise) in
                    nights[try JSONScanner.parsed(key, Weekday.init(rawValue:))] = try inner.count()
                }
                rules.minNightsByArrival = nights
            // Seasons and single dates are rare enough for the decoder.
            default: throw Surprise()
            }
        }
        guard seen == 9 else { throw Surprise() }
        return rules
    }

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

    private mutating func weekdays() throws(Surprise) -> Set<Weekday> {
        Set(
            try array { scanner throws(Surprise) in
                try JSONScanner.parsed(try scanner.string(), Weekday.init(rawValue:))
            }
        )
    }

    private mutating func datedPrices() throws(Surprise) -> [CivilDate: Money] {
        var prices: [CivilDate: Money] = [:]
        try object { scanner, key throws(Surprise) in
            prices[try JSONScanner.parsed(key, CivilDate.init)] = try scanner.money()
        }
        return prices
    }

    private mutating func seasonPrice() throws(Surprise) -> SeasonPrice {
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
        var ends: [String: CivilDate] = [:]
        try object { scanner, key throws(Surprise) in
            ends[key] = try JSONScanner.parsed(try scanner.string(), CivilDate.init)
        }
        guard ends.count == 2, let checkIn = ends["check_in"], let checkOut = ends["check_out"],
            let dates = DateRange(checkIn: checkIn, checkOut: checkOut)
        else { throw Surprise() }
        return dates
    }

    private mutating func leadDiscount() throws(Surprise) -> LeadDiscount {
        let (days, rate) = try discount("days")
        return LeadDiscount(days: days, rate: rate)
    }

    private mutating func discount(
        _ threshold: String
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

    private mutating func fee() throws(Surprise) -> StayFee {
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

    private mutating func tax() throws(Surprise) -> Tax {
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
