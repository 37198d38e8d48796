package import Canvas

/// How far down a page is that is taller than its place.
package struct Scroll: Sendable, Hashable {
    /// Rows above the visible part.
    package private(set) var offset = 0

    package init() {}

    /// Does what the key does on a page of so many rows, of which so many are visible.
    ///
    /// - Returns: Whether the key means something there; if not, it is for someone else.
    package mutating func handle(_ key: Key, rows: Int, visible: Int) -> Bool {
        let last = max(0, rows - visible)
        let page = max(1, visible - 1)
        let start = min(offset, last)
        switch key {
        case .down, .character("j"): offset = start + 1
        case .up, .character("k"): offset = start - 1
        case .pageDown, .character(" "): offset = start + page
        case .pageUp: offset = start - page
        case .control("d"): offset = start + max(1, visible / 2)
        case .control("u"): offset = start - max(1, visible / 2)
        case .home, .character("g"): offset = 0
        case .end, .character("G"): offset = last
        case .wheel(.down, _): offset = start + 3
        case .wheel(.up, _): offset = start - 3
        default: return false
        }
        offset = min(max(0, offset), last)
        return true
    }

    /// Goes just so far that the rows are visible.
    package mutating func reveal(_ rows: Range<Int>, visible: Int) {
        offset = max(offset, rows.upperBound - visible)
        offset = max(0, min(offset, rows.lowerBound))
    }

    /// Goes to the start.
    package mutating func toStart() { offset = 0 }
}
