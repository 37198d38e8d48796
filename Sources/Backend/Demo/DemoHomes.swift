internal import Marketplace

/// Makes homes: the same seed, number and town always give the same home.
struct DemoHomes {
    let atlas: DemoAtlas
    let people = DemoPeople()
    let today: CivilDate
    let isLean: Bool
    let texts = DemoTexts()

    func home(
        number: Int64,
        id: String,
        town index: Int,
        host: DemoHost,
        cast: DemoCast,
        titles: inout DemoRepeats,
        _ random: inout DemoRandom
    ) -> DemoHome {
        let town = atlas.towns[index]
        let isOfCast = cast.knows(number)
        let code = code(of: town, mayBeShared: !isOfCast, &random)
        let kind = DemoKind.named(code)
        let isRoom = ["room", "riadroom", "shared"].contains(code)
        let bedrooms = rooms(kind, &random)
        let beds = max(1, bedrooms + (random.chance(0.35) ? 1 : 0))
        let capacity = capacity(beds: beds, code: code, isRoom: isRoom, &random)
        let quarter = random.pick(town.quarters)
        let exact = DemoHomes.scatter(quarter.center, metres: 320, &random)
        let amenities = amenities(of: town, code: code, isRoom: isRoom, &random)
        let quality = 0.28 * random.normal()
        var home = DemoHome(
            number: number,
            id: id,
            town: index,
            hostName: host.name,
            kind: kind,
            quarter: quarter,
            homeType: code == "shared" ? .sharedRoom : isRoom ? .privateRoom : .entireHome,
            capacity: capacity,
            bedrooms: bedrooms,
            beds: beds,
            bathrooms: max(1, bedrooms / 2 + (random.chance(0.25) && bedrooms > 1 ? 1 : 0)),
            amenities: amenities,
            traits: [],
            isInstant: random.chance(0.86),
            checkInFrom: random.pick([14, 15, 15, 15, 16, 16, 17]) * 60,
            checkOutBy: random.pick([10, 10, 11, 11, 11, 12]) * 60,
            policy: policy(&random),
            exact: exact,
            shown: DemoHomes.scatter(exact, metres: 130, &random),
            prices: PriceRules(base: .zero(town.currency)),
            rules: stayRules(bedrooms, isRoom, &random),
            charm: DemoRatings.charm(host: host.care, home: random.normal()),
            isOfCast: isOfCast,
            isLean: isLean && !isOfCast,
            demand: min(0.86, max(0.12, 0.5 + 0.2 * random.normal()))
        )
        cast.adapt(&home)
        home.traits = traits(of: home, town, code: code, quality: quality, host, &random)
        home.prices = prices(of: home, town, quality: quality, &random)
        if home.isLean {
            home.title = "A \(home.kind.noun) in \(quarter.name), number \(number)"
            home.description = "\(home.title), \(town.name)."
        } else {
            texts.write(&home, town: town, names: people, host: host, &titles, &random)
        }
        return home
    }

    private func capacity(
        beds: Int,
        code: String,
        isRoom: Bool,
        _ random: inout DemoRandom
    ) -> Int {
        isRoom
            ? (random.chance(0.8) && code != "shared" ? 2 : 1)
            : max(2, min(16, beds * 2 - (random.chance(0.2) ? 1 : 0)))
    }

    /// What kind of home it is; now and then a room is one to share with other guests.
    private func code(
        of town: DemoTown,
        mayBeShared: Bool,
        _ random: inout DemoRandom
    ) -> String {
        let code = random.pick(town.kinds)
        return code == "room" && mayBeShared && random.chance(0.1) ? "shared" : code
    }

    private func rooms(_ kind: DemoKind, _ random: inout DemoRandom) -> Int {
        let spread = kind.bedrooms.upperBound - kind.bedrooms.lowerBound
        guard spread > 0 else { return kind.bedrooms.lowerBound }
        // The smaller of two throws: small homes are more common than large ones.
        return kind.bedrooms.lowerBound + min(random.below(spread + 1), random.below(spread + 1))
    }

    private func policy(_ random: inout DemoRandom) -> CancellationPolicy {
        switch random.unit() {
        case ..<0.34: .flexible
        case ..<0.64: .moderate
        case ..<0.78: .limited
        case ..<0.92: .firm
        default: .strict
        }
    }

    /// A point about so far away, as a person would guess "near".
    static func scatter(
        _ point: Coordinate,
        metres: Double,
        _ random: inout DemoRandom
    ) -> Coordinate {
        let degrees = metres / 111_000
        // One degree of longitude shrinks towards the poles; a parabola is close enough to a cosine.
        let shrink = max(0.25, 1 - point.latitude * point.latitude / 7_800)
        let east = random.normal()
        let north = random.normal()
        return Coordinate(
            latitude: DemoHomes.rounded(point.latitude + north * degrees),
            longitude: DemoHomes.rounded(point.longitude + east * degrees / shrink)
        )
    }

    private static func rounded(_ degrees: Double) -> Double {
        (degrees * 100_000).rounded() / 100_000
    }

