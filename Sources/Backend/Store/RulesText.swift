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

    static func houseRules(_ text: String) throws -> [String] {
        try JSONScanner.read(text) { scanner throws(JSONScanner.Surprise) in
            try scanner.array { inner throws(JSONScanner.Surprise) in try inner.string() }
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
            case "weekend_nights":
                // Nearly all homes keep the weekend that rules begin with.
                if !scanner.takes(#"["friday","saturday"]"#) {
                    rules.weekendNights = try scanner.weekdays()
                }
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
                    let weekday = try JSONScanner.parsed(key.text, Weekday.init(rawValue:))
                    nights[weekday] = try inner.count()
                }
                rules.minNightsByArrival = nights
            // Seasons and single dates are rare enough for the decoder.
            default: throw Surprise()
            }
        }
        guard seen == 9 else { throw Surprise() }
        return rules
    }
}
