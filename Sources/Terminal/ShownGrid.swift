import CTerminal
import Canvas

/// What the terminal shows, so that only what differs from it is sent.
@MainActor
struct ShownGrid {
    private var shown: Grid?
    private var inks: InkTable

    init(_ theme: ThemeTable) {
        inks = InkTable(theme)
    }

    /// Shows what of a grid there is room for.
    mutating func paint(_ grid: Grid, within size: Size) {
        for row in 0..<min(grid.size.rows, size.rows) {
            paint(row, of: grid, columns: min(grid.size.columns, size.columns))
        }
        shown = grid
        if let cursor = grid.cursor {
            cterminal_set_cursor(Int32(cursor.row), Int32(cursor.column))
        } else {
            cterminal_set_cursor(-1, 0)
        }
        cterminal_flush()
    }

    /// Makes the next grid be sent whole.
    mutating func forget() {
        shown = nil
    }

    private mutating func paint(_ row: Int, of grid: Grid, columns: Int) {
        let start = row * grid.size.columns
        let last = shown?.size == grid.size ? shown : nil
        var textStyle = Style()
        for column in 0..<columns {
            let cell = grid.cells[start + column]
            if cell.base != Self.space { textStyle = cell.style }
            if let last, last.cells[start + column] == cell { continue }
            guard cell.width > 0 else { continue }
            let ink =
                cell.base == Self.space
                ? inks.blankInk(cell.style, after: textStyle) : inks.ink(for: cell.style)
            cterminal_put(
                Int32(row),
                Int32(column),
                cell.base,
                cell.marks,
                Int32(cell.width),
                ink.attributes,
                ink.pair
            )
        }
    }

    private static let space: UInt32 = 32
}
