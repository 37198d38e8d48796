import Canvas

/// What lies over the screen and has the keys while it does.
enum Layer: Sendable {
    case question(QuestionLayer)
    case help(HelpLayer)
    case palette(PaletteLayer)

    /// What a key does to a layer.
    enum Outcome: Sendable, Equatable {
        case stay
        case dismiss
        case run(CommandID)
    }

    mutating func press(_ key: Key, _ world: World) -> Outcome {
        switch self {
        case .question(var layer):
            defer { self = .question(layer) }
            return layer.press(key)
        case .help(var layer):
            defer { self = .help(layer) }
            return layer.press(key, world)
        case .palette(var layer):
            defer { self = .palette(layer) }
            return layer.press(key, world)
        }
    }

    /// The keys that work while it lies there, for the footer.
    var hints: [KeyHint] {
        switch self {
        case .question(let layer): layer.hints
        case .help(let layer): layer.hints
        case .palette(let layer): layer.hints
        }
    }

    func dialog(_ world: World) -> Dialog {
        switch self {
        case .question(let layer): layer.dialog
        case .help(let layer): layer.dialog(world)
        case .palette(let layer): layer.dialog(world)
        }
    }
}

/// A question with two buttons; "no" has the focus until it is moved.
struct QuestionLayer: Sendable {
    let question: Question
    private var isYesFocused = false

    init(_ question: Question) {
        self.question = question
    }

    mutating func press(_ key: Key) -> Layer.Outcome {
        switch key {
        case .character(question.yesKey): return .run(question.confirm)
        case .character("n"), .character("q"), .escape, .control("c"): return .dismiss
        case .enter: return isYesFocused ? .run(question.confirm) : .dismiss
        case .tab, .backTab, .left, .right, .character("h"), .character("l"):
            isYesFocused.toggle()
            return .stay
        default: return .stay
        }
    }

    var hints: [KeyHint] {
        let yes = question.yes.lowercasedFirst
        let no = question.no.lowercasedFirst
        return [
            KeyHint("enter", isYesFocused ? yes : no),
            isYesFocused ? KeyHint("n", no) : KeyHint(String(question.yesKey), yes),
            KeyHint("← →", "other button"),
        ]
    }

    var dialog: Dialog {
        let buttons = ButtonBar(
            [
                .init(question.no, key: "n"),
                .init(question.yes, key: String(question.yesKey)),
            ],
            focus: isYesFocused ? 1 : 0
        )
        return Dialog(
            question.title,
            columns: 64,
            gravity: question.gravity,
            .rows(.text(TextBlock(question.text)), .gap, .buttons(buttons))
        )
    }
}

/// All keys of this moment, from which one can be run.
struct HelpLayer: Sendable {
    private let commands: [Command]
    private var window: ListWindow

    init(commands: [Command]) {
        let withKeys = commands.filter { !$0.keys.isEmpty }
        self.commands = withKeys
        window = ListWindow(total: withKeys.count)
    }

    mutating func press(_ key: Key, _ world: World) -> Layer.Outcome {
        window.resize(capacity: CommandList.capacity(world))
        switch key {
        case .escape, .character("q"), .character("?"), .control("c"): return .dismiss
        case .enter: return window.selection.map { .run(commands[$0].id) } ?? .dismiss
        default:
            _ = window.handle(key)
            return .stay
        }
    }

    var hints: [KeyHint] {
        [KeyHint("j k", "move"), KeyHint("enter", "run"), KeyHint("esc", "close")]
    }

    func dialog(_ world: World) -> Dialog {
        Dialog(
            "Keys on this screen",
            columns: 62,
            .rows(
                CommandList.element(commands, window: window, world: world),
                .gap,
                .line(Line("move: j k ↑ ↓ · half a page: ctrl-d ctrl-u · ends: g G", .uiDim)),
                .line(Line("enter runs the selected one · esc closes", .uiDim))
            )
        )
    }
}

/// Finds any action by name.
struct PaletteLayer: Sendable {
    private let commands: [Command]
    private var input = TextInput(placeholder: "type part of an action's name")
    private var window: ListWindow

    init(commands: [Command]) {
        self.commands = commands
        window = ListWindow(total: commands.count)
    }

    var hints: [KeyHint] {
        [KeyHint("↑ ↓", "move"), KeyHint("enter", "run"), KeyHint("esc", "close")]
    }

    private var matches: [Command] {
        let words = input.text.lowercased().split(separator: " ")
        return commands.filter { command in
            let name = (command.id.name + " " + command.title).lowercased()
            return words.allSatisfy { name.contains($0) }
        }
    }

    mutating func press(_ key: Key, _ world: World) -> Layer.Outcome {
        window.resize(capacity: CommandList.capacity(world))
        switch key {
        case .escape, .control("c"), .control("p"): return .dismiss
        case .enter: return window.selection.map { .run(matches[$0].id) } ?? .stay
        case .up, .down, .pageUp, .pageDown:
            _ = window.handle(key)
        default:
            guard input.handle(key) else { return .stay }
            window = ListWindow(total: matches.count, capacity: window.capacity)
        }
        return .stay
    }

    func dialog(_ world: World) -> Dialog {
        let field = FormBlock([FormField("find", .text(input))], focus: 0)
        return Dialog(
            "All actions",
            columns: 62,
            .vertical(
                Element.form(field).fit,
                Element.gap.fixed(1),
                // As tall as the whole list, so that the field keeps its place while one types.
                CommandList.element(matches, window: window, world: world)
                    .fixed(min(commands.count, CommandList.capacity(world)))
            )
        )
    }
}

/// Commands as a list: the title, why it cannot be done, and its keys.
enum CommandList {
    /// How many commands fit into a dialog.
    static func capacity(_ world: World) -> Int { max(3, world.body.rows - 6) }

    static func element(_ commands: [Command], window: ListWindow, world: World) -> Element {
        guard !commands.isEmpty else {
            return .notice(Notice("No action has that name", hint: "Try a shorter word."))
        }
        var window = window
        window.resize(capacity: capacity(world))
        let rows = window.visible.map { index -> ListBlock.Row in
            let command = commands[index]
            let keys = command.keys.map(\.name).joined(separator: " ")
            let left =
                command.whyNot.map { Line(Run(command.title, .uiDisabled), .dim(" · " + $0)) }
                ?? Line(command.title)
            return ListBlock.Row(left, Line(keys, .uiHintKey))
        }
        return .list(
            ListBlock(
                rows,
                total: commands.count,
                first: window.first,
                selected: window.selection
            )
        )
    }
}
