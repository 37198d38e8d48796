extension Painter {
    /// Paints an element into an area; what does not fit is cut.
    mutating func paint(_ element: Element, in area: Area) {
        guard !area.isEmpty else { return }
        switch element {
        case .empty: break
        case .text(let text): paint(text, in: area)
        case .stack(let stack): paint(stack, in: area)
        case .leader(let leader): paint(leader, at: area.origin, columns: area.columns)
        case .list(let list): clipped(to: area) { $0.paint(list, in: area) }
        case .table(let table): clipped(to: area) { $0.paint(table, in: area) }
        case .form(let form): clipped(to: area) { $0.paint(form, in: area) }
        case .buttons(let bar): paint(bar, in: area)
        case .months(let months): clipped(to: area) { $0.paint(months, in: area) }
        case .facts(let facts): clipped(to: area) { $0.paint(facts, in: area) }
        case .bars(let bars): clipped(to: area) { $0.paint(bars, in: area) }
        case .histogram(let histogram): clipped(to: area) { $0.paint(histogram, in: area) }
        case .sparkline(let line): paint(line, in: area)
        case .stars(let stars): paint(stars, in: area)
        case .divider(let title): paint(divider: title, in: area)
        case .panel(let panel): paint(panel, in: area)
        case .notice(let notice): clipped(to: area) { $0.paint(notice, in: area) }
        case .spinner(let spinner): paint(spinner, in: area)
        case .scroll(let view): paint(view, in: area)
        case .split(let split): paint(split, in: area)
        case .overlay(let overlay): paint(overlay, in: area)
        case .toasts(let toasts): paint(toasts, in: area)
        case .tabs(let tabs): paint(tabs, in: area)
        case .hints(let hints): paint(hints, in: area)
        case .padding(let padding): paint(padding, in: area)
        case .layer(let role, let content): paint(content, over: role, in: area)
        }
    }

    /// The rows an element needs in so many columns.
    func rows(of element: Element, _ columns: Int) -> Int {
        switch element {
        case .empty: 0
        case .text(let text): rows(of: text, columns)
        case .stack(let stack): rows(of: stack, columns)
        case .list(let list): rows(of: list)
        case .table(let table): 1 + table.rows.count
        case .form(let form): rows(of: form)
        case .months(let months): rows(of: months, columns)
        case .facts(let facts): rows(of: facts, columns)
        case .bars(let bars): bars.bars.count
        case .histogram(let histogram): histogram.rows + (histogram.hasEnds ? 1 : 0)
        case .panel(let panel): rows(of: panel.content, columns - 4) + 2
        case .notice(let notice): rows(of: notice, columns)
        case .scroll(let view): rows(of: view.content, columns)
        case .split(let split):
            split.panes.map { rows(of: $0.content, columns) }.max() ?? 0
        case .overlay(let overlay): rows(of: overlay.base, columns)
        case .toasts(let toasts): toasts.count
        case .padding(let padding):
            rows(of: padding.content, columns - 2 * padding.columns) + 2 * padding.rows
        case .layer(_, let content): rows(of: content, columns)
        case .leader, .buttons, .sparkline, .stars, .divider, .spinner, .tabs, .hints: 1
        }
    }

    /// The columns an element needs to be shown without wrapping; the least that makes sense for one
    /// that grows with its place.
    func columns(of element: Element) -> Int {
        switch element {
        case .text(let text): text.lines.map(shaper.width).max() ?? 0
        case .stack(let stack): columns(of: stack)
        case .leader(let leader): width(of: leader)
        case .list(let list):
            list.rows.flatMap(\.lines).map(width).max().map { $0 + 4 } ?? 0
        case .buttons(let bar): cells(of: bar).count
        case .months: monthColumns
        case .facts(let sheet):
            labelColumns(of: sheet) + (sheet.facts.map { shaper.width($0.value) }.max() ?? 0)
        case .sparkline(let line): line.values.count
        case .stars(let stars): 5 + (stars.note.isEmpty ? 0 : 1 + shaper.width(stars.note))
        case .panel(let panel): columns(of: panel.content) + 4
        case .spinner(let spinner): 2 + shaper.width(spinner.label)
        case .scroll(let view): columns(of: view.content) + 1
        case .padding(let padding): columns(of: padding.content) + 2 * padding.columns
        case .layer(_, let content): columns(of: content)
        case .histogram(let histogram): histogram.values.count
        case .empty: 0
        case .table, .form, .bars, .divider, .notice, .split, .overlay, .toasts, .tabs, .hints: 20
        }
    }

    private func width(of leader: Leader) -> Int {
        let right = shaper.width(leader.right)
        return shaper.width(leader.left) + (right > 0 ? right + 1 : 0)
    }
}
