extension Painter {
    mutating func paint(_ tabs: TabBar, in area: Area) {
        let status = shaper.truncated(shaper.cells(tabs.status)[...], to: area.columns / 2)
        let room = area.columns - (status.isEmpty ? 0 : status.count + 3)
        var cells = self.cells(of: tabs, namesAll: true)
        if cells.count > room { cells = self.cells(of: tabs, namesAll: false) }
        put(shaper.truncated(cells[...], to: max(0, room))[...], at: area.origin)
        let column = area.right - status.count - 1
        put(status[...], at: Position(column: max(area.left, column), row: area.top))
    }

    /// The cells of the tabs; where room is short, only the open one has its name.
    private func cells(of tabs: TabBar, namesAll: Bool) -> [Cell] {
        var line = Line(Run(" \(tabs.brand) ", .uiAccent, .bold))
        for (index, tab) in tabs.tabs.enumerated() {
            let isActive = index == tabs.active
            let name = namesAll || isActive ? "\(tab.key) \(tab.title)" : tab.key
            let badge = tab.badge > 0 ? " \(TabBar.sign(for: tab.badge))" : ""
            line.append(Run(" "))
            line.append(Run(name + badge, isActive ? .uiTabActive : .uiTab))
            line.append(Run(" "))
        }
        return shaper.cells(line)
    }

    mutating func paint(_ hints: KeyHints, in area: Area) {
        let always = cells(of: hints.always)
        let room = area.columns - 1 - (always.isEmpty ? 0 : always.count + 3)
        var shown = hints.hints
        var cells = self.cells(of: shown)
        while cells.count > room, !shown.isEmpty {
            shown.removeLast()
            cells = self.cells(of: shown)
        }
        put(cells[...], at: Position(column: area.left + 1, row: area.top))
        let column = max(area.left + 1, area.right - always.count - 1)
        put(
            Shaper.prefix(always[...], area.columns - 1),
            at: Position(column: column, row: area.top)
        )
    }

    private func cells(of hints: [KeyHint]) -> [Cell] {
        var line = Line.blank
        for hint in hints {
            if !line.runs.isEmpty { line.append(Run("  ")) }
            line.append(Run(hint.key, hint.isEnabled ? .uiHintKey : .uiDisabled))
            line.append(Run(" \(hint.title)", hint.isEnabled ? .uiHintText : .uiDisabled))
        }
        return shaper.cells(line)
    }

    mutating func paint(_ notice: Notice, in area: Area) {
        let content = Element.stack(notice.stack)
        let rows = self.rows(of: content, area.columns - 4)
        paint(
            content,
            in: area.inset(left: 2, top: max(0, (area.rows - rows) / 2), right: 2)
        )
    }

    func rows(of notice: Notice, _ columns: Int) -> Int {
        rows(of: .stack(notice.stack), columns - 4)
    }

    /// Paints messages in the lower right corner, the newest lowest.
    mutating func paint(_ toasts: [Toast], in area: Area) {
        for (index, toast) in toasts.suffix(area.rows).reversed().enumerated() {
            let line = Line(Run(" \(toast.gravity.sign) \(toast.text) ", toast.gravity.role))
            let cells = shaper.truncated(shaper.cells(line)[...], to: area.columns - 2)
            let place = Position(
                column: area.right - cells.count - 1,
                row: area.bottom - 1 - index
            )
            layered(.uiToast) { $0.put(cells[...], at: place) }
        }
    }
}

extension TabBar {
    /// A count as one sign where there is one.
    static func sign(for count: Int) -> String {
        guard (1...20) ~= count, let scalar = Unicode.Scalar(0x245F + count) else {
            return count > 99 ? "99+" : "\(count)"
        }
        return String(scalar)
    }
}

extension Gravity {
    /// The role of its text.
    package var role: Role {
        switch self {
        case .info: .statusInfo
        case .ok: .statusOK
        case .warning: .statusWarn
        case .error: .statusError
        }
    }

    /// The sign before its text.
    package var sign: String {
        switch self {
        case .info: "•"
        case .ok: "✓"
        case .warning: "!"
        case .error: "✕"
        }
    }

    /// The word plain mode reads for the sign.
    package var word: String {
        switch self {
        case .info: "Note"
        case .ok: "Done"
        case .warning: "Warning"
        case .error: "Error"
        }
    }
}

extension Notice {
    /// The message as text, centred.
    var stack: StackBlock {
        let role: Role = gravity == .info ? .uiTitle : gravity.role
        let sign = gravity == .info ? "" : "\(gravity.sign) "
        var lines = [Line(sign + title, role, .bold)]
        if !hint.isEmpty { lines.append(Line(hint, .uiDim)) }
        var items = [StackBlock.Item(.text(TextBlock(lines, alignment: .center)))]
        if !keys.isEmpty {
            var line = Line.blank
            for key in keys {
                if !line.runs.isEmpty { line.append(Run("   ")) }
                line.append(Run(key.key, .uiHintKey))
                line.append(Run(" \(key.title)", .uiHintText))
            }
            items.append(.init(.text(TextBlock([line], alignment: .center))))
        }
        return StackBlock(.vertical, spacing: 1, items)
    }
}
