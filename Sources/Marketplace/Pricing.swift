/// Prices a stay: a pure function of the stay, the guests, the day of booking and the host's rules.
///
/// Order: the night's own price, then season, weekend, base; the fee for extra guests; one discount
/// per night; fees per stay; the service fee; taxes. Integers only. The same code runs in the client
/// and in the server, so both always name the same price.
package enum Pricing {
    /// The version of the calculation; it goes up whenever the same input may give another price.
    package static let calculation = 1

    /// The price of `stay`, line by line.
    ///
    /// `today` is the listing's own date. `rules` must hold one currency only: decoded rules do, and
    /// rules made in memory are checked with ``PriceRules/problem``. A pet fee is charged only
    /// `withPets`; `childAges` are those of the guests whom a tax may exempt.
    ///
    /// With `offer` all nights, extra guests and discounts included, cost that; fees, service fee and
    /// taxes follow the rules. An offer that is not lower than the price of the nights changes
    /// nothing; ``SpecialOffer/isLower(_:than:)`` tells.
    package static func price(
        stay: DateRange,
        guests: Int,
        bookedOn today: CivilDate,
        rules: PriceRules,
        withPets: Bool = false,
        childAges: [Int] = [],
        offer: Money? = nil
    ) -> PricedStay {
        let charges = StayCharges(
            stay: stay,
            guests: guests,
            today: today,
            rules: rules,
            withPets: withPets,
            childAges: childAges,
            offer: offer
        )
        return PricedStay(charges, stay: stay, guests: guests)
    }

    /// The same lines and sums as
    /// ``price(stay:guests:bookedOn:rules:withPets:childAges:offer:)`` without hash, for whoever
    /// fills a store: the hash is half of the work.
    package static func unhashed(
        stay: DateRange,
        guests: Int,
        bookedOn today: CivilDate,
        rules: PriceRules
    ) -> (lines: [QuoteLine], total: Money, hostPayout: Money) {
        let charges = StayCharges(
            stay: stay,
            guests: guests,
            today: today,
            rules: rules,
            withPets: false
        )
        return (charges.lines, charges.total, charges.hostPayout)
    }

    /// The same total as ``price(stay:guests:bookedOn:rules:withPets:childAges:offer:)`` without
    /// lines and hash.
    package static func total(
        stay: DateRange,
        guests: Int,
        bookedOn today: CivilDate,
        rules: PriceRules,
        withPets: Bool = false,
        childAges: [Int] = []
    ) -> StayTotal {
        let charges = StayCharges(
            stay: stay,
            guests: guests,
            today: today,
            rules: rules,
            withPets: withPets,
            childAges: childAges
        )
        return StayTotal(beforeTax: charges.beforeTax, total: charges.total)
    }

    /// What the night of `date` costs before extra guests and discounts, and which rule says so.
    package static func nightly(
        on date: CivilDate,
        rules: PriceRules
    ) -> (price: Money, source: NightPrice.Source) {
        if let price = rules.overrides[date] { return (price, .override) }
        if let season = rules.seasons.last(where: { $0.dates.contains(date) }) {
            return (season.nightly, .season)
        }
        if let weekend = rules.weekend, rules.weekendNights.contains(date.weekday) {
            return (weekend, .weekend)
        }
        return (rules.base, .base)
    }

    /// The cheapest stay of so many nights that can be booked; of equally cheap ones the earliest.
    ///
    /// Only nights that the calendar holds are looked at; the number of guests is not checked.
    package static func cheapest(
        nights: Int,
        guests: Int,
        in calendar: ListingCalendar,
        rules: PriceRules,
        stayRules: StayRules,
        today: CivilDate
    ) -> DateRange? {
        var best: (stay: DateRange, total: Money)?
        for night in calendar.nights where night.status.isOpen {
            guard let stay = DateRange(checkIn: night.date, nights: nights) else { return nil }
            let refusal = Availability.refusal(
                of: stay,
                guests: guests,
                capacity: guests,
                in: calendar,
                rules: stayRules
            )
            guard refusal == nil else { continue }
            let total = total(stay: stay, guests: guests, bookedOn: today, rules: rules).total
            if let best, best.total.minorUnits <= total.minorUnits { continue }
            best = (stay, total)
        }
        return best?.stay
    }
}

/// A priced stay: the lines, what they add up to, and what the host gets of it.
package struct PricedStay: Hashable, Sendable {
    /// In the order in which they are shown; their sum is `total`.
    package let lines: [QuoteLine]
    package let nights: [NightPrice]
    package let total: Money
    /// `total` without the taxes.
    package let beforeTax: Money
    /// Nights, extra guests and fees less discounts and the host's fee.
    package let hostPayout: Money
    /// Equal hashes mean an equal price; it guards against change, not against an attacker.
    package let hash: String

    package init(
        lines: [QuoteLine],
        nights: [NightPrice],
        total: Money,
        beforeTax: Money,
        hostPayout: Money,
        hash: String
    ) {
        self.lines = lines
        self.nights = nights
        self.total = total
        self.beforeTax = beforeTax
        self.hostPayout = hostPayout
        self.hash = hash
    }
}

extension PricedStay {
    fileprivate init(_ charges: StayCharges, stay: DateRange, guests: Int) {
        let lines = charges.lines
        self.init(
            lines: lines,
            nights: charges.nights,
            total: charges.total,
            beforeTax: charges.beforeTax,
            hostPayout: charges.hostPayout,
            hash: PriceHash.of(stay: stay, guests: guests, lines: lines, nights: charges.nights)
        )
    }
}
