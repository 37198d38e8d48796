internal import Marketplace

/// What a home has or has not, as bits: one comparison asks for any number of them.
///
/// From the lowest: amenities, instant booking, home types, policies, days of arrival and of
/// departure. The places are part of the schema.
struct HomeTraits: OptionSet, Sendable, Hashable {
    let rawValue: Int64

    private static let instantPlace = 39
    private static let typePlace = 40
    private static let policyPlace = 43
    private static let arrivalPlace = 49
    private static let departurePlace = 56

    static let instant = HomeTraits(rawValue: 1 << instantPlace)

    init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    init(_ amenities: Set<Amenity>) {
        rawValue = amenities.bits
    }

    init(_ type: HomeType) {
        self.init(place: HomeTraits.typePlace, index: HomeType.allCases.firstIndex(of: type))
    }

    init(_ policy: CancellationPolicy) {
        let index = CancellationPolicy.allCases.firstIndex(of: policy)
        self.init(place: HomeTraits.policyPlace, index: index)
    }

    init(arrival: Weekday) {
        self.init(place: HomeTraits.arrivalPlace, index: arrival.index)
    }

    init(departure: Weekday) {
        self.init(place: HomeTraits.departurePlace, index: departure.index)
    }

    private init(place: Int, index: Int?) {
        rawValue = index.map { 1 << Int64(place + $0) } ?? 0
    }

    /// The bits, from the columns of `listing`.
    static var expression: String {
        let types = HomeType.allCases.map {
            "WHEN '\($0.rawValue)' THEN \(HomeTraits($0).rawValue)"
        }
        let policies = CancellationPolicy.allCases.map {
            "WHEN '\($0.rawValue)' THEN \(HomeTraits($0).rawValue)"
        }
        return """
            (amenities | (is_instant * \(instant.rawValue))
                | (CASE home_type \(types.joined(separator: " ")) ELSE 0 END)
                | (CASE policy \(policies.joined(separator: " ")) ELSE 0 END)
                | (arrival_days * \(Int64(1) << arrivalPlace))
                | (departure_days * \(Int64(1) << departurePlace)))
            """
    }
}
