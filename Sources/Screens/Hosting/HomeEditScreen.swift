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
    private let replaces: String?
    var longText: Part? { .description }
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    /// What the form said when it was opened.
    private var begun: ListingDraft?

    init(_ home: OwnHome, _ draft: HomeEditDraft? = nil) {
        self.home = home
        replaces = draft?.id
        let shown = draft.map { home.listing.details.applying($0.mine) } ?? home.listing.details
        form = Form(HomeEditScreen.fields(shown), submit: "Save →")
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
            guard draft != ListingDraft() else {
                let dropped = replaces.map { Effect.send(.decide($0, .drop)) }
                return [.toast(Toast("Nothing was changed.")), dropped, .close].compactMap(\.self)
            }
            let wrong = draft.problems.map { ($0.pointer, $0.detail) }
            guard wrong.isEmpty else {
                form.show(serverErrors: Dictionary(wrong) { first, _ in first })
                return []
            }
            return send(.editHome(edit(draft)))
        }
    }

    private func edit(_ draft: ListingDraft) -> HomeEdit {
        var seen = ListingDraft()
        for field in ListingField.allCases where draft.has(field) {
            seen.take(field, of: home.listing.details)
        }
        return HomeEdit(
            listing: home.listing.id,
            draft: draft,
            seen: seen,
            version: home.listing.version,
            title: draft.title ?? home.title,
            replaces: replaces
        )
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
        var written = ListingDraft(
            title: form.text(.title).trimmed,
            description: form.text(.description).trimmingLines,
            capacity: form.number(.capacity),
            houseRules: form.text(.houseRules).split(whereSeparator: \.isNewline)
                .map { String($0).trimmed }.filter { !$0.isEmpty }
        )
        if var prices = home.listing.details.prices {
            prices.base = price(.base, prices.base.currency, &wrong) ?? prices.base
            prices.weekend =
                form.text(.weekend).trimmed.isEmpty
                ? nil : price(.weekend, prices.base.currency, &wrong)
            written.prices = prices
        }
        guard wrong.fields.isEmpty else { return .failure(wrong) }
        return .success(changes(written))
    }

    private func changes(_ written: ListingDraft) -> ListingDraft {
        var seen = home.listing.details
        // What was never said is not said by leaving its field empty.
        seen.title = seen.title ?? ""
        seen.description = seen.description ?? ""
        seen.houseRules = seen.houseRules ?? []
        seen.capacity = seen.capacity ?? 1
        return seen.edits(to: written).reduce(ListingDraft()) { $0.applying($1.to) }
    }

    private func price(_ part: Part, _ currency: Currency, _ wrong: inout Wrong) -> Money? {
        guard let money = Money(written: form.text(part), in: currency) else {
            let sample = Money(minorUnits: 9_550, currency: currency)
            wrong.fields[part] = "Write an amount such as \(sample)."
            return nil
        }
        if money.isZero { wrong.fields[part] = "A night costs more than nothing." }
        return money
    }

    // MARK: View

    func heading(_ world: World) -> Element {
        Parts.titled("Edit", home.title, [], home.stateLine, world)
    }

    func body(_ world: World) -> Element {
        let complaint = problem.map { [Parts.message(.error, $0)] } ?? []
        let below = Element.rows([.gap] + complaint + [form.buttonElement()])
        let columns = world.body.columns - 2
        let room = world.body.rows - Layout.rows(of: below, columns: columns)
        var scroll = Scroll()
        scroll.reveal(form.focusRows(columns: columns - 1), visible: room)
        let fields = ScrollView(offset: scroll.offset, form.fieldsElement())
        return .vertical(Element.scroll(fields).flex(), below.fit).inset()
    }
}
