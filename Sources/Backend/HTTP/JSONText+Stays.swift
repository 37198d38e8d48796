internal import Marketplace

/// What prices and dates are made of.
extension JSONText {
    /// `{` or `,`, and a key.
    mutating func key(_ name: StaticString, isFirst: Bool = false) {
        raw(isFirst ? "{\"" : ",\"")
        raw(name)
        raw("\":")
    }

    /// A text that JSON needs not escape, such as the name of a case or an id.
    mutating func name(_ text: String) {
        raw("\"")
        json(text)
        raw("\"")
    }

    mutating func money(_ money: Money) {
        raw(#"{"amount":"#)
        number(money.minorUnits)
        raw(#","currency":"#)
        name(money.currency.code)
        raw("}")
    }

    mutating func coordinate(_ point: Coordinate) {
        raw(#"{"latitude":"#)
        number(point.latitude)
        raw(#","longitude":"#)
        number(point.longitude)
        raw("}")
    }

    mutating func rating(_ rating: Rating) {
        raw(#"{"count":"#)
        number(rating.count)
        raw(#","hundredths":"#)
        number(rating.hundredths)
        raw("}")
    }

    mutating func day(_ date: CivilDate) {
        raw("\"")
        digits(of: date)
        raw("\"")
    }

    mutating func instant(_ instant: Instant) {
        let day = instant.utcDate
        let midnight = Int64(day.daysSinceEpoch) * 86_400_000
        let time = Int(instant.milliseconds - midnight)
        raw("\"")
        digits(of: day)
        raw("T")
        digits(time / 3_600_000, 2)
        raw(":")
        digits(time / 60_000 % 60, 2)
        raw(":")
        digits(time / 1_000 % 60, 2)
        if !time.isMultiple(of: 1_000) {
            raw(".")
            digits(time % 1_000, 3)
        }
        raw("Z\"")
    }

    private mutating func digits(of date: CivilDate) {
        let (year, month, day) = date.parts
        digits(year, 4)
        raw("-")
        digits(month, 2)
        raw("-")
        digits(day, 2)
    }

    mutating func stay(_ stay: DateRange) {
        raw(#"{"check_in":"#)
        day(stay.checkIn)
        raw(#","check_out":"#)
        day(stay.checkOut)
        raw("}")
    }

    mutating func lines(_ lines: [QuoteLine]) {
        raw("[")
        list(lines) { json, line in
            json.raw(#"{"amount":"#)
            json.money(line.amount)
            if let included = line.included {
                json.raw(#","included":"#)
                json.money(included)
            }
            json.raw(#","kind":"#)
            json.name(line.kind.rawValue)
            json.raw(#","label":"#)
            json.string(line.label)
            json.raw(#","quantity":"#)
            json.number(line.quantity)
            if let unit = line.unit {
                json.raw(#","unit":"#)
                json.money(unit)
            }
            json.raw("}")
        }
        raw("]")
    }

    mutating func terms(_ terms: CancellationTerms) {
        raw(#"{"afterwards":"#)
        share(terms.afterwards)
        raw(#","check_in":"#)
        local(terms.checkIn)
        raw(#","check_out":"#)
        local(terms.checkOut)
        if let chosen = terms.chosen {
            raw(#","chosen":"#)
            name(chosen.rawValue)
        }
        raw(#","policy":"#)
        name(terms.policy.rawValue)
        raw(#","tiers":["#)
        list(terms.tiers) { json, tier in
            json.raw(#"{"share":"#)
            json.share(tier.share)
            json.raw(#","until":"#)
            json.local(tier.until)
            json.raw("}")
        }
        raw("]}")
    }

    private mutating func share(_ share: RefundShare) {
        raw(#"{"kept_nights":"#)
        number(share.keptNights)
        raw(#","rate":"#)
        number(share.rate.value)
        raw(#","refunds_service":"#)
        bool(share.refundsService)
        raw("}")
    }

    private mutating func local(_ local: LocalInstant) {
        raw(#"{"at":"#)
        instant(local.at)
        raw(#","date":"#)
        day(local.date)
        raw(#","minute":"#)
        number(local.minute)
        raw(#","time_zone":"#)
        string(local.timeZone)
        raw("}")
    }

    mutating func payment(_ payment: Payment) {
        raw(#"{"amount":"#)
        money(payment.amount)
        key("booking")
        name(payment.booking.text)
        if let card = payment.card {
            raw(#","card":{"brand":"#)
            string(card.brand)
            raw(#","last_four":"#)
            string(card.lastFour)
            raw("}")
        }
        if let dispute = payment.dispute {
            key("dispute")
            name(dispute.rawValue)
        }
        if let failure = payment.failure {
            key("failure")
            name(failure.rawValue)
        }
        key("id")
        name(payment.id.text)
        key("refunded")
        money(payment.refunded)
        key("state")
        name(payment.state.rawValue)
        raw("}")
    }

    /// What one part of a text looks like on its own, for a column.
    static func text(_ write: (inout JSONText) -> Void) -> String {
        var json = JSONText(reserving: 1_024)
        write(&json)
        return json.string
    }
}
