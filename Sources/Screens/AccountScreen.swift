import Canvas
import Marketplace

/// Who is logged in, on which server, and where the program keeps what it knows.
struct AccountScreen: Screen {
    private var isLeaving = false
    private var profile = Loadable<User>()

    init() {}

    var title: String { "Account" }

    func commands(_ world: World) -> [Command] {
        let server = Command("account.server", "other server", .character("c"))
        let messages = Command("account.notices", "notices", .character("m"))
        guard world.account != nil else {
            return [
                Command("account.login", "log in", .enter, .character("L")),
                Command("account.register", "sign up", .character("r")),
                server, messages,
            ]
        }
        return [
            Command("account.edit", "edit", .character("e")),
            Command(
                "account.logout",
                "log out",
                .character("O"),
                whyNot: isLeaving ? "Logging out already." : nil
            ),
            Command("account.trips", "trips", .character("t")),
            server, messages,
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "account.edit": return world.account.map { [.open(.editProfile($0))] } ?? []
        case "account.login": return [.open(.logIn)]
        case "account.register": return [.open(.register)]
        case "account.server": return [.open(.welcome)]
        case "account.notices": return [.open(.notices)]
        case "account.trips": return [.show(.trips)]
        case "account.logout": return [.ask(question(world))]
        case "account.logout.sure":
            isLeaving = true
            return [.send(.logOut)]
        default: return []
        }
    }

    private func question(_ world: World) -> Question {
        Question(
            "Log out?",
            text: [
                Line("Trips and saved homes are shown again once you log in."),
                Line(world.account?.email ?? "", .uiDim),
            ],
            yes: "Log out",
            no: "Stay",
            confirm: "account.logout.sure"
        )
    }

    mutating func appear(_ world: World) -> [Effect] {
        world.account == nil ? [] : [.send(.profile)]
    }

    func copied(_ world: World) -> [Request] { [.profile] }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        case (.profile, .success(.account(let user))): profile.succeed(user, answer)
        case (.profile, .failure(let failure)): profile.fail(failure)
        default: break
        }
        guard answer.request == .logOut, isLeaving else { return [] }
        isLeaving = false
        switch answer.result {
        case .success: return [.toast(Toast("Logged out.", .ok))]
        case .failure(let failure):
            return [.toast(Toast("Not logged out: \(failure.sentence)", .error))]
        }
    }

    func heading(_ world: World) -> Element {
        let age = world.account == nil ? nil : profile.age(world)
        return Parts.heading(
            "Account",
            world.account.map { [$0.name] } ?? [],
            age.map { Line($0, .syncStale) } ?? .blank
        )
    }

    func body(_ world: World) -> Element {
        .scroll(ScrollView(.rows(person(world), server(world), program(world)))).inset()
    }

    private func person(_ world: World) -> Element {
        guard let user = world.account else {
            return .rows(
                .gap,
                .text(Line("Nobody is logged in.", .uiTitle, .bold)),
                .text(Line("Browsing needs no account; booking and saving do.", .uiDim)),
                .gap,
                Parts.button("Log in →")
            )
        }
        var facts: [(String, Line)] = [
            ("Name", Line(user.name, .uiTitle, .bold)), ("Email", Line(user.email)),
            ("Since", Line(Words.date(user.createdAt.utcDate))),
        ]
        if user.homes > 0 { facts.append(("Hosting", Line(Words.count(user.homes, "home")))) }
        var rows = [Element.gap, .facts(facts)]
        if !user.about.isEmpty { rows.append(.paragraph(user.about, .uiDim)) }
        return .rows(rows)
    }

    private func server(_ world: World) -> Element {
        let address = world.server.address.isEmpty ? "none yet" : world.server.address
        var facts: [(String, Line)] = [("Address", Line(address))]
        if world.server.isDemo {
            facts.append(("Kind", Line("demo: nothing here is real, and no card is charged")))
        }
        facts.append(("Connection", connection(world)))
        return Parts.section("Server", [.facts(facts)])
    }

    private func connection(_ world: World) -> Line {
        switch world.connection {
        case _ where !world.server.isChosen: Line("none", .uiDim)
        case .connecting: Line("connecting", .uiDim)
        case .online: Line(.state("●", "online", .syncOnline))
        case .offline(let since):
            Line(.state("○", "offline, since \(Words.age(since, now: world.now))", .syncOffline))
        }
    }

    private func program(_ world: World) -> Element {
        let program = world.program
        let all = [
            ("Version", program.version), ("Theme", program.theme),
            ("Local copy", program.dataFolder), ("Settings", program.settingsFile),
        ]
        let facts = all.filter { !$0.1.isEmpty }.map { ($0.0, Line($0.1)) }
        return Parts.section("This program", [.facts(facts)])
    }
}
