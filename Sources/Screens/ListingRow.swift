import Canvas
import Marketplace

/// A home in a list: two rows, what it is and what it costs.
struct ListingRow {
    let card: ListingCard
    let isSaved: Bool
    /// The city that every row would repeat; left out.
    var knownCity: String?

    /// The entry of a list.
    var row: ListBlock.Row {
        let heart =
            isSaved ? Line(Run.sign(" ♥", word: ", saved", .listingSaved)) : Line(Run("  "))
        return ListBlock.Row([
            Leader(Line(card.title, .listingTitle, .bold), card.ratingLine + heart),
            Leader(Line(place, .uiDim), card.priceLine + Line(Run("  "))),
        ])
    }

    private var place: String {
        let isKnown = knownCity?.lowercased() == card.city.lowercased()
        let parts = [
            isKnown && !card.neighbourhood.isEmpty
                ? card.neighbourhood : card.placeWords,
            card.homeType.title,
            Words.count(card.capacity, "guest"),
        ]
        return parts.joined(separator: " · ")
    }

    /// An entry that is not here yet.
    static let placeholder = ListBlock.Row(
        [
            Leader(Line(Run("· · · · · ·", .uiDim, spoken: "not loaded yet"))),
            Leader(Line(Run("· · ·", .uiDim, spoken: ""))),
        ]
    )

    /// Rows of an entry without the gap below it.
    static let rows = 2
}

extension ListingCard {
    /// Where it is, as in `Alfama, Lisbon`.
    var placeWords: String {
        neighbourhood.isEmpty ? city : "\(neighbourhood), \(city)"
    }

    /// Its rating, as in `★ 4.93 (211)`.
    var ratingLine: Line {
        guard let rating else { return Line(Run("new", .uiDim, spoken: "no reviews yet")) }
        return Line(
            Run("★ \(rating.text)", .listingRating, spoken: "rated \(rating.text)"),
            Run(
                " (\(Words.grouped(rating.count)))",
                .uiDim,
                spoken: " in \(Words.count(rating.count, "review"))"
            )
        )
    }

    /// What it costs: the whole stay where there are dates, else a night.
    var priceLine: Line {
        if let total {
            return Line(Run(Words.short(total.total), .listingPrice, .bold), .dim(" total"))
        }
        return Line(Run(Words.short(nightly), .listingPrice), .dim(" a night"))
    }

    /// How large it is, as in `1 bedroom · 2 beds · 3 guests`.
    var sizeWords: String {
        let rooms = bedrooms == 0 ? "studio" : Words.count(bedrooms, "bedroom")
        return [rooms, Words.count(beds, "bed"), Words.count(capacity, "guest")]
            .joined(separator: " · ")
    }

    /// What is copied for others to open.
    var link: String { "roost://listing/\(id)" }
}

extension Words {
    /// An amount without decimals where they are zero: `€372`, `€372.40`.
    static func short(_ money: Money) -> String {
        var text = money.description
        if money.currency.exponent > 0, let dot = text.lastIndex(of: "."),
            text[dot...].dropFirst().allSatisfy({ $0 == "0" })
        {
            text.removeSubrange(dot...)
        }
        return text
    }

    /// The first letter large, for the start of a sentence.
    static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
