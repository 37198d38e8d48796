extension PlainReader {
    /// Entries with their numbers, the selected one marked by a word.
    static func lines(of list: ListBlock) -> [String] {
        guard !list.rows.isEmpty else { return [] }
        var lines = list.rows.enumerated().flatMap { index, row in
            let number = list.first + index + 1
            var parts = row.lines.map(\.spoken).filter { !$0.isEmpty }
            var first = parts.isEmpty ? "" : parts.removeFirst()
            if let mark = row.mark.map({ Line($0).spoken }), !mark.isEmpty { first += ", \(mark)" }
            if row.spinner != nil { first += ", working" }
            if row.isDisabled { first += ", not available" }
            if list.first + index == list.selected { first += " (selected)" }
            return ["\(number). \(first)"] + parts.map { "   \($0)" }
        }
        if list.total > list.rows.count {
            lines.append(rangeLine(list.first, list.rows.count, list.total))
        }
        return lines
    }

    /// Rows with the column's title before each cell.
    static func lines(of table: TableBlock) -> [String] {
        var lines = table.rows.enumerated().map { index, cells in
            let parts = zip(table.columns, cells).compactMap { column, cell -> String? in
                let text = cell.spoken
                if text.isEmpty { return nil }
                return column.title.isEmpty ? text : "\(column.title.safe): \(text)"
            }
            let selected = table.first + index == table.selected ? " (selected)" : ""
            return "\(table.first + index + 1). \(parts.joined(separator: ", "))\(selected)"
        }
        if table.total > table.rows.count {
            lines.append(rangeLine(table.first, table.rows.count, table.total))
        }
        return lines
    }

    private static func rangeLine(_ first: Int, _ count: Int, _ total: Int) -> String {
        "\(first + 1) to \(first + count) of \(grouped(total))"
    }

    /// Reads like `12,345`.
    private static func grouped(_ count: Int) -> String {
        guard count >= 1_000 else { return "\(count)" }
        let rest = "\(count % 1_000)"
        return grouped(count / 1_000) + "," + String(repeating: "0", count: 3 - rest.count) + rest
    }

    /// Fields with their values, what is wrong with them below.
    static func lines(of form: FormBlock) -> [String] {
        form.fields.enumerated().flatMap { index, field in
            let isFocused = index == form.focus
            var lines = [
                "\(field.label.safe): \(value(of: field))\(isFocused ? " (selected)" : "")"
            ]
            if let error = field.error {
                lines.append("  Error: \(error.safe)")
            } else if isFocused, let hint = field.hint {
                lines.append("  \(hint.safe)")
            }
            return lines
        }
    }

    private static func value(of field: FormField) -> String {
        switch field.kind {
        case .text(let input), .multiline(let input, _):
            input.isEmpty ? "empty" : input.text.safe
        case .secret(let input):
            input.isEmpty ? "empty" : "\(input.text.count) characters, hidden"
        case .choice(let options, let selected):
            options.indices ~= selected
                ? "\(options[selected].safe) (\(selected + 1) of \(options.count))" : "none"
        case .toggle(let isOn): isOn ? "yes" : "no"
        case .stepper(let text, _, _): text.safe
        case .stars(let count): count == 0 ? "no stars yet" : "\(count) of 5 stars"
        case .fixed(let line): line.spoken
        }
    }

    /// One line for each button.
    static func lines(of bar: ButtonBar) -> [String] {
        bar.buttons.enumerated().map { index, button in
            let key = button.key.map { ", key \($0)" } ?? ""
            let state = button.isEnabled ? "" : ", not available"
            let selected = index == bar.focus ? " (selected)" : ""
            return "[\(button.title.safe)]\(key)\(state)\(selected)"
        }
    }

    /// The title of each month, and its days; days that read the same are read as one stretch.
    static func lines(of grid: MonthGrid) -> [String] {
        grid.months.enumerated().flatMap { monthIndex, month in
            var stretches: [(days: ClosedRange<Int>, words: String)] = []
            for (index, day) in month.days.enumerated() {
                let isCursor = MonthGrid.Place(month: monthIndex, day: index) == grid.cursor
                let words = [day.spoken.safe, word(for: day.edge), isCursor ? "selected" : ""]
                    .filter { !$0.isEmpty }
                    .joined(separator: ", ")
                if let last = stretches.last, last.words == words {
                    stretches[stretches.count - 1].days = last.days.lowerBound...index
                } else {
                    stretches.append((index...index, words))
                }
            }
            return ["\(month.title.safe):"]
                + stretches.filter { !$0.words.isEmpty }.map { stretch in
                    let first = name(grid, month, stretch.days.lowerBound)
                    let last = name(grid, month, stretch.days.upperBound)
                    return "\(first == last ? first : "\(first) to \(last)"): \(stretch.words)"
                }
        }
    }

    /// Weekday and number of a day.
    private static func name(_ grid: MonthGrid, _ month: MonthGrid.Month, _ day: Int) -> String {
        let weekday = (month.leadingBlanks + day) % 7
        let prefix = grid.weekdays.count == 7 ? "\(grid.weekdays[weekday].safe) " : ""
        return "\(prefix)\(day + 1)"
    }

    private static func word(for edge: MonthGrid.Day.Edge) -> String {
        switch edge {
        case .none: ""
        case .start: "start of your dates"
        case .inside: "in your dates"
        case .end: "end of your dates"
        case .single: "your date"
        }
    }

    /// The rating in words.
    static func line(of stars: Stars) -> String {
        let tenths = min(50, max(0, stars.tenths))
        let rating = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        let note = stars.note.spoken
        return "\(rating) of 5 stars\(note.isEmpty ? "" : ", \(note)")"
    }
}
