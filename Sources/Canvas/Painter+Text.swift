extension Painter {
    mutating func paint(_ text: TextBlock, in area: Area) {
        let rows = self.rows(text, area.columns)
        for (index, row) in rows.prefix(area.rows).enumerated() {
            let free = area.columns - row.count
            let indent =
                switch text.alignment {
                case .leading: 0
                case .center: max(0, free / 2)
                case .trailing: max(0, free)
                }
            put(row, at: Position(column: area.left + indent, row: area.top + index))
        }
    }

    func rows(of text: TextBlock, _ columns: Int) -> Int {
        switch text.overflow {
        case .truncate: min(text.lines.count, text.maximumRows ?? .max)
        case .wrap: rows(text, columns).count
        }
    }

    /// The cells of a text, row by row.
    private func rows(_ text: TextBlock, _ columns: Int) -> [ArraySlice<Cell>] {
        guard columns > 0 else { return [] }
        var rows: [ArraySlice<Cell>] = []
        for line in text.lines {
            let cells = shaper.cells(line)
            switch text.overflow {
            case .truncate: rows.append(shaper.truncated(cells[...], to: columns)[...])
            case .wrap: rows += shaper.wrapped(cells, to: columns)
            }
        }
        guard let maximum = text.maximumRows, rows.count > maximum, maximum > 0 else { return rows }
        var last = Array(rows[maximum - 1].prefix(columns - 1))
        last = Array(Shaper.prefix(last[...], columns - 1))
        let style = last.last?.style ?? Style()
        last.append(Cell(base: glyphs.ellipsis.value, width: 1, style: style))
        return rows.prefix(maximum - 1) + [last[...]]
    }

    /// Paints both parts; the left one gives way, and never runs into the right one.
    mutating func paint(_ leader: Leader, at position: Position, columns: Int) {
        let right = shaper.truncated(shaper.cells(leader.right)[...], to: columns)
        let room = right.isEmpty ? columns : columns - right.count - 1
        let left = shaper.truncated(shaper.cells(leader.left)[...], to: max(0, room))
        put(left[...], at: position)
        let column = position.column + columns - right.count
        put(right[...], at: Position(column: column, row: position.row))
    }

    mutating func paint(divider title: Line, in area: Area) {
        let style = Style(.uiBorder)
        fill(glyphs.horizontal, at: area.origin, columns: area.columns, style)
        guard !title.isEmpty, area.columns > 6 else { return }
        let framed = Line(" ") + title + Line(" ")
        let position = Position(column: area.left + 2, row: area.top)
        put(framed, at: position, columns: area.columns - 4)
    }

    mutating func paint(_ spinner: Spinner, in area: Area) {
        put(sign(of: spinner.frame), at: area.origin, Style(.uiAccent))
        put(
            Line(spinner.label, .uiDim),
            at: Position(column: area.left + 2, row: area.top),
            columns: area.columns - 2
        )
    }

    /// The sign of a spinner's frame.
    func sign(of frame: Int) -> Unicode.Scalar {
        glyphs.spinner[
            ((frame % glyphs.spinner.count) + glyphs.spinner.count) % glyphs.spinner.count
        ]
    }

    mutating func paint(_ stars: Stars, in area: Area) {
        var line = Line(starRuns(stars.tenths, isFocused: stars.isFocused))
        if !stars.note.isEmpty { line = line + Line(" ") + stars.note }
        put(line, at: area.origin, columns: area.columns)
    }

    /// Five stars of which the full ones are filled.
    func starRuns(_ tenths: Int, isFocused: Bool) -> [Run] {
        let full = min(5, max(0, (tenths + 5) / 10))
        let modifiers: Modifiers = isFocused ? [.bold] : []
        return [
            Run(repeating(glyphs.star, full), .listingRating, modifiers),
            Run(repeating(glyphs.emptyStar, 5 - full), .uiDim, modifiers),
        ]
    }

    func repeating(_ sign: Unicode.Scalar, _ count: Int) -> String {
        String(repeating: Character(sign), count: max(0, count))
    }

    mutating func paint(_ facts: FactSheet, in area: Area) {
        let labels = min(labelColumns(of: facts), area.columns / 2)
        var row = area.top
        for fact in facts.facts {
            put(
                Line(fact.label, .uiDim),
                at: Position(column: area.left, row: row),
                columns: labels - 2
            )
            let values = shaper.wrapped(shaper.cells(fact.value), to: area.columns - labels)
            for value in values {
                put(value, at: Position(column: area.left + labels, row: row))
                row += 1
            }
        }
    }

    func rows(of facts: FactSheet, _ columns: Int) -> Int {
        let labels = min(labelColumns(of: facts), columns / 2)
        return facts.facts.reduce(0) {
            $0 + shaper.wrapped(shaper.cells($1.value), to: columns - labels).count
        }
    }

    /// Columns of the labels with the gap after them.
    func labelColumns(of facts: FactSheet) -> Int {
        (facts.facts.map { shaper.width($0.label) }.max() ?? 0) + 2
    }
}
