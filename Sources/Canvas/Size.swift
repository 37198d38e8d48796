/// How many columns and rows a piece of the screen has.
package struct Size: Sendable, Hashable {
    /// Width in terminal columns.
    package var columns: Int
    /// Height in terminal rows.
    package var rows: Int

    /// The size of that many columns and rows; negative values count as zero.
    package init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The smallest screen roost draws itself on.
    package static let minimum = Size(columns: 60, rows: 16)

    /// The classic terminal.
    package static let classic = Size(columns: 80, rows: 24)
}

/// A place on the screen, counted from the upper left corner, from zero.
package struct Position: Sendable, Hashable {
    /// Columns from the left edge.
    package var column: Int
    /// Rows from the upper edge.
    package var row: Int

    /// The place at that column and row.
    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A rectangle of cells.
package struct Area: Sendable, Hashable {
    /// The upper left cell.
    package var origin: Position
    /// Its extent to the right and down.
    package var size: Size

    /// The rectangle that starts at the column and row.
    package init(column: Int, row: Int, columns: Int, rows: Int) {
        origin = Position(column: column, row: row)
        size = Size(columns: columns, rows: rows)
    }

    /// The rectangle of a whole grid.
    package init(_ size: Size) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    var left: Int { origin.column }
    var top: Int { origin.row }
    var right: Int { origin.column + size.columns }
    var bottom: Int { origin.row + size.rows }
    var columns: Int { size.columns }
    var rows: Int { size.rows }
    var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

    /// The part both rectangles share, empty when there is none.
    func intersection(_ other: Area) -> Area {
        let left = max(self.left, other.left)
        let top = max(self.top, other.top)
        return Area(
            column: left,
            row: top,
            columns: min(right, other.right) - left,
            rows: min(bottom, other.bottom) - top
        )
    }

    /// The rectangle without so many cells at each side.
    func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Area {
        Area(
            column: self.left + left,
            row: self.top + top,
            columns: columns - left - right,
            rows: rows - top - bottom
        )
    }
}
