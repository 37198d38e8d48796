import Canvas
import Testing

@Suite struct FrameTests {
    private let frame = Frame(
        header: .rows(.line(" roost"), .rule),
        body: .text("Results"),
        footer: .hints(KeyHints([.init("q", "back")]))
    )

    @Test func `header and footer keep their rows and the body gets the rest`() {
        let grid = Layout.paint(frame, size: .minimum)
        #expect(grid.text(row: 0) == " roost")
        #expect(grid.text(row: 2) == "Results")
        #expect(grid.text(row: 15) == " q back")
        #expect(Layout.body(of: frame, size: .minimum) == Size(columns: 60, rows: 13))
    }

    @Test func `a screen too small names the size it needs`() {
        let grid = Layout.paint(frame, size: Size(columns: 40, rows: 10))
        #expect(grid.text(row: 5) == "roost needs 60x16, this is 40x10")
        #expect(Layout.paint(frame, size: Size(columns: 1, rows: 1)).text == "…")
        #expect(Layout.paint(frame, size: Size(columns: 0, rows: 0)).text == "")
    }

    @Test func `a dialog dims what is below and takes the cursor`() {
        var frame = frame
        frame.body = .form(FormBlock([.init("Place", .text(TextInput("x")))], focus: 0))
        #expect(Layout.paint(frame, size: .minimum).cursor != nil)
        frame.dialog = Dialog("Leave?", columns: 30, .buttons(ButtonBar([.init("Stay")], focus: 0)))
        let grid = Layout.paint(frame, size: .minimum)
        #expect(grid.cursor == nil)
        #expect(grid.text(row: 7) == "               ╭─ Leave? ───────────────────╮")
        #expect(grid.text(row: 8) == "               │ [▸Stay ]                   │")
        #expect(grid[Position(column: 1, row: 2)].style.role == .uiDim)
        #expect(grid[Position(column: 18, row: 8)].style.layer == .uiPopup)
    }

    @Test func `messages pass in the lower right corner`() {
        var frame = frame
        frame.toasts = [Toast("Saved", .ok), Toast("Sent", .ok)]
        let grid = Layout.paint(frame, size: .minimum)
        #expect(grid.text(row: 13).hasSuffix(" ✓ Saved"))
        #expect(grid.text(row: 14).hasSuffix(" ✓ Sent"))
    }
}
