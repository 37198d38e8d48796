package import Marketplace

extension SearchCriteria {
    /// The criteria as a query; parts left open are left out.
    package var query: [QueryItem] {
        var items: [QueryItem] = []
        if !text.isEmpty { items.append(QueryItem("q", text)) }
        if let box {
            let sides = [box.south, box.west, box.north, box.east]
            items.append(QueryItem("bbox", sides.map { "\($0)" }.joined(separator: ",")))
        }
        if let stay {
            items.append(QueryItem("check_in", stay.checkIn.description))
            items.append(QueryItem("check_out", stay.checkOut.description))
        }
        if guests > 1 { items.append(QueryItem("guests", String(guests))) }
        if let nightlyLimit {
            items.append(QueryItem("price_max", String(nightlyLimit.minorUnits)))
            items.append(QueryItem("currency", nightlyLimit.currency.code))
        }
        if !amenities.isEmpty {
            let names = amenities.ordered.map(\.rawValue)
            items.append(QueryItem("amenities", names.joined(separator: ",")))
        }
        if let homeType { items.append(QueryItem("type", homeType.rawValue)) }
        if sort != .best { items.append(QueryItem("sort", sort.rawValue)) }
        return items + wideQuery
    }

    /// The criteria that a query's values mean; unknown names are ignored.
    ///
    /// - Throws: ``Problem`` with the code `bad_request`, naming the parameter that is wrong.
    package init(query: [String: String]) throws(Problem) {
        self.init()
        text = query["q"] ?? ""
        guard text.utf8.count <= 200 else { throw .badQuery("q", "is longer than 200 bytes") }
        if let value = query["bbox"] { box = try GeoBox(parameter: value) }
        stay = try DateRange(checkIn: query["check_in"], checkOut: query["check_out"])
        if let value = query["guests"] {
            guard let count = Int(value), (1...50).contains(count) else {
                throw .badQuery("guests", "must be 1 to 50")
            }
            guests = count
        }
        nightlyLimit = try Money(query, "price_max")
        if let value = query["amenities"] { amenities = try Set(parameter: value) }
        if let value = query["type"] {
            guard let type = HomeType(rawValue: value) else {
                throw .badQuery("type", "is not a type of home")
            }
            homeType = type
        }
        if let value = query["sort"] {
            guard let order = SearchSort(rawValue: value) else {
                throw .badQuery("sort", "is not an order")
            }
            sort = order
        }
        try readWide(query)
    }
}

extension Problem {
    static func badQuery(_ name: String, _ reason: String) -> Problem {
        Problem(.badRequest, "\(name) \(reason)")
    }
}

extension GeoBox {
    fileprivate init(parameter: String) throws(Problem) {
        let sides = parameter.split(separator: ",", omittingEmptySubsequences: false)
            .compactMap { Double($0) }
        guard sides.count == 4, sides.allSatisfy(\.isFinite),
            let box = GeoBox(south: sides[0], west: sides[1], north: sides[2], east: sides[3])
        else { throw .badQuery("bbox", "must be south,west,north,east in degrees") }
        self = box
    }
}

extension DateRange {
    fileprivate init?(checkIn: String?, checkOut: String?) throws(Problem) {
        guard checkIn != nil || checkOut != nil else { return nil }
        guard let first = checkIn.flatMap({ CivilDate($0) }) else {
            throw .badQuery("check_in", "must be a date: YYYY-MM-DD")
        }
        guard let last = checkOut.flatMap({ CivilDate($0) }) else {
            throw .badQuery("check_out", "must be a date: YYYY-MM-DD")
        }
        guard let range = DateRange(checkIn: first, checkOut: last) else {
            throw .badQuery("check_out", "must be after check_in")
        }
        self = range
    }
}

extension Money {
    /// The amount of the parameter `name`, in the currency of the parameter `currency`.
    init?(_ query: [String: String], _ name: String) throws(Problem) {
        let currency = query["currency"].map { Currency($0) }
        if case .some(nil) = currency {
            throw .badQuery("currency", "must be an ISO 4217 code")
        }
        guard let amount = query[name] else { return nil }
        guard let minorUnits = Int64(amount), minorUnits > 0, minorUnits < 1_000_000_000_000 else {
            throw .badQuery(name, "must be an amount in minor units")
        }
        guard case .some(let code?) = currency else {
            throw .badQuery("currency", "must come with \(name)")
        }
        self.init(minorUnits: minorUnits, currency: code)
    }
}

extension Set<Amenity> {
    fileprivate init(parameter: String) throws(Problem) {
        var amenities: Set<Amenity> = []
        for name in parameter.split(separator: ",") {
            guard let amenity = Amenity(rawValue: String(name)) else {
                throw .badQuery("amenities", "has an unknown name")
            }
            amenities.insert(amenity)
        }
        self = amenities
    }
}
