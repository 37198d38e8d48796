import Cache
import Marketplace
import Screens
import Wire

/// What hosts changed of prices and of the way in, in words.
extension PendingChange {
    // MARK: Prices

    /// The parts of the prices that both sides changed.
    var priceDifferences: [OutboxEntry.Difference] {
        let mine = PendingChange.prices(args)
        let theirs = serverHome?.details.prices
        let before = PendingChange.prices(base)
        return priceConflicts.flatMap { part in
            if part == .seasons {
                let seasons = PendingChange.seasons(mine, theirs, before)
                if !seasons.isEmpty { return seasons }
            }
            return [
                OutboxEntry.Difference(
                    part: part.rawValue,
                    mine: mine.map(part.words) ?? "",
                    theirs: theirs.map(part.words) ?? "",
                    base: before.map(part.words)
                )
            ]
        }
    }

    /// Season by season, by name, those that are not the same on both sides.
    private static func seasons(
        _ mine: PriceRules?,
        _ theirs: PriceRules?,
        _ before: PriceRules?
    ) -> [OutboxEntry.Difference] {
        let names = [mine, theirs].compactMap(\.self).flatMap(\.seasons).map(\.name)
        let once = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return once.compactMap { name in
            let (own, other) = (words(name, in: mine), words(name, in: theirs))
            guard own != other else { return nil }
            return OutboxEntry.Difference(
                part: "Season \(name)",
                mine: own,
                theirs: other,
                base: before.map { words(name, in: $0) }
            )
        }
    }

    private static func words(_ season: String, in rules: PriceRules?) -> String {
        let found = (rules?.seasons ?? []).filter { $0.name == season }
        return found.isEmpty ? "not there" : found.map(\.words).joined(separator: "; ")
    }

    /// What is to be charged now, as far as it was changed.
    var priceDetail: String {
        guard let mine = PendingChange.prices(args), let before = PendingChange.prices(base) else {
            return "Prices"
        }
        let parts: [PriceRules.Part] = [.base, .weekend, .fees, .guests]
        var words = parts.filter { $0.words(mine) != $0.words(before) }
            .map { "\($0.rawValue) \($0.words(mine))" }
        if mine.seasons != before.seasons { words.append(PriceRules.Part.seasons.rawValue) }
        return words.isEmpty ? "Prices" : words.joined(separator: ", ")
    }

    /// The parts of the prices that it changes.
    var changedPrices: Set<PriceRules.Part> {
        guard let mine = PendingChange.prices(args), let before = PendingChange.prices(base) else {
            return []
        }
        return before.changes(to: mine)
    }

    private static func prices(_ value: JSONValue?) -> PriceRules? {
        (try? value?.decoded(as: ListingDraft.self))?.prices
    }

    // MARK: The way in

    /// The parts of the guide that were written.
    var guideDetail: String {
        guard let guide, let seenGuide else { return "" }
        return seenGuide.changes(to: guide).map(\.rawValue).joined(separator: ", ")
    }

    /// The parts of the guide that both sides changed.
    var guideDifferences: [OutboxEntry.Difference] {
        let theirs = serverHome?.guide ?? .empty
        return guideConflicts.map { part in
            OutboxEntry.Difference(
                part: part.rawValue,
                mine: PendingChange.line(guide, part),
                theirs: PendingChange.line(theirs, part),
                base: seenGuide.map { PendingChange.line($0, part) }
            )
        }
    }

    private static func line(_ guide: GuideDraft?, _ part: GuideDraft.Part) -> String {
        guard let text = guide?.text(part) else { return "nothing" }
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

extension PriceRules.Part {
    /// The part of these rules as a host would say it.
    fileprivate func words(_ rules: PriceRules) -> String {
        switch self {
        case .base: "\(rules.base) a night"
        case .weekend: rules.weekend.map { "\($0) a night" } ?? "as on other nights"
        case .weekendNights:
            Weekday.allCases.filter(rules.weekendNights.contains).map(Words.weekday)
                .joined(separator: ", ")
        case .seasons: rules.seasons.map(\.name).joined(separator: ", ")
        case .overrides: Words.count(rules.overrides.count, "night")
        case .guests:
            "price for \(Words.count(rules.includedGuests, "guest")), "
                + (rules.extraGuest.map { "\($0) a night for each further" } ?? "no more for others")
        case .discounts: Words.count(rules.lengthDiscounts.count, "discount")
        case .fees: rules.feeWords ?? "none"
        case .taxes: Words.count(rules.taxes.count, "tax", plural: "taxes")
        }
    }
}
