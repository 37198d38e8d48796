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
        try JSONScanner.read(text) { scanner throws(JSONScanner.Surprise) in
            try scanner.terms()
        }
    }
}

extension JSONScanner {
    fileprivate mutating func quoteLine() throws(Surprise) -> QuoteLine {
        var kind: QuoteLine.Kind?
        var amount: Money?
        var label: String?
        var line = QuoteLine(kind: .nights, label: "", amount: .zero(.euro))
        try object { scanner, key throws(Surprise) in
            switch key {
            case "amount": amount = try scanner.money()
            case "included": line.included = try scanner.money()
            case "kind": kind = try scanner.named()
            case "label": label = try scanner.string()
            case "quantity": line.quantity = try scanner.count()
            case "unit": line.unit = try scanner.money()
            default: throw Surprise()
            }
        }
        guard let kind, let amount, let label else { throw Surprise() }
        line.kind = kind
        line.amount = amount
        line.label = label
        return line
    }

    fileprivate mutating func terms() throws(Surprise) -> CancellationTerms {
        var policy: CancellationPolicy?
        var tiers: [RefundTier]?
        var afterwards: RefundShare?
        var checkIn: LocalInstant?
        var checkOut: LocalInstant?
        try object { scanner, key throws(Surprise) in
            switch key {
            case "afterwards": afterwards = try scanner.share()
            case "check_in": checkIn = try scanner.local()
            case "check_out": checkOut = try scanner.local()
            case "policy": policy = try scanner.named()
            case "tiers":
                tiers = try scanner.array { inner throws(Surprise) in try inner.tier() }
            default: throw Surprise()
            }
        }
        guard let policy, let tiers, let afterwards, let checkIn, let checkOut else {
            throw Surprise()
        }
        return CancellationTerms(
            policy: policy,
            tiers: tiers,
            afterwards: afterwards,
            checkIn: checkIn,
            checkOut: checkOut
        )
    }

    private mutating func tier() throws(Surprise) -> RefundTier {
        var until: LocalInstant?
        var share: RefundShare?
        try object { scanner, key throws(Surprise) in
            switch key {
            case "share": share = try scanner.share()
            case "until": until = try scanner.local()
            default: throw Surprise()
            }
        }
        guard let until, let share else { throw Surprise() }
        return RefundTier(until: until, share: share)
    }

    private mutating func share() throws(Surprise) -> RefundShare {
        var keptNights: Int?
        var rate: BasisPoints?
        var refundsService: Bool?
        try object { scanner, key throws(Surprise) in
            switch key {
            case "kept_nights": keptNights = try scanner.count()
            case "rate": rate = try scanner.rate()
            case "refunds_service": refundsService = try scanner.bool()
            default: throw Surprise()
            }
        }
        guard let keptNights, let rate, let refundsService else { throw Surprise() }
        return RefundShare(rate: rate, keptNights: keptNights, refundsService: refundsService)
    }

    private mutating func local() throws(Surprise) -> LocalInstant {
        var at: Instant?
        var date: CivilDate?
        var minute: Int?
        var timeZone: String?
        try object { scanner, key throws(Surprise) in
            switch key {
            case "at": at = try scanner.instant()
            case "date": date = try scanner.day()
            case "minute": minute = try scanner.count()
            case "time_zone": timeZone = try scanner.string()
            default: throw Surprise()
            }
        }
        guard let at, let date, let minute, let timeZone else { throw Surprise() }
        return LocalInstant(at: at, date: date, minute: minute, timeZone: timeZone)
    }

    private mutating func named<Value: RawRepresentable<String>>() throws(Surprise) -> Value {
        try JSONScanner.parsed(try string(), Value.init(rawValue:))
    }
}
