import Canvas
import Marketplace

/// Changes what a home says and costs; the change is kept here and sent when it can be.
struct HomeEditScreen: HomeForm {
    /// The names of the fields; where a field is a part of the contract, its name there.
    enum Part: String, Sendable {
        case title
        case description
        case base
        case weekend
        case capacity
        case houseRules = "house_rules"
    }

    let home: OwnHome
    var replaces: String? { anew?.id }
    private let anew: HomeEditDraft?
    var longText: Part? { .description }
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    /// What the form said when it was opened.
    private var begun: ListingDraft?

    init(_ home: OwnHome, _ draft: HomeEditDraft? = nil) {
        self.home = home
        anew = draft
        form = Form(HomeEditScreen.fields(home.details(with: draft)), submit: "Save →")
        begun = readable
    }

    private static func fields(_ shown: ListingDraft) -> [Form<Part>.Field] {
        var fields: [Form<Part>.Field] = [
            .init(.title, "Title", .text(TextInput(shown.title ?? "")))
        ]
        if let prices = shown.prices {
            let base = TextInput("\(prices.base)")
            let weekend = TextInput(
                prices.weekend.map { "\($0)" } ?? "",
                placeholder: "as on other nights"
            )
            fields.append(.init(.base, "Base price", .text(base), hint: "for a night, before fees"))
            fields.append(
                .init(.weekend, "Weekend", .text(weekend), hint: "empty: as on other nights")
            )
        }
        let text = TextInput(shown.description ?? "")
        let rules = TextInput((shown.houseRules ?? []).joined(separator: "\n"))
        return fields + [
            .init(
                .capacity,
                "Sleeps",
                .stepper(
                    shown.capacity ?? 1,
                    1...ListingDraft.largestCapacity,
                    one: "guest",
                    many: "guests"
                )
            ),
            .init(.description, "Description", .multiline(text, rows: 4)),
            .init(.houseRules, "House rules", .multiline(rules, rows: 3), hint: "one a line"),
        ]
    }

    static let commandPrefix = "edit"
    static let subject = "Edit"
    static let loss = "What you changed of this home is not saved."

    var title: String { "Edit home" }
    var isChanged: Bool { readable != begun }

    // MARK: What was written

    func written(_ wrong: inout [Part: String]) -> Request? {
        let draft = draft(&wrong)
        guard wrong.isEmpty, let edit = home.edit(draft, in: anew) else { return nil }
        let problems = draft.problems.map { ($0.pointer, $0.detail) }
        wrong = form.placed(Dictionary(problems) { first, _ in first })
        return .editHome(edit)
    }

    /// What differs from the home as it was shown; nothing where nothing does.
    private func draft(_ wrong: inout [Part: String]) -> ListingDraft {
        // What is made anew may say more than there are fields for, such as a fee.
        var written = anew?.mine ?? ListingDraft()
        written.title = form.text(.title).trimmed
        written.description = form.text(.description).trimmingLines
        written.capacity = form.number(.capacity)
        written.houseRules = form.text(.houseRules).split(whereSeparator: \.isNewline)
            .map { String($0).trimmed }.filter { !$0.isEmpty }
        if var prices = home.details(with: anew).prices {
            let currency = prices.base.currency
            prices.base = price(.base, currency, &wrong) ?? prices.base
            let isEmpty = form.text(.weekend).trimmed.isEmpty
            prices.weekend = isEmpty ? nil : price(.weekend, currency, &wrong)
            written.prices = prices
        }
        return home.changes(to: written)
    }

    /// The same; nil while something of it cannot be read.
    private var readable: ListingDraft? {
        var wrong: [Part: String] = [:]
        let draft = draft(&wrong)
        return wrong.isEmpty ? draft : nil
    }

    private func price(
        _ part: Part,
        _ currency: Currency,
        _ wrong: inout [Part: String]
    ) -> Money? {
        Amount.ofNight(form.text(part), in: currency).value(of: part, &wrong)
    }

    // MARK: View

    func heading(_ world: World) -> Element {
        Parts.titled("Edit", home.title, [], home.stateLine, world)
    }
}
