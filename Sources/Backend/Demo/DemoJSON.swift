internal import Marketplace

/// Writes JSON columns in the form of `Coding`, many times as fast as an encoder.
///
/// The tests hold it to what `Coding` reads back.
enum DemoJSON {
    static func text(_ strings: [String]) -> String {
        "[" + strings.map(quoted).joined(separator: ",") + "]"
    }

    static func text(_ lines: [QuoteLine]) -> String { JSONText.text { $0.lines(lines) } }

    static func text(_ terms: CancellationTerms) -> String { JSONText.text { $0.terms(terms) } }

    static func text(_ scores: [SubScore: Int]) -> String {
        var json = "{"
        for (score, name) in subScoreNames {
            guard let stars = scores[score] else { continue }
            json += json.utf8.count > 1 ? ",\"" : "\""
            json += name
            json += "\":"
            json += String(stars)
        }
        json += "}"
        return json
    }

    private static let subScoreNames = SubScore.allCases.map { ($0, $0.rawValue) }

    static func text(_ rules: PriceRules) -> String {
        var json = "{\"base\":" + text(rules.base)
        if let weekend = rules.weekend { json += ",\"weekend\":" + text(weekend) }
        json += ",\"weekend_nights\":" + text(rules.weekendNights)
        let seasons = rules.seasons.map {
            "{\"dates\":{\"check_in\":\"" + $0.dates.checkIn.description + "\",\"check_out\":\""
                + $0.dates.checkOut.description + "\"},\"name\":" + quoted($0.name)
                + ",\"nightly\":" + text($0.nightly) + "}"
        }
        json += ",\"seasons\":[" + seasons.joined(separator: ",") + "],\"overrides\":{}"
        json += ",\"included_guests\":" + String(rules.includedGuests)
        if let extra = rules.extraGuest { json += ",\"extra_guest\":" + text(extra) }
        let lengths = rules.lengthDiscounts.map {
            "{\"nights\":\($0.nights),\"rate\":\($0.rate.value)}"
        }
        json += ",\"length_discounts\":[" + lengths.joined(separator: ",") + "]"
        if let early = rules.earlyBird { json += ",\"early_bird\":" + text(early) }
        if let late = rules.lastMinute { json += ",\"last_minute\":" + text(late) }
        let fees = rules.fees.map {
            "{\"amount\":" + text($0.amount) + ",\"kind\":\"" + $0.kind.rawValue + "\"}"
        }
        json += ",\"fees\":[" + fees.joined(separator: ",") + "]"
        json += ",\"service_fee\":\(rules.serviceFee.value),\"host_fee\":\(rules.hostFee.value)"
        return json + ",\"taxes\":[" + rules.taxes.map(text).joined(separator: ",") + "]}"
    }

    static func text(_ rules: StayRules) -> String {
        let byArrival = Weekday.allCases.compactMap { weekday in
            rules.minNightsByArrival[weekday].map { "\"" + weekday.rawValue + "\":" + String($0) }
        }
        return "{\"arrival_days\":" + text(rules.arrivalDays) + ",\"departure_days\":"
            + text(rules.departureDays) + ",\"max_nights\":" + String(rules.maxNights)
            + ",\"min_nights\":" + String(rules.minNights) + ",\"min_nights_by_arrival\":{"
            + byArrival.joined(separator: ",") + "},\"notice_days\":" + String(rules.noticeDays)
            + ",\"preparation_nights\":" + String(rules.preparationNights)
            + ",\"same_day_cutoff\":" + String(rules.sameDayCutoff) + ",\"window_days\":"
            + String(rules.windowDays) + "}"
    }

    private static func text(_ tax: Tax) -> String {
        let rate =
            switch tax.rate {
            case .percent(let rate): "{\"percent\":" + String(rate.value) + "}"
            case .perGuestNight(let amount, let cap):
                "{" + (cap.map { "\"night_cap\":" + String($0) + "," } ?? "")
                    + "\"per_guest_night\":" + text(amount) + "}"
            }
        return "{\"name\":" + quoted(tax.name) + ",\"rate\":" + rate + "}"
    }

    private static func text(_ discount: LeadDiscount) -> String {
        "{\"days\":\(discount.days),\"rate\":\(discount.rate.value)}"
    }

    private static func text(_ days: Set<Weekday>) -> String {
        let names = Weekday.allCases.filter(days.contains).map { "\"" + $0.rawValue + "\"" }
        return "[" + names.joined(separator: ",") + "]"
    }

    private static func text(_ money: Money) -> String {
        "{\"amount\":" + String(money.minorUnits) + ",\"currency\":\"" + money.currency.code + "\"}"
    }

    /// Our texts hold no control characters but the line feed.
    private static func quoted(_ text: String) -> String {
        var json: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
            case 10: json += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            default: json.append(byte)
            }
        }
        json.append(UInt8(ascii: "\""))
        return String(decoding: json, as: UTF8.self)
    }
}
