internal import Foundation
internal import Marketplace
internal import Wire

/// Reads the price and the terms of a stay from their columns, in the form in which `JSONText`
/// writes them there.
///
/// A copy of a host's stays reads thousands, which a decoder would take most of the time for. Texts
/// in any other form are left to it.
enum StayText {
    static func lines(_ text: String) throws -> [QuoteLine] {
        try JSONScanner.read(text) { scanner throws(JSONScanner.Surprise) in
            try scanner.array { inner throws(JSONScanner.Surprise) in try inner.quoteLine() }
        }
    }

    static func terms(_ text: String) throws -> CancellationTerms {
        try JSONScanner.read(text) { scanner throws(JSONScanner.Surprise) in try scanner.terms() }
    }
}

/// Every key stands where `JSONText` writes it.
extension JSONScanner {
    fileprivate mutating func quoteLine() throws(Surprise) -> QuoteLine {
        try take(#"{"amount":"#)
        let amount = try money()
        let included = takes(#","included":"#) ? try money() : nil
        try take(#","kind":"#)
        let kind: QuoteLine.Kind = try named()
        try take(#","label":"#)
        let label = try string()
        try take(#","quantity":"#)
        let quantity = try count()
        let unit = takes(#","unit":"#) ? try money() : nil
        try take("}")
        return QuoteLine(
            kind: kind,
            label: label,
            quantity: quantity,
            unit: unit,
            amount: amount,
            included: included
        )
    }

    fileprivate mutating func terms() throws(Surprise) -> CancellationTerms {
        try take(#"{"afterwards":"#)
        let afterwards = try share()
        try take(#","check_in":"#)
        let checkIn = try local()
        try take(#","check_out":"#)
        let checkOut = try local()
        let chosen: CancellationPolicy? = takes(#","chosen":"#) ? try named() : nil
        try take(#","policy":"#)
        let policy: CancellationPolicy = try named()
        try take(#","tiers":"#)
        let tiers = try array { inner throws(Surprise) in try inner.tier() }
        try take("}")
        return CancellationTerms(
            policy: policy,
            chosen: chosen,
            tiers: tiers,
            afterwards: afterwards,
            checkIn: checkIn,
            checkOut: checkOut
        )
    }

    private mutating func tier() throws(Surprise) -> RefundTier {
        try take(#"{"share":"#)
        let share = try share()
        try take(#","until":"#)
        let until = try local()
        try take("}")
        return RefundTier(until: until, share: share)
    }

    private mutating func share() throws(Surprise) -> RefundShare {
        try take(#"{"kept_nights":"#)
        let keptNights = try count()
        try take(#","rate":"#)
        let rate = try rate()
        try take(#","refunds_service":"#)
        let refundsService = try bool()
        try take("}")
        return RefundShare(rate: rate, keptNights: keptNights, refundsService: refundsService)
    }

    private mutating func local() throws(Surprise) -> LocalInstant {
        try take(#"{"at":"#)
        let at = try instant()
        try take(#","date":"#)
        let date = try day()
        try take(#","minute":"#)
        let minute = try count()
        try take(#","time_zone":"#)
        let timeZone = try string()
        try take("}")
        return LocalInstant(at: at, date: date, minute: minute, timeZone: timeZone)
    }

    private mutating func named<Value: RawRepresentable<String>>() throws(Surprise) -> Value {
        try JSONScanner.parsed(try string(), Value.init(rawValue:))
    }
}
