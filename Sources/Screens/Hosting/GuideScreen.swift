import Canvas
import Marketplace

/// How guests get in: read only by those whose stay is confirmed.
struct GuideScreen: FormScreen {
    /// The names of the fields, which are their names in the contract.
    enum Part: String, Sendable {
        case directions
        case checkIn = "check_in"
        case wifiName = "wifi_name"
        case wifiPassword = "wifi_password"
    }

    let home: OwnHome
    private let replaces: String?
    var longText: Part? { .checkIn }
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    /// What the form said when it was opened.
    private let begun: GuideDraft

    init(_ home: OwnHome, _ draft: GuideEditDraft? = nil) {
        self.home = home
        replaces = draft?.id
        begun = draft?.mine ?? home.listing.guide ?? .empty
        form = Form(GuideScreen.fields(begun), submit: "Save →")
    }

    private static func fields(_ guide: GuideDraft) -> [Form<Part>.Field] {
        let there = TextInput(guide.directions, placeholder: "from the station, the airport…")
        let getIn = TextInput(guide.checkIn, placeholder: "key box, neighbour, code…")
        let name = TextInput(guide.wifiName ?? "", placeholder: "none")
        let password = TextInput(guide.wifiPassword ?? "", placeholder: "none")
        return [
            .init(.directions, "Getting there", .multiline(there, rows: 4)),
            .init(.checkIn, "Getting in", .multiline(getIn, rows: 4)),
            .init(.wifiName, "Wi-Fi name", .text(name)),
            .init(.wifiPassword, "Password", .text(password), hint: "of the Wi-Fi"),
        ]
    }

    var title: String { "Check-in guide" }

    var unsaved: String? {
        guard sending == nil, guide != begun else { return nil }
        return "What you changed of the guide is not saved."
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        [
            Command("guide.save", "save", .control("o"), whyNot: whyNotSend),
            Command("guide.next", "next field", .tab),
            Command("guide.editor", "write in editor", .control("e"), isInFooter: isOnLongText),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "guide.save": submit(world)
        case "guide.next": goOn()
        case "guide.editor": writeInEditor()
        default: []
        }
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        let wrong = wrong
        form.show(wrong)
        guard wrong.isEmpty else { return [] }
        let seen = home.listing.guide ?? .empty
        guard !seen.changes(to: guide).isEmpty else { return home.nothing(replaces) }
        return send(
            .editGuide(
                GuideEdit(
                    listing: home.listing.id,
                    guide: guide,
                    seen: seen,
                    version: home.listing.version,
                    title: home.title,
                    replaces: replaces
                )
            )
        )
    }

    mutating func kept(_ world: World) -> [Effect] {
        [.toast(Kept.toast("Guide", world)), .close]
    }

    // MARK: What was written

    /// The guide as the form says it.
    var guide: GuideDraft {
        let name = form.text(.wifiName).trimmed
        // A password may begin or end with a blank.
        let password = form.text(.wifiPassword)
        return GuideDraft(
            directions: form.text(.directions).trimmingLines,
            checkIn: form.text(.checkIn).trimmingLines,
            wifiName: name.isEmpty ? nil : name,
            wifiPassword: password.isEmpty ? nil : password
        )
    }

    private var wrong: [Part: String] {
        let guide = guide
        var wrong: [Part: String] = [:]
        func check(_ part: Part, _ text: String?, _ most: Int) {
            guard let text, text.count > most else { return }
            wrong[part] = "At most \(Words.grouped(most)) letters; it has \(text.count)."
        }
        check(.directions, guide.directions, GuideDraft.longestText)
        check(.checkIn, guide.checkIn, GuideDraft.longestText)
        check(.wifiName, guide.wifiName, GuideDraft.longestWifiName)
        check(.wifiPassword, guide.wifiPassword, GuideDraft.longestWifiPassword)
        if guide.checkIn.isEmpty, home.listing.state != .draft {
            wrong[.checkIn] = "Guests have to know how to get in."
        }
        if guide.wifiName == nil, guide.wifiPassword != nil {
            wrong[.wifiName] = "Say which Wi-Fi the password is for."
        }
        return wrong
    }

    // MARK: View

    func heading(_ world: World) -> Element {
        Parts.titled("Check-in guide", home.title, [], home.stateLine, world)
    }

    func body(_ world: World) -> Element {
        let secret = Line("Only guests whose stay is confirmed read this.", .uiDim)
        return formPage(world, about: world.body.rows < 14 ? [] : [secret])
    }
}
