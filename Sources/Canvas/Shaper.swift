/// Turns text into cells, each row of the array standing for one column.
///
/// All text enters a ``Grid`` through here, and so passes ``SafeText``.
struct Shaper {
    /// What the terminal can show.
    let glyphs: Glyphs

    /// The cells of a line over a layer, one per column.
    func cells(_ line: Line, over layer: Role? = nil) -> [Cell] {
        var cells: [Cell] = []
        for run in line.runs {
            append(run.text, Style(run.role, over: layer, run.modifiers), to: &cells)
        }
        return cells
    }

    /// The cells of a text, one per column.
    func cells(_ text: String, _ style: Style) -> [Cell] {
        var cells: [Cell] = []
        append(text, style, to: &cells)
        return cells
    }

    /// Columns the line takes.
    func width(_ line: Line) -> Int {
        line.runs.reduce(0) { $0 + width($1.text) }
    }

    /// Columns the text takes.
    func width(_ text: String) -> Int {
        guard glyphs.isASCII, !SafeText.isPlainASCII(text) else { return SafeText.width(text) }
        return cells(text, Style()).count
    }

    /// Adds the cells of a text.
    func append(_ text: String, _ style: Style, to cells: inout [Cell]) {
        if SafeText.isPlainASCII(text) {
            cells.reserveCapacity(cells.count + text.utf8.count)
            for byte in text.utf8 {
                cells.append(Cell(base: UInt32(byte), width: 1, style: style))
            }
        } else if glyphs.isASCII {
            SafeText.scan(text) { scalar, kind in
                for byte in Transliteration.ascii(scalar, columns: kind.columns).utf8 {
                    cells.append(Cell(base: UInt32(byte), width: 1, style: style))
                }
            }
        } else {
            let start = cells.count
            SafeText.scan(text) { scalar, kind in
                Self.append(scalar, kind, style, from: start, to: &cells)
            }
        }
    }

    private static func append(
        _ scalar: Unicode.Scalar,
        _ kind: SafeText.Kind,
        _ style: Style,
        from start: Int,
        to cells: inout [Cell]
    ) {
        switch kind {
        case .starts(let columns):
            cells.append(Cell(base: scalar.value, width: columns, style: style))
            if columns == 2 { cells.append(.secondHalf(style)) }
        case .follows:
            cells.append(Cell(base: scalar.value, width: 1, style: style, follows: true))
        case .overlays:
            var index = cells.count - 1
            if index >= start, cells[index].width == 0 { index -= 1 }
            if index >= start { cells[index] = cells[index].marked(scalar.value) }
        }
    }

    /// The first cells of the row, cut before a character that would not fit whole.
    static func prefix(_ cells: ArraySlice<Cell>, _ columns: Int) -> ArraySlice<Cell> {
        guard cells.count > columns else { return cells }
        guard columns > 0 else { return cells.prefix(0) }
        var end = cells.startIndex + columns
        while end > cells.startIndex, cells[end].continues { end -= 1 }
        return cells[cells.startIndex..<end]
    }

    /// The row cut to the width, with a sign at its end when something is missing.
    func truncated(_ cells: ArraySlice<Cell>, to columns: Int) -> [Cell] {
        guard cells.count > columns else { return Array(cells) }
        guard columns > 0 else { return [] }
        var row = Array(Self.prefix(cells, columns - 1))
        while row.count > 1, row.last?.base == 32 { row.removeLast() }
        let style = row.last?.style ?? cells.first?.style ?? Style()
        row.append(Cell(base: glyphs.ellipsis.value, width: 1, style: style))
        return row
    }

    /// The rows of a long line, broken between words, else between characters.
    func wrapped(_ cells: [Cell], to columns: Int) -> [ArraySlice<Cell>] {
        guard columns > 0 else { return [] }
        var rows: [ArraySlice<Cell>] = []
        var rest = cells[...]
        while rest.count > columns {
            let end = Self.breakPoint(rest, columns)
            rows.append(rest[rest.startIndex..<end])
            rest = rest[end...]
            while rest.first?.base == 32 { rest.removeFirst() }
            if rest.isEmpty { return rows }
        }
        rows.append(rest)
        return rows
    }

    /// Where a row that is too long ends.
    private static func breakPoint(_ cells: ArraySlice<Cell>, _ columns: Int) -> Int {
        var end = cells.startIndex + columns
        while end > cells.startIndex {
            let isBlank = cells[end].base == 32
            let isBesideWide = cells[end].width == 2 || cells[end - 1].width == 0
            if isBlank || (isBesideWide && !cells[end].continues) { return end }
            if cells[end - 1].base == 32 { return end }
            end -= 1
        }
        let hard = prefix(cells, columns)
        // A character wider than the row would never end: it is let out of the row by one.
        return hard.isEmpty ? cells.startIndex + 2 : hard.endIndex
    }
}
