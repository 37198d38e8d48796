import Canvas
import Testing

@Suite struct PlainReaderTests {
    private func read(_ element: Element) -> String {
        PlainReader.lines(of: element).joined(separator: "\n")
    }

    @Test func `a list is read with numbers and words for its signs`() {
        let rows = [
            ListBlock.Row(
                [
                    Leader("Loft", Line(.sign("★", word: "rated", .listingRating), Run(" 4.9"))),
                    Leader("Alfama", "€372"),
                ],
                mark: .sign("♥", word: "saved", .listingSaved)
            ),
            ListBlock.Row([Leader("Room")], isDisabled: true),
        ]
        #expect(
            read(.list(ListBlock(rows, total: 40, first: 4, selected: 4))) == """
                5. Loft, rated 4.9, saved (selected)
                   Alfama, €372
                6. Room, not available
                5 to 6 of 40
                """
        )
    }

    @Test func `a table is read with the titles of its columns`() {
        let table = TableBlock(columns: [.init("Home"), .init("Total")], rows: [["Loft", "€372"]])
        #expect(read(.table(table)) == "1. Home: Loft, Total: €372")
    }

    @Test func `a form is read as labels and values, secrets hidden`() {
        let form = FormBlock(
            [
                .init("Place", .text(TextInput())),
                .init("Password", .secret(TextInput("abc")), error: "too short"),
                .init("Policy", .choice(["Flexible", "Strict"], selected: 1)),
                .init("Pets", .toggle(true)), .init("Stars", .stars(4)),
            ],
            focus: 0
        )
        #expect(
            read(.form(form)) == """
                Place: empty (selected)
                Password: 3 characters, hidden
                  Error: too short
                Policy: Strict (2 of 2)
                Pets: yes
                Stars: 4 of 5 stars
                """
        )
    }

    @Test func `a month is read as stretches of days`() {
        let lines = PlainReader.lines(of: .months(.sample))
        #expect(
            lines.prefix(6) == [
                "May 2027:", "Sa 1: free, start of your dates", "Su 2 to Mo 3: free, in your dates",
                "Tu 4: free, end of your dates", "We 5 to Th 6: free", "Fr 7 to Sa 8: booked",
            ]
        )
    }

    @Test func `nothing is read that only draws`() {
        let element = Element.rows(
            .rule,
            .gap,
            .panel(Panel("Rules", .text("No smoking"))),
            .sparkline(Sparkline([1, 2], spoken: "rising")),
            .stars(Stars(tenths: 47, note: "87 reviews"))
        )
        #expect(read(element) == "Rules:\nNo smoking\nrising\n4.7 of 5 stars, 87 reviews")
    }

    @Test func `a screen ends with its dialog, messages and keys`() {
        let frame = Frame(
            header: .tabs(
                TabBar(
                    brand: "roost",
                    tabs: [.init("1", "Explore"), .init("2", "Trips", badge: 2)],
                    active: 1
                )
            ),
            body: .notice(Notice("No trips", hint: "Book one.", gravity: .warning)),
            footer: .hints(KeyHints([.init("q", "back"), .init("b", "book", isEnabled: false)])),
            dialog: Dialog("Leave?", .buttons(ButtonBar([.init("Stay", key: "n")], focus: 0))),
            toasts: [Toast("Saved", .ok)]
        )
        #expect(
            PlainReader.lines(of: frame) == [
                "roost: 1 Explore, 2 Trips (2 waiting) (open)", "Warning: No trips", "Book one.",
                "Leave?", "[Stay], key n (selected)", "Done: Saved", "Keys: q back",
            ]
        )
    }

    @Test func `hostile text is no more hostile when read out`() {
        #expect(read(.text("a\u{1B}[2Jb\u{202E}c")) == "abc")
        #expect(read(.facts([("x\u{7}", "y\nz")])) == "x: y z")
    }
}
