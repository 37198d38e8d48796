extension PriceRules {
    /// A part of the rules that is changed and merged on its own.
    package enum Part: String, CaseIterable, Sendable, Hashable {
        case base = "Base price"
        case weekend = "Weekend price"
        case weekendNights = "Weekend nights"
        case seasons = "Seasons"
        case overrides = "Prices of single nights"
        case guests = "Extra guests"
        case discounts = "Discounts"
        case fees = "Fees"
        case taxes = "Taxes"
    }

    /// These rules after what `mine` and `theirs` each changed of them, part by part.
    ///
    /// Where both changed one part, each in another way, it is as in `mine`, and named.
    package func merged(
        mine: PriceRules,
        theirs: PriceRules
    ) -> (rules: PriceRules, conflicts: [Part]) {
        var merge = Merge(base: self, mine: mine, theirs: theirs, rules: theirs)
        merge.take(.base, \.base)
        merge.take(.weekend, \.weekend)
        merge.take(.weekendNights, \.weekendNights)
        merge.take(.seasons, \.seasons)
        merge.takeOverrides()
        merge.take(.guests, \.includedGuests)
        merge.take(.guests, \.extraGuest)
        merge.take(.discounts, \.lengthDiscounts)
        merge.take(.discounts, \.earlyBird)
        merge.take(.discounts, \.lastMinute)
        merge.take(.fees, \.fees)
        merge.take(.fees, \.serviceFee)
        merge.take(.fees, \.hostFee)
        merge.take(.taxes, \.taxes)
        return (merge.rules, Part.allCases.filter(merge.conflicts.contains))
    }

    private struct Merge {
        let base: PriceRules
        let mine: PriceRules
        let theirs: PriceRules
        var rules: PriceRules
        var conflicts: Set<Part> = []

        mutating func take<Value: Equatable>(
            _ part: Part,
            _ path: WritableKeyPath<PriceRules, Value>
        ) {
            let (old, own, other) = (
                base[keyPath: path], mine[keyPath: path], theirs[keyPath: path]
            )
            guard own != old, own != other else { return }
            rules[keyPath: path] = own
            if other != old { conflicts.insert(part) }
        }

        /// Night by night.
        mutating func takeOverrides() {
            for date in Set(base.overrides.keys).union(mine.overrides.keys) {
                let (old, own, other) =
                    (base.overrides[date], mine.overrides[date], theirs.overrides[date])
                guard own != old, own != other else { continue }
                rules.overrides[date] = own
                if other != old { conflicts.insert(.overrides) }
            }
        }
    }
}
