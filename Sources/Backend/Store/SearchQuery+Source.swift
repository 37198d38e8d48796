internal import Marketplace

/// Where the homes of a search come from.
extension SearchQuery {
    enum Source {
        /// All homes, or those of a place, in order.
        case order
        /// The homes of a few cells, each in order.
        case cells(SearchCells, GeoBox)
        /// The homes of a box, band by band.
        case area(GeoBox)
        /// The order, as long as the homes of a box turn up often enough in it.
        case wide(GeoBox)
        /// The homes that have the words.
        case words
    }

    /// Scanning so many homes takes as long as walking the order of all until a page is full.
    ///
    /// The more homes lie in a box, the more are scanned and the sooner the walk ends, so that the
    /// balance lies at a multiple of the square root of all; the factor is measured.
    static func balance(homes: Int) -> Int {
        max(500, Int(8 * Double(homes).squareRoot()))
    }

    static func source(
        _ criteria: SearchCriteria,
        _ conditions: SearchConditions,
        _ places: [Int64],
        homes: Int,
        in db: Database
    ) throws -> Source {
        let most = balance(homes: homes)
        if let words = conditions.words {
            let homes = SearchWords.lookup(db.kind)
            let sql = "SELECT count(*) FROM (\(homes) LIMIT ?) AS first_ones"
            let count = try db.value(sql, [words, most]) ?? 0
            if count < most { return .words }
        }
        guard places.isEmpty, let box = criteria.lookedUpBox else { return .order }
        if criteria.sort == .best, conditions.words == nil, let cells = SearchCells(covering: box) {
            return .cells(cells, box)
        }
        return try hasFewer(than: most, in: box, db) ? .area(box) : .wide(box)
    }

    /// Whether fewer than about so many homes lie in the bands of a box between its longitudes.
    ///
    /// One home in sixteen has an index of its own to be counted by.
    static func hasFewer(than most: Int, in box: GeoBox, _ db: Database) throws -> Bool {
        let lanes = lanes(of: box, db.kind)
        let sql = """
            SELECT count(*) FROM (SELECT 1 FROM \(lanes.sql)
                WHERE band = lane AND \(box.longitudeCondition) AND number % 16 = 0
                LIMIT ?) AS first_ones
            """
        let most = most / 16
        let count = try db.value(sql, lanes.arguments + [box.west, box.east, most]) ?? 0
        return count < most
    }

    /// Homes by the bands of latitude that a box touches.
    static func lanes(of box: GeoBox, _ kind: Database.Kind) -> SearchStatement {
        let lanes =
            switch kind {
            case .sqlite:
                """
                (WITH RECURSIVE lane (lane) AS (
                    VALUES (?) UNION ALL SELECT lane + 1 FROM lane WHERE lane < ?)
                SELECT lane FROM lane) AS lane
                """
            case .postgres:
                "generate_series(CAST(? AS BIGINT), CAST(? AS BIGINT)) AS lane (lane)"
            }
        let ends = [band(box.south), band(box.north)]
        return SearchStatement("\(lanes) CROSS JOIN search_home", ends)
    }

    /// As the schema counts bands.
    private static func band(_ latitude: Double) -> Int64 {
        Int64((latitude + 90) * 50)
    }
}
