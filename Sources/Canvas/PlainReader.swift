/// Reads elements out as lines of plain text: no frames, no colours, words in place of signs.
///
/// Pure, like ``Layout``. Text passes ``SafeText`` here too.
package enum PlainReader {
    /// The lines of a whole screen; a dialog is read last.
    package static func lines(of frame: Frame) -> [String] {
        var lines = lines(of: frame.header) + lines(of: frame.body)
        if let dialog = frame.dialog { lines += self.lines(of: dialog) }
        lines += frame.toasts.map(line(of:))
        lines += self.lines(of: frame.footer)
        return lines
    }

    /// The lines of one element.
    package static func lines(of element: Element) -> [String] {
        switch element {
        case .empty: []
        case .text(let text): text.lines.map { $0.spoken }.filter { !$0.isEmpty }
        case .stack(let stack): stack.items.flatMap { lines(of: $0.element) }
        case .leader(let leader): [leader.spoken].filter { !$0.isEmpty }
        case .list(let list): lines(of: list)
        case .table(let table): lines(of: table)
        case .form(let form): lines(of: form)
        case .buttons(let bar): lines(of: bar)
        case .months(let months): lines(of: months)
        case .facts(let sheet): sheet.facts.map { "\($0.label.safe): \($0.value.spoken)" }
        case .bars(let chart): chart.bars.map { "\($0.label.safe): \($0.text.safe)" }
        case .histogram(let histogram): [histogram.spoken.safe]
        case .sparkline(let line): [line.spoken.safe]
        case .stars(let stars): [line(of: stars)]
        case .divider(let title): title.isEmpty ? [] : ["\(title.spoken):"]
        case .panel(let panel):
            (panel.title.isEmpty ? [] : ["\(panel.title.spoken):"]) + lines(of: panel.content)
        case .notice(let notice): lines(of: notice)
        case .spinner(let spinner): [spinner.label.safe]
        case .scroll(let view): lines(of: view.content)
        case .split(let split): lines(of: split)
        case .overlay(let overlay): lines(of: overlay.base) + lines(of: overlay.dialog)
        case .toasts(let toasts): toasts.map(line(of:))
        case .tabs(let tabs): lines(of: tabs)
        case .hints(let hints): lines(of: hints)
        case .padding(let padding): lines(of: padding.content)
        case .layer(_, let content): lines(of: content)
        }
    }

    private static func lines(of split: SplitView) -> [String] {
        split.panes.flatMap { pane in
            let content = lines(of: pane.content)
            return pane.title.isEmpty || content.isEmpty
                ? content : ["\(pane.title.safe):"] + content
        }
    }

    private static func lines(of dialog: Dialog) -> [String] {
        ["\(dialog.gravity == .info ? "" : "\(dialog.gravity.word): ")\(dialog.title.safe)"]
            + lines(of: dialog.content)
    }

    private static func line(of toast: Toast) -> String {
        "\(toast.gravity.word): \(toast.text.safe)"
    }

    private static func lines(of notice: Notice) -> [String] {
        let word = notice.gravity == .info ? "" : "\(notice.gravity.word): "
        return [word + notice.title.safe]
            + (notice.hint.isEmpty ? [] : [notice.hint.safe])
            + notice.keys.map { "\($0.key): \($0.title.safe)" }
    }

    private static func lines(of tabs: TabBar) -> [String] {
        let names = tabs.tabs.enumerated().map { index, tab in
            let badge = tab.badge > 0 ? " (\(tab.badge) waiting)" : ""
            let open = index == tabs.active ? " (open)" : ""
            return "\(tab.key) \(tab.title.safe)\(badge)\(open)"
        }
        let status = tabs.status.isEmpty ? [] : ["Status: \(tabs.status.spoken)"]
        return ["\(tabs.brand): \(names.joined(separator: ", "))"] + status
    }

    private static func lines(of hints: KeyHints) -> [String] {
        let all = (hints.hints + hints.always).filter(\.isEnabled)
        guard !all.isEmpty else { return [] }
        return ["Keys: " + all.map { "\($0.key) \($0.title.safe)" }.joined(separator: ", ")]
    }
}

extension Line {
    /// The line as plain mode reads it.
    package var spoken: String {
        runs.map { ($0.spoken ?? $0.text).safe }.joined().trimmed
    }
}

extension Leader {
    /// Both parts as plain mode reads them.
    var spoken: String {
        [left.spoken, right.spoken].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension String {
    /// The text without anything hostile.
    var safe: String { SafeText.clean(self) }

    /// The text without spaces at its ends.
    fileprivate var trimmed: String {
        var part = self[...]
        while part.first == " " { part.removeFirst() }
        while part.last == " " { part.removeLast() }
        return String(part)
    }
}
