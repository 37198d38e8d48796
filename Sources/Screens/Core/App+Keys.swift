import Canvas
import Marketplace

extension App {
    /// Hands a key to whatever has the keys: a layer, the screen, or the program itself.
    mutating func press(_ key: Key) -> [Effect] {
        notices.forgetRefusal()
        if key == .focusIn {
            return [.pull(ifOlderThan: .seconds(5))] + updateScreen { $0.appear($1) }
        }
        if key == .focusOut { return [] }
        if layer != nil { return pressInLayer(key) }
        if screen.isTyping, let effects = handleInScreen(key) { return effects }
        if let command = screen.commands(world).first(where: { $0.keys.contains(key) }) {
            return perform(command)
        }
        if !screen.isTyping, let effects = handleInScreen(key) { return effects }
        guard let command = ownCommands.first(where: { $0.keys.contains(key) }) else { return [] }
        return perform(command)
    }

    /// Every command of this moment, the screen's own first.
    package var commands: [Command] {
        let first = screen.commands(world)
        let taken = Set(first.flatMap(\.keys))
        let titles = Set(first.map(\.title))
        return first
            + ownCommands.filter { command in
                command.keys.isEmpty
                    ? !titles.contains(command.title) : !command.keys.allSatisfy(taken.contains)
            }
    }

    /// Runs a command, or says why not.
    mutating func perform(_ command: Command) -> [Effect] {
        if let whyNot = command.whyNot {
            notices.refuse(whyNot, at: world.now)
            return []
        }
        if ownCommands.contains(where: { $0.id == command.id }) {
            return performOwn(command.id)
        }
        return updateScreen { $0.perform(command.id, $1) }
    }

    private mutating func handleInScreen(_ key: Key) -> [Effect]? {
        var handled: [Effect]?
        _ = updateScreen { screen, world in
            handled = screen.handle(key, world)
            return []
        }
        return handled
    }

    /// What can be done everywhere.
    private var ownCommands: [Command] {
        let tabs = tabsShown.map { tab in
            Command(
                CommandID("tab.\(tab.title.lowercased())"),
                tab.title,
                .character(Character(String(tab.rawValue + 1))),
                isInFooter: false
            )
        }
        let depth = stacks[tab]?.count ?? 1
        return tabs + [
            Command(
                "back",
                "back",
                .escape,
                .character("q"),
                whyNot: depth > 1 ? nil : "This is the first screen; Q quits.",
                isInFooter: depth > 1
            ),
            Command("account", "account", .character("A"), isInFooter: false),
            Command("notices", "notices", .character("M"), isInFooter: false),
            Command("outbox", "outbox", .character("!"), isInFooter: false),
            Command("refresh", "refresh", .character("R"), isInFooter: false),
            Command("redraw", "redraw", .control("l"), isInFooter: false),
            Command("mouse", "mouse on/off", .control("t"), isInFooter: false),
            Command("suspend", "suspend", .control("z"), isInFooter: false),
            Command("help", "help", .character("?"), .function(1), isInFooter: false),
            Command("palette", "all actions", .control("p"), isInFooter: false),
            Command("quit", "quit", .character("Q"), .control("c"), isInFooter: false),
        ] + accountCommands
    }

    /// What has no key, but is found by its name from everywhere.
    private var accountCommands: [Command] {
        let user = world.account
        let isIn = user.map { "You are logged in as \($0.name)." }
        return [
            Command("go.login", "log in", whyNot: isIn),
            Command("go.register", "sign up", whyNot: isIn),
            Command("go.logout", "log out", whyNot: user == nil ? "Nobody is logged in." : nil),
            Command("go.server", "other server"),
        ]
    }

    private mutating func performOwn(_ id: CommandID) -> [Effect] {
        switch id {
        case "back": return leave(orElse: [.close] + parting, confirm: "back.anyway")
        case "back.anyway": return [.close] + parting
        case "account": return [.open(.account)]
        case "notices": return [.open(.notices)]
        case "outbox": return screen is OutboxScreen ? [] : [.open(.outbox)]
        case "go.login": return [.open(.logIn)]
        case "go.register": return [.open(.register)]
        case "go.server": return [.open(.welcome)]
        case "go.logout":
            var account = AccountScreen()
            return [.open(.account)] + account.perform("account.logout", world)
        case "refresh":
            return [.pull(ifOlderThan: .zero)] + sendingNow + updateScreen { $0.appear($1) }
        case "redraw": return [.redraw]
        case "mouse": return [.toggleMouse]
        case "suspend": return [.suspend]
        case "help": layer = .help(HelpLayer(commands: commands))
        case "palette": layer = .palette(PaletteLayer(commands: commands))
        case "quit": return leave(orElse: [.quit], confirm: "quit.anyway")
        case "quit.anyway": return [.quit]
        default:
            guard let tab = Tab.allCases.first(where: { id.name == "tab.\($0.title.lowercased())" })
            else { return [] }
            return show(tab, fromStart: tab == self.tab)
        }
        return []
    }

    private var sendingNow: [Effect] { world.outbox.queued > 0 ? [.send(.sendNow)] : [] }

    /// What the screen says to whoever leaves it.
    private var parting: [Effect] {
        screen.parting(world).map { [.toast(Toast($0))] } ?? []
    }

    /// Leaves at once, or asks first when something would be lost.
    private func leave(orElse effects: [Effect], confirm: CommandID) -> [Effect] {
        guard let unsaved = screen.unsaved else { return effects }
        let question = Question(
            "Leave?",
            text: [Line(unsaved)],
            yes: "Leave and lose it",
            no: "Stay",
            confirm: confirm
        )
        return [.ask(question)]
    }

    private mutating func pressInLayer(_ key: Key) -> [Effect] {
        guard var open = layer else { return [] }
        let outcome = open.press(key, world)
        switch outcome {
        case .stay:
            layer = open
            return []
        case .dismiss:
            layer = nil
            return []
        case .run(let id):
            layer = nil
            if id.name.hasSuffix(".anyway") { return performOwn(id) }
            if let command = commands.first(where: { $0.id == id }) { return perform(command) }
            return updateScreen { $0.perform(id, $1) }
        }
    }
}
