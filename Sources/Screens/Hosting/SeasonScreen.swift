import Canvas
import Marketplace

/// One part of the year with a price of its own: its name, its nights and what each costs.
struct SeasonScreen: FormScreen {
    enum Part: String, CaseIterable, Sendable {
        case name
        case first
        case last
        case nightly
    }

    /// The longest name, in characters, as the server takes it.
    static let longestName = 60

    let home: OwnHome
    private let anew: HomeEditDraft?
    /// The prices as the form was opened with.
    private let prices: PriceRules
    /// Which season of these it is; nil for a new one.
    private let index: Int?
    var longText: Part? { nil }
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    private let begun: Form<Part>

    init(_ home: OwnHome, _ draft: HomeEditDraft? = nil, at index: Int? = nil) {
        self.home = home
        anew = draft
        let rules = home.details(with: draft).prices ?? PriceRules(base: .zero(.euro))
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

    var title: String { index == nil ? "New season" : "Season" }

    var unsaved: String? {
        let isChanged = Part.allCases.contains { form.text($0) != begun.text($0) }
        return sending == nil && isChanged ? "This season is not saved." : nil
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        [
            Command("season.save", "save", .control("o"), whyNot: whyNotSend),
            Command("season.next", "next field", .tab),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "season.save": submit(world)
        case "season.next": goOn()
        default: []
        }
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        var wrong: [Part: String] = [:]
        let written = written(&wrong)
        form.show(wrong)
        guard let written, wrong.isEmpty else { return [] }
        var rules = prices
        if let index { rules.seasons[index] = written } else { rules.seasons.append(written) }
        guard let edit = home.edit(rules, in: anew) else {
            return [.toast(Toast("Nothing was changed.")), .close]
        }
        return send(.editHome(edit))
    }

    mutating func kept(_ world: World) -> [Effect] {
        [.toast(Kept.toast("Season", world)), .close]
    }

    // MARK: What was written

    private func written(_ wrong: inout [Part: String]) -> SeasonPrice? {
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
        guard let price = price(&wrong), let first, let last,
            let dates = DateRange(checkIn: first, checkOut: last.adding(days: 1))
        else { return nil }
        return SeasonPrice(name: name, dates: dates, nightly: price)
    }

    private func day(_ part: Part, _ wrong: inout [Part: String]) -> CivilDate? {
        if let date = CivilDate(written: form.text(part)) { return date }
        wrong[part] = "Write a day, such as 1 Jun 2027."
        return nil
    }

    private func price(_ wrong: inout [Part: String]) -> Money? {
        switch Amount.ofNight(form.text(.nightly), in: prices.base.currency) {
        case .success(let money): return money
        case .failure(let reason):
            wrong[.nightly] = reason.sentence
            return nil
        }
    }

    // MARK: View

    func heading(_ world: World) -> Element {
        Parts.titled(title, home.title, [], home.stateLine, world)
    }

    func body(_ world: World) -> Element {
        let about = Line("Each of its nights costs this, whatever the weekday.", .uiDim)
        return formPage(world, about: world.body.rows < 14 ? [] : [about])
    }
}
