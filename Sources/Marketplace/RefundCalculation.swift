/// What a cancellation gives back, line by line; refund and kept add up to what was paid.
package struct Refund: Hashable, Sendable {
    package let lines: [RefundLine]
    package let refund: Money
    package let kept: Money
    /// When the refund next gets smaller; nil when it no longer can.
    package let nextDeadline: LocalInstant?

    package init(lines: [RefundLine], refund: Money, kept: Money, nextDeadline: LocalInstant?) {
        self.lines = lines
        self.refund = refund
        self.kept = kept
        self.nextDeadline = nextDeadline
    }
}

/// Computes refunds so that they never grow as time passes, and never exceed what was paid.
///
/// Each group of lines (nights with extra guests and discounts; fees; the service fee; taxes) is
/// refunded as one rounded amount and then split over its lines with the largest-remainder method:
/// rounding line by line could let a later refund be a cent larger than an earlier one.
struct RefundCalculation {
    private let lines: [QuoteLine]
    private let nights: Int
    private let terms: CancellationTerms
    private let currency: Currency?

    init(lines: [QuoteLine], nights: Int, terms: CancellationTerms) {
        self.lines = lines
        self.nights = nights
        self.terms = terms
        currency = lines.first?.amount.currency
    }

    func everything() -> Refund {
        refund(lines.map(\.amount.minorUnits))
    }

    func refund(at now: Instant) -> Refund {
        refund(amounts(at: now))
    }

    /// The first of `moments` after `now`, in order, at which less comes back than at `now`.
    func nextFall(after now: Instant, among moments: [LocalInstant]) -> LocalInstant? {
        let current = amounts(at: now).reduce(0, +)
        guard current > 0 else { return nil }
        return moments.first { $0.at > now && amounts(at: $0.at).reduce(0, +) < current }
    }

    /// What comes back of each line.
    private func amounts(at now: Instant) -> [Int64] {
        let share = terms.share(at: now)
        let isBeforeCheckIn = now < terms.checkIn.at
        let kept = min(nights, terms.spentNights(at: now, of: nights) + share.keptNights)
        let part = Part(
            numerator: Int64(nights - kept) * Int64(share.rate.value),
            denominator: Int64(nights) * 10_000
        )
        var refunds = [Int64](repeating: 0, count: lines.count)
        refundNights(part, into: &refunds)
        for index in lines.indices {
            switch lines[index].kind {
            case .cleaning, .linen, .pet:
                refunds[index] = isBeforeCheckIn ? lines[index].amount.minorUnits : 0
            case .service:
                refunds[index] = share.refundsService ? lines[index].amount.minorUnits : 0
            case .nights, .extraGuests, .discount, .tax:
                continue
            }
        }
        refundTaxes(otherwise: part, into: &refunds)
        return refunds
    }

    /// Refunds `part` of nights and extra guests less discounts.
    private func refundNights(_ part: Part, into refunds: inout [Int64]) {
        let charged = lines.indices.filter { lines[$0].kind.isNight && !isDiscount($0) }
        let discounts = lines.indices.filter(isDiscount)
        let gross = paid(charged)
        let discount = -paid(discounts)
        let net = part.of(gross - discount)
        let grossRefund = min(max(part.of(gross), net), net + discount)
        split(grossRefund, over: charged, into: &refunds)
        split(net - grossRefund, over: discounts, into: &refunds)
    }

    /// Refunds the taxes as far as the lines they are on are refunded.
    private func refundTaxes(otherwise part: Part, into refunds: inout [Int64]) {
        let taxes = lines.indices.filter { lines[$0].kind == .tax }
        let taxed = lines.indices.filter { lines[$0].kind.isTaxed }
        let base = paid(taxed)
        let refunded = taxed.reduce(0) { $0 + refunds[$1] }
        let taxPart = base > 0 ? Part(numerator: refunded, denominator: base) : part
        split(taxPart.of(paid(taxes)), over: taxes, into: &refunds)
    }

    private func split(_ amount: Int64, over indices: [Int], into refunds: inout [Int64]) {
        let weights = indices.map { Int64(lines[$0].amount.minorUnits.magnitude) }
        guard let currency, weights.contains(where: { $0 > 0 }) else { return }
        let parts = Money(minorUnits: amount, currency: currency).split(by: weights)
        for (index, part) in zip(indices, parts) {
            refunds[index] = part.minorUnits
        }
    }

    private func isDiscount(_ index: Int) -> Bool { lines[index].kind.isDiscount }

    private func paid(_ indices: [Int]) -> Int64 {
        indices.reduce(0) { $0 + lines[$1].amount.minorUnits }
    }

    private func refund(_ amounts: [Int64]) -> Refund {
        let currency = currency ?? .euro
        let refunded = Money(minorUnits: amounts.reduce(0, +), currency: currency)
        return Refund(
            lines: zip(lines, amounts).map { line, amount in
                RefundLine(
                    kind: line.kind,
                    label: line.label,
                    paid: line.amount,
                    refund: Money(minorUnits: amount, currency: line.amount.currency)
                )
            },
            refund: refunded,
            kept: lines.lazy.map(\.amount).sum(in: currency) - refunded,
            nextDeadline: nil
        )
    }
}

/// A fraction from 0 to 1.
private struct Part {
    let numerator: Int64
    let denominator: Int64

    /// This part of a amount that is not negative, rounded half up.
    func of(_ amount: Int64) -> Int64 {
        let product = amount.multipliedFullWidth(by: numerator)
        let (quotient, remainder) = denominator.dividingFullWidth(product)
        return remainder >= denominator - remainder ? quotient + 1 : quotient
    }
}

extension QuoteLine.Kind {
    fileprivate var isNight: Bool {
        switch self {
        case .nights, .extraGuests, .discount: true
        case .cleaning, .linen, .pet, .service, .tax: false
        }
    }

    fileprivate var isTaxed: Bool { self != .service && self != .tax }
}
