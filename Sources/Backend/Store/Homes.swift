internal import Marketplace

/// A home as the server works with it: what anybody sees, and what judges and prices a stay.
struct Home: Sendable {
    let number: Int64
    let version: Int64
    let card: ListingCard
    let host: UserID
    let timeZone: String
    let checkInFrom: Int
    let checkOutBy: Int
    let policy: CancellationPolicy
    let prices: PriceRules
    var rules: StayRules
    let takesPets: Bool
    /// The JSON that prices and rules were read from.
    fileprivate let texts: [String]

    var id: ListingID { card.id }

    /// Without what the host asks of a stay, but for the nights kept free beside others.
    var withoutRules: Home {
        var copy = self
        copy.rules = StayRules(
            maxNights: StayRules.longestWindowDays,
            sameDayCutoff: 24 * 60,
            windowDays: StayRules.longestWindowDays,
            preparationNights: rules.preparationNights
        )
        return copy
    }

    /// Without the notice that the host needs before an arrival.
    var withoutNotice: Home {
        var copy = self
        copy.rules.noticeDays = 0
        copy.rules.sameDayCutoff = 24 * 60
        return copy
    }

    func clock() -> WallClock { Zones.clock(timeZone) }

    /// The home's own date and minute.
    func wall(at now: Instant) -> LocalInstant { clock().at(now) }
}

/// Reads homes.
struct Homes: Sendable {
    /// Only what is published and not snoozed is shown, quoted and booked; where `now` stands for
    /// the present.
    static func isShown(_ now: String = "?") -> String {
        "state = 'published' AND (snoozed_until IS NULL OR snoozed_until <= \(now))"
    }

    let clock: @Sendable () -> Instant
    private let recent = RecentCache<Int64, Home>(capacity: 8_192)
    let recentCards = RecentCache<Int64, HomeCard>(capacity: 8_192)

    /// The published home with this id; a home that sleeps is none until it wakes.
    func home(_ id: ListingID, in db: Database) throws -> Home? {
        let statement = "SELECT number, version FROM listing WHERE id = ? AND \(Homes.isShown())"
        guard let row = try db.row(statement, [id.text, clock().milliseconds]) else { return nil }
        return try home(number: row[0], version: row[1], in: db)
    }

    /// Whether a home can be seen and booked.
    func isShown(_ number: Int64, at now: Instant, in db: Database) throws -> Bool {
        let statement = "SELECT 1 FROM listing WHERE number = ? AND \(Homes.isShown())"
        return try db.exists(statement, [number, now.milliseconds])
    }

    /// The home with this number, whatever its state.
    func home(number: Int64, in db: Database) throws -> Home {
        let statement = "SELECT version FROM listing WHERE number = ?"
        guard let version: Int64 = try db.value(statement, [number]) else {
            throw CorruptRow(column: "listing")
        }
        return try home(number: number, version: version, in: db)
    }

    /// The home with this number, at this version of it or a later one.
    func home(number: Int64, version: Int64, in db: Database) throws -> Home {
        if let home = recent.value(for: number), home.version == version { return home }
        guard let row = try db.row("SELECT * FROM listing WHERE number = ?", [number]) else {
            throw CorruptRow(column: "listing")
        }
        let home = try Home(row, after: recent.value(for: number))
        // A transaction that changes homes may be undone, and its versions may be used again.
        if !db.news.contains(.homes) { recent.keep(home, for: number) }
        return home
    }

    /// The page of the published home with this id as JSON; nil when there is none.
    func page(_ id: ListingID, in db: Database) throws -> (bytes: [UInt8], basis: ReplyBasis)? {
        guard let page = try pages([id.text], in: db)[id.text] else { return nil }
        return (page.bytes, .home(number: page.number, version: page.version))
    }

    /// A home's page, and what it was made from.
    struct Page: Sendable {
        let number: Int64
        let version: Int64
        let bytes: [UInt8]
    }

    /// The pages of those homes that are published, by id.
    func pages(_ ids: [String], in db: Database) throws -> [String: Page] {
        let rows = try db.rows(
            among: ids,
            {
                """
                SELECT \(Homes.cardColumns), number, version, host, description, house_rules,
                    amenities, bathrooms, time_zone, check_in_from, check_out_by, policy, prices,
                    stay_rules, "user".name AS host_name, "user".about AS host_about,
                    "user".homes AS host_homes, "user".created_at AS host_since,
                    "user".response_rate AS host_response_rate
                FROM listing JOIN "user" ON "user".id = listing.host
                WHERE \(Homes.isShown("?1")) AND listing.id IN (\($0))
                """
            },
            also: [clock().milliseconds]
        )
        let subScores = try subScores(of: rows.map { $0["number"] }, in: db)
        return try rows.reduce(into: [:]) { pages, row in
            let number: Int64 = row["number"]
            pages[row["id"]] = Page(
                number: number,
                version: row["version"],
                bytes: ListingWriter.page(
                    row,
                    try ListingCard(row),
                    subScores: subScores[number] ?? [:]
                )
            )
        }
    }

    static let cardColumns = """
        listing.id, title, neighbourhood, city, country_code, home_type, capacity, bedrooms, beds,
        rating, rating_count, is_instant, latitude, longitude, nightly, currency,
        listing.is_superhost
        """

    /// The means of each home's sub-scores in hundredths, by the home's number.
    private func subScores(
        of numbers: [Int64],
        in db: Database
    ) throws -> [Int64: [SubScore: Int]] {
        let rows = try db.rows(among: numbers) {
            """
            SELECT listing, sub_score, sum, count FROM listing_sub_score WHERE listing IN (\($0))
            """
        }
        return try rows.reduce(into: [:]) { scores, row in
            let sum: Int = row["sum"]
            let count: Int = row["count"]
            let subScore: SubScore = try row.named("sub_score")
            scores[row["listing"], default: [:]][subScore] = (sum * 100 + count / 2) / count
        }
    }
}

extension Home {
    /// What is the same as in an earlier version is not read again: bookings change only the calendar.
    fileprivate init(_ row: Row, after earlier: Home?) throws {
        number = row["number"]
        version = row["version"]
        host = try row.id("host")
        timeZone = row["time_zone"]
        checkInFrom = row["check_in_from"]
        checkOutBy = row["check_out_by"]
        policy = try row.named("policy")
        texts = [row["prices"], row["stay_rules"]]
        if let earlier, earlier.texts == texts {
            prices = earlier.prices
            rules = earlier.rules
        } else {
            prices = try RulesText.prices(texts[0])
            rules = try RulesText.stayRules(texts[1])
        }
        card = try ListingCard(row)
        let amenities: Int64 = row["amenities"]
        takesPets =
            amenities & Amenity.petsAllowed.bit != 0 || prices.fees.contains { $0.kind == .pet }
    }
}

extension ListingCard {
    /// The card, from the columns of `Homes.cardColumns`.
    init(_ row: Row) throws {
        let count: Int = row["rating_count"]
        self.init(
            id: try row.id("id"),
            title: row["title"],
            neighbourhood: row["neighbourhood"],
            city: row["city"],
            countryCode: row["country_code"],
            homeType: try row.named("home_type"),
            capacity: row["capacity"],
            bedrooms: row["bedrooms"],
            beds: row["beds"],
            rating: count > 0 ? Rating(hundredths: row["rating"], count: count) : nil,
            isSuperhost: row["is_superhost"],
            isInstant: row["is_instant"],
            location: Coordinate(latitude: row["latitude"], longitude: row["longitude"]),
            nightly: row.money("nightly", in: try row.currency()),
            total: nil
        )
    }
}