    private func stayRules(
        _ bedrooms: Int,
        _ isRoom: Bool,
        _ random: inout DemoRandom
    ) -> StayRules {
        var rules = StayRules()
        rules.minNights = isRoom ? 1 : random.pick([1, 1, 2, 2, 2, 3, bedrooms > 2 ? 4 : 2])
        if random.chance(0.04) { rules.minNights = random.pick([5, 7, 14, 28]) }
        rules.maxNights = random.pick([14, 28, 28, 31, 60, 90, 180])
        rules.maxNights = max(rules.maxNights, rules.minNights)
        rules.noticeDays = random.pick([0, 0, 0, 1, 1, 1, 2, 3])
        rules.sameDayCutoff = random.pick([12, 15, 18, 20]) * 60
        rules.windowDays = random.pick([180, 270, 365, 365, 365, 540, 730])
        rules.preparationNights = random.chance(0.1) ? 1 : 0
        if random.chance(0.03), rules.minNights <= 7 {
            rules.arrivalDays = [.saturday]
            rules.departureDays = [.saturday]
            rules.minNights = 7
            rules.maxNights = max(28, rules.maxNights)
        } else if random.chance(0.06) {
            rules.departureDays = Set(Weekday.allCases).subtracting([.sunday])
        }
        if rules.minNights < 3, random.chance(0.15) {
            rules.minNightsByArrival = [.friday: rules.minNights + 1]
        }
        return rules
    }

    private func amenities(
        of town: DemoTown,
        code: String,
        isRoom: Bool,
        _ random: inout DemoRandom
    ) -> Set<Amenity> {
        let heat = abs(town.center.latitude)
        let hasGarden = ["house", "cottage", "villa", "bungalow", "granny", "guesthouse", "casa"]
            .contains(code)
        let kindOfHouse =
            hasGarden
            || !["apartment", "flat", "studio", "loft", "penthouse", "room", "shared"]
                .contains(code)
        let odds: [(Amenity, Double)] = [
            (.wifi, 0.98), (.kitchen, isRoom ? 0.4 : 0.94), (.workspace, 0.5),
            (.washer, isRoom ? 0.35 : 0.7), (.dryer, heat > 40 ? 0.25 : 0.12),
            (.airConditioning, heat < 35 ? 0.9 : heat < 44 ? 0.7 : 0.2),
            (.heating, heat > 30 ? 0.93 : 0.15), (.television, 0.7),
            (.parking, hasGarden ? 0.7 : 0.2), (.evCharger, 0.04),
            (.pool, code == "villa" ? 0.85 : hasGarden || code == "riad" ? 0.25 : 0.05),
            (.hotTub, 0.04), (.gym, code == "apartment" ? 0.1 : 0.02),
            (.elevator, kindOfHouse ? 0 : isRoom ? 0.15 : 0.45), (.stepFree, 0.12),
            (.balcony, hasGarden ? 0.25 : 0.42), (.garden, hasGarden ? 0.8 : 0.07),
            (.barbecue, hasGarden ? 0.5 : 0.05), (.fireplace, heat > 35 ? 0.09 : 0.01),
            (.breakfast, code == "riadroom" ? 0.95 : isRoom ? 0.35 : 0.05), (.crib, 0.25),
            (.petsAllowed, 0.2), (.selfCheckIn, 0.6),
            (.waterfront, code == "houseboat" ? 1 : 0.03), (.smokeAlarm, 0.85),
        ]
        return Set(odds.filter { random.chance($0.1) }.map(\.0))
    }

    private func traits(
        of home: DemoHome,
        _ town: DemoTown,
        code: String,
        quality: Double,
        _ host: DemoHost,
        _ random: inout DemoRandom
    ) -> DemoTraits {
        var traits = DemoTraits(rawValue: home.amenities.bits)
        func add(_ name: String, _ condition: Bool) {
            if condition { traits.insert(.named(name)) }
        }
        add("entire", home.homeType == .entireHome)
        add("room", home.homeType == .privateRoom)
        if let trait = home.kind.trait { traits.insert(.named(trait)) }
        add("family", home.capacity >= 5 && home.homeType == .entireHome)
        add("couple", home.capacity == 2 && home.homeType == .entireHome)
        let isOld = ["machiya", "riad", "riadroom", "hanok", "haveli", "shotgun"].contains(code)
        let age = random.unit()
        let isTower = home.kind.trait == "house" || code == "houseboat" || isOld
        add("old", isOld || home.kind.trait == "old" || age < 0.22)
        add("new", !isOld && home.kind.trait != "old" && age > 0.75)
        add("top", !isTower && home.homeType == .entireHome && random.chance(0.16))
        add("quiet", !isTower && random.chance(0.15))
        add("luxe", quality > 0.38)
        add("cheap", quality < -0.35)
        add("hot", abs(town.center.latitude) < 33)
        add("cold", abs(town.center.latitude) > 45)
        add("superhost", host.isSuperhost)
        add(
            "latin",
            ["pt", "es", "it", "mx", "co", "pe", "cl", "ar-es", "br"].contains(town.vocabulary)
        )
        return traits
    }

    /// e to the power of a small number, the same on every machine.
    static func exponential(_ power: Double) -> Double {
        var sum = 1.0
        var term = 1.0
        for step in 1...12 {
            term *= power / Double(step)
            sum += term
        }
        return sum
    }
}
