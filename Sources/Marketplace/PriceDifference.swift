/// What changes between two prices of a booking: by kind of line, and in all.
///
/// The sum of the parts is the difference, and old total + difference = new total, exactly.
package struct PriceDifference: Hashable, Sendable, Codable {
    package var parts: [PriceDifferencePart]
    /// What the guest pays; negative: what the guest gets back.
    package var amount: Money

    package init(
        parts: [PriceDifferencePart],
        amount: Money
    ) {
        self.parts = parts
        self.amount = amount
    }
}

/// What changes in all lines of one kind.
package struct PriceDifferencePart: Hashable, Sendable, Codable {
    package var kind: QuoteLine.Kind
    package var before: Money
    package var after: Money
    package var difference: Money

    package init(
        kind: QuoteLine.Kind,
        before: Money,
        after: Money,
        difference: Money
    ) {
        self.kind = kind
        self.before = before
        self.after = after
        self.difference = difference
    }
}

extension PriceDifference {
    /// The difference between two sets of lines, both in `currency`; kinds that do not change are
    /// left out.
    package init(from old: [QuoteLine], to new: [QuoteLine], currency: Currency) {
        func sum(_ kind: QuoteLine.Kind, in lines: [QuoteLine]) -> Money {
            lines.lazy.filter { $0.kind == kind }.map(\.amount).sum(in: currency)
        }
        let parts = QuoteLine.Kind.allCases.map { kind in
            let before = sum(kind, in: old)
            let after = sum(kind, in: new)
            return PriceDifferencePart(
                kind: kind,
                before: before,
                after: after,
                difference: after - before
            )
        }
        self.init(
            parts: parts.filter { !$0.difference.isZero },
            amount: parts.lazy.map(\.difference).sum(in: currency)
        )
    }
}
