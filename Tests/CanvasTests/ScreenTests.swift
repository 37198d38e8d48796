import Canvas
import Testing

@Suite struct ScreenTests {
    private func text(_ element: Element, _ columns: Int, _ rows: Int) -> String {
        Layout.paint(element, size: Size(columns: columns, rows: rows)).text
    }

    @Test func `a list marks the selected entry and shows where it is`() {
        let rows = (4...6).map {
            ListBlock.Row(
                "Home \($0)",
                "€\($0)0",
                mark: $0 == 5 ? .sign("♥", word: "saved", .listingSaved) : nil
            )
        }
        let list = ListBlock(rows, total: 9, first: 3, selected: 4, hasMarks: true)
        #expect(
            text(.list(list), 24, 3) == """
                   Home 4          €40
                ▌♥ Home 5          €50 ┃
                   Home 6          €60
                """
        )
        let grid = Layout.paint(.list(list), size: Size(columns: 24, rows: 3))
        #expect(grid[Position(column: 5, row: 1)].style.layer == .uiSelection)
        #expect(grid[Position(column: 5, row: 0)].style.layer == nil)
    }

    @Test func `entries of several rows stay together and spin by themselves`() {
        let rows = [
            ListBlock.Row([Leader("Loft", "★ 4.9"), Leader("Alfama", "€372")], spinner: 0),
            ListBlock.Row([Leader("Room"), Leader("Graça")]),
        ]
        #expect(
            text(.list(ListBlock(rows, selected: 1, gap: 1)), 20, 5) == """
                ⠋Loft         ★ 4.9
                 Alfama        €372

                ▌Room
                 Graça
                """
        )
    }

    @Test func `a table gives its columns what they need`() {
        let table = TableBlock(
            columns: [
                .init("Home", .flex(1)), .init("Nights", alignment: .trailing),
                .init("Total", .fixed(8), alignment: .trailing),
            ],
            rows: [["Azulejo loft by the river", "3", "€372.00"], ["Room", "12", "€99.00"]],
            selected: 1
        )
        #expect(
            text(.table(table), 36, 3) == """
                 Home              Nights     Total
                 Azulejo loft by…       3   €372.00
                ▌Room                  12    €99.00
                """
        )
    }

    @Test func `a form shows values, errors and where the keys go`() {
        let form = FormBlock(
            [
                .init("Place", .text(TextInput("Lisbon"))),
                .init("Password", .secret(TextInput("abc")), error: "too short"),
                .init(
                    "Guests",
                    .stepper("2", canDecrease: true, canIncrease: false),
                    hint: "children count"
                ),
                .init("Policy", .choice(["Flexible", "Strict"], selected: 1)),
                .init("Pets", .toggle(false)),
                .init("Stars", .stars(4)),
            ],
            focus: 0
        )
        let grid = Layout.paint(.form(form), size: Size(columns: 30, rows: 8))
        #expect(
            grid.text == """
                ▌Place     Lisbon
                 Password  •••
                           ✕ too short
                 Guests    − 2 +

                 Policy    Strict
                 Pets      [ ]
                 Stars     ★★★★☆
                """
        )
        #expect(grid.cursor == Position(column: 17, row: 0))
    }

    @Test func `a text longer than its field shows the part around the cursor`() {
        let form = FormBlock([.init("Place", .text(TextInput("Lisbon, Portugal")))], focus: 0)
        let grid = Layout.paint(.form(form), size: Size(columns: 22, rows: 1))
        #expect(grid.text == "▌Place  bon, Portugal")
        #expect(grid.cursor == Position(column: 21, row: 0))
    }

    @Test func `the focused button is told by more than colour`() {
        let bar = ButtonBar(
            [.init("Keep it"), .init("Cancel", key: "y"), .init("No", isEnabled: false)],
            focus: 0
        )
        #expect(text(.buttons(bar), 44, 1) == "[▸Keep it ]  [ Cancel · y ]  [ No ]")
    }

    @Test func `months show the picked range, and close it at the end of a week`() {
        #expect(
            text(.months(.sample), 24, 7) == """
                       May 2027
                 Mo Tu We Th Fr Sa Su
                               ▐01 02▌
                ▐03 04▌05 06 ×× ×× 09
                 10 11 12 13 14 15 16
                 17 18 19 20 21 22 23
                 24 25 26 27 28 29 30
                """
        )
    }

    @Test func `months stand side by side where there is room`() {
        var two = MonthGrid.sample
        two.months.append(
            .init(title: "June 2027", leadingBlanks: 1, days: [.init("01"), .init("02")])
        )
        #expect(
            text(.months(two), 50, 3) == """
                       May 2027                June 2027
                 Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su
                               ▐01 02▌       01 02
                """
        )
        #expect(Layout.rows(of: .months(two), columns: 24) == 11)
    }

    @Test func `bars, histogram and sparkline compare values`() {
        let bars = BarChart([.init("May", 100, text: "€100"), .init("Jun", 50, text: "€50")])
        #expect(text(.bars(bars), 20, 2) == "May ███████████ €100\nJun █████▌       €50")
        let histogram = Histogram([1, 4, 2], rows: 2, ends: Leader("1", "9"), spoken: "")
        #expect(text(.histogram(histogram), 8, 3) == " █\n▄██\n1 9")
        #expect(text(.sparkline(Sparkline([1, 2, 3], spoken: "")), 8, 1) == "▁▅█")
    }

    @Test func `a panel carries its title in its edge`() {
        #expect(
            text(.panel(Panel("Rules", .text("No smoking"))), 16, 3) == """
                ╭─ Rules ──────╮
                │ No smoking   │
                ╰──────────────╯
                """
        )
    }

    @Test func `a scroll view shows its part, and its end when asked for more`() {
        let lines = Element.text(TextBlock((1...9).map { Line("line \($0)") }))
        #expect(
            text(.scroll(ScrollView(offset: 3, lines)), 9, 3) == "line 4\nline 5  ┃\nline 6"
        )
        #expect(
            text(.scroll(ScrollView(offset: 99, lines)), 9, 3) == "line 7\nline 8\nline 9  ┃"
        )
    }

    @Test func `a split shows as many panes as fit, the focused one among them`() {
        let panes = [SplitView.Pane("A", .text("list")), .init("B", .text("detail"))]
        #expect(text(.split(SplitView(focus: 0, breakpoints: [20], panes)), 10, 1) == "list")
        #expect(text(.split(SplitView(focus: 1, breakpoints: [20], panes)), 10, 1) == "detail")
        #expect(
            text(.split(SplitView(focus: 1, breakpoints: [20], panes)), 23, 1)
                == "list       │ detail"
        )
    }

    @Test func `a notice says what to do in the middle of its place`() {
        let notice = Notice("No homes", hint: "Try other dates.", keys: [.init("d", "dates")])
        #expect(
            text(.notice(notice), 24, 6)
                == "\n        No homes\n    Try other dates.\n\n        d dates\n"
        )
    }

    @Test func `hints are dropped from the right when they do not fit`() {
        let hints = KeyHints(
            [.init("enter", "open"), .init("d", "dates"), .init("s", "save")],
            always: [.init("?", "help")]
        )
        #expect(text(.hints(hints), 40, 1) == " enter open  d dates  s save     ? help")
        #expect(text(.hints(hints), 31, 1) == " enter open  d dates    ? help")
        #expect(text(.hints(hints), 14, 1) == "       ? help")
    }

    @Test func `tabs lose their names before they lose their keys`() {
        let tabs = TabBar(
            brand: "roost",
            tabs: [.init("1", "Explore"), .init("2", "Trips", badge: 3)],
            active: 0,
            status: "online"
        )
        #expect(text(.tabs(tabs), 50, 1) == " roost  1 Explore  2 Trips ③               online")
        #expect(text(.tabs(tabs), 34, 1) == " roost  1 Explore  2 ③     online")
    }

    @Test func `a stack divides what is left without losing a row`() {
        let element = Element.vertical(
            "top".line.fixed(1),
            "middle".line.flex(),
            "end".line.fixed(1)
        )
        #expect(text(element, 8, 5) == "top\nmiddle\n\n\nend")
        let row = Element.horizontal("ab".line.fit, "cd".line.flex(), "ef".line.fixed(2))
        #expect(text(row, 12, 1) == "ab cd     ef")
    }
}

extension String {
    fileprivate var line: Canvas.Element { .line(Line(self)) }
}

extension MonthGrid {
    /// May 2027 with 1 to 4 May picked, and 7 and 8 May booked.
    static let sample = MonthGrid(
        months: [
            .init(
                title: "May 2027",
                leadingBlanks: 5,
                days: (1...30).map { day in
                    let number = day < 10 ? "0\(day)" : "\(day)"
                    let edges: [Int: Day.Edge] = [1: .start, 2: .inside, 3: .inside, 4: .end]
                    let isBooked = day == 7 || day == 8
                    return Day(
                        isBooked ? "××" : number,
                        isBooked ? .calendarBooked : .calendarFree,
                        edge: edges[day] ?? .none,
                        spoken: isBooked ? "booked" : "free"
                    )
                }
            )
        ]
    )
}
