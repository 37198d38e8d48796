extension Refund {
    /// The same, but no more than `left`: what was paid and has not come back already.
    ///
    /// What is too much is taken off all lines alike, to the minor unit.
    package func limited(to left: Money) -> Refund {
        let excess = refund.minorUnits - left.minorUnits
        guard excess > 0 else {
            return Refund(
                lines: lines,
                refund: refund,
                kept: left - refund,
                nextDeadline: nextDeadline
            )
        }
        // Lines that are below zero, such as discounts, stay: the others are more than the excess.
        let weights = lines.map { max(0, $0.refund.minorUnits) }
        let cuts = Money(minorUnits: excess, currency: refund.currency).split(by: weights)
        return Refund(
            lines: zip(lines, cuts).map { line, cut in
                var line = line
                line.refund = line.refund - cut
                return line
            },
            refund: left,
            kept: .zero(left.currency),
            nextDeadline: left.isZero ? nil : nextDeadline
        )
    }
}
