import Canvas
import Marketplace

/// Changes what a home says and costs; the change is kept here and sent when it can be.
struct HomeEditScreen: FormScreen {
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
        begun = try? self.draft.get()
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

    var title: String { "Edit home" }

    var unsaved: String? {
        guard sending == nil, (try? draft.get()) != begun else { return nil }
        return "What you changed of this home is not saved."
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        [
            Command("edit.save", "save", .control("o"), whyNot: whyNotSend),
            Command("edit.next", "next field", .tab),
            Command("edit.editor", "write in editor", .control("e"), isInFooter: isOnLongText),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "edit.save": submit(world)
        case "edit.next": goOn()
        case "edit.editor": writeInEditor()
        default: []
        }
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        switch draft {
        case .failure(let wrong):
            form.show(wrong.fields)
            return []
        case .success(let draft):
            guard let edit = home.edit(draft, in: anew) else { return home.nothing(anew?.id) }
            let wrong = draft.problems.map { ($0.pointer, $0.detail) }
            guard wrong.isEmpty else {
                form.show(serverErrors: Dictionary(wrong) { first, _ in first })
                return []
            }
            return send(.editHome(edit))
        }
    }

    mutating func kept(_ world: World) -> [Effect] {
        [.toast(Kept.toast("Edit", world)), .close]
    }

    // MARK: What was written

    /// What cannot be read of what was written, by its field.
    struct Wrong: Error {
        var fields: [Part: String] = [:]
    }

    /// What differs from the home as it was shown; nothing where nothing does.
    var draft: Result<ListingDraft, Wrong> {
        var wrong = Wrong()
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
        return wrong.fields.isEmpty ? .success(home.changes(to: written)) : .failure(wrong)
    }

    private func price(_ part: Part, _ currency: Currency, _ wrong: inout Wrong) -> Money? {
        switch Amount.ofNight(form.text(part), in: currency) {
        case .success(let money): return money
        case .failure(let reason):
            wrong.fields[part] = reason.sentence
            return nil
        }
    }

    // MARK: View

    func heading(_ world: World) -> Element {
        Parts.titled("Edit", home.title, [], home.stateLine, world)
    }

    func body(_ world: World) -> Element {
        formPage(world)
    }
}
