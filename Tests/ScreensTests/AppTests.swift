import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct AppTests {
    private static let moment = Moment(now: Samples.now, fresh: Samples.fresh)

    private func started(_ world: World = Samples.world()) -> (App, [Effect]) {
        var app = App(world: world)
        let effects = app.reduce(.started, at: Self.moment)
        return (app, effects)
    }

    private func later(_ milliseconds: Int) -> Moment {
        Moment(now: Samples.now.adding(.milliseconds(milliseconds)), fresh: Samples.fresh)
    }

    private func question(_ app: inout App) {
        let question = Question(
            "Cancel trip?",
            text: ["€310.00 comes back."],
            yes: "Cancel trip",
            confirm: "test.confirmed"
        )
        _ = app.run([.ask(question)])
    }

    @Test func `the start asks for homes and remembers that it did`() {
        let (app, effects) = started()
        let request = Request.search(SearchCriteria(), after: nil)
        #expect(effects.contains(.send(request)))
        #expect(app.world.pending[request] == Samples.now)
    }

    @Test func `what the open screen shows is read again when the local copy has changed`() {
        var (app, _) = started()
        #expect(
            app.reduce(.copyChanged, at: Self.moment) == [.reread(.wishlist), .reread(.unread)]
        )
        _ = app.reduce(.key(.character("2")), at: Self.moment)
        let effects = app.reduce(.copyChanged, at: Self.moment)
        #expect(
            effects == [.reread(.trips(after: nil)), .reread(.wishlist), .reread(.unread)]
        )
        // Nothing is awaited: nothing spins.
        #expect(!app.world.pending.keys.contains(.trips(after: "x")))
        var signedOut = App(world: Samples.world(account: nil))
        #expect(signedOut.reduce(.copyChanged, at: Self.moment) == [])
    }

    @Test func `the focus and R bring the local copy up to date`() {
        var (app, _) = started()
        let focused = app.reduce(.key(.focusIn), at: Self.moment)
        #expect(focused.contains(.pull(ifOlderThan: .seconds(5))))
        _ = app.reduce(.key(.character("2")), at: Self.moment)
        let asked = app.reduce(.key(.character("R")), at: Self.moment)
        #expect(asked.contains(.pull(ifOlderThan: .zero)))
    }

    @Test func `enter on a question means no`() {
        var (app, _) = started()
        question(&app)
        _ = app.reduce(.key(.enter), at: Self.moment)
        #expect(app.frame.dialog == nil)
    }

    @Test func `the key that asked does not say yes`() {
        var (app, _) = started()
        question(&app)
        _ = app.reduce(.key(.character("x")), at: Self.moment)
        #expect(app.frame.dialog?.title == "Cancel trip?")
    }

    @Test func `a newer search makes the older one pointless`() {
        var (app, _) = started()
        let older = Request.search(SearchCriteria(text: "L"), after: nil)
        let newer = Request.search(SearchCriteria(text: "Li"), after: nil)
        _ = app.run([.send(older), .send(newer)])
        #expect(app.world.pending[older] == nil)
        #expect(app.world.pending[newer] == Samples.now)
    }

    @Test func `a copy leaves the request open and the server's answer closes it`() {
        var (app, _) = started()
        let request = Request.search(SearchCriteria(), after: nil)
        let batch = Payload.listings(Batch(items: [Samples.card()], next: nil, total: 1))
        var answer = Answer(request, .success(batch), asOf: Samples.now, isPreliminary: true)
        _ = app.reduce(.answered(answer), at: Self.moment)
        #expect(app.world.pending[request] != nil)
        answer.isPreliminary = false
        _ = app.reduce(.answered(answer), at: Self.moment)
        #expect(app.world.pending[request] == nil)
    }

    @Test func `nothing spins before 150 ms`() {
        let (app, _) = started()
        var world = app.world
        let request = Request.search(SearchCriteria(), after: nil)
        #expect(!world.isSlow(request))
        world.now = Samples.now.adding(.milliseconds(149))
        #expect(!world.isSlow(request))
        world.now = Samples.now.adding(.milliseconds(150))
        #expect(world.isSlow(request))
    }

    @Test func `a missed toast can be read again`() {
        var (app, _) = started()
        _ = app.reduce(.toast(Toast("Saved for later", .ok)), at: Self.moment)
        #expect(app.frame.toasts == [Toast("Saved for later", .ok)])
        _ = app.reduce(.ticked, at: later(5_000))
        #expect(app.frame.toasts.isEmpty)
        _ = app.reduce(.key(.character("M")), at: later(5_000))
        let grid = Layout.paint(app.frame, size: .classic)
        #expect(grid.text.contains("Saved for later"))
    }

    @Test func `a home is shown as saved at once and no longer when that fails`() {
        var (app, _) = started()
        let id = Samples.card().id
        _ = app.run([.send(.save(id)), .toast(Toast("Saved: a home", .ok))])
        #expect(app.world.saved == [id])
        #expect(app.frame.toasts == [Toast("Saved: a home", .ok)])
        let answer = Answer(.save(id), .failure(.offline("No way.")), asOf: Samples.now)
        _ = app.reduce(.answered(answer), at: Self.moment)
        #expect(app.world.saved.isEmpty)
        #expect(app.frame.toasts == [Toast("Not saved: No way.", .error)])
    }

    @Test func `a command that cannot be done says why`() {
        var (app, _) = started()
        let back = app.commands.first { $0.id == "back" }
        #expect(back?.whyNot != nil)
        _ = app.reduce(.key(.escape), at: Self.moment)
        #expect(app.frame.toasts.map(\.text) == [back?.whyNot])
    }

    @Test func `the palette runs an action by part of its name`() {
        var (app, _) = started()
        _ = app.reduce(.key(.control("p")), at: Self.moment)
        for letter in "trips" { _ = app.reduce(.key(.character(letter)), at: Self.moment) }
        _ = app.reduce(.key(.enter), at: Self.moment)
        #expect(app.tab == .trips)
    }

    @Test func `a terminal that is too small is told the size it needs`() {
        let world = Samples.world(Size(columns: 40, rows: 10))
        let (app, _) = started(world)
        let text = Layout.paint(app.frame, size: world.size).text
        #expect(text.contains("roost needs 60x16, this is 40x10"))
    }

    @Test func `the program sleeps until the next minute when nothing goes on`() {
        var (app, _) = started()
        let request = Request.search(SearchCriteria(), after: nil)
        let batch = Payload.listings(Batch(items: [], next: nil, total: 0))
        let answer = Answer(request, .success(batch), asOf: Samples.now)
        _ = app.reduce(.answered(answer), at: Self.moment)
        let next = app.nextTick(after: Samples.now)
        #expect(next == Samples.now.adding(.seconds(60)))
    }

    @Test func `no two commands of a screen share a key or an id`() {
        let (app, _) = started()
        let keys = app.screen.commands(app.world).flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
        let ids = app.commands.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func `with no server chosen nobody claims to be connecting`() {
        var world = Samples.world(account: nil, connection: .connecting)
        #expect(Driver(world: world).text.contains("connecting · not logged in"))
        world.server = ServerFacts()
        var driver = Driver(world: world)
        #expect(driver.text.contains("no server · not logged in"))
        #expect(driver.text.contains("No server is chosen yet"))
        driver.press(.enter)
        #expect(driver.text.contains("Try the demo"))
    }

    @Test func `the footer shows the keys of what lies over the screen`() {
        var (app, _) = started()
        question(&app)
        func footer() -> String {
            let rows = Layout.paint(app.frame, size: .classic).text.split(separator: "\n")
            return rows.last.map(String.init) ?? ""
        }
        #expect(footer() == " enter no, go back  y cancel trip  ← → other button")
        _ = app.reduce(.key(.tab), at: Self.moment)
        #expect(footer() == " enter cancel trip  n no, go back  ← → other button")
        _ = app.reduce(.key(.escape), at: Self.moment)
        _ = app.reduce(.key(.character("?")), at: Self.moment)
        #expect(footer() == " j k move  enter run  esc close")
    }

    @Test func `logging in and out is found by name from everywhere`() {
        var driver = Driver(tab: .saved)
        driver.press(.control("p"))
        driver.type("log out")
        driver.press(.enter)
        #expect(driver.text.contains("Log out?"))
        driver.press(.enter)
        driver.press(.control("p"))
        driver.type("log in")
        #expect(driver.text.contains("You are logged in as Ana"))
    }

    @Test func `help lists keys alone`() {
        var driver = Driver()
        driver.type("?G")
        #expect(!driver.plain.contains("other server"))
        #expect(driver.plain.contains("all actions"))
    }

    @Test func `the palette's field keeps its place while one types`() {
        func row(_ driver: Driver) -> Int? {
            driver.text.split(separator: "\n").firstIndex { $0.contains("▌find") }
        }
        var driver = Driver()
        driver.press(.control("p"))
        let before = row(driver)
        driver.type("sort")
        #expect(before != nil)
        #expect(row(driver) == before)
        driver.type("x")
        #expect(row(driver) == before)
    }
}
