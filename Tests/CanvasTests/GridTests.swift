import Canvas
import Testing

@Suite struct GridTests {
    @Test func `the widths of a row always add up to the grid, whatever the text`() {
        var random = SeededRandom()
        for _ in 0..<300 {
            let element = random.element()
            let columns = Int.random(in: 1...50, using: &random)
            let size = Size(columns: columns, rows: Int.random(in: 1...12, using: &random))
            for glyphs in [Glyphs.unicode, .ascii] {
                let grid = Layout.paint(element, size: size, glyphs: glyphs)
                expectSound(grid, "seed \(random.seed)")
                if glyphs == .ascii { #expect(grid.text.utf8.allSatisfy { $0 < 0x7F }) }
            }
        }
    }

    @Test func `no element needs more rows than it says`() {
        var random = SeededRandom()
        for _ in 0..<300 {
            let element = random.element()
            let columns = Int.random(in: 8...50, using: &random)
            let rows = Layout.rows(of: element, columns: columns)
            let grid = Layout.paint(element, size: Size(columns: columns, rows: rows + 5))
            let below = (rows..<rows + 5).filter { !grid.text(row: $0).isEmpty }
            // A notice and a dialog stand in the middle of whatever place they get.
            guard !element.isCentred else { continue }
            #expect(below.isEmpty, "seed \(random.seed), \(columns) columns: \(element)")
        }
    }

    @Test func `a dialog never leaves half of a wide character`() {
        let wide = Element.text(TextBlock(Array(repeating: "東京東京東京東京東京東京", count: 12)))
        for columns in 4...24 {
            let dialog = Dialog("問い", columns: columns, .text("京東"))
            let grid = Layout.paint(
                .overlay(Overlay(wide, dialog)),
                size: Size(columns: 24, rows: 12)
            )
            expectSound(grid, "\(columns) columns")
        }
    }

    @Test func `styles can be read row by row`() {
        let line = Line(Run("sold", .statusError, .bold), Run(" out"))
        let grid = Layout.paint(.line(line), size: Size(columns: 8, rows: 1))
        let runs = grid.runs(row: 0)
        #expect(runs.map(\.text) == ["sold", " out"])
        #expect(runs.map(\.style.role) == [.statusError, .uiForeground])
        #expect(runs.map(\.style.modifiers) == [.bold, []])
    }

    private func expectSound(_ grid: Grid, _ comment: String) {
        for row in 0..<grid.size.rows {
            #expect(grid.row(row).reduce(0) { $0 + $1.width } == grid.size.columns, "\(comment)")
        }
        let controls = grid.cells.filter { cell in
            cell.width > 0 && (cell.base < 0x20 || (0x7F...0x9F) ~= cell.base)
        }
        #expect(controls.isEmpty, "\(comment)")
    }
}

extension SeededRandom {
    /// An element full of hostile text.
    fileprivate mutating func element(depth: Int = 0) -> Element {
        let line = Line(Run(hostileText()), Run(hostileText(), .listingPrice))
        switch Int.random(in: 0...(depth > 2 ? 7 : 12), using: &self) {
        case 0: return .text(TextBlock([line], overflow: .truncate, alignment: .trailing))
        case 1: return .leader(line, Line(hostileText()))
        case 2: return .facts([(hostileText(), line)])
        case 3:
            return .form(
                FormBlock([.init(hostileText(), .text(TextInput(hostileText())))], focus: 0)
            )
        case 4: return .buttons(ButtonBar([.init(hostileText()), .init(hostileText())], focus: 1))
        case 5: return .list(ListBlock([.init(line, line)], total: 9, selected: 0, hasMarks: true))
        case 6: return .table(TableBlock(columns: [.init("x"), .init("y")], rows: [[line, line]]))
        case 7: return .notice(Notice(hostileText(), hint: hostileText(), gravity: .error))
        case 8: return .rows(spacing: 1, element(depth: depth + 1), element(depth: depth + 1))
        case 9: return .panel(Panel(line, element(depth: depth + 1)))
        case 10: return .scroll(ScrollView(offset: 2, element(depth: depth + 1)))
        case 11:
            return .horizontal(element(depth: depth + 1).fit, element(depth: depth + 1).flex())
        default:
            return .overlay(Overlay(element(depth: depth + 1), Dialog(hostileText(), .text(line))))
        }
    }
}

extension Canvas.Element {
    /// Whether it stands in the middle of its place, or holds something that does.
    fileprivate var isCentred: Bool {
        switch self {
        case .notice, .overlay: true
        case .panel, .scroll: true
        case .stack(let stack): stack.items.contains { $0.element.isCentred }
        default: false
        }
    }
}
