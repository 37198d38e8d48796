internal import Wire

/// A list that comes in pages: where a page begins, how much is read for it, and where it ends.
struct PagedList: Sendable {
    /// Where the page begins; nil at the beginning of the list.
    let position: ListPosition?
    private let limit: Int
    private let name: String
    private let cursors: Cursors

    fileprivate init(_ name: String, _ page: PageRequest, _ cursors: Cursors) throws {
        position = try page.after.map { try cursors.read($0, list: name) }
        limit = page.limit
        self.name = name
        self.cursors = cursors
    }

    /// How many rows to read: one more than the page has tells whether it is the last.
    var wanted: Int { limit + 1 }

    /// Where a page begins in a list that runs from high to low.
    var start: ListPosition { position ?? .top }

    /// The rows of the page, and where the next one begins; `place` says where a row stands.
    func cut<Row>(
        _ rows: [Row],
        at place: (Row) -> ListPosition
    ) -> (rows: [Row], next: Cursor?) {
        guard rows.count > limit else { return (rows, nil) }
        let shown = Array(rows.prefix(limit))
        return (shown, shown.last.map { cursors.make(place($0), list: name) })
    }

    /// The page of these rows, as `show` makes items of them.
    func page<Row, Item>(
        _ rows: [Row],
        at place: (Row) -> ListPosition,
        show: ([Row]) throws -> [Item]
    ) rethrows -> Page<Item> {
        let (shown, next) = cut(rows, at: place)
        return Page(data: try show(shown), hasMore: next != nil, next: next)
    }

    /// The page of these items.
    func page<Item>(_ items: [Item], at place: (Item) -> ListPosition) -> Page<Item> {
        page(items, at: place) { $0 }
    }
}

extension Cursors {
    /// The list of this name, a text that names it and all that chooses its rows.
    ///
    /// - Throws: ``Problem`` with the code `bad_request`, when the page begins nowhere in it.
    func list(_ name: String, _ page: PageRequest) throws -> PagedList {
        try PagedList(name, page, self)
    }
}
