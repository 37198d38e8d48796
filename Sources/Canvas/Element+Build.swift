/// Short ways to write a tree, so that a screen's view reads like its picture.
extension Element {
    /// Lines that wrap.
    package static func text(_ lines: Line...) -> Element { .text(TextBlock(lines)) }

    /// Text that wraps at the width; its line breaks are kept.
    package static func paragraph(_ text: String, _ role: Role = .uiForeground) -> Element {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        return .text(TextBlock(lines.map { Line(String($0), role) }))
    }

    /// One row that is cut with `…` when too long.
    package static func line(_ line: Line, alignment: Alignment = .leading) -> Element {
        .text(TextBlock([line], overflow: .truncate, alignment: alignment))
    }

    /// The title of a part of the screen.
    package static func title(_ text: String) -> Element {
        .line(Line(text, .uiTitle, .bold))
    }

    /// One row with a part at each end.
    package static func leader(_ left: Line, _ right: Line) -> Element {
        .leader(Leader(left, right))
    }

    /// An empty row.
    package static let gap = Element.text(TextBlock([.blank]))

    /// A line across.
    package static let rule = Element.divider(.blank)

    /// Elements one below the other, each as tall as it needs to be.
    package static func rows(spacing: Int = 0, _ elements: Element...) -> Element {
        .rows(spacing: spacing, elements)
    }

    /// Elements one below the other, each as tall as it needs to be.
    package static func rows(spacing: Int = 0, _ elements: [Element]) -> Element {
        .stack(StackBlock(.vertical, spacing: spacing, elements.map { .init($0) }))
    }

    /// Elements one below the other with their shares.
    package static func vertical(spacing: Int = 0, _ items: StackBlock.Item...) -> Element {
        .stack(StackBlock(.vertical, spacing: spacing, items))
    }

    /// Elements beside each other with their shares.
    package static func horizontal(spacing: Int = 1, _ items: StackBlock.Item...) -> Element {
        .stack(StackBlock(.horizontal, spacing: spacing, items))
    }

    /// Labels with values.
    package static func facts(_ facts: [(String, Line)]) -> Element {
        .facts(FactSheet(facts.map { .init($0.0, $0.1) }))
    }

    /// The element with empty columns at both sides.
    package func inset(columns: Int = 1, rows: Int = 0) -> Element {
        .padding(Padding(columns: columns, rows: rows, self))
    }

    /// The element with its height or width fixed, to be put into a stack.
    package func fixed(_ length: Int) -> StackBlock.Item { .init(self, .fixed(length)) }

    /// The element with a share of what is left, to be put into a stack.
    package func flex(_ weight: Int = 1) -> StackBlock.Item { .init(self, .flex(weight)) }

    /// The element as long as it needs to be, to be put into a stack.
    package var fit: StackBlock.Item { .init(self, .fit) }
}
