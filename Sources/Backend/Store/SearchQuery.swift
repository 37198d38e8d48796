internal import Marketplace

/// A search in the store: chooses where its homes come from, and reads them in order.
///
/// Homes come from an index in the order, of all or of each cell of a grid that a box touches, which
/// ends as soon as a page is full; or from the few that lie in the box or have the words, which are
/// then put in order. Which is faster hangs on how many these are, so they are counted first, as
/// closely and as far as it matters.
struct SearchQuery {
    /// A home that was found, and where it stands in the order.
    struct Hit: Sendable {
        let number: Int64
        let key: Int64
        let location: Coordinate
        let rules: SearchRules

        var position: ListPosition { ListPosition(key: key, tie: String(number)) }
    }

    private let conditions: SearchConditions
    private let order: SearchOrder
    private let source: Source
    /// About as many homes as can be found at all.
    private let homes: Int
    private let kind: Database.Kind

    /// `places` are those that the criteria's text names; empty means the text is words.
    init(
        _ criteria: SearchCriteria,
        places: [Int64],
        homes: Int,
        now: Instant,
        in db: Database
    ) throws {
        conditions = SearchConditions(criteria, places: places, now: now, kind: db.kind)
        order = SearchOrder(criteria.sort)
        kind = db.kind
        self.homes = homes
        source = try SearchQuery.source(criteria, conditions, places, homes: homes, in: db)
    }

    /// At most `limit` homes after a position, in order.
    func hits(after position: ListPosition? = nil, limit: Int, in db: Database) throws -> [Hit] {
        switch source {
        case .order: try walk(after: position, limit: limit, in: db)
        case .cells(let cells, _): try merge(cells, after: position, limit: limit, in: db)
        case .area(let box): try gather(lanes(of: box), after: position, limit: limit, in: db)
        case .wide(let box): try walk(through: box, after: position, limit: limit, in: db)
        case .words: try gather(wordHomes, after: position, limit: limit, in: db)
        }
    }

    /// How many homes there are in all.
    func count(in db: Database) throws -> Int {
        let homes =
            switch source {
            case .order, .wide: SearchStatement("search_home")
            case .cells(_, let box), .area(let box): lanes(of: box)
            case .words: wordHomes
            }
        return try count(restricted(homes, after: nil).and(conditions.lookups), in: db)
    }
}

// MARK: Reading homes

extension SearchQuery {
    private func lanes(of box: GeoBox) -> SearchStatement {
        SearchQuery.lanes(of: box, kind).and("band = lane")
    }

    private var wordHomes: SearchStatement {
        let words = "(SELECT number AS found FROM (\(SearchWords.lookup(kind))) AS words) AS word"
        let homes = SearchStatement("\(words) CROSS JOIN search_home", [conditions.words])
        return homes.and("number = found")
    }

    private func walk(
        after position: ListPosition?,
        until key: Int64? = nil,
        limit: Int,
        in db: Database
    ) throws -> [Hit] {
        var homes = SearchStatement("search_home")
        if let key {
            let end = order.limit(at: key)
            homes = homes.and(end.sql, end.arguments)
        }
        return try read(listed(homes, after: position), limit: limit, in: db)
    }

