extension Painter {
    mutating func paint(_ stack: StackBlock, in area: Area) {
        let items = stack.visibleItems
        let isVertical = stack.axis == .vertical
        let lengths = lengths(of: items, stack, across: area)
        var start = isVertical ? area.top : area.left
        for (item, length) in zip(items, lengths) {
            let part =
                isVertical
                ? Area(column: area.left, row: start, columns: area.columns, rows: length)
                : Area(column: start, row: area.top, columns: length, rows: area.rows)
            paint(item.element, in: part.intersection(area))
            start += length + stack.spacing
        }
    }

    func rows(of stack: StackBlock, _ columns: Int) -> Int {
        let items = stack.visibleItems
        guard stack.axis == .vertical else {
            let area = Area(column: 0, row: 0, columns: columns, rows: 1)
            let widths = lengths(of: items, stack, across: area)
            return zip(items, widths).map { rows(of: $0.element, $1) }.max() ?? 0
        }
        let needed = items.reduce(0) { sum, item in
            if case .fixed(let rows) = item.extent { return sum + rows }
            return sum + rows(of: item.element, columns)
        }
        return needed + stack.spacing * max(0, items.count - 1)
    }

    func columns(of stack: StackBlock) -> Int {
        let items = stack.visibleItems
        let needs = items.map { item in
            if stack.axis == .horizontal, case .fixed(let columns) = item.extent { return columns }
            return columns(of: item.element)
        }
        guard stack.axis == .horizontal else { return needs.max() ?? 0 }
        return needs.reduce(0, +) + stack.spacing * max(0, items.count - 1)
    }

    /// The length of each item along the stack's axis.
    private func lengths(
        of items: [StackBlock.Item],
        _ stack: StackBlock,
        across area: Area
    ) -> [Int] {
        let isVertical = stack.axis == .vertical
        let room =
            (isVertical ? area.rows : area.columns) - stack.spacing * max(0, items.count - 1)
        let needs = items.map { item in
            switch item.extent {
            case .fixed(let length): length
            case .flex: 0
            case .fit:
                isVertical ? rows(of: item.element, area.columns) : columns(of: item.element)
            }
        }
        let weights = items.map { item in
            if case .flex(let weight) = item.extent { max(1, weight) } else { 0 }
        }
        let shares = Shares.divide(max(0, room - needs.reduce(0, +)), by: weights)
        guard isVertical else {
            // What is measured must be what is painted, so a width never exceeds what is left.
            var left = max(0, room)
            return zip(needs, shares).map { need, share in
                let length = min(need + share, left)
                left -= length
                return length
            }
        }
        return zip(needs, shares).map { $0 + $1 }
    }

    mutating func paint(_ padding: Padding, in area: Area) {
        let inner = area.inset(
            left: padding.columns,
            top: padding.rows,
            right: padding.columns,
            bottom: padding.rows
        )
        paint(padding.content, in: inner)
    }

    mutating func paint(_ content: Element, over role: Role, in area: Area) {
        layered(role) {
            $0.clear(area)
            $0.paint(content, in: area)
        }
    }

    mutating func paint(_ panel: Panel, in area: Area) {
        paintBorder(area, panel.title, panel.isFocused ? .uiBorderFocus : .uiBorder)
        paint(panel.content, in: area.inset(left: 2, top: 1, right: 2, bottom: 1))
    }

    /// Draws a frame with a title in its upper edge.
    private mutating func paintBorder(_ area: Area, _ title: Line, _ role: Role) {
        guard area.columns >= 2, area.rows >= 2 else { return }
        let style = Style(role)
        let inner = area.columns - 2
        for row in [area.top, area.bottom - 1] {
            fill(
                glyphs.horizontal,
                at: Position(column: area.left + 1, row: row),
                columns: inner,
                style
            )
        }
        for row in area.top + 1..<max(area.top + 1, area.bottom - 1) {
            put(glyphs.vertical, at: Position(column: area.left, row: row), style)
            put(glyphs.vertical, at: Position(column: area.right - 1, row: row), style)
        }
        put(glyphs.topLeft, at: area.origin, style)
        put(glyphs.topRight, at: Position(column: area.right - 1, row: area.top), style)
        put(glyphs.bottomLeft, at: Position(column: area.left, row: area.bottom - 1), style)
        put(glyphs.bottomRight, at: Position(column: area.right - 1, row: area.bottom - 1), style)
        guard !title.isEmpty, area.columns > 6 else { return }
        put(
            Line(" ") + title + Line(" "),
            at: Position(column: area.left + 2, row: area.top),
            columns: area.columns - 4
        )
    }

