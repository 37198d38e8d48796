internal import Marketplace

/// The parts of a search that came after the first ones: circle, free dates, total, policy.
extension SearchCriteria {
    /// `near=lat,lon,meters`, `flex=days:3|weekend:2027-06|month:2027-06:5`, `total_max`, `policy`,
    /// `instant=true`.
    var wideQuery: [QueryItem] {
        var items: [QueryItem] = []
        if let near {
            let parts = ["\(near.center.latitude)", "\(near.center.longitude)"]
            items.append(
                QueryItem("near", (parts + [String(near.radiusMeters)]).joined(separator: ","))
            )
        }
        if let flexibility { items.append(QueryItem("flex", flexibility.parameter)) }
        if let totalLimit {
            items.append(QueryItem("total_max", String(totalLimit.minorUnits)))
            if nightlyLimit == nil {
                items.append(QueryItem("currency", totalLimit.currency.code))
            }
        }
        if let policy { items.append(QueryItem("policy", policy.rawValue)) }
        if isInstantOnly == true { items.append(QueryItem("instant", "true")) }
        return items
    }

    mutating func readWide(_ query: [String: String]) throws(Problem) {
        if let value = query["near"] { near = try GeoCircle(parameter: value) }
        if let value = query["flex"] {
            flexibility = try DateFlexibility(parameter: value)
            guard stay != nil || flexibility?.needsStay == false else {
                throw .badQuery("flex", "needs check_in and check_out to vary")
            }
        }
        totalLimit = try Money(query, "total_max")
        guard totalLimit == nil || stay != nil || flexibility != nil else {
            throw .badQuery("total_max", "needs dates: a total is the price of a stay")
        }
        if let value = query["policy"] {
            guard let known = CancellationPolicy(rawValue: value) else {
                throw .badQuery("policy", "is not a cancellation policy")
            }
            policy = known
        }
        if let value = query["instant"] {
            guard value == "true" || value == "false" else {
                throw .badQuery("instant", "must be true or false")
            }
            isInstantOnly = value == "true" ? true : nil
        }
        guard sort != .distance || near != nil else {
            throw .badQuery("sort", "by distance needs near")
        }
    }
}

extension GeoCircle {
    fileprivate init(parameter: String) throws(Problem) {
        let parts = parameter.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 3, let latitude = Double(parts[0]), let longitude = Double(parts[1]),
            let meters = Int(parts[2]),
            let circle = GeoCircle(
                center: Coordinate(latitude: latitude, longitude: longitude),
                radiusMeters: meters
            )
        else {
            throw .badQuery("near", "must be latitude,longitude,meters with 1 to 500000 meters")
        }
        self = circle
    }
}

extension DateFlexibility {
    /// Whether it varies the stay of the search rather than standing for itself.
    var needsStay: Bool {
        if case .days = self { return true }
        return false
    }

    var parameter: String {
        switch self {
        case .days(let count): "days:\(count)"
        case .weekend(let month): "weekend:\(month.description.prefix(7))"
        case .month(let month, let nights): "month:\(month.description.prefix(7)):\(nights)"
        }
    }

    init(parameter: String) throws(Problem) {
        let parts = parameter.split(separator: ":", omittingEmptySubsequences: false).map(
            String.init
        )
        switch (parts.first, parts.count) {
        case ("days", 2):
            guard let count = Int(parts[1]), (1...DateFlexibility.mostDays).contains(count) else {
                throw .badQuery("flex", "must vary 1 to \(DateFlexibility.mostDays) days")
            }
            self = .days(count)
        case ("weekend", 2):
            self = .weekend(of: try DateFlexibility.month(parts[1]))
        case ("month", 3):
            guard let nights = Int(parts[2]), (1...DateFlexibility.mostNights).contains(nights)
            else { throw .badQuery("flex", "must be 1 to \(DateFlexibility.mostNights) nights") }
            self = .month(try DateFlexibility.month(parts[1]), nights: nights)
        default:
            throw .badQuery("flex", "must be days:N, weekend:YYYY-MM or month:YYYY-MM:NIGHTS")
        }
    }

    private static func month(_ text: String) throws(Problem) -> CivilDate {
        guard let date = CivilDate(text + "-01") else {
            throw .badQuery("flex", "must name a month: YYYY-MM")
        }
        return date
    }
}
