extension Painter {
    mutating func paint(_ list: ListBlock, in area: Area) {
        var row = area.top
        let isLong = list.total > list.rows.count || rows(of: list) > area.rows
        let columns = area.columns - (isLong ? 1 : 0)
        var shown = 0
        for (index, entry) in list.rows.enumerated() {
            guard row < area.bottom else { break }
            let isSelected = list.first + index == list.selected
            let layer: Role = list.isFocused ? .uiSelection : .uiSelectionInactive
            let part = Area(column: area.left, row: row, columns: columns, rows: entry.lines.count)
            paint(entry, hasMarks: list.hasMarks, over: isSelected ? layer : nil, in: part)
            row += entry.lines.count + list.gap
            if row - list.gap <= area.bottom { shown += 1 }
        }
        guard isLong else { return }
        paintScrollbar(
            at: Position(column: area.right - 1, row: area.top),
            rows: area.rows,
            first: list.first,
            visible: max(1, shown),
            total: list.total
        )
    }

    func rows(of list: ListBlock) -> Int {
        list.rows.reduce(0) { $0 + $1.lines.count + list.gap } - (list.rows.isEmpty ? 0 : list.gap)
    }

    /// Paints an entry; only its first row stands out when it is selected, since each highlighted row
    /// is sent twice whenever the selection moves.
    private mutating func paint(
        _ entry: ListBlock.Row,
        hasMarks: Bool,
        over layer: Role?,
        in area: Area
    ) {
        let indent = hasMarks ? 3 : 1
        for (index, line) in entry.lines.enumerated() {
            let start = Position(column: area.left, row: area.top + index)
            layered(index == 0 ? layer : nil) {
                if index == 0, layer != nil {
                    $0.fill(at: start, columns: area.columns, Style())
                    $0.put($0.glyphs.selectionBar, at: start, Style(.uiAccent))
                }
                $0.paint(
                    entry.isDisabled ? line.dimmed : line,
                    at: Position(column: start.column + indent, row: start.row),
                    columns: area.columns - indent - 1
                )
            }
        }
        layered(layer) { $0.paintMark(of: entry, hasMarks: hasMarks, in: area) }
    }

    /// Paints the spinner or mark before an entry.
    private mutating func paintMark(of entry: ListBlock.Row, hasMarks: Bool, in area: Area) {
        let place = Position(column: area.left + (hasMarks ? 1 : 0), row: area.top)
        if let frame = entry.spinner {
            put(sign(of: frame), at: place, Style(.uiAccent))
        } else if hasMarks, let mark = entry.mark {
            put(Line(mark), at: place, columns: 1)
        }
    }

    mutating func paint(_ table: TableBlock, in area: Area) {
        let isLong = table.total > table.rows.count || table.rows.count + 1 > area.rows
        let widths = widths(of: table, area.columns - 2 - (isLong ? 1 : 0))
        let titles = table.columns.map { Line($0.title, .uiDim) }
        paint(titles, table.columns, widths, at: Position(column: area.left + 1, row: area.top))
        for (index, cells) in table.rows.prefix(max(0, area.rows - 1)).enumerated() {
            let isSelected = table.first + index == table.selected
            let row = area.top + 1 + index
            let layer: Role = table.isFocused ? .uiSelection : .uiSelectionInactive
            layered(isSelected ? layer : nil) {
                if isSelected {
                    let start = Position(column: area.left, row: row)
                    $0.fill(at: start, columns: area.columns - (isLong ? 1 : 0), Style())
                    $0.put($0.glyphs.selectionBar, at: start, Style(.uiAccent))
                }
                let start = Position(column: area.left + 1, row: row)
                $0.paint(cells, table.columns, widths, at: start)
            }
        }
        paintScrollbar(
            at: Position(column: area.right - 1, row: area.top + 1),
            rows: isLong ? area.rows - 1 : 0,
            first: table.first,
            visible: min(table.rows.count, area.rows - 1),
            total: table.total
        )
    }

    /// Paints the cells of one row, each cut to its column.
    private mutating func paint(
        _ cells: [Line],
        _ columns: [TableBlock.Column],
        _ widths: [Int],
        at position: Position
    ) {
        var column = position.column
        for (index, line) in cells.prefix(widths.count).enumerated() {
            let width = widths[index]
            let row = shaper.truncated(shaper.cells(line)[...], to: width)
            let free = width - row.count
            let indent =
                switch columns[index].alignment {
                case .leading: 0
                case .center: free / 2
                case .trailing: free
                }
            put(row[...], at: Position(column: column + indent, row: position.row))
            column += width + 2
        }
    }

    private func widths(of table: TableBlock, _ columns: Int) -> [Int] {
        let needs = table.columns.enumerated().map { index, column in
            switch column.width {
            case .fixed(let width): return width
            case .flex: return 0
            case .fit:
                let cells = table.rows.map { index < $0.count ? shaper.width($0[index]) : 0 }
                return max(shaper.width(column.title), cells.max() ?? 0)
            }
        }
        let weights = table.columns.map { column in
            if case .flex(let weight) = column.width { max(1, weight) } else { 0 }
        }
        let gaps = 2 * max(0, table.columns.count - 1)
        let room = max(0, columns - gaps - needs.reduce(0, +))
        return zip(needs, Shares.divide(room, by: weights)).map { $0 + $1 }
    }
}

extension Leader {
    /// The same text without its meanings, as something that cannot be chosen.
    fileprivate var dimmed: Leader {
        let runs = { (line: Line) in Line(line.runs.map { Run($0.text, .uiDisabled) }) }
        return Leader(runs(left), runs(right))
    }
}
