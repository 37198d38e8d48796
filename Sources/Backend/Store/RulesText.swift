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

/// Every key of the prices stands where ``Coding`` writes it: in alphabetical order.
extension JSONScanner {
    mutating func priceRules() throws(Surprise) -> PriceRules {
        try take(#"{"base":"#)
        var rules = PriceRules(base: try money())
        if takes(#","early_bird":"#) { rules.earlyBird = try leadDiscount() }
        if takes(#","extra_guest":"#) { rules.extraGuest = try money() }
        try take(#","fees":"#)
        rules.fees = try array { inner throws(Surprise) in try inner.fee() }
        try take(#","host_fee":"#)
        rules.hostFee = try rate()
        try take(#","included_guests":"#)
        rules.includedGuests = try count()
        if takes(#","last_minute":"#) { rules.lastMinute = try leadDiscount() }
        try take(#","length_discounts":"#)
        rules.lengthDiscounts = try array { inner throws(Surprise) in try inner.lengthDiscount() }
        try take(#","overrides":"#)
        rules.overrides = try datedPrices()
        try take(#","seasons":"#)
        rules.seasons = try array { inner throws(Surprise) in try inner.seasonPrice() }
        try take(#","service_fee":"#)
        rules.serviceFee = try rate()
        try take(#","taxes":"#)
        rules.taxes = try array { inner throws(Surprise) in try inner.tax() }
        if takes(#","weekend":"#) { rules.weekend = try money() }
        try take(#","weekend_nights":"#)
        rules.weekendNights = try weekdays()
        try take("}")
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
}
