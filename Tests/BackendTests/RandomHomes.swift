import Marketplace

@testable import Backend

/// Homes all over the Earth, many of them on either side of the antimeridian and in one town.
struct RandomHomes {
    /// A home as the test knows it, without asking the store.
    struct Home: Sendable {
        let number: Int64
        let id: ListingID
        var location: Coordinate
        var capacity: Int
        var nightly: Int64
        var quality: Int64
        var amenities: Set<Amenity>
        var isInstant: Bool
        var policy: CancellationPolicy
        var state: String
        var taken: Range<Int>
    }

    private(set) var homes: [Home]

    init(count: Int, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        homes = (0..<count).map { index in
            let number = Int64(100 + index)
            return Home(
                number: number,
                id: ListingID(at: World.start, random: (UInt64(number), 9)),
                location: RandomHomes.location(&random),
                capacity: Int.random(in: 1...8, using: &random),
                nightly: Int64.random(in: 20...400, using: &random) * 100,
                quality: Int64.random(in: 0...60, using: &random),
                amenities: Set(Amenity.allCases.filter { _ in Bool.random(using: &random) }),
                isInstant: Bool.random(using: &random),
                policy: CancellationPolicy.allCases.randomElement(using: &random) ?? .firm,
                state: Int.random(in: 0..<10, using: &random) == 0 ? "unlisted" : "published",
                taken: RandomHomes.nights(&random)
            )
        }
    }

    /// Takes these nights of all homes but every tenth, from the best one on.
    mutating func take(_ days: Range<Int>) {
        homes.sort { ($1.quality, $0.number) < ($0.quality, $1.number) }
        for index in homes.indices { homes[index].taken = index % 10 == 9 ? 0..<1 : days }
    }

    /// Puts the homes into a world, whose own homes are found no more.
    func fill(_ db: Database) throws {
        try db.execute("UPDATE listing SET state = 'unlisted'")
        for home in homes {
            try Homestead.insert(home.number, home.id, "Home \(home.number)", in: db)
            try write(home, in: db)
        }
        try Homestead.recount(db)
    }

    /// Changes the row to what the test knows, as a host's edit would.
    func write(_ home: Home, in db: Database) throws {
        let values: [any SQLConvertible] = [
            home.location.latitude, home.location.longitude, home.capacity, home.nightly,
            home.quality, home.amenities.bits, home.isInstant, home.policy.rawValue, home.state,
        ]
        try db.execute(
            """
            UPDATE listing SET latitude = ?, longitude = ?, capacity = ?, nightly_comparable = ?,
                quality = ?, amenities = ?, is_instant = ?, policy = ?, state = ?, least_nightly = 0
            WHERE number = ?
            """,
            values + [home.number]
        )
        try db.execute(
            """
            INSERT INTO block (listing, first_night, until, kind)
            VALUES (?, ?, ?, 'host')
            """,
            [home.number, home.taken.lowerBound, home.taken.upperBound]
        )
        try NightBits.rebuild(listing: home.number, in: db)
    }

    private static func location(_ random: inout SeededGenerator) -> Coordinate {
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
            Coordinate(
                latitude: Double.random(in: -17...(-16), using: &random),
                longitude: Double.random(in: 179...181, using: &random).wrapped
            )
        case 1:
            Coordinate(
                latitude: 38.7 + Double.random(in: -0.2...0.2, using: &random),
                longitude: -9.1 + Double.random(in: -0.2...0.2, using: &random)
            )
        default:
            Coordinate(
                latitude: Double.random(in: -85...85, using: &random),
                longitude: Double.random(in: -180...180, using: &random)
            )
        }
    }

    private static func nights(_ random: inout SeededGenerator) -> Range<Int> {
        let first = World.start.utcDate.daysSinceEpoch + Int.random(in: 0...90, using: &random)
        return first..<(first + Int.random(in: 1...20, using: &random))
    }
}

extension Double {
    /// A longitude that went once too far round.
    var wrapped: Double { self > 180 ? self - 360 : self < -180 ? self + 360 : self }
}
