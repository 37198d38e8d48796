import Canvas
import Marketplace

extension OwnHome {
    /// What the home says, with a change that is made anew laid over it.
    func details(with draft: HomeEditDraft?) -> ListingDraft {
        draft.map { listing.details.applying($0.mine) } ?? listing.details
    }

    /// What its nights and stays cost, with the same laid over it.
    func prices(with draft: HomeEditDraft?) -> PriceRules {
        details(with: draft).prices ?? PriceRules(base: .zero(.euro))
    }

    /// What these details change of the home as it was shown; nothing where nothing differs.
    func changes(to written: ListingDraft) -> ListingDraft {
        var seen = listing.details
        // What was never said is not said by leaving its field empty.
        seen.title = seen.title ?? ""
        seen.description = seen.description ?? ""
        seen.houseRules = seen.houseRules ?? []
        seen.capacity = seen.capacity ?? 1
        return seen.edits(to: written).reduce(ListingDraft()) { $0.applying($1.to) }
    }

    /// The change as it is sent, in the place of the one that is made anew; nil for a change of
    /// nothing.
    func edit(_ draft: ListingDraft, in anew: HomeEditDraft?) -> HomeEdit? {
        guard draft != ListingDraft() else { return nil }
        var seen = ListingDraft()
        for field in ListingField.allCases where draft.has(field) {
            seen.take(field, of: listing.details)
        }
        return HomeEdit(
            listing: listing.id,
            draft: draft,
            seen: seen,
            version: listing.version,
            title: draft.title ?? title,
            replaces: anew?.id
        )
    }

    /// The same of prices alone; all else that is made anew goes with them.
    func edit(_ prices: PriceRules, in anew: HomeEditDraft?) -> HomeEdit? {
        var written = anew?.mine ?? ListingDraft()
        written.prices = prices
        return edit(changes(to: written), in: anew)
    }
}

/// An amount as a host writes it.
enum Amount {
    /// Why a text is no amount, as a sentence for its field.
    struct Wrong: Error {
        let sentence: String
    }

    /// What a night costs.
    static func ofNight(_ text: String, in currency: Currency) -> Result<Money, Wrong> {
        guard let money = Money(written: text, in: currency),
            money.minorUnits <= PriceRules.largestAmount
        else {
            let sample = Money(minorUnits: 9_550, currency: currency)
            return .failure(Wrong(sentence: "Write an amount such as \(sample)."))
        }
        guard !money.isZero else {
            return .failure(Wrong(sentence: "A night costs more than nothing."))
        }
        return .success(money)
    }

    /// A fee; nil where none is asked for.
    static func ofFee(_ text: String, in currency: Currency) -> Result<Money?, Wrong> {
        guard !text.trimmed.isEmpty else { return .success(nil) }
        guard let money = Money(written: text, in: currency),
            money.minorUnits <= PriceRules.largestAmount
        else {
            let sample = Money(minorUnits: 2_500, currency: currency)
            let sentence = "Write an amount such as \(sample), or nothing."
            return .failure(Wrong(sentence: sentence))
        }
        return .success(money.isZero ? nil : money)
    }
}

extension Result where Failure == Amount.Wrong {
    /// The amount; where there is none, why is put down for its field.
    func value<Part>(of part: Part, _ wrong: inout [Part: String]) -> Success? {
        switch self {
        case .success(let amount): return amount
        case .failure(let reason):
            wrong[part] = reason.sentence
            return nil
        }
    }
}
