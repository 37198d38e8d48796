import Canvas
import Marketplace

/// Logs in, or makes an account; whoever was sent here goes back to where they came from.
struct SignInScreen: FormScreen {
    /// What the form is for.
    enum Purpose: Sendable, Hashable {
        case logIn
        case register
    }

    /// The names of the form's fields.
    enum Part: String, Sendable {
        case name
        case email
        case password
    }

    private(set) var purpose: Purpose
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    private var isDone = false

    /// The fewest characters of a new password.
    static let shortestPassword = 8

    init(_ purpose: Purpose) {
        self.purpose = purpose
        form = SignInScreen.form(purpose, email: "")
    }

    private static func form(_ purpose: Purpose, email: String) -> Form<Part> {
        let mail = Form<Part>.Field(
            .email,
            "Email",
            .text(TextInput(email, placeholder: "you@example.com"))
        )
        guard purpose == .register else {
            return Form(
                [mail, .init(.password, "Password", .secret(TextInput()))],
                submit: "Log in →",
                submitsFromLastField: true
            )
        }
        return Form(
            [
                .init(.name, "Name", .text(TextInput(placeholder: "As hosts will see it"))),
                mail,
                .init(
                    .password,
                    "Password",
                    .secret(TextInput()),
                    hint: "At least \(shortestPassword) characters; a few words make a good one."
                ),
            ],
            submit: "Sign up →",
            submitsFromLastField: true
        )
    }

    var title: String { purpose == .logIn ? "Log in" : "Sign up" }

    mutating func appear(_ world: World) -> [Effect] {
        isDone || world.account != nil ? [.close] : []
    }

    func commands(_ world: World) -> [Command] {
        let busy = sending == nil ? nil : "Already asking."
        return [
            Command(
                "signin.submit",
                purpose == .logIn ? "log in" : "sign up",
                .enter,
                whyNot: busy,
                isInFooter: form.isOnButton || form.focused == .password
            ),
            Command("signin.next", "next field", .tab),
            Command(
                "signin.switch",
                purpose == .logIn ? "sign up instead" : "log in instead",
                .control("r")
            ),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "signin.submit": return submit(world)
        case "signin.next": return goOn()
        case "signin.switch":
            purpose = purpose == .logIn ? .register : .logIn
            form = SignInScreen.form(purpose, email: form.text(.email))
            problem = nil
        default: break
        }
        return []
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        let errors = errors
        form.show(errors)
        guard errors.isEmpty else { return [] }
        let email = form.text(.email).trimmed
        let password = form.text(.password)
        switch purpose {
        case .logIn: return send(.logIn(email: email, password: password))
        case .register:
            let name = form.text(.name).trimmed
            return send(.register(email: email, password: password, name: name))
        }
    }

    private var errors: [Part: String] {
        var errors: [Part: String] = [:]
        let email = form.text(.email).trimmed
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count != 2 || parts.contains(where: \.isEmpty) || email.contains(" ") {
            errors[.email] = "An address such as you@example.com."
        }
        let password = form.text(.password)
        if password.isEmpty {
            errors[.password] = "Type your password."
        } else if purpose == .register, password.count < SignInScreen.shortestPassword {
            errors[.password] = "At least \(SignInScreen.shortestPassword) characters."
        }
        if purpose == .register, form.text(.name).trimmed.isEmpty {
            errors[.name] = "The name that hosts will see."
        }
        return errors
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        guard let sending, answer.request == sending else { return [] }
        self.sending = nil
        switch answer.result {
        case .success(.account(let user)):
            isDone = true
            let word = purpose == .logIn ? "Welcome back" : "Welcome"
            return [.toast(Toast("\(word), \(user.name).", .ok)), .close]
        case .success: return []
        case .failure(.refused(let refusal)):
            switch refusal.code {
            case "wrong_credentials":
                form.show([.password: "Email or password is wrong."])
            case "email_taken":
                form.show([.email: "There is an account with this address; ctrl-r logs in."])
            default:
                if !form.show(serverErrors: refusal.fields) { problem = refusal.sentence }
            }
        case .failure(.offline(let sentence)):
            problem = "\(sentence) Logging in needs the network; what you typed is kept."
        case .failure(.unknownOutcome): problem = "No reply. Try again."
        case .failure(.signedOut): form.show([.password: "Email or password is wrong."])
        }
        return []
    }

    func heading(_ world: World) -> Element {
        Parts.heading(title, [world.server.address])
    }

    func body(_ world: World) -> Element {
        var rows = [Element.gap, .text(Line(introduction)), .gap, form.element()]
        if let problem { rows += [.gap, Parts.message(.error, problem)] }
        if let sending { rows += [.gap, Parts.waiting(sending, "Asking the server", world)] }
        let page = Element.rows(rows)
        return .horizontal(
            spacing: 0,
            Element.empty.fixed(2),
            page.fixed(min(64, world.body.columns - 4)),
            Element.empty.flex()
        )
    }

    private var introduction: String {
        switch purpose {
        case .logIn: "Trips, saved homes and bookings are kept with your account."
        case .register: "An account keeps your trips and saved homes, on every machine."
        }
    }
}

extension String {
    /// The text without spaces at its ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace)).trimmingLines
    }
}