    mutating func paint(_ overlay: Overlay, in area: Area) {
        paint(overlay.base, in: area)
        dim(area.intersection(clip))
        paint(overlay.dialog, in: area)
    }

    /// Paints a dialog in the middle of an area.
    mutating func paint(_ dialog: Dialog, in area: Area) {
        let columns = min(dialog.columns, area.columns - 2)
        let rows = min(self.rows(of: dialog.content, columns - 4) + 2, area.rows)
        let box = Area(
            column: area.left + (area.columns - columns) / 2,
            row: area.top + (area.rows - rows) / 2,
            columns: columns,
            rows: rows
        )
        let edge: Role = dialog.gravity == .info ? .uiBorderFocus : dialog.gravity.role
        layered(.uiPopup) {
            $0.clear(box)
            $0.paintBorder(box, Line(dialog.title, .uiTitle, .bold), edge)
            $0.paint(dialog.content, in: box.inset(left: 2, top: 1, right: 2, bottom: 1))
        }
    }

    mutating func paint(_ view: ScrollView, in area: Area) {
        let columns = area.columns - 1
        let needed = rows(of: view.content, columns)
        guard needed > area.rows else {
            return paint(view.content, in: area.inset(right: 1))
        }
        let offset = min(max(0, view.offset), needed - area.rows)
        clipped(to: area) {
            let whole = Area(
                column: area.left,
                row: area.top - offset,
                columns: columns,
                rows: needed
            )
            $0.paint(view.content, in: whole)
        }
        paintScrollbar(
            at: Position(column: area.right - 1, row: area.top),
            rows: area.rows,
            first: offset,
            visible: area.rows,
            total: needed
        )
    }

    /// Draws which part of something longer is visible.
    mutating func paintScrollbar(
        at position: Position,
        rows: Int,
        first: Int,
        visible: Int,
        total: Int
    ) {
        guard total > visible, rows > 0 else { return }
        let length = max(1, rows * visible / total)
        let range = max(1, total - visible)
        let start = min(rows - length, (first * (rows - length) + range / 2) / range)
        for row in start..<start + length {
            let place = Position(column: position.column, row: position.row + row)
            put(glyphs.scrollThumb, at: place, Style(.uiScrollbar))
        }
    }

    mutating func paint(_ split: SplitView, in area: Area) {
        let panes = split.panes(visibleIn: area.columns)
        let room = area.columns - 3 * (panes.count - 1)
        let widths = Shares.divide(max(0, room), by: split.panes[panes].map { max(1, $0.weight) })
        var column = area.left
        for (pane, width) in zip(split.panes[panes], widths) {
            if column > area.left {
                for row in area.top..<area.bottom {
                    let position = Position(column: column + 1, row: row)
                    put(glyphs.vertical, at: position, Style(.uiBorder))
                }
                column += 3
            }
            let part = Area(column: column, row: area.top, columns: width, rows: area.rows)
            paint(pane.content, in: part)
            column += width
        }
    }
}

extension SplitView {
    /// The panes shown in so many columns, the focused one among them.
    ///
    /// Screens need it to know whether a list stands alone.
    package func panes(visibleIn columns: Int) -> Range<Int> {
        let count = min(panes.count, 1 + breakpoints.count { columns >= $0 })
        let start = min(max(0, focus - count + 1), panes.count - count)
        return start..<start + count
    }
}

extension StackBlock {
    /// The items that take room; an empty one has no spacing either.
    var visibleItems: [Item] {
        items.filter { item in
            if case .empty = item.element, case .fit = item.extent { return false }
            return true
        }
    }
}

/// Divides a length without losing a cell.
enum Shares {
    /// The parts of a length in proportion to the weights; they add up to it unless all weights are 0.
    static func divide(_ length: Int, by weights: [Int]) -> [Int] {
        let total = weights.reduce(0, +)
        guard total > 0 else { return weights.map { _ in 0 } }
        var taken = 0
        var seen = 0
        return weights.map { weight in
            seen += weight
            let share = length * seen / total - taken
            taken += share
            return share
        }
    }
}
