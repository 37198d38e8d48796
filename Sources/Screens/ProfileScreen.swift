import Canvas
import Marketplace

/// Changes what others read about the account's owner; kept here and sent when it can be.
struct ProfileScreen: FormScreen {
    /// The names of the fields, as in the contract.
    enum Part: String, Sendable {
        case name
        case about
    }

    private let user: User
    var longText: Part? { .about }
    var form: Form<Part>
    var sending: Request?
    var problem: String?

    init(_ user: User) {
        self.user = user
        form = Form(
            [
                .init(.name, "Name", .text(TextInput(user.name))),
                .init(.about, "About", .multiline(TextInput(user.about), rows: 4)),
            ],
            submit: "Save →"
        )
    }

    var title: String { "Edit profile" }
    var unsaved: String? { isChanged && sending == nil ? "Your profile is not saved." : nil }

    private var name: String { form.text(.name).trimmed }
    private var about: String { form.text(.about).trimmingLines }
    private var isChanged: Bool { name != user.name || about != user.about }

    func commands(_ world: World) -> [Command] {
        [
            Command("profile.save", "save", .control("o"), whyNot: whyNotSend),
            Command("profile.next", "next field", .tab),
            Command("profile.editor", "write in editor", .control("e"), isInFooter: isOnLongText),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "profile.save": submit(world)
        case "profile.next": goOn()
        case "profile.editor": writeInEditor()
        default: []
        }
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        guard !name.isEmpty else {
            form.show([.name: "The name that hosts will see."])
            return []
        }
        guard isChanged else { return [.toast(Toast("Nothing was changed.")), .close] }
        return send(.editProfile(name: name, about: about))
    }

    mutating func kept(_ world: World) -> [Effect] {
        [.toast(Kept.toast("Profile", world)), .close]
    }

    func heading(_ world: World) -> Element { Parts.heading("Edit profile", [user.email]) }

    func body(_ world: World) -> Element {
        var rows: [Element] = [.gap, form.element()]
        if let problem { rows += [.gap, Parts.message(.error, problem)] }
        return .rows(rows).inset()
    }
}
