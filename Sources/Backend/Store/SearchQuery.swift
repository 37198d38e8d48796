internal import Marketplace

/// A search in the store: chooses where its homes come from, and reads them in order.
///
/// Homes come from the index of the order, which ends as soon as a page is full, or from the few
/// that lie in the box or have the words, which are then put in order. Which is faster hangs on how
/// many these are, so they are counted first, as far as it matters.
struct SearchQuery {
    /// A home that was found, and where it stands in the order.
    struct Hit: Sendable {
        let number: Int64
        let version: Int64
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
        let box = criteria.lookedUpBox
        source = try SearchQuery.source(conditions, places, box, homes: homes, in: db)
    }

    /// At most `limit` homes after a position, in order.
    func hits(after position: ListPosition? = nil, limit: Int, in db: Database) throws -> [Hit] {
        switch source {
        case .order: try walk(after: position, limit: limit, in: db)
        case .area(let box): try scan(box, after: position, limit: limit, in: db)
        case .wide(let box): try walk(through: box, after: position, limit: limit, in: db)
        case .words: try lookUp(after: position, limit: limit, in: db)
        }
    }

    /// How many homes there are in all.
    func count(in db: Database) throws -> Int {
        switch source {
        case .order, .wide: try count(SearchStatement("search_home"), in: db)
        case .area(let box): try count(lanes(of: box), in: db)
        case .words: try count(wordHomes, in: db)
        }
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
        return try read(homes, after: position, limit: limit, in: db)
    }

    private func scan(
        _ box: GeoBox,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [Hit] {
        try read(lanes(of: box), after: position, limit: limit, in: db)
    }

    private func lookUp(
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [Hit] {
        try read(wordHomes, after: position, limit: limit, in: db)
    }

    /// Walks the order for a while; homes that are rarer than that are gathered from the box.
    private func walk(
        through box: GeoBox,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [Hit] {
        let stretch = 5 * SearchQuery.balance(homes: homes)
        guard let key = try key(homes: stretch, after: position, in: db) else {
            return try walk(after: position, limit: limit, in: db)
        }
        let hits = try walk(after: position, until: key, limit: limit, in: db)
        if hits.count == limit { return hits }
        guard try SearchQuery.isSparse(box, below: homes / 8, in: db) else {
            return try walk(after: position, limit: limit, in: db)
        }
        return try scan(box, after: position, limit: limit, in: db)
    }

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

    private func read(
        _ homes: SearchStatement,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [Hit] {
        var homes = restricted(homes)
        if let position {
            let start = order.continuation(of: position)
            homes = homes.and(start.sql, start.arguments)
        }
        let sql = """
            SELECT version, hit.* FROM (
                SELECT number, \(order.column) AS sort_key, latitude, longitude, \(SearchRules.columns)
                FROM \(homes.sql) ORDER BY \(order.clause(order.column, "number")) LIMIT ?) AS hit
            CROSS JOIN listing WHERE listing.number = hit.number
            ORDER BY \(order.clause("hit.sort_key", "hit.number"))
            """
        return try db.rows(sql, homes.arguments + [limit]).map(Hit.init)
    }

    private func count(_ homes: SearchStatement, in db: Database) throws -> Int {
        let homes = restricted(homes)
        return try db.value("SELECT count(*) FROM \(homes.sql)", homes.arguments) ?? 0
    }

    private func restricted(_ homes: SearchStatement) -> SearchStatement {
        var homes = homes
        for condition in conditions.sql { homes = homes.and(condition) }
        homes.arguments += conditions.arguments
        guard let words = conditions.words else { return homes }
        if case .words = source { return homes }
        // The sign keeps the planner from gathering all homes with the words first.
        return homes.and("+number IN (\(SearchWords.lookup(kind)))", [words])
    }
}

extension SearchQuery.Hit {
    fileprivate init(_ row: Row) {
        version = row[0]
        number = row[1]
        key = row[2]
        location = Coordinate(latitude: row[3], longitude: row[4])
        rules = SearchRules(row, from: 5)
    }
}
