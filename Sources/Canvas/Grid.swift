/// One character cell: a base scalar with at most three combining marks, a width and a style.
///
/// A character two columns wide takes two cells; the second has width 0.
package struct Cell: Sendable, Hashable {
    /// Base scalar in the low 21 bits, width in the upper bits.
    let packedBase: UInt32
    /// How it looks.
    package let style: Style
    /// Up to three combining marks of 21 bits.
    let packedMarks: UInt64

    init(base: UInt32, marks: UInt64 = 0, width: Int, style: Style, follows: Bool = false) {
        packedBase = base | UInt32(width) << 24 | (follows ? 1 << 26 : 0)
        packedMarks = marks
        self.style = style
    }

    /// A space.
    package static let blank = Cell(base: 32, width: 1, style: Style())

    /// The scalar value of the base character.
    package var base: UInt32 { packedBase & 0x1F_FFFF }

    /// Columns taken: 1, 2, or 0 for the second half of a wide character.
    package var width: Int { Int(packedBase >> 24 & 3) }

    /// Whether it belongs to the same character as the cell before it.
    var continues: Bool { width == 0 || packedBase & 1 << 26 != 0 }

    /// Combining marks, 21 bits each, the first in the lowest bits; 0 for none.
    package var marks: UInt64 { packedMarks }

    /// The second half of a wide character.
    static func secondHalf(_ style: Style) -> Cell { Cell(base: 0, width: 0, style: style) }

    /// The cell with one more mark, unless it has three already.
    func marked(_ scalar: UInt32) -> Cell {
        var shift: UInt64 = 0
        while shift < 63, packedMarks >> shift & 0x1F_FFFF != 0 { shift += 21 }
        guard shift < 63 else { return self }
        return Cell(packedBase, style, packedMarks | UInt64(scalar) << shift)
    }

    /// The cell in another style.
    func styled(_ style: Style) -> Cell { Cell(packedBase, style, packedMarks) }

    private init(_ packedBase: UInt32, _ style: Style, _ packedMarks: UInt64) {
        self.packedBase = packedBase
        self.style = style
        self.packedMarks = packedMarks
    }

    /// The base and its marks as text, empty for the second half of a wide character.
    package var text: String {
        guard width > 0 else { return "" }
        var scalars = String.UnicodeScalarView()
        var rest = packedMarks
        var value = base
        while value != 0 {
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            value = UInt32(rest & 0x1F_FFFF)
            rest >>= 21
        }
        return String(scalars)
    }
}

/// A screen full of cells, and where the cursor stands.
///
/// Invariant: the widths of a row's cells add up to the grid's columns, and no cell holds a control
/// character.
package struct Grid: Sendable, Equatable {
    /// Columns and rows.
    package let size: Size
    /// The cells, row after row.
    package internal(set) var cells: [Cell]
    /// Where the cursor is shown; hidden when `nil`.
    package internal(set) var cursor: Position?

    /// A blank grid.
    package init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The cells of one row.
    package func row(_ row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// The cell at a place inside the grid.
    package subscript(position: Position) -> Cell {
        cells[position.row * size.columns + position.column]
    }

    /// The rows as text without trailing blanks, joined by line breaks.
    package var text: String {
        (0..<size.rows).map(text(row:)).joined(separator: "\n")
    }

    /// One row as text without trailing blanks.
    package func text(row: Int) -> String {
        var line = ""
        for cell in self.row(row) { line += cell.text }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// The styles of one row as stretches of equal style, for tests.
    package func runs(row: Int) -> [(text: String, style: Style)] {
        var runs: [(text: String, style: Style)] = []
        for cell in self.row(row) {
            if let last = runs.last, last.style == cell.style {
                runs[runs.count - 1].text += cell.text
            } else {
                runs.append((cell.text, cell.style))
            }
        }
        return runs
    }
}
