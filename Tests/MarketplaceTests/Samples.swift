import Marketplace
import Testing

/// A date of a literal; a wrong literal fails the test.
func date(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CivilDate {
    try #require(CivilDate(text), sourceLocation: sourceLocation)
}

/// An instant of a literal; a wrong literal fails the test.
func instant(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Instant {
    try #require(Instant(text), sourceLocation: sourceLocation)
}

/// A stay of literals; a wrong literal fails the test.
func stay(
    _ checkIn: String,
    nights: Int,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> DateRange {
    let first = try date(checkIn, sourceLocation: sourceLocation)
    return try #require(
        DateRange(checkIn: first, nights: nights),
        sourceLocation: sourceLocation
    )
}

func euros(_ cents: Int64) -> Money {
    Money(minorUnits: cents, currency: .euro)
}

extension ListingID {
    static let sample = ListingID(at: Instant(seconds: 1_800_000_000), random: (1, 2))
}

extension WallClock {
    /// Lisbon in 2027: an hour ahead of UTC from 28 March to 31 October, each time at 01:00 UTC.
    static let lisbon = WallClock(timeZone: "Europe/Lisbon") { date, minute in
        let naive = Instant(seconds: Int64(date.daysSinceEpoch) * 86_400 + Int64(minute) * 60)
        for offset: Int64 in [3_600, 0] {
            let candidate = naive.adding(seconds: -offset)
            if lisbonOffset(candidate) == offset { return candidate }
        }
        return lisbonSpring
    } local: { instant in
        let shifted = instant.adding(seconds: lisbonOffset(instant))
        let midnight = Int64(shifted.utcDate.daysSinceEpoch) * 86_400_000
        return (shifted.utcDate, Int((shifted.milliseconds - midnight) / 60_000))
    }

    private static let lisbonSpring = Instant(seconds: 1_806_195_600)
    private static let lisbonAutumn = Instant(seconds: 1_824_944_400)

    private static func lisbonOffset(_ instant: Instant) -> Int64 {
        lisbonSpring <= instant && instant < lisbonAutumn ? 3_600 : 0
    }
}

extension SplitMix64 {
    mutating func currency() -> Currency {
        ["EUR", "JPY", "KWD", "USD"].randomElement(using: &self).flatMap { Currency($0) } ?? .euro
    }

    mutating func money(_ range: ClosedRange<Int>, _ currency: Currency) -> Money {
        Money(minorUnits: Int64(int(range)), currency: currency)
    }

    /// A date in 2027 or 2028, so that a 29 February and changes of clocks occur.
    mutating func date() -> CivilDate {
        CivilDate(daysSinceEpoch: 20_819 + int(0...730))
    }

    mutating func stay(from first: CivilDate? = nil, longest: Int = 40) throws -> DateRange {
        let range = DateRange(checkIn: first ?? date(), nights: int(1...longest))
        return try #require(range)
    }

    mutating func priceRules(withLengthDiscounts: Bool = true) -> PriceRules {
        let currency = currency()
        var rules = PriceRules(base: money(0...50_000, currency))
        if bool() { rules.weekend = money(0...80_000, currency) }
        for index in 0..<int(0...3) {
            guard let dates = try? stay(longest: 120) else { continue }
            let nightly = money(1...90_000, currency)
            rules.seasons.append(
                SeasonPrice(name: "Season \(index)", dates: dates, nightly: nightly)
            )
        }
        for _ in 0..<int(0...10) { rules.overrides[date()] = money(0...100_000, currency) }
        rules.includedGuests = int(1...4)
        if bool() { rules.extraGuest = money(0...5_000, currency) }
        if withLengthDiscounts {
            for _ in 0..<int(0...3) {
                rules.lengthDiscounts.append(
                    LengthDiscount(nights: int(2...30), rate: BasisPoints(int(0...10_000)))
                )
            }
        }
        if bool() { rules.earlyBird = LeadDiscount(days: int(0...200), rate: rate()) }
        if bool() { rules.lastMinute = LeadDiscount(days: int(0...30), rate: rate()) }
        for kind in [StayFee.Kind.cleaning, .linen, .pet] where bool() {
            rules.fees.append(StayFee(kind: kind, amount: money(0...9_000, currency)))
        }
        rules.serviceFee = BasisPoints(int(0...2_000))
        rules.hostFee = BasisPoints(int(0...2_000))
        if bool() {
            rules.taxes.append(Tax(name: "VAT", rate: .percent(BasisPoints(int(0...2_500)))))
        }
        if bool() {
            let rate = Tax.Rate.perGuestNight(money(0...500, currency), nightCap: bool() ? 7 : nil)
            rules.taxes.append(Tax(name: "City tax", rate: rate))
        }
        return rules
    }

    private mutating func rate() -> BasisPoints { BasisPoints(int(0...10_000)) }
}
