import Canvas
import Marketplace

/// What stands on the page of a home of the host.
struct OwnHomePage {
    private let home: OwnHome
    private var details: ListingDraft { home.listing.details }

    init(_ home: OwnHome) {
        self.home = home
    }

    /// All of it in one column.
    var element: Element { .rows(main, beside(isFirst: false)) }

    /// What guests read.
    var main: Element {
        var rows: [Element] = [.facts(facts)]
        let missing = home.listing.problems.filter { _ in home.listing.state == .draft }
        if !missing.isEmpty {
            rows.append(
                Parts.section(
                    "Before it can be published",
                    missing.map { Parts.item("\(OwnHomePage.name($0.pointer)) \($0.detail)") }
                )
            )
        }
        let text = details.description ?? ""
        rows.append(
            Parts.section(
                "Description",
                [marked(.description), .paragraph(text.isEmpty ? "Nothing yet." : text)]
            )
        )
        let rules = details.houseRules ?? []
        let items = rules.isEmpty ? [Element.line(Line("None.", .uiDim))] : rules.map(Parts.item)
        rows.append(Parts.section("House rules", [marked(.houseRules)] + items))
        return .rows(rows)
    }

    /// Seasons and the way in.
    func beside(isFirst: Bool) -> Element {
        var parts: [(String, [Element])] = [("Check-in guide", guide)]
        if let prices = details.prices {
            let title = prices.seasons.isEmpty ? "Seasons" : "Seasons · price of a night"
            parts.insert((title, seasons(prices)), at: 0)
        }
        return .rows(
            parts.enumerated().map { index, part in
                Parts.section(part.0, isFirst: isFirst && index == 0, part.1)
            }
        )
    }

    /// The prices of parts of the year, the earliest first.
    private func seasons(_ prices: PriceRules) -> [Element] {
        let mark = mark(of: [.seasons])
        let marks: [Element] = mark.isEmpty ? [] : [.line(mark)]
        guard !prices.seasons.isEmpty else {
            return marks + [.line(Line("None: nights cost the same all year.", .uiDim))]
        }
        return marks
            + prices.seasons.sorted { $0.dates.checkIn < $1.dates.checkIn }.map { season in
                .leader(
                    Line("\(Words.nights(season.dates))  ", .uiDim) + Line(season.name),
                    Line("\(season.nightly)", .listingPrice)
                )
            }
    }

    /// How guests get in, and who may read it.
    private var guide: [Element] {
        let mark = home.guideChange.map(Mark.line) ?? .blank
        let rows: [Element] = mark.isEmpty ? [] : [.line(mark)]
        guard let guide = home.listing.guide, guide != .empty else {
            let none = "Nothing yet: guests do not know how to get in."
            return rows + [.text(Line(none, .uiDim))]
        }
        let secret = Line("Only guests whose stay is confirmed read this.", .uiDim)
        let texts: [Element] = [.directions, .checkIn].flatMap { OwnHomePage.text($0, guide) }
        let wifi = [GuideDraft.Part.wifiName, .wifiPassword].compactMap { part in
            guide.text(part).map { (part.rawValue, Line($0)) }
        }
        return rows + [.text(secret)] + texts + (wifi.isEmpty ? [] : [.gap, .facts(wifi)])
    }

    private static func text(_ part: GuideDraft.Part, _ guide: GuideDraft) -> [Element] {
        guard let text = guide.text(part) else { return [] }
        return [.gap, .line(Line(part.rawValue, .uiTitle)), .paragraph(text)]
    }

    private var facts: [(String, Line)] {
        var facts: [(String, Line)] = [
            ("Title", value(home.title, .title)),
            ("Where", Line(home.place)),
        ]
        let elsewhere = Set(OwnHomePage.feeParts + [.seasons])
        let parts = PriceRules.Part.allCases.filter { !elsewhere.contains($0) }
        facts.append(("Price", .joined([Line(price), mark(of: parts)], by: "  ")))
        if let fees = details.prices.map(OwnHomePage.fees) {
            facts.append(("Fees", .joined([fees, mark(of: OwnHomePage.feeParts)], by: "  ")))
        }
        let guests = details.capacity.map { Words.count($0, "guest") } ?? "not said yet"
        facts.append(("Sleeps", value(guests, .capacity)))
        if let rating = home.listing.rating {
            facts.append(("Rating", Line("★ \(rating.text) (\(rating.count))", .listingRating)))
        }
        return facts
    }

    private var price: String {
        guard let prices = details.prices else { return "not said yet" }
        let days = Weekday.allCases.filter(prices.weekendNights.contains).map(Words.weekday)
            .joined(separator: ", ")
        guard let weekend = prices.weekend, weekend != prices.base, !days.isEmpty else {
            return "\(prices.base) a night"
        }
        return "\(prices.base) a night, \(weekend) on \(days)"
    }

    private static func fees(_ prices: PriceRules) -> Line {
        let words = [prices.feeWords, prices.guestWords].compactMap(\.self)
        return words.isEmpty ? Line("none", .uiDim) : Line(words.joined(separator: "; "))
    }

    private func value(_ text: String, _ field: ListingField) -> Line {
        .joined([Line(text), mark(field)], by: "  ")
    }

    private func mark(_ field: ListingField) -> Line {
        home.changes[field].map(Mark.line) ?? .blank
    }

    /// The parts of the prices that are told as fees.
    private static let feeParts: [PriceRules.Part] = [.fees, .guests]

    /// What becomes of these parts of the prices.
    private func mark(of parts: [PriceRules.Part]) -> Line {
        home.priceChanges.isDisjoint(with: parts) ? .blank : mark(.prices)
    }

    private func marked(_ field: ListingField) -> Element {
        let mark = mark(field)
        return mark.isEmpty ? .empty : .line(mark)
    }

    private static func name(_ pointer: String) -> String {
        let words = pointer.dropFirst().replacing("/", with: ", ").replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
