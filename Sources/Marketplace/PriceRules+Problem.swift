/// Why rules cannot be priced.
package enum PriceRulesProblem: String, Error, CaseIterable, Hashable, Sendable {
    case mixedCurrencies = "mixed_currencies"
    case amountOutOfRange = "amount_out_of_range"
    case rateOutOfRange = "rate_out_of_range"
    case countOutOfRange = "count_out_of_range"

    /// What the host should do.
    package var sentence: String {
        switch self {
        case .mixedCurrencies: "Give every amount in one currency."
        case .amountOutOfRange: "Give amounts from 0 to 1,000,000,000,000 minor units."
        case .rateOutOfRange: "Give rates from 0% to 100%."
        case .countOutOfRange: "Give nights, days and guests from 0 to 10,000."
        }
    }
}

extension PriceRules {
    /// No amount may be larger; with it no sum of a stay leaves 64 bits.
    package static let largestAmount: Int64 = 1_000_000_000_000

    /// What stands against pricing with these rules; nil when nothing does.
    package var problem: PriceRulesProblem? {
        let amounts = amounts
        if amounts.contains(where: { $0.currency != base.currency }) { return .mixedCurrencies }
        let allowed = 0...PriceRules.largestAmount
        if amounts.contains(where: { !allowed.contains($0.minorUnits) }) {
            return .amountOutOfRange
        }
        if rates.contains(where: { !(BasisPoints.zero...BasisPoints.whole).contains($0) }) {
            return .rateOutOfRange
        }
        return counts.allSatisfy((0...10_000).contains) ? nil : .countOutOfRange
    }

    private var amounts: [Money] {
        let taxAmounts = taxes.compactMap { tax -> Money? in
            guard case .perGuestNight(let amount, _) = tax.rate else { return nil }
            return amount
        }
        return [base] + [weekend, extraGuest].compactMap(\.self) + seasons.map(\.nightly)
            + Array(overrides.values) + fees.map(\.amount) + taxAmounts
    }

    private var rates: [BasisPoints] {
        let taxRates = taxes.compactMap { tax -> BasisPoints? in
            guard case .percent(let rate) = tax.rate else { return nil }
            return rate
        }
        return [serviceFee, hostFee] + lengthDiscounts.map(\.rate)
            + [earlyBird, lastMinute].compactMap { $0?.rate } + taxRates
    }

    private var counts: [Int] {
        let caps = taxes.compactMap { tax -> Int? in
            guard case .perGuestNight(_, let nightCap) = tax.rate else { return nil }
            return nightCap
        }
        return [includedGuests] + lengthDiscounts.map(\.nights)
            + [earlyBird, lastMinute].compactMap { $0?.days } + caps
            + taxes.compactMap(\.exemptBelowAge)
    }
}
