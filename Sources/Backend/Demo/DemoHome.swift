internal import Marketplace

/// A home of the demo marketplace, as the store keeps it.
struct DemoHome {
    var number: Int64
    var id: String
    var town: Int
    var hostName: String
    var kind: DemoKind
    var quarter: DemoQuarter
    var homeType: HomeType
    var capacity: Int
    var bedrooms: Int
    var beds: Int
    var bathrooms: Int
    var amenities: Set<Amenity>
    var traits: DemoTraits
    var isInstant: Bool
    var checkInFrom: Int
    var checkOutBy: Int
    var policy: CancellationPolicy
    var exact: Coordinate
    var shown: Coordinate
    var prices: PriceRules
    var rules: StayRules
    /// How good it is, which its reviews show: 3.6 to 5 stars.
    var charm: Double
    /// Whether the demo's people let it or have a trip to it.
    var isOfCast: Bool
    /// Whether nothing is told of it but what search and its page need.
    var isLean: Bool
    /// Share of the near nights that are taken.
    var demand: Double
    var title = ""
    var description = ""
    var houseRules: [String] = []
    var address = ""
    var directions = ""
    var checkIn = ""
    var wifiName: String?
    var wifiPassword: String?
}

/// What a building or a room is called, and what follows from it.
struct DemoKind {
    let noun: String
    let trait: String?
    /// Times the price of an apartment of its size.
    let price: Double
    let bedrooms: ClosedRange<Int>

    static func named(_ code: String) -> DemoKind {
        known[code] ?? DemoKind(noun: "apartment", trait: nil, price: 1, bedrooms: 1...3)
    }

    private static let known: [String: DemoKind] = [
        "apartment": DemoKind(noun: "apartment", trait: nil, price: 1, bedrooms: 1...3),
        "flat": DemoKind(noun: "flat", trait: nil, price: 1, bedrooms: 1...3),
        "studio": DemoKind(noun: "studio", trait: "studio", price: 0.78, bedrooms: 0...0),
        "loft": DemoKind(noun: "loft", trait: "loft", price: 1.2, bedrooms: 1...1),
        "duplex": DemoKind(noun: "duplex", trait: nil, price: 1.1, bedrooms: 2...3),
        "penthouse": DemoKind(noun: "penthouse", trait: "top", price: 1.6, bedrooms: 1...3),
        "townhouse": DemoKind(noun: "townhouse", trait: "house", price: 1.15, bedrooms: 2...4),
        "house": DemoKind(noun: "house", trait: "house", price: 1.05, bedrooms: 2...5),
        "cottage": DemoKind(noun: "cottage", trait: "house", price: 1.1, bedrooms: 1...3),
        "villa": DemoKind(noun: "villa", trait: "house", price: 1.7, bedrooms: 2...6),
        "bungalow": DemoKind(noun: "bungalow", trait: "house", price: 1.15, bedrooms: 1...3),
        "guesthouse": DemoKind(noun: "guesthouse", trait: "house", price: 0.9, bedrooms: 1...2),
        "terrace": DemoKind(noun: "terrace house", trait: "house", price: 1.1, bedrooms: 2...4),
        "granny": DemoKind(noun: "garden flat", trait: nil, price: 0.9, bedrooms: 1...1),
        "laneway": DemoKind(noun: "laneway house", trait: "house", price: 1.05, bedrooms: 1...2),
        "lanehouse": DemoKind(noun: "lane house", trait: "old", price: 1.2, bedrooms: 1...3),
        "brownstone": DemoKind(
            noun: "brownstone apartment",
            trait: "old",
            price: 1.2,
            bedrooms: 1...3
        ),
        "shotgun": DemoKind(noun: "shotgun house", trait: "shotgun", price: 1, bedrooms: 1...3),
        "shophouse": DemoKind(noun: "shophouse", trait: "old", price: 1.4, bedrooms: 2...4),
        "ph": DemoKind(noun: "patio house", trait: "old", price: 1.1, bedrooms: 1...3),
        "casa": DemoKind(noun: "colonial house", trait: "old", price: 1.2, bedrooms: 2...5),
        "dar": DemoKind(noun: "courtyard house", trait: "old", price: 1.2, bedrooms: 2...4),
        "riad": DemoKind(noun: "riad", trait: "riad", price: 1.5, bedrooms: 2...6),
        "riadroom": DemoKind(noun: "riad room", trait: "riadroom", price: 0.7, bedrooms: 1...1),
        "haveli": DemoKind(noun: "haveli suite", trait: "haveli", price: 1.1, bedrooms: 1...2),
        "machiya": DemoKind(noun: "machiya", trait: "machiya", price: 1.3, bedrooms: 2...4),
        "hanok": DemoKind(noun: "hanok", trait: "hanok", price: 1.4, bedrooms: 1...3),
        "houseboat": DemoKind(noun: "houseboat", trait: "houseboat", price: 1.35, bedrooms: 1...2),
        "room": DemoKind(noun: "room", trait: nil, price: 0.5, bedrooms: 1...1),
        "shared": DemoKind(noun: "shared room", trait: "shared", price: 0.28, bedrooms: 1...1),
    ]
}
