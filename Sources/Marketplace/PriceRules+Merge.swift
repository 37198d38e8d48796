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
        let merge = Merge(base: self, mine: mine, theirs: theirs)
        return (merge.rules, Part.allCases.filter(merge.conflicts.contains))
    }

    /// The parts in which rules that were written over these differ from them.
    package func changes(to mine: PriceRules) -> Set<Part> {
        Merge(base: self, mine: mine, theirs: self).changes
    }

    private struct Merge {
        let base: PriceRules
        let mine: PriceRules
        let theirs: PriceRules
        var rules: PriceRules
        var changes: Set<Part> = []
        var conflicts: Set<Part> = []

        init(base: PriceRules, mine: PriceRules, theirs: PriceRules) {
            (self.base, self.mine, self.theirs, rules) = (base, mine, theirs, theirs)
            take(.base, \.base)
            take(.weekend, \.weekend)
            take(.weekendNights, \.weekendNights)
            take(.seasons, \.seasons)
            takeOverrides()
            take(.guests, \.includedGuests)
            take(.guests, \.extraGuest)
            take(.discounts, \.lengthDiscounts)
            take(.discounts, \.earlyBird)
            take(.discounts, \.lastMinute)
            take(.fees, \.fees)
            take(.fees, \.serviceFee)
            take(.fees, \.hostFee)
            take(.taxes, \.taxes)
        }

        mutating func take<Value: Equatable>(
            _ part: Part,
            _ path: WritableKeyPath<PriceRules, Value>
        ) {
            let (old, own, other) = (
                base[keyPath: path], mine[keyPath: path], theirs[keyPath: path]
            )
            guard own != old else { return }
            changes.insert(part)
            guard own != other else { return }
            rules[keyPath: path] = own
            if other != old { conflicts.insert(part) }
        }

        /// Night by night.
        mutating func takeOverrides() {
            for date in Set(base.overrides.keys).union(mine.overrides.keys) {
                let (old, own, other) =
                    (base.overrides[date], mine.overrides[date], theirs.overrides[date])
                guard own != old else { continue }
                changes.insert(.overrides)
                guard own != other else { continue }
                rules.overrides[date] = own
                if other != old { conflicts.insert(.overrides) }
            }
        }
    }
}
