/// A grid being painted, cut to the part that may be touched.
struct Painter {
    var grid: Grid
    let glyphs: Glyphs
    let shaper: Shaper
    /// Cells outside stay as they are.
    var clip: Area
    /// A state drawn over all that is painted.
    var layer: Role?

    init(size: Size, glyphs: Glyphs) {
        grid = Grid(size: size)
        self.glyphs = glyphs
        shaper = Shaper(glyphs: glyphs)
        clip = Area(size)
    }

    /// Paints the parts of a screen.
    mutating func paint(_ frame: Frame) {
        let size = grid.size
        let headerRows = min(rows(of: frame.header, size.columns), size.rows)
        let footerRows = min(rows(of: frame.footer, size.columns), size.rows - headerRows)
        let bodyRows = size.rows - headerRows - footerRows
        let columns = size.columns
        let body = Area(column: 0, row: headerRows, columns: columns, rows: bodyRows)
        paint(frame.header, in: Area(column: 0, row: 0, columns: columns, rows: headerRows))
        paint(frame.body, in: body)
        paint(
            frame.footer,
            in: Area(column: 0, row: size.rows - footerRows, columns: columns, rows: footerRows)
        )
        if let dialog = frame.dialog {
            dim(Area(column: 0, row: 0, columns: columns, rows: size.rows - footerRows))
            paint(dialog, in: body)
        }
        paint(frame.toasts, in: body)
    }

    /// Says in one line which size is needed.
    mutating func paintTooSmall() {
        let needed = Size.minimum
        let size = grid.size
        let text =
            "roost needs \(needed.columns)x\(needed.rows), "
            + "this is \(size.columns)x\(size.rows)"
        let cells = shaper.truncated(shaper.cells(text, Style())[...], to: size.columns)
        put(cells[...], at: Position(column: 0, row: size.rows / 2))
    }

    /// Puts cells into a row, as far as they are inside the clip.
    mutating func put(_ cells: ArraySlice<Cell>, at position: Position) {
        guard position.row >= clip.top, position.row < clip.bottom else { return }
        guard position.column >= clip.left, position.column < clip.right else { return }
        let visible = Shaper.prefix(cells, clip.right - position.column)
        guard !visible.isEmpty else { return }
        let start = position.row * grid.size.columns + position.column
        mendNeighbours(from: start, to: start + visible.count, row: position.row)
        var index = start
        for cell in visible {
            grid.cells[index] = layer == nil ? cell : layered(cell)
            index += 1
        }
    }

    /// Puts one narrow sign.
    mutating func put(_ sign: Unicode.Scalar, at position: Position, _ style: Style) {
        put([Cell(base: sign.value, width: 1, style: style)], at: position)
    }

    /// Puts a line, cut with `…` at the width.
    mutating func put(_ line: Line, at position: Position, columns: Int) {
        put(shaper.truncated(shaper.cells(line)[...], to: columns)[...], at: position)
    }

    /// Repeats a sign to the right.
    mutating func fill(
        _ sign: Unicode.Scalar = " ",
        at position: Position,
        columns: Int,
        _ style: Style
    ) {
        guard columns > 0 else { return }
        let cell = Cell(base: sign.value, width: 1, style: style)
        put(Array(repeating: cell, count: columns)[...], at: position)
    }

    /// Blanks an area.
    mutating func clear(_ area: Area, _ style: Style = Style()) {
        for row in area.top..<max(area.top, area.bottom) {
            fill(at: Position(column: area.left, row: row), columns: area.columns, style)
        }
    }

    /// Makes what is there fainter, and hides its cursor.
    mutating func dim(_ area: Area) {
        for row in area.top..<area.bottom {
            for column in area.left..<area.right {
                let index = row * grid.size.columns + column
                let cell = grid.cells[index]
                grid.cells[index] = cell.styled(Style(.uiDim))
            }
        }
        grid.cursor = nil
    }

    /// Shows the cursor, when it is inside the clip.
    mutating func showCursor(_ position: Position) {
        guard position.row >= clip.top, position.row < clip.bottom else { return }
        guard position.column >= clip.left, position.column < clip.right else { return }
        grid.cursor = position
    }

    /// Paints with a smaller clip.
    mutating func clipped(to area: Area, _ body: (inout Painter) -> Void) {
        let outer = clip
        clip = outer.intersection(area)
        if !clip.isEmpty { body(&self) }
        clip = outer
    }

    /// Paints with a state drawn over everything.
    mutating func layered(_ layer: Role?, _ body: (inout Painter) -> Void) {
        let outer = self.layer
        self.layer = layer ?? outer
        body(&self)
        self.layer = outer
    }

    private func layered(_ cell: Cell) -> Cell {
        cell.style.layer == nil ? cell.styled(cell.style.over(layer)) : cell
    }

    /// Blanks the halves of wide characters that would be cut through.
    private mutating func mendNeighbours(from start: Int, to end: Int, row: Int) {
        if grid.cells[start].width == 0, start > row * grid.size.columns {
            grid.cells[start - 1] = Cell(base: 32, width: 1, style: grid.cells[start - 1].style)
        }
        if end < (row + 1) * grid.size.columns, grid.cells[end].width == 0 {
            grid.cells[end] = Cell(base: 32, width: 1, style: grid.cells[end].style)
        }
    }
}
