import Canvas
import Marketplace

/// One part of the year with a price of its own: its name, its nights and what each costs.
struct SeasonScreen: HomeForm {
    enum Part: String, Sendable {
        case name
        case first
        case last
        case nightly
    }

    /// The longest name, in characters, as the server takes it.
    static let longestName = 60

    let home: OwnHome
    var replaces: String? { anew?.id }
    private let anew: HomeEditDraft?
    /// The prices as the form was opened with.
    private let prices: PriceRules
    /// Which season of these it is; nil for a new one.
    private let index: Int?
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    private let begun: Form<Part>

    init(_ home: OwnHome, _ draft: HomeEditDraft? = nil, at index: Int? = nil) {
        self.home = home
        anew = draft
        let rules = home.prices(with: draft)
        prices = rules
        let known = index.flatMap { rules.seasons.indices.contains($0) ? $0 : nil }
        self.index = known
        let season = known.map { rules.seasons[$0] }
        form = Form(SeasonScreen.fields(season, rules), submit: "Save →")
        begun = form
    }

    private static func fields(
        _ season: SeasonPrice?,
        _ prices: PriceRules
    ) -> [Form<Part>.Field] {
        func text(_ text: String?, _ placeholder: String) -> FormKind {
            .text(TextInput(text ?? "", placeholder: placeholder))
        }
        func day(_ date: CivilDate?, _ placeholder: String) -> FormKind {
            text(date.map { "\(Words.dayAndMonth($0)) \($0.year)" }, placeholder)
        }
        let last = season?.dates.checkOut.adding(days: -1)
        let price = season.map { "\($0.nightly)" }
        return [
            .init(.name, "Name", text(season?.name, "such as Summer")),
            .init(.first, "First night", day(season?.dates.checkIn, "such as 1 Jun 2027")),
            .init(.last, "Last night", day(last, "such as 31 Aug 2027"), hint: "it counts too"),
            .init(.nightly, "Price", text(price, "\(prices.base)"), hint: "for a night"),
        ]
    }

    static let commandPrefix = "season"
    static let subject = "Season"
    static let loss = "This season is not saved."
    static let about: String? = "Each of its nights costs this, whatever the weekday."

    var title: String { index == nil ? "New season" : "Season" }
    var isChanged: Bool { !form.says(theSameAs: begun) }

    /// Nothing of the outbox is let go of: the other seasons may still change.
    func leave() -> [Effect] { [.toast(Toast("Nothing was changed.")), .close] }

    // MARK: What was written

    func written(_ wrong: inout [Part: String]) -> Request? {
        guard let season = season(&wrong) else { return nil }
        var rules = prices
        if let index { rules.seasons[index] = season } else { rules.seasons.append(season) }
        return home.edit(rules, in: anew).map { .editHome($0) }
    }

    private func season(_ wrong: inout [Part: String]) -> SeasonPrice? {
        let name = form.text(.name).trimmed
        if name.isEmpty { wrong[.name] = "Give it a name, such as Summer." }
        if name.count > SeasonScreen.longestName {
            wrong[.name] = "At most \(SeasonScreen.longestName) letters."
        }
        let first = day(.first, &wrong)
        let last = day(.last, &wrong)
        if let first, let last, last < first {
            wrong[.last] = "The last night is before the first."
        }
        let nightly = Amount.ofNight(form.text(.nightly), in: prices.base.currency)
        guard let price = nightly.value(of: .nightly, &wrong), let first, let last,
            let dates = DateRange(checkIn: first, checkOut: last.adding(days: 1))
        else { return nil }
        return SeasonPrice(name: name, dates: dates, nightly: price)
    }

    private func day(_ part: Part, _ wrong: inout [Part: String]) -> CivilDate? {
        if let date = CivilDate(written: form.text(part)) { return date }
        wrong[part] = "Write a day, such as 1 Jun 2027."
        return nil
    }
}
