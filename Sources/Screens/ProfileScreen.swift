import Canvas
import Marketplace

/// Changes what others read about the account's owner; kept here and sent when it can be.
struct ProfileScreen: Screen {
    /// The names of the fields, as in the contract.
    enum Part: String, Sendable {
        case name
        case about
    }

    private let user: User
    private(set) var form: Form<Part>
    private var sending: Request?
    private var problem: String?

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
    var isTyping: Bool { form.isTyping }
    var unsaved: String? { isChanged && sending == nil ? "Your profile is not saved." : nil }

    private var name: String { form.text(.name).trimmed }
    private var about: String { form.text(.about).trimmingLines }
    private var isChanged: Bool { name != user.name || about != user.about }

    func commands(_ world: World) -> [Command] {
        let whyNot = sending == nil ? nil : "It is being stored."
        return [
            Command("profile.save", "save", .control("o"), whyNot: whyNot),
            Command("profile.next", "next field", .tab),
            Command("profile.editor", "write in editor", .control("e"), isInFooter: isOnText),
        ]
    }

    private var isOnText: Bool { form.focused == .about }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "profile.save": return save()
        case "profile.next": _ = form.handle(.tab)
        case "profile.editor":
            form.focus(on: .about)
            return [.edit(form.text(.about))]
        default: break
        }
        return []
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        guard let outcome = form.handle(key) else { return nil }
        switch outcome {
        case .edit(let text): return [.edit(text)]
        case .submitted: return save()
        case .changed, .moved: return []
        }
    }

    mutating func edited(_ text: String, _ world: World) -> [Effect] {
        form.write(text.trimmingLines, into: .about)
        return []
    }

    private mutating func save() -> [Effect] {
        guard sending == nil else { return [] }
        guard !name.isEmpty else {
            form.show([.name: "The name that hosts will see."])
            return []
        }
        guard isChanged else { return [.toast(Toast("Nothing was changed.")), .close] }
        let request = Request.editProfile(name: name, about: about)
        sending = request
        return [.send(request)]
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        guard let sending, answer.request == sending else { return [] }
        self.sending = nil
        switch answer.result {
        case .success: return [.toast(Kept.toast("Profile", world)), .close]
        case .failure(.signedOut): return [.open(.logIn)]
        case .failure(let failure): problem = failure.sentence
        }
        return []
    }

    func heading(_ world: World) -> Element { Parts.heading("Edit profile", [user.email]) }

    func body(_ world: World) -> Element {
        var rows: [Element] = [.gap, form.element()]
        if let problem { rows += [.gap, Parts.message(.error, problem)] }
        return .rows(rows).inset()
    }
}
