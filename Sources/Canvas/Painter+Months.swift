extension Painter {
    /// Columns of one month: seven days of three, and the edge after the last.
    var monthColumns: Int { 22 }

    private static let monthGap = 3

    mutating func paint(_ months: MonthGrid, in area: Area) {
        let across = monthsAcross(area.columns)
        var row = area.top
        for start in stride(
            from: firstMonth(months, across, area.rows),
            to: months.months.count,
            by: across
        ) {
            let group = start..<min(start + across, months.months.count)
            guard row < area.bottom else { return }
            var column = area.left
            for index in group {
                let place = Position(column: column, row: row)
                paint(month: index, of: months, at: place)
                column += monthColumns + Self.monthGap
            }
            row += rows(of: months, group) + 1
        }
    }

    func rows(of months: MonthGrid, _ columns: Int) -> Int {
        let across = monthsAcross(columns)
        var rows = -1
        for start in stride(from: 0, to: months.months.count, by: across) {
            rows += self.rows(of: months, start..<min(start + across, months.months.count)) + 1
        }
        return max(0, rows)
    }

    private func monthsAcross(_ columns: Int) -> Int {
        max(1, (columns + Self.monthGap) / (monthColumns + Self.monthGap))
    }

    /// Rows of months beside each other: title, weekdays and the most weeks among them.
    private func rows(of months: MonthGrid, _ group: Range<Int>) -> Int {
        2 + (months.months[group].map { ($0.leadingBlanks + $0.days.count + 6) / 7 }.max() ?? 0)
    }

    /// The first month to be shown so that the month with the cursor is visible.
    private func firstMonth(_ months: MonthGrid, _ across: Int, _ room: Int) -> Int {
        guard let cursor = months.cursor?.month, cursor < months.months.count else { return 0 }
        var start = cursor / across * across
        var needed = rows(of: months, start..<min(start + across, months.months.count))
        while start > 0 {
            let above = rows(of: months, start - across..<start) + 1
            guard needed + above <= room else { break }
            needed += above
            start -= across
        }
        return start
    }

    private mutating func paint(month index: Int, of months: MonthGrid, at origin: Position) {
        let month = months.months[index]
        let title = Line(month.title, .uiTitle, .bold)
        let indent = max(0, (monthColumns - shaper.width(title)) / 2)
        let titlePlace = Position(column: origin.column + indent, row: origin.row)
        put(title, at: titlePlace, columns: monthColumns)
        for (column, name) in months.weekdays.prefix(7).enumerated() {
            let place = Position(column: origin.column + 1 + 3 * column, row: origin.row + 1)
            put(Line(name, .uiDim), at: place, columns: 2)
        }
        for (dayIndex, day) in month.days.enumerated() {
            let slot = month.leadingBlanks + dayIndex
            let place = Position(
                column: origin.column + 3 * (slot % 7),
                row: origin.row + 2 + slot / 7
            )
            let isCursor = months.cursor == .init(month: index, day: dayIndex)
            paint(day, weekday: slot % 7, isCursor: isCursor, at: place)
        }
    }

    /// Paints a day: the edge or gap before it, two columns, and the edge after it.
    ///
    /// A range that goes on in the next week is closed at the end of the row and opened again.
    private mutating func paint(
        _ day: MonthGrid.Day,
        weekday: Int,
        isCursor: Bool,
        at place: Position
    ) {
        let steps = Style.heatSteps - 1
        let heat = day.heat.map { 1 + min(max($0, 0), 100) * steps / 100 } ?? 0
        var style = Style(day.role, heat: heat)
        if day.edge != .none { style = style.over(.calendarRange) }
        if isCursor { style = style.over(.uiCursor) }
        let number = Position(column: place.column + 1, row: place.row)
        let cells = Shaper.prefix(shaper.cells(day.text, style)[...], 2)
        fill(at: number, columns: 2, style)
        put(cells, at: number)
        guard day.edge != .none else {
            if isCursor { showCursor(number) }
            return
        }
        let edge = Style(.calendarRangeEdge)
        let starts = day.edge == .start || day.edge == .single || weekday == 0
        let before = starts ? glyphs.rangeStart : " "
        put(before, at: place, starts ? edge : Style(over: .calendarRange))
        if day.edge == .end || day.edge == .single || weekday == 6 {
            put(glyphs.rangeEnd, at: Position(column: place.column + 3, row: place.row), edge)
        }
        if isCursor { showCursor(number) }
    }
}
