import Marketplace
import Wire

@testable import Backend

/// The homes of a test world: three in Lisbon and one in Porto, all of one host.
enum Homestead {
    static let host = UserID(at: World.start, random: (1, 1))
    static let instant = ListingID(at: World.start, random: (1, 2))
    /// Its host is asked first.
    static let onRequest = ListingID(at: World.start, random: (2, 2))
    /// Keeps a night free beside each stay.
    static let prepared = ListingID(at: World.start, random: (3, 2))
    static let porto = ListingID(at: World.start, random: (4, 2))

    static func fill(_ db: Database) throws {
        try db.execute(
            """
            INSERT INTO "user" (id, email, name, created_at, homes)
            VALUES (?, 'h@example.org', 'Host', 0, 4)
            """,
            [host.text]
        )
        for (id, name) in [(1, "Lisbon"), (2, "Porto"), (3, "São Paulo")] {
            try db.execute(
                """
                INSERT INTO place (id, name, country, country_code, latitude, longitude,
                    time_zone, homes)
                VALUES (?, ?, ?, ?, ?, -9.1, 'Europe/Lisbon', ?)
                """,
                [
                    id, name, id == 3 ? "Brazil" : "Portugal", id == 3 ? "BR" : "PT",
                    id == 2 ? 41.15 : 38.7, [3, 1, 0][id - 1],
                ]
            )
        }
        try db.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?)",
            [NewMonths.setting, NewMonths.last(on: World.start.utcDate).description]
        )
        try insert(1, instant, "Blue house by the river", in: db)
        try insert(2, onRequest, "Garden flat in Graça", isInstant: false, in: db)
        try insert(3, prepared, "Attic with a view", rules: StayRules(preparationNights: 1), in: db)
        try insert(4, porto, "Casa do Douro", place: 2, in: db)
    }

    /// Counts the homes anew, after a test has written their states itself.
    static func recount(_ db: Database) throws {
        let published = "SELECT count(*) FROM listing WHERE state = 'published' AND"
        try db.execute("UPDATE place SET homes = (\(published) listing.place = place.id)")
        try db.execute("UPDATE \"user\" SET homes = (\(published) host = \"user\".id)")
        db.placesChanged()
    }

    static let prices = PriceRules(
        base: Money(minorUnits: 10_000, currency: .euro),
        weekend: Money(minorUnits: 12_000, currency: .euro),
        fees: [StayFee(kind: .cleaning, amount: Money(minorUnits: 3_000, currency: .euro))],
        serviceFee: BasisPoints(1_200),
        hostFee: BasisPoints(300),
        taxes: [
            Tax(
                name: "City tax",
                rate: .perGuestNight(Money(minorUnits: 400, currency: .euro), nightCap: 7)
            )
        ]
    )

    static func insert(
        _ number: Int64,
        _ id: ListingID,
        _ title: String,
        place: Int64 = 1,
        isInstant: Bool = true,
        rules: StayRules = StayRules(),
        in db: Database
    ) throws {
        let facts = SearchFacts(prices: prices, rules: rules)
        let latitude = place == 1 ? 38.7 + Double(number) / 1_000 : 41.15
        try db.execute(
            """
            INSERT INTO listing (number, id, host, place, title, description, house_rules,
                neighbourhood, city, country_code, home_type, capacity, bedrooms, beds,
                bathrooms, amenities, is_instant, time_zone, check_in_from, check_out_by,
                policy, latitude, longitude, prices, stay_rules, currency, nightly,
                nightly_comparable, min_nights, max_nights, notice_days, window_days,
                arrival_days, departure_days, preparation_nights, quality)
            VALUES (?, ?, ?, ?, ?, 'Quiet.', '[]', 'Centro', ?, 'PT', 'entire_home', 4, 1, 2,
                1, ?, ?, 'Europe/Lisbon', 900, 660, 'moderate', ?, -9.1, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?)
            """,
            [
                number, id.text, host.text, place, title, place == 1 ? "Lisbon" : "Porto",
                Set<Amenity>([.wifi]).bits, isInstant, latitude, try Coding.text(prices),
                try Coding.text(rules), facts.currency, facts.nightly, facts.nightlyComparable,
                facts.minNights, facts.maxNights, facts.noticeDays, facts.windowDays,
                facts.arrivalDays, facts.departureDays, facts.preparationNights, 100 - number,
            ]
        )
        try SearchIndex.insert(
            SearchIndex.Entry(
                number: number,
                title: title,
                neighbourhood: "Centro",
                city: place == 1 ? "Lisbon" : "Porto",
                country: "Portugal"
            ),
            in: db
        )
        try db.execute(
            """
            INSERT INTO arrival_guide (listing, address, latitude, longitude, directions, check_in)
            VALUES (?, 'Rua Secreta 1', 38.7, -9.1, 'Up the stairs', 'Key box')
            """,
            [number]
        )
    }
}
