import Canvas
import Marketplace

/// Changes what others read about the account's owner; kept here and sent when it can be.
struct ProfileScreen: SavedForm {
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

    static let commandPrefix = "profile"
    static let subject = "Profile"
    static let loss = "Your profile is not saved."

    var title: String { "Edit profile" }
    var isChanged: Bool { name != user.name || about != user.about }

    private var name: String { form.text(.name).trimmed }
    private var about: String { form.text(.about).trimmingLines }

    func written(_ wrong: inout [Part: String]) -> Request? {
        if name.isEmpty { wrong[.name] = "The name that hosts will see." }
        return isChanged ? .editProfile(name: name, about: about) : nil
    }

    func heading(_ world: World) -> Element { Parts.heading("Edit profile", [user.email]) }

    func body(_ world: World) -> Element {
        var rows: [Element] = [.gap, form.element()]
        if let problem { rows += [.gap, Parts.message(.error, problem)] }
        return .rows(rows).inset()
    }
}
