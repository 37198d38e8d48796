/// Which part of a long list is visible, and which entry is selected.
///
/// Invariant: the selected entry is visible whenever there is room for one.
package struct ListWindow: Sendable, Hashable {
    /// How many entries there are.
    package private(set) var total: Int
    /// How many fit on the screen.
    package private(set) var capacity: Int
    /// The index of the selected entry; 0 in an empty list.
    package private(set) var selected: Int
    /// The index of the first visible entry.
    package private(set) var first: Int

    /// A window at the start of a list.
    package init(total: Int = 0, capacity: Int = 1) {
        self.total = max(0, total)
        self.capacity = max(1, capacity)
        selected = 0
        first = 0
    }

    /// The indices of the visible entries.
    package var visible: Range<Int> { first..<min(total, first + capacity) }

    /// The selected entry, if there are any.
    package var selection: Int? { total == 0 ? nil : selected }

    /// Takes over a new number of entries.
    package mutating func resize(total: Int) {
        self.total = max(0, total)
        settle()
    }

    /// Takes over a new number of entries that fit.
    package mutating func resize(capacity: Int) {
        self.capacity = max(1, capacity)
        settle()
    }

    /// Selects the entry, or the nearest there is.
    package mutating func select(_ index: Int) {
        selected = index
        settle()
    }

    /// Selects the entry so many further down, or up when negative.
    ///
    /// A step over the edge brings half a window of new entries, not one: the steps after it then
    /// repaint two entries each, not the whole list, which a slow line feels.
    package mutating func move(by distance: Int) {
        let before = first
        select(selected + distance)
        guard first != before, abs(distance) <= capacity / 2 else { return }
        first = selected - capacity / 2
        settle()
    }

    /// Does what the key does in a list.
    ///
    /// - Returns: Whether the key means something there; if not, it is for someone else.
    package mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .down, .character("j"): move(by: 1)
        case .up, .character("k"): move(by: -1)
        case .pageDown: move(by: capacity)
        case .pageUp: move(by: -capacity)
        case .control("d"): move(by: max(1, capacity / 2))
        case .control("u"): move(by: -max(1, capacity / 2))
        case .home, .character("g"): select(0)
        case .end, .character("G"): select(total - 1)
        case .wheel(.down, _): move(by: 3)
        case .wheel(.up, _): move(by: -3)
        default: return false
        }
        return true
    }

    /// How many entries of a height, with a gap after each, fit into so many rows.
    package static func capacity(rows: Int, entryRows: Int, gap: Int = 0) -> Int {
        max(1, (rows + gap) / max(1, entryRows + gap))
    }

    private mutating func settle() {
        selected = min(max(0, selected), max(0, total - 1))
        if selected < first { first = selected }
        if selected >= first + capacity { first = selected - capacity + 1 }
        first = min(max(0, first), max(0, total - capacity))
    }
}
