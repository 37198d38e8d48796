import Marketplace

/// A long list that comes in parts, each found through the one before it.
///
/// Parts far from the selection are let go and fetched again by the cursor they began with, so
/// that a list of any length takes little memory. Entries are known by their index at any time,
/// also where no part has come yet.
struct PagedList<Item: Sendable & Equatable>: Sendable, Equatable {
    /// A part to be fetched; `after` is nil for the first one.
    struct Part: Sendable, Hashable {
        let after: String?
    }

    private struct Page: Sendable, Equatable {
        var first: Int
        var count: Int
        var after: String?
        /// Nil once let go.
        var items: [Item]?
    }

    private var pages: [Page] = []
    /// The indices of the pages that are here, so that nobody has to look through all.
    private var held: Set<Int> = []
    /// Where the part after the last known one begins; nil at the end.
    private(set) var next: String?
    /// How many the server says there are.
    private(set) var announced: Int?
    /// Whether the first part has come.
    private(set) var isAnswered = false

    /// How many entries have come, those let go included.
    var reached: Int { pages.last.map { $0.first + $0.count } ?? 0 }

    /// Whether the last entry has come.
    var isComplete: Bool { isAnswered && next == nil }

    /// Whether it is known that there are no entries.
    var isEmpty: Bool { isComplete && reached == 0 }

    /// How many entries there are as far as is known.
    var count: Int {
        if isComplete { return reached }
        return max(announced ?? 0, reached + (next == nil ? 0 : 1))
    }

    /// Whether nobody knows how many entries there are.
    var isOpenEnded: Bool { !isComplete && announced == nil }

    /// The entry at the index; nil while it is not here.
    subscript(index: Int) -> Item? {
        guard let page = page(of: index), let items = pages[page].items else { return nil }
        return items[index - pages[page].first]
    }

    /// The first part that has to be fetched before all of the range is here; nil when all is.
    func missing(in range: Range<Int>) -> Part? {
        guard isAnswered else { return nil }
        var index = page(of: max(0, range.lowerBound)) ?? pages.count
        while index < pages.count, pages[index].first < range.upperBound {
            if pages[index].items == nil { return Part(after: pages[index].after) }
            index += 1
        }
        guard let next, reached < min(range.upperBound, count) else { return nil }
        return Part(after: next)
    }

    /// Takes a part in; `after` is where it begins.
    ///
    /// A part that comes again and leads elsewhere than before takes the place of all after it.
    mutating func take(_ batch: Batch<Item>, after: String?) {
        if let total = batch.total { announced = total }
        if let after, after == next {
            append(batch, after: after)
        } else if let index = pages.firstIndex(where: { $0.after == after }) {
            replace(index, with: batch)
        } else if after == nil {
            append(batch, after: nil)
        }
        isAnswered = isAnswered || after == nil
    }

    /// Lets go of parts that are further than `distance` entries from the index.
    mutating func keep(around index: Int, distance: Int) {
        for page in held {
            let isFar =
                pages[page].first > index + distance
                || pages[page].first + pages[page].count < index - distance
            guard isFar else { continue }
            pages[page].items = nil
            held.remove(page)
        }
    }

    private mutating func replace(_ index: Int, with batch: Batch<Item>) {
        let follower = index + 1 < pages.count ? pages[index + 1].after : next
        let isSameShape = pages[index].count == batch.items.count && follower == batch.next
        pages[index].items = batch.items
        held.insert(index)
        guard !isSameShape else { return }
        pages[index].count = batch.items.count
        pages.removeSubrange((index + 1)...)
        held = held.filter { $0 <= index }
        next = batch.next
    }

    private mutating func append(_ batch: Batch<Item>, after: String?) {
        let page = Page(
            first: reached,
            count: batch.items.count,
            after: after,
            items: batch.items
        )
        held.insert(pages.count)
        pages.append(page)
        next = batch.next
    }

    /// The page that holds the index, by halving.
    private func page(of index: Int) -> Int? {
        var low = 0
        var high = pages.count
        while low < high {
            let middle = (low + high) / 2
            if pages[middle].first + pages[middle].count <= index {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < pages.count, pages[low].first <= index else { return nil }
        return low
    }
}
