package import Marketplace

/// What search compares of a home's rules, as the columns of `listing` keep it.
package struct SearchFacts: Sendable, Hashable {
    package let currency: String
    package let nightly: Int64
    /// In euro cents, by approximate rates.
    package let nightlyComparable: Int64
    /// What a night costs at least, whatever the dates and discounts, and what comes once to every
    /// stay, in euro cents by approximate rates: no stay costs less in all.
    package let leastNightly: Int64
    package let leastFees: Int64
    /// Least nights by weekday of arrival: eight bits each, Monday lowest.
    package let minNights: Int64
    package let maxNights: Int
    package let noticeDays: Int
    package let windowDays: Int
    /// Seven bits, Monday lowest.
    package let arrivalDays: Int
    package let departureDays: Int
    package let preparationNights: Int

    package init(prices: PriceRules, rules: StayRules) {
        currency = prices.base.currency.code
        nightly = prices.base.minorUnits
        nightlyComparable = ApproximateRates.euroCents(of: prices.base)
        leastNightly = SearchFacts.leastNightly(of: prices)
        leastFees = prices.fees.filter { $0.kind != .pet }
            .reduce(0) { $0 + SearchFacts.atLeast($1.amount) }
        minNights = Weekday.allCases.reduce(0) { packed, weekday in
            let nights = rules.minNightsByArrival[weekday] ?? rules.minNights
            return packed | Int64(min(max(nights, 0), 255)) << Int64(8 * weekday.index)
        }
        maxNights = rules.maxNights
        noticeDays = rules.noticeDays
        windowDays = min(rules.windowDays, StayRules.longestWindowDays)
        arrivalDays = SearchFacts.mask(rules.arrivalDays)
        departureDays = SearchFacts.mask(rules.departureDays)
        preparationNights = rules.preparationNights
    }

    /// What the order "best" sorts by: the rating as if ten reviews of 4.60 stood beside it, and a
    /// little for a proven host and for a home that can be had at once.
    package static func quality(
        ratingSum: Int64,
        ratingCount: Int64,
        isSuperhost: Bool,
        isInstant: Bool
    ) -> Int64 {
        let rating = (ratingSum * 1_000 + 46_000) / (ratingCount + 10)
        let trust = min(ratingCount, 200)
        return rating * 10 + trust + (isSuperhost ? 800 : 0) + (isInstant ? 300 : 0)
    }

    private static func leastNightly(of prices: PriceRules) -> Int64 {
        let nights =
            [prices.base, prices.weekend].compactMap(\.self) + prices.seasons.map(\.nightly)
            + Array(prices.overrides.values)
        let discounts =
            prices.lengthDiscounts.map(\.rate)
            + [prices.earlyBird, prices.lastMinute].compactMap { $0?.rate }
        let least = nights.min { $0.minorUnits < $1.minorUnits } ?? prices.base
        return atLeast(least - least.share(discounts.max() ?? .zero))
    }

    /// Rounded down, and one cent less: an amount is never taken for less than a cent.
    private static func atLeast(_ amount: Money) -> Int64 {
        max(0, ApproximateRates.euroCents(of: amount) - 1)
    }

    private static func mask(_ days: Set<Weekday>) -> Int {
        days.isEmpty ? 127 : days.reduce(0) { $0 | 1 << $1.index }
    }
}

/// Exchange rates good enough to order and filter prices by; never to charge by.
package enum ApproximateRates {
    /// The amount in euro cents, rounded down, at least 1.
    package static func euroCents(of money: Money) -> Int64 {
        var scale = 1.0
        for _ in 0..<money.currency.exponent { scale *= 10 }
        let rate = perEuro[money.currency.code] ?? 1
        let cents = Double(money.minorUnits) / scale / rate * 100
        return max(1, Int64(min(cents, 1e15)))
    }

    /// Whether prices in this currency can be compared with others.
    package static func isKnown(_ currency: Currency) -> Bool {
        perEuro[currency.code] != nil
    }

    private static let perEuro: [String: Double] = [
        "EUR": 1, "USD": 1.08, "GBP": 0.85, "JPY": 165, "KRW": 1_480, "INR": 91, "VND": 27_000,
        "BRL": 5.9, "CAD": 1.48, "AUD": 1.64, "MXN": 19.5, "NZD": 1.79, "ILS": 4, "TRY": 36,
        "UAH": 44, "PHP": 62, "THB": 38, "CHF": 0.95, "SEK": 11.4, "NOK": 11.7, "DKK": 7.46,
        "PLN": 4.3, "CZK": 25, "HUF": 395, "RON": 4.97, "CNY": 7.8, "HKD": 8.45, "TWD": 34.6,
        "SGD": 1.44, "MYR": 4.8, "IDR": 17_200, "ZAR": 19.8, "EGP": 52, "MAD": 10.7, "KES": 141,
        "NGN": 1_650, "AED": 3.97, "SAR": 4.05, "KWD": 0.33, "BHD": 0.41, "OMR": 0.42,
        "JOD": 0.77, "TND": 3.36, "CLP": 1_020, "COP": 4_350, "ARS": 1_050, "PEN": 4.05,
        "ISK": 149, "GEL": 2.95, "LKR": 325, "NPR": 145, "PKR": 300, "BDT": 128,
    ]
}
