import Canvas
import Foundation
import Testing

@Suite struct ThemeTests {
    private func parse(_ text: String) throws(ThemeProblem) -> Theme {
        try Theme.parse(text, file: "mine.toml") { _ in nil }
    }

    @Test func `a role that is not set looks like the one before its last dot`() throws {
        let theme = try parse(
            ##"ui = "white""## + "\n" + ##"cal = "#102030""## + "\n" + ##""cal.price" = "red""##
        )
        #expect(theme.look(of: .calendarPriceLow).foreground == .index(1))
        #expect(theme.look(of: .calendarBooked).foreground == .rgb(0x10, 0x20, 0x30))
        #expect(theme.look(of: .moneyTotal).foreground == .index(7))
        #expect(theme.name == "mine")
    }

    @Test func `roles may be written as tables too`() throws {
        let theme = try parse(
            """
            [cal]
            fg = "sea"
            booked = { fg = "red", bg = "#000000", modifiers = ["bold", "underline"], ansi = "blue" }
            [palette]
            sea = "#00aabb"
            """
        )
        #expect(theme.look(of: .calendarFree).foreground == .rgb(0, 0xAA, 0xBB))
        let booked = theme.look(of: .calendarBooked)
        #expect(booked.background == .rgb(0, 0, 0))
        #expect(booked.modifiers == [.bold, .underline])
        #expect(booked.ansi?.foreground == .index(4))
    }

    @Test func `a theme takes over what it inherits and does not set`() throws {
        let parent = "\"ui.dim\" = \"deep\"\n\"ui.title\" = \"red\"\n[palette]\ndeep = \"#111111\""
        let theme = try Theme.parse(
            "inherits = \"base\"\n\"ui.title\" = \"deep\"",
            file: "child.toml"
        ) { $0 == "base" ? parent : nil }
        #expect(theme.look(of: .uiDim).foreground == .rgb(0x11, 0x11, 0x11))
        #expect(theme.look(of: .uiTitle).foreground == .rgb(0x11, 0x11, 0x11))
    }

    @Test(
        arguments: [
            ("\"ui.dim\" = \"mauve\"", 1, "ui.dim"),
            ("\n\n\"ui.dimm\" = \"red\"", 3, "ui.dimm"),
            ("\"ui.dim\" = { fg = \"red\", modifiers = [\"blinking\"] }", 1, "ui.dim"),
            ("[palette]\nsea = \"#12\"", 2, "sea"),
            ("\"ui.dim\" = 7", 1, "ui.dim"),
            ("inherits = \"nowhere\"", 1, "inherits"),
            ("# a comment\n[gradient]\nprice = [\"red\"]", 3, "price"),
        ] as [(String, Int, String)]
    )
    func `a mistake is named with its line and role, and the default is used`(
        text: String,
        line: Int,
        role: String
    ) {
        let (theme, problem) = Theme.load(text, file: "mine.toml") { _ in nil }
        #expect(problem?.line == line)
        #expect(problem?.role == role)
        #expect(problem?.file == "mine.toml")
        #expect(theme == .standard)
    }

    @Test func `a file that is no TOML is named with its line`() {
        let problems = Theme.check("a = \"b\"\n\"ui.dim\" = {", file: "mine.toml") { _ in nil }
        #expect(problems.count == 1)
        #expect(problems.first?.line == 2)
    }

    @Test func `all mistakes are found at once`() {
        let text = "\"ui.dimm\" = \"red\"\n\"ui.dim\" = \"mauve\""
        #expect(Theme.check(text, file: "mine.toml") { _ in nil }.count == 2)
    }

    @Test func `a theme that inherits from itself is refused`() {
        let find = { (_: String) -> String? in "inherits = \"loop\"" }
        let problems = Theme.check("inherits = \"loop\"", file: "loop.toml", find: find)
        #expect(problems.first?.message == "loop inherits from itself")
    }

    @Test func `colours are brought down to what the terminal has`() throws {
        let theme = try parse(
            "\"ui.dim\" = { fg = \"#ff0000\", ansi = \"magenta\" }\n\"ui.title\" = \"#10ffff\""
        )
        let dim = Style(.uiDim)
        #expect(ThemeTable(theme, depth: .rgb).look(of: dim).foreground == .rgb(255, 0, 0))
        #expect(ThemeTable(theme, depth: .indexed).look(of: dim).foreground == .index(196))
        #expect(ThemeTable(theme, depth: .ansi).look(of: dim).foreground == .index(5))
        #expect(ThemeTable(theme, depth: .monochrome).look(of: dim).foreground == .terminal)
        #expect(ThemeTable(theme, depth: .ansi).look(of: Style(.uiTitle)).foreground == .index(14))
    }

    @Test func `what stands out by its background is reversed where there are no colours`() throws {
        let theme = try parse("\"ui.selection\" = { bg = \"#223344\" }")
        let style = Style(.listingTitle, over: .uiSelection)
        #expect(ThemeTable(theme, depth: .monochrome).look(of: style).modifiers == .reverse)
        #expect(ThemeTable(theme, depth: .rgb).look(of: style).modifiers == [])
    }

    @Test func `a layer covers the role below and keeps what it does not set`() throws {
        let theme = try parse("\"ui.selection\" = { bg = \"blue\" }\n\"listing.price\" = \"green\"")
        let look = ThemeTable(theme, depth: .ansi).look(
            of: Style(.listingPrice, over: .uiSelection)
        )
        #expect(look.foreground == .index(2))
        #expect(look.background == .index(4))
    }

    @Test func `price heat runs along the gradient`() throws {
        let theme = try parse("[gradient]\nprice = [\"#00ff00\", \"#ff0000\"]")
        let table = ThemeTable(theme, depth: .rgb)
        #expect(table.look(of: Style(heat: 1)).foreground == .rgb(0, 255, 0))
        #expect(table.look(of: Style(heat: Style.heatSteps)).foreground == .rgb(255, 0, 0))
        let plain = ThemeTable(.standard, depth: .ansi)
        #expect(plain.look(of: Style(heat: 1)).foreground == .index(2))
        #expect(plain.look(of: Style(heat: Style.heatSteps)).foreground == .index(1))
    }

    @Test(arguments: ["default", "night", "paper"])
    func `each theme that comes along is right and can be read`(name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let url = root.appending(path: "themes/\(name).toml")
        let text = try String(contentsOf: url, encoding: .utf8)
        #expect(Theme.check(text, file: "\(name).toml") { _ in nil } == [])
        let theme = try Theme.parse(text, file: "\(name).toml") { _ in nil }
        guard name != "default" else { return }
        let table = ThemeTable(theme, depth: .rgb)
        let ornaments: Set<Role> = [.uiBorder, .calendarRangeEdge, .mapRoad, .uiBackground]
        for role in Role.allCases where !ornaments.contains(role) {
            let look = table.look(of: Style(role))
            #expect(look.contrast >= 4.5, "\(role.name) in \(name): \(look.contrast)")
            let selected = table.look(of: Style(role, over: .uiSelection))
            #expect(
                selected.contrast >= 3.5,
                "selected \(role.name) in \(name): \(selected.contrast)"
            )
        }
    }

    @Test func `role names and roles belong together`() {
        for role in Role.allCases { #expect(Role(name: role.name) == role) }
        #expect(Role.calendarPriceLow.name == "cal.price.low")
        #expect(Role.chart6.name == "chart.6")
        #expect(Role.moneyTotal.name == "money.total")
        #expect(Role.reservationCancelled.name == "res.cancelled")
    }
}