    /// Walks some cells side by side.
    ///
    /// SQLite merges rows that come in order as they are asked for; PostgreSQL would rather sort
    /// them, so there every cell gives no more than a page.
    private func merge(
        _ cells: SearchCells,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [Hit] {
        let lane = kind == .sqlite ? "?" : "lane.cell"
        let homes = listed(
            SearchStatement("search_home").and("\(cells.column) = \(lane)"),
            after: position
        )
        let rows =
            switch kind {
            case .sqlite: homes.each(cells.numbers)
            case .postgres:
                homes.ordered(order.clause("sort_key", "number"), limit: limit).each(
                    lane: cells.numbers
                )
            }
        return try read(rows, limit: limit, in: db)
    }

    /// Walks the order for a while; homes that are rarer than that are gathered from the box.
    private func walk(
        through box: GeoBox,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [Hit] {
        let balance = SearchQuery.balance(homes: homes)
        for stretch in [balance / 2, 5 * balance] {
            guard let key = try key(homes: stretch, after: position, in: db) else {
                return try walk(after: position, limit: limit, in: db)
            }
            let hits = try walk(after: position, until: key, limit: limit, in: db)
            if hits.count == limit { return hits }
        }
        guard try SearchQuery.hasFewer(than: homes / 8, in: box, db) else {
            return try walk(after: position, limit: limit, in: db)
        }
        // Hardly any fits, so that nothing is won by looking at the first ones first.
        return try read(listed(lanes(of: box), after: position), limit: limit, in: db)
    }

    /// Reads some homes that do not come in order.
    ///
    /// Nights are looked up home by home, and much of the time goes there. So they are looked up of
    /// the first ones in the order, and of ever more of the others until the page is full.
    private func gather(
        _ homes: SearchStatement,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [Hit] {
        let first = 3 * min(limit, SearchQuery.mostInParts)
        let firstOnes = candidates(homes, after: position, from: 0, first)
        var hits = try read(firstOnes, limit: limit, in: db)
        if hits.count == limit { return hits }
        let all = try count(restricted(homes, after: position), in: db)
        var (start, width) = (first, limit > SearchQuery.mostInParts ? all : 8 * first)
        while hits.count < limit, start < all {
            let part = candidates(homes, after: position, from: start, width)
            hits += try read(part, limit: limit - hits.count, in: db)
            (start, width) = (start + width, 8 * width)
        }
        return hits
    }

    /// Who wants more homes than this wants all of them.
    private static let mostInParts = 1_000

    /// The key of the home that stands so many homes after a position.
    private func key(
        homes count: Int,
        after position: ListPosition?,
        in db: Database
    ) throws -> Int64? {
        let start = position.map { order.continuation(of: $0) }
        let sql = """
            SELECT \(order.column) FROM search_home WHERE \(start?.sql ?? "1 = 1")
            ORDER BY \(order.clause(order.column, "number")) LIMIT 1 OFFSET ?
            """
        return try db.value(sql, (start?.arguments ?? []) + [Int64(count)])
    }

    private static func columns(_ key: String) -> String {
        "number, \(key) AS sort_key, latitude, longitude, \(SearchRules.columns)"
    }

    /// All homes that fit, with what is to be read of them.
    private func listed(
        _ homes: SearchStatement,
        after position: ListPosition?
    ) -> SearchStatement {
        let homes = restricted(homes, after: position).and(conditions.lookups)
        let rows = "SELECT \(SearchQuery.columns(order.column)) FROM \(homes.sql)"
        return SearchStatement(rows, homes.arguments)
    }

    /// Those that fit of a part of the homes, in the order, of which nights are not looked up yet.
    private func candidates(
        _ homes: SearchStatement,
        after position: ListPosition?,
        from start: Int,
        _ count: Int
    ) -> SearchStatement {
        let homes = restricted(homes, after: position)
        let rows = """
            SELECT \(SearchQuery.columns("sort_key")) FROM (
                SELECT \(SearchQuery.columns(order.column)) FROM \(homes.sql)
                ORDER BY \(order.clause(order.column, "number")) LIMIT ? OFFSET ?) AS search_home
            """
        return SearchStatement(rows, homes.arguments + [count, start]).and(conditions.lookups)
    }

    /// Reads the first of some rows.
    private func read(_ rows: SearchStatement, limit: Int, in db: Database) throws -> [Hit] {
        let rows = rows.ordered(order.clause("sort_key", "number"), limit: limit)
        return try db.rows(rows.sql, rows.arguments).map(Hit.init)
    }

    private func count(_ homes: SearchStatement, in db: Database) throws -> Int {
        try db.value("SELECT count(*) FROM \(homes.sql)", homes.arguments) ?? 0
    }

    /// Those that fit and come after a position, as far as the index of the homes tells.
    private func restricted(
        _ homes: SearchStatement,
        after position: ListPosition?
    ) -> SearchStatement {
        var homes = homes.and(conditions.columns)
        if let position {
            let start = order.continuation(of: position)
            homes = homes.and(start.sql, start.arguments)
        }
        guard let words = conditions.words else { return homes }
        if case .words = source { return homes }
        // The sign keeps the planner from gathering all homes with the words first.
        return homes.and("+number IN (\(SearchWords.lookup(kind)))", [words])
    }
}

extension SearchQuery.Hit {
    fileprivate init(_ row: Row) {
        number = row[0]
        key = row[1]
        location = Coordinate(latitude: row[2], longitude: row[3])
        rules = SearchRules(row, from: 4)
    }
}
