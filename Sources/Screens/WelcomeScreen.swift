import Canvas
import Marketplace

/// Chooses a server: the demo, one that is known by its address, or one to sign up at.
struct WelcomeScreen: Screen {
    /// What can be done first.
    enum Choice: Int, CaseIterable, Sendable {
        case demo
        case connect
        case signUp

        var title: String {
            switch self {
            case .demo: "Try the demo"
            case .connect: "Connect to a server"
            case .signUp: "Create an account"
            }
        }

        var explanation: String {
            switch self {
            case .demo: "2,000 invented homes; all gone when you quit"
            case .connect: "you know the address of a roost server"
            case .signUp: "connect to a server and make an account there"
            }
        }
    }

    /// The names of the form's fields.
    enum Part: String, Sendable {
        case address
    }

    private(set) var choices = ListWindow(total: Choice.allCases.count, capacity: 3)
    private(set) var form: Form<Part>
    /// Whether the address is being typed.
    private(set) var isInForm = false
    private var sending: Request?
    private var problem: String?
    /// Where success leads; kept for when the user is looking elsewhere.
    private var next: Effect?

    init() {
        form = Form(
            [
                .init(
                    .address,
                    "Server",
                    .text(TextInput(placeholder: "https://roost.example.com")),
                    hint: "https://…, http://localhost:8080, unix:/…"
                )
            ],
            submit: "Connect →",
            submitsFromLastField: true
        )
    }

    var title: String { "Welcome" }
    var isTyping: Bool { isInForm && form.isTyping }

    private var choice: Choice { Choice(rawValue: choices.selected) ?? .demo }

    mutating func appear(_ world: World) -> [Effect] { next.map { [$0] } ?? [] }

    func commands(_ world: World) -> [Command] {
        let busy = sending == nil ? nil : "Already at it."
        guard isInForm else {
            return [
                Command("welcome.choose", "choose", .enter, whyNot: busy),
                Command("welcome.demo", "demo", .character("d"), whyNot: busy),
                Command("welcome.connect", "connect", .character("c")),
                Command("welcome.signup", "sign up", .character("r")),
            ]
        }
        return [
            Command("welcome.submit", "connect", .enter, whyNot: busy),
            Command("welcome.choices", "other choice", .escape),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "welcome.choose": return choose(choice)
        case "welcome.demo": return choose(.demo)
        case "welcome.connect": return choose(.connect)
        case "welcome.signup": return choose(.signUp)
        case "welcome.submit": return connect()
        case "welcome.choices":
            isInForm = false
            problem = nil
        default: break
        }
        return []
    }

    private mutating func choose(_ choice: Choice) -> [Effect] {
        guard sending == nil else { return [] }
        choices.select(choice.rawValue)
        problem = nil
        guard choice == .demo else {
            isInForm = true
            form.focus(on: .address)
            return []
        }
        sending = .tryDemo
        return [.send(.tryDemo)]
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        guard isInForm else { return choices.handle(key) ? [] : nil }
        if key == .escape {
            isInForm = false
            problem = nil
            return []
        }
        guard let outcome = form.handle(key) else { return nil }
        return outcome == .submitted ? connect() : []
    }

    private mutating func connect() -> [Effect] {
        guard sending == nil else { return [] }
        var address = form.text(.address).trimmed
        guard !address.isEmpty, !address.contains(" ") else {
            form.show([.address: "The address of the server, such as https://roost.example.com."])
            return []
        }
        let schemes = ["https://", "http://", "unix:"]
        if !schemes.contains(where: address.hasPrefix) { address = "https://" + address }
        problem = nil
        sending = .connect(address)
        return [.send(.connect(address))]
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        guard let sending, answer.request == sending, !answer.isPreliminary else { return [] }
        self.sending = nil
        switch answer.result {
        case .success:
            let leadsOn: Effect = choice == .signUp ? .replace(.register) : .close
            next = leadsOn
            return [leadsOn]
        case .failure(let failure):
            problem = failure.sentence
            return []
        }
    }

    func heading(_ world: World) -> Element {
        Parts.heading("Welcome", [])
    }

    func body(_ world: World) -> Element {
        let isTall = world.body.rows >= 16
        var rows: [Element] = [isTall ? .rows(.gap, WelcomeScreen.logo) : WelcomeScreen.smallLogo]
        rows += [.gap, isInForm ? addressForm : choiceList]
        if let problem { rows += [.gap, Parts.message(.error, problem)] }
        if let sending {
            let label = sending == .tryDemo ? "Starting the demo" : "Connecting"
            rows += [.gap, Parts.waiting(sending, label, world)]
        }
        let columns = min(66, world.body.columns - 4)
        return .horizontal(
            spacing: 0,
            Element.empty.flex(),
            Element.rows(rows).fixed(columns),
            Element.empty.flex()
        )
    }

    private var choiceList: Element {
        let rows = Choice.allCases.map { choice in
            ListBlock.Row([
                Leader(Line(choice.title, .listingTitle)), Leader(Line(choice.explanation, .uiDim)),
            ])
        }
        return .list(ListBlock(rows, selected: choices.selection, gap: 1))
    }

    private var addressForm: Element {
        let what =
            choice == .signUp
            ? "Where do you want an account?" : "Which server do you want to connect to?"
        return .rows(.text(Line(what)), .gap, form.element())
    }

    private static let tagline = "homes and stays, in your terminal"

    private static let smallLogo = Element.text(
        Line(.bold("roost", .uiAccent), .dim("  " + tagline))
    )

    /// A roof with a door, and the name beside it.
    private static let logo = Element.text(
        TextBlock(
            [
                Line(Run("    ▄▀▄", .uiAccent, spoken: "")),
                Line(Run("  ▄▀   ▀▄     ", .uiAccent, spoken: ""), .bold("roost", .uiTitle)),
                Line(Run("  █  ▄  █     ", .uiAccent, spoken: ""), .dim(tagline)),
                Line(Run("  █▄▄█▄▄█", .uiAccent, spoken: "")),
            ],
            overflow: .truncate
        )
    )
}
