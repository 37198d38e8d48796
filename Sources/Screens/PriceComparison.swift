import Canvas
import Marketplace

/// Two prices of the same stay, line by line, for a guest who has seen the old one.
struct PriceComparison: Sendable, Equatable {
    /// A line of either price or of both.
    struct Row: Sendable, Equatable {
        var label: String
        var before: Money?
        var now: Money?
    }

    let rows: [Row]
    let before: Money
    let now: Money

    init(before: Quote, now: Quote) {
        self.before = before.total
        self.now = now.total
        rows = PriceComparison.rows(before.lines, now.lines)
    }

    /// Lines of the same label belong together; else those that are the only ones of their kind.
    private static func rows(_ before: [QuoteLine], _ now: [QuoteLine]) -> [Row] {
        var left = before
        var rows: [Row] = now.map { line in
            let index =
                left.firstIndex { $0.kind == line.kind && $0.label == line.label }
                ?? onlyIndex(of: line.kind, in: left, now)
            let match = index.map { left.remove(at: $0) }
            return Row(label: line.label, before: match?.amount, now: line.amount)
        }
        rows += left.map { Row(label: $0.label, before: $0.amount, now: nil) }
        return rows
    }

    private static func onlyIndex(
        of kind: QuoteLine.Kind,
        in before: [QuoteLine],
        _ now: [QuoteLine]
    ) -> Int? {
        guard before.count(where: { $0.kind == kind }) == 1,
            now.count(where: { $0.kind == kind }) == 1
        else { return nil }
        return before.firstIndex { $0.kind == kind }
    }

    /// A table with a mark at each line that changed, the totals last.
    var element: Element {
        let cells =
            rows.map { tableRow($0.label, $0.before, $0.now) }
            + [tableRow("Total", before, now, isTotal: true)]
        let table = TableBlock(
            columns: [
                .init("", .flex(1)),
                .init("before", alignment: .trailing),
                .init("now", alignment: .trailing),
                .init(""),
            ],
            rows: cells,
            isFocused: false
        )
        return .horizontal(spacing: 0, Element.table(table).fixed(60), Element.empty.flex())
    }

    private func tableRow(
        _ label: String,
        _ before: Money?,
        _ now: Money?,
        isTotal: Bool = false
    ) -> [Line] {
        let modifiers: Modifiers = isTotal ? .bold : []
        let hasChanged = before != now
        let role: Role = isTotal ? .moneyTotal : .uiForeground
        return [
            Line(label, role, modifiers),
            Line(before.map(\.description) ?? "–", .uiDim),
            Line(now.map(\.description) ?? "–", role, modifiers),
            hasChanged ? Line(Run("! changed", .statusWarn, spoken: "changed")) : .blank,
        ]
    }
}
