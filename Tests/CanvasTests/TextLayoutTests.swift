import Canvas
import Testing

@Suite struct TextLayoutTests {
    private func text(_ element: Element, _ columns: Int, _ rows: Int = 4) -> String {
        var text = Layout.paint(element, size: Size(columns: columns, rows: rows)).text
        while text.hasSuffix("\n") { text.removeLast() }
        return text
    }

    @Test func `long text breaks between words`() {
        #expect(text(.text("a quiet room near the park"), 12) == "a quiet room\nnear the\npark")
    }

    @Test func `a word longer than the row breaks inside`() {
        #expect(text(.text("Donaudampfschiff"), 6) == "Donaud\nampfsc\nhiff")
    }

    @Test func `text without spaces breaks between wide characters`() {
        #expect(text(.text("東京の静かな部屋"), 7) == "東京の\n静かな\n部屋")
    }

    @Test func `text that is cut ends with a sign`() {
        #expect(text(.line("Azulejo loft by the river"), 12) == "Azulejo lof…")
        #expect(text(.line("Azulejo loft by the river"), 9) == "Azulejo…")
    }

    @Test func `cutting never splits a character`() {
        #expect(text(.line("ab東京"), 5) == "ab東…")
        #expect(text(.line("ab東京"), 4) == "ab…")
        #expect(text(.line("e\u{301}e\u{301}e\u{301}"), 2) == "e\u{301}…")
    }

    @Test func `text stands left, in the middle or right`() {
        let line: Line = "abc"
        #expect(text(.line(line, alignment: .center), 9) == "   abc")
        #expect(text(.line(line, alignment: .trailing), 9) == "      abc")
    }

    @Test func `a text with a limit of rows ends with a sign`() {
        let block = TextBlock(["one two three four five six"], maximumRows: 2)
        #expect(text(.text(block), 10) == "one two\nthree fou…")
    }

    @Test func `the left part of a row gives way to the right one`() {
        #expect(text(.leader("3 nights", "€324.00"), 20) == "3 nights     €324.00")
        #expect(text(.leader("3 nights at €108.00", "€324.00"), 20) == "3 nights at… €324.00")
        #expect(text(.leader("long", "€324.00"), 5) == "€324…")
    }

    @Test func `a paragraph keeps its line breaks`() {
        #expect(text(.paragraph("one\n\ntwo"), 10) == "one\n\ntwo")
    }

    @Test func `labels stand in one column and values wrap below themselves`() {
        let facts = Element.facts([
            ("Check-in", "from 15:00"), ("Host", "Marta, superhost since 2019"),
        ])
        #expect(
            text(facts, 24) == """
                Check-in  from 15:00
                Host      Marta,
                          superhost
                          since 2019
                """
        )
    }

    @Test func `terminals without Unicode get letters they have`() {
        let element = Element.line("Café in Łódź – €12 ★ 東")
        let grid = Layout.paint(element, size: Size(columns: 40, rows: 1), glyphs: .ascii)
        #expect(grid.text == "Cafe in Lodz - EUR 12 * ??")
    }

    @Test func `the height of an element is known before it is painted`() {
        let element = Element.rows(spacing: 1, .text("a quiet room near the park"), .rule)
        #expect(Layout.rows(of: element, columns: 12) == 5)
    }
}
