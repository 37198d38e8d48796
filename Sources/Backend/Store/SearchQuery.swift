internal import Marketplace

/// A search as one SQL statement over the indexes of `listing`.
struct SearchQuery {
    /// One row of the result: which home, and where it stands in the order.
    struct Hit {
        let number: Int64
        let version: Int64
        let key: Int64

        var position: ListPosition { ListPosition(key: key, tie: String(number)) }
    }

    private var conditions = ["state = 'published'"]
    private var arguments: [any SQLConvertible] = []
    private let order: Order
    private let kind: Database.Kind

    /// `places` are those that the criteria's text names; empty means the text is words.
    init(
        _ criteria: SearchCriteria,
        places: [Int64],
        today: CivilDate,
        kind: Database.Kind
    ) {
        order = Order(criteria.sort)
        self.kind = kind
        addWhere(text: criteria.text, places: places)
        if let box = criteria.box { add(box) }
        if criteria.guests > 1 { add("capacity >= ?", criteria.guests) }
        if let limit = criteria.nightlyLimit {
            add("nightly_comparable <= ?", ApproximateRates.euroCents(of: limit))
        }
        if !criteria.amenities.isEmpty {
            add("amenities & ? = ?", criteria.amenities.bits, criteria.amenities.bits)
        }
        if let type = criteria.homeType { add("home_type = ?", type.rawValue) }
        if let stay = criteria.stay { add(stay, today: today) }
    }

    /// At most `limit` homes after a position, in order.
    func hits(
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [Hit] {
        var conditions = conditions
        var arguments = arguments
        if let position {
            conditions.append(order.continuation)
            arguments += [position.key, position.key, Int64(position.tie) ?? 0]
        }
        let sql = """
            SELECT number, version, \(order.column) FROM listing
            WHERE \(conditions.joined(separator: " AND "))
            ORDER BY \(order.column) \(order.direction), number LIMIT ?
            """
        return try db.rows(sql, arguments + [limit]).map {
            Hit(number: $0[0], version: $0[1], key: $0[2])
        }
    }

    /// How many homes there are in all.
    func count(in db: Database) throws -> Int {
        let sql = "SELECT count(*) FROM listing WHERE \(conditions.joined(separator: " AND "))"
        return try db.value(sql, arguments) ?? 0
    }

    private mutating func add(_ condition: String, _ values: any SQLConvertible...) {
        conditions.append(condition)
        arguments += values
    }

    private mutating func addWhere(text: String, places: [Int64]) {
        if places.count == 1 {
            add("place = ?", places[0])
        } else if !places.isEmpty {
            conditions.append("place IN (\(places.map(String.init).joined(separator: ",")))")
        } else if !text.allSatisfy(\.isWhitespace) {
            addWords(of: text)
        }
    }

    /// Every word of the text must begin a word of the home.
    private mutating func addWords(of text: String) {
        let words = SearchWords.folded(text).prefix(8)
        guard !words.isEmpty else {
            conditions.append("1 = 0")
            return
        }
        // Quoted, so that no word is an operator; it has letters and digits only.
        switch kind {
        case .sqlite:
            add(
                "number IN (SELECT rowid FROM listing_text WHERE listing_text MATCH ?)",
                words.map { "\"\($0)\"*" }.joined(separator: " ")
            )
        case .postgres:
            add(
                "number IN (SELECT number FROM listing_text WHERE words @@ CAST(? AS tsquery))",
                words.map { "'\($0)':*" }.joined(separator: " & ")
            )
        }
    }

    /// A box up to this many square degrees is looked up in the R*Tree; in a larger one most homes
    /// that the order meets lie anyway.
    private static let largestLookup = 100.0

    /// The R*Tree keeps 32-bit numbers, so the exact sides are compared as well.
    ///
    /// PostgreSQL looks boxes up in its own kind of tree.
    private mutating func add(_ box: GeoBox) {
        let crosses = box.west > box.east
        let width = crosses ? box.east - box.west + 360 : box.east - box.west
        if width * (box.north - box.south) <= SearchQuery.largestLookup {
            switch kind {
            case .sqlite: addLookup(box, crosses: crosses)
            case .postgres: addPoints(box, crosses: crosses)
            }
        }
        add("latitude BETWEEN ? AND ?", box.south, box.north)
        add(
            crosses ? "(longitude >= ? OR longitude <= ?)" : "longitude BETWEEN ? AND ?",
            box.west,
            box.east
        )
    }

    private mutating func addLookup(_ box: GeoBox, crosses: Bool) {
        let longitude = crosses ? "(east >= ? OR west <= ?)" : "east >= ? AND west <= ?"
        add(
            "number IN (SELECT number FROM listing_area WHERE north >= ? AND south <= ? AND \(longitude))",
            box.south,
            box.north,
            box.west,
            box.east
        )
    }

    private mutating func addPoints(_ box: GeoBox, crosses: Bool) {
        let inside = "point(longitude, latitude) <@ box(point(?, ?), point(?, ?))"
        guard crosses else {
            add(inside, box.west, box.south, box.east, box.north)
            return
        }
        add(
            "(\(inside) OR \(inside))",
            box.west,
            box.south,
            180.0,
            box.north,
            -180.0,
            box.south,
            box.east,
            box.north
        )
    }

    /// Searching takes the date in UTC for every home's own today; a quote is exact.
    private mutating func add(_ stay: DateRange, today: CivilDate) {
        let lead = stay.checkIn.daysSinceEpoch - today.daysSinceEpoch
        guard lead >= -1, stay.nightCount <= StayRules.longestWindowDays else {
            conditions.append("1 = 0")
            return
        }
        add("? BETWEEN notice_days AND window_days", max(0, lead))
        add(
            "? BETWEEN (min_nights >> ?) & 255 AND max_nights",
            stay.nightCount,
            8 * stay.checkIn.weekday.index
        )
        add("arrival_days & ? != 0", 1 << stay.checkIn.weekday.index)
        add("departure_days & ? != 0", 1 << stay.checkOut.weekday.index)
        let days = stay.checkIn.daysSinceEpoch..<stay.checkOut.daysSinceEpoch
        for (word, mask) in NightBits.masks(of: days) {
            add(
                """
                coalesce((SELECT bits FROM listing_bits
                    WHERE listing = number AND word = ?), 0) & ? = 0
                """,
                word,
                mask
            )
        }
    }
}

/// An order of results: by a column, then by number, so that pages are stable.
private struct Order {
    let column: String
    let direction: String

    init(_ sort: SearchSort) {
        switch sort {
        case .best, .distance: (column, direction) = ("quality", "DESC")
        case .priceLow: (column, direction) = ("nightly_comparable", "ASC")
        case .priceHigh: (column, direction) = ("nightly_comparable", "DESC")
        case .rating: (column, direction) = ("rating", "DESC")
        }
    }

    /// What comes after a position; the first half alone already bounds the walk over the index.
    var continuation: String {
        direction == "DESC"
            ? "\(column) <= ? AND (\(column) < ? OR number > ?)"
            : "\(column) >= ? AND (\(column) > ? OR number > ?)"
    }
}
