extension Painter {
    mutating func paint(_ form: FormBlock, in area: Area) {
        let labels = labelColumns(of: form, area.columns)
        var row = area.top
        for (index, field) in form.fields.enumerated() {
            let isFocused = index == form.focus
            let start = Position(column: area.left, row: row)
            if isFocused { put(glyphs.selectionBar, at: start, Style(.uiAccent)) }
            let label = Line(field.label, isFocused ? .uiAccent : .uiDim, isFocused ? .bold : [])
            put(label, at: Position(column: area.left + 1, row: row), columns: labels - 2)
            let place = Area(
                column: area.left + labels,
                row: row,
                columns: area.columns - labels,
                rows: field.rows
            )
            paint(field, isFocused: isFocused, in: place)
            row += field.rows
            if let note = note(below: field, isFocused: isFocused) {
                put(note, at: Position(column: place.left, row: row), columns: place.columns)
            }
            if field.hasNote { row += 1 }
        }
    }

    func rows(of form: FormBlock) -> Int {
        form.fields.reduce(0) { $0 + $1.rows + ($1.hasNote ? 1 : 0) }
    }

    private func labelColumns(of form: FormBlock, _ columns: Int) -> Int {
        let longest = form.fields.map { shaper.width($0.label) }.max() ?? 0
        // Without labels only the bar of the focused field stands before the values.
        return longest == 0 ? 1 : min(longest + 3, columns * 2 / 5)
    }

    private func note(below field: FormField, isFocused: Bool) -> Line? {
        if let error = field.error { return Line("✕ \(error)", .statusError) }
        return isFocused ? field.hint.map { Line($0, .uiDim) } : nil
    }

    private mutating func paint(_ field: FormField, isFocused: Bool, in area: Area) {
        let role = inputRole(field, isFocused)
        switch field.kind {
        case .text(let input): paint(input, role, isFocused, in: area)
        case .secret(let input):
            let hidden = TextInput.hidden(input, sign: glyphs.bullet)
            paint(hidden, role, isFocused, in: area)
        case .multiline(let input, _): paintLines(input, role, isFocused, in: area)
        default:
            let line = Line(runs(of: field.kind, role, isFocused))
            put(line, at: area.origin, columns: area.columns)
            if isFocused { showCursor(area.origin) }
        }
    }

    private func inputRole(_ field: FormField, _ isFocused: Bool) -> Role {
        if field.error != nil { return .uiInputError }
        return isFocused ? .uiInputFocus : .uiInput
    }

    /// What a field without text to type looks like.
    private func runs(of kind: FormField.Kind, _ role: Role, _ isFocused: Bool) -> [Run] {
        switch kind {
        case .choice(let options, let selected):
            let text = options.indices ~= selected ? options[selected] : ""
            return isFocused ? [.dim("‹ "), Run(text, role), .dim(" ›")] : [Run(text, role)]
        case .toggle(let isOn):
            return [Run(isOn ? "[✓]" : "[ ]", role)]
        case .stepper(let text, let canDecrease, let canIncrease):
            return [
                Run("− ", canDecrease ? .uiAccent : .uiDisabled), Run(text, role),
                Run(" +", canIncrease ? .uiAccent : .uiDisabled),
            ]
        case .stars(let count):
            return starRuns(count * 10, isFocused: isFocused)
        case .fixed(let line): return line.runs
        case .text, .secret, .multiline: return []
        }
    }

    /// Paints one line being typed, scrolled so that its cursor is visible.
    private mutating func paint(
        _ input: TextInput,
        _ role: Role,
        _ isFocused: Bool,
        in area: Area
    ) {
        let style = Style(role)
        fill(at: area.origin, columns: area.columns, style)
        if input.isEmpty {
            let hint = Line(input.placeholder, .uiInputPlaceholder)
            put(shaper.truncated(shaper.cells(hint)[...], to: area.columns)[...], at: area.origin)
            if isFocused { showCursor(area.origin) }
            return
        }
        let before = shaper.cells(String(input.text.prefix(input.cursor)), style)
        let after = shaper.cells(String(input.text.dropFirst(input.cursor)), style)
        var hidden = isFocused ? max(0, before.count - area.columns + 1) : 0
        while hidden < before.count, before[hidden].continues { hidden += 1 }
        let visible = before.dropFirst(hidden) + after
        put(Shaper.prefix(visible, area.columns), at: area.origin)
        guard isFocused else { return }
        let column = area.left + before.count - hidden
        showCursor(Position(column: column, row: area.top))
    }

    /// Paints several lines being typed, scrolled so that the cursor is visible.
    private mutating func paintLines(
        _ input: TextInput,
        _ role: Role,
        _ isFocused: Bool,
        in area: Area
    ) {
        let style = Style(role)
        clear(area, style)
        if input.isEmpty {
            let hint = Line(input.placeholder, .uiInputPlaceholder)
            paint(.text(TextBlock([hint], maximumRows: area.rows)), in: area)
            if isFocused { showCursor(area.origin) }
            return
        }
        let before = wrappedRows(String(input.text.prefix(input.cursor)), style, area.columns)
        let all = wrappedRows(input.text, style, area.columns)
        let cursorRow = min(before.count, all.count) - 1
        let first = isFocused ? max(0, cursorRow - area.rows + 1) : 0
        for (index, row) in all.dropFirst(first).prefix(area.rows).enumerated() {
            put(row, at: Position(column: area.left, row: area.top + index))
        }
        guard isFocused, let last = before.last else { return }
        let column = area.left + min(last.count, area.columns - 1)
        showCursor(Position(column: column, row: area.top + cursorRow - first))
    }

    private func wrappedRows(_ text: String, _ style: Style, _ columns: Int) -> [ArraySlice<Cell>] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .flatMap { shaper.wrapped(shaper.cells(String($0), style), to: columns) }
    }

    mutating func paint(_ bar: ButtonBar, in area: Area) {
        let cells = self.cells(of: bar)
        let free = max(0, area.columns - cells.count)
        let indent =
            switch bar.alignment {
            case .leading: 0
            case .center: free / 2
            case .trailing: free
            }
        let start = Position(column: area.left + indent, row: area.top)
        put(Shaper.prefix(cells[...], area.columns), at: start)
    }

    /// The cells of all buttons with the gaps between them.
    func cells(of bar: ButtonBar) -> [Cell] {
        var cells: [Cell] = []
        for (index, button) in bar.buttons.enumerated() {
            if index > 0 { shaper.append("  ", Style(), to: &cells) }
            let isFocused = index == bar.focus
            let role: Role = button.isEnabled ? .uiButton : .uiDisabled
            let style = Style(isFocused ? .uiButtonFocus : role)
            let marks = isFocused ? ("[▸", " ]") : ("[ ", " ]")
            let key = button.key.map { " · \($0)" } ?? ""
            shaper.append(marks.0 + button.title + key + marks.1, style, to: &cells)
        }
        return cells
    }
}

extension FormField {
    /// Rows of the field without the note below it.
    var rows: Int {
        if case .multiline(_, let rows) = kind { return max(1, rows) }
        return 1
    }

    /// Whether a row below the field is kept for a note; it does not depend on the focus, so that
    /// fields stay where they are.
    var hasNote: Bool { error != nil || hint != nil }
}

extension TextInput {
    /// The same number of signs in place of what was typed.
    static func hidden(_ input: TextInput, sign: Unicode.Scalar) -> TextInput {
        var hidden = TextInput(
            String(repeating: Character(sign), count: input.text.count),
            placeholder: input.placeholder
        )
        hidden.move(by: input.cursor - hidden.cursor)
        return hidden
    }
}
