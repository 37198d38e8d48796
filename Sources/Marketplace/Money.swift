/// An exact amount of one currency, in its minor units.
///
/// Currencies never mix: adding two is a bug of ours and traps.
package struct Money: Hashable, Sendable {
    package let minorUnits: Int64
    package let currency: Currency

    package init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    package static func zero(_ currency: Currency) -> Money {
        Money(minorUnits: 0, currency: currency)
    }

    package var isZero: Bool { minorUnits == 0 }
    package var isNegative: Bool { minorUnits < 0 }
    package var negated: Money { Money(minorUnits: -minorUnits, currency: currency) }

    package static func + (left: Money, right: Money) -> Money {
        precondition(left.currency == right.currency, "currencies never mix")
        return Money(minorUnits: left.minorUnits + right.minorUnits, currency: left.currency)
    }

    package static func - (left: Money, right: Money) -> Money {
        left + right.negated
    }

    package static func * (money: Money, count: Int) -> Money {
        Money(minorUnits: money.minorUnits * Int64(count), currency: money.currency)
    }

    /// The share of `rate`, rounded half away from zero.
    package func share(_ rate: BasisPoints) -> Money {
        let (whole, rest) = minorUnits.quotientAndRemainder(dividingBy: 10_000)
        let product = rest * Int64(rate.value)
        let half: Int64 = product < 0 ? -5_000 : 5_000
        let minorUnits = whole * Int64(rate.value) + (product + half) / 10_000
        return Money(minorUnits: minorUnits, currency: currency)
    }

    /// Splits the amount by weights with the largest-remainder method; the parts sum to the whole.
    ///
    /// Equal remainders go to the earlier part. Weights must not be negative, nor all zero.
    package func split(by weights: [Int64]) -> [Money] {
        let total = weights.reduce(0, +)
        precondition(total > 0 && weights.allSatisfy { $0 >= 0 }, "weights must sum to more than 0")
        let sign: Int64 = minorUnits < 0 ? -1 : 1
        let magnitude = Int64(minorUnits.magnitude)
        var parts = weights.map { scaled(magnitude, $0, total).quotient }
        let remainders = weights.map { scaled(magnitude, $0, total).remainder }
        let missing = Int(magnitude - parts.reduce(0, +))
        let order = weights.indices.sorted {
            (remainders[$0], -$0) > (remainders[$1], -$1)
        }
        for index in order.prefix(missing) {
            parts[index] += 1
        }
        return parts.map { Money(minorUnits: sign * $0, currency: currency) }
    }

    private func scaled(
        _ amount: Int64,
        _ weight: Int64,
        _ total: Int64
    ) -> (quotient: Int64, remainder: Int64) {
        let product = amount.multipliedFullWidth(by: weight)
        return total.dividingFullWidth(product)
    }
}

extension Money: CustomStringConvertible {
    /// `€1,234.50`: sign, thousands, and the currency's own number of decimals.
    package var description: String {
        let exponent = currency.exponent
        var scale: UInt64 = 1
        for _ in 0..<exponent { scale *= 10 }
        let magnitude = minorUnits.magnitude
        let decimals =
            exponent == 0 ? "" : "." + Digits.padded(Int(magnitude % scale), exponent)
        let sign = isNegative ? "-" : ""
        return sign + currency.sign + Money.grouped(magnitude / scale) + decimals
    }

    private static func grouped(_ value: UInt64) -> String {
        var grouped = ""
        let digits = String(value)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { grouped.append(",") }
            grouped.append(digit)
        }
        return grouped
    }
}

extension Money: Codable {
    private enum CodingKeys: String, CodingKey {
        case minorUnits = "amount"
        case currency
    }
}

extension Sequence<Money> {
    /// The exact sum; `currency` names the zero of an empty sequence.
    package func sum(in currency: Currency) -> Money {
        reduce(.zero(currency), +)
    }
}
