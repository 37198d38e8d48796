internal import GRDB
internal import Marketplace

/// Puts the demo marketplace into the tables.
///
/// What follows from a booking (its events, payment, ledger and nights) SQLite derives from a
/// temporary table, home by home in batches, so that memory stays bounded.
struct DemoWriter {
    private let db: GRDB.Database
    private let user: DemoInsert
    private let place: DemoInsert
    private let listing: DemoInsert
    private let guide: DemoInsert
    private let text: DemoInsert
    private let bits: DemoInsert
    private let block: DemoInsert
    private let booking: DemoInsert
    private let stay: DemoInsert
    private let review: DemoInsert
    private let subScore: DemoInsert

    init(_ db: GRDB.Database) throws {
        self.db = db
        try db.execute(sql: DemoBookings.staging)
        user = try DemoInsert(
            "user",
            columns: 9,
            in: db,
            columnNames: """
                (id, email, password_hash, name, about, created_at, homes, is_superhost,
                response_rate)
                """
        )
        place = try DemoInsert("place", columns: 8, in: db)
        listing = try DemoInsert(
            "listing",
            columns: DemoWriter.listingColumns.split(separator: ",").count,
            in: db,
            columnNames: "(\(DemoWriter.listingColumns))"
        )
        guide = try DemoInsert(
            "arrival_guide",
            columns: 8,
            in: db,
            columnNames: """
                (listing, address, latitude, longitude, directions, check_in, wifi_name,
                wifi_password)
                """
        )
        text = try DemoInsert(
            "listing_text",
            columns: 5,
            in: db,
            columnNames: "(rowid, title, neighbourhood, city, country)"
        )
        bits = try DemoInsert("listing_bits", columns: 3, in: db)
        block = try DemoInsert(
            "block",
            columns: 5,
            in: db,
            columnNames: "(listing, first_night, until, kind, note)"
        )
        booking = try DemoInsert(
            "booking",
            columns: DemoBookings.bookingColumns.split(separator: ",").count,
            in: db,
            columnNames: "(\(DemoBookings.bookingColumns))"
        )
        stay = try DemoInsert("demo_stay", columns: DemoBookings.columns, in: db)
        review = try DemoInsert("review", columns: 13, in: db)
        subScore = try DemoInsert("listing_sub_score", columns: 4, in: db)
    }

    private static let listingColumns = """
        number, id, host, place, title, description, house_rules, neighbourhood, city,
        country_code, home_type, capacity, bedrooms, beds, bathrooms, amenities, is_instant,
        time_zone, check_in_from, check_out_by, policy, latitude, longitude, prices, stay_rules,
        currency, nightly, nightly_comparable, min_nights, max_nights, notice_days, window_days,
        arrival_days, departure_days, preparation_nights, rating, rating_sum, rating_count, quality,
        least_nightly, least_fees, is_superhost
        """

    func write(_ person: DemoPerson) throws {
        user.bind(person.id).bind(person.email).bind(person.passwordHash).bind(person.name)
        user.bind(person.about).bind(person.createdAt.milliseconds).bind(person.homes)
        user.bind(person.isSuperhost).bind(person.responseRate.map(Int64.init))
        try user.run()
    }

    func write(_ town: DemoTown, number: Int, homes: Int) throws {
        place.bind(number).bind(town.name).bind(town.country).bind(town.countryCode)
        place.bind(town.center.latitude).bind(town.center.longitude).bind(town.timeZone)
        try place.bind(homes).run()
    }

    func write(_ home: DemoHome, host: DemoHost, town: DemoTown, _ scores: DemoScores) throws {
        let facts = SearchFacts(prices: home.prices, rules: home.rules)
        listing.bind(home.number).bind(home.id).bind(host.id).bind(home.town + 1)
        listing.bind(home.title).bind(home.description).bind(DemoJSON.text(home.houseRules))
        listing.bind(home.quarter.name).bind(town.name).bind(town.countryCode)
        listing.bind(home.homeType.rawValue).bind(home.capacity).bind(home.bedrooms)
        listing.bind(home.beds).bind(home.bathrooms).bind(home.amenities.bits)
        listing.bind(home.isInstant).bind(town.timeZone).bind(home.checkInFrom)
        listing.bind(home.checkOutBy).bind(home.policy.rawValue)
        listing.bind(home.shown.latitude).bind(home.shown.longitude)
        listing.bind(DemoJSON.text(home.prices)).bind(DemoJSON.text(home.rules))
        listing.bind(facts.currency).bind(facts.nightly).bind(facts.nightlyComparable)
        listing.bind(facts.minNights).bind(facts.maxNights).bind(facts.noticeDays)
        listing.bind(facts.windowDays).bind(facts.arrivalDays).bind(facts.departureDays)
        listing.bind(facts.preparationNights).bind(scores.rating).bind(scores.sum)
        listing.bind(scores.count)
        // Without a past a home stands where one would that is as good as it.
        let judged =
            home.isLean ? DemoScores(sum: Int(home.charm * 200), count: 200) : scores
        listing.bind(
            SearchFacts.quality(
                ratingSum: Int64(judged.sum),
                ratingCount: Int64(judged.count),
                isSuperhost: host.isSuperhost,
                isInstant: home.isInstant
            )
        )
        listing.bind(facts.leastNightly).bind(facts.leastFees)
        try listing.bind(host.isSuperhost).run()
        guide.bind(home.number).bind(home.address).bind(home.exact.latitude)
        guide.bind(home.exact.longitude).bind(home.directions).bind(home.checkIn)
        try guide.bind(home.wifiName).bind(home.wifiPassword).run()
        text.bind(home.number).bind(home.title).bind(home.quarter.name).bind(town.name)
        try text.bind(town.country).run()
        for score in SubScore.allCases where scores.count > 0 {
            subScore.bind(home.number).bind(score.rawValue).bind(scores.subScores[score] ?? 0)
            try subScore.bind(scores.count).run()
        }
    }

    func write(_ written: DemoBlock, of home: DemoHome) throws {
        block.bind(home.number).bind(written.dates.checkIn.daysSinceEpoch)
        block.bind(written.dates.checkOut.daysSinceEpoch).bind(written.kind)
        try block.bind(written.note).run()
    }

    /// The nights that search must not offer, as words of 64.
    func bits(of nights: [Range<Int>], of home: DemoHome) throws {
        var words: [Int: Int64] = [:]
        for range in nights {
            for day in range { words[day >> 6, default: 0] |= 1 << Int64(day & 63) }
        }
        for (word, value) in words.sorted(by: { $0.key < $1.key }) {
            try bits.bind(home.number).bind(word).bind(value).run()
        }
    }

    func write(_ made: DemoBooking, of home: DemoHome) throws {
        try made.insert(into: booking, staging: stay, listing: home.number)
    }

    func write(
        _ written: DemoReview,
        id: String,
        side: ReviewSide,
        author: String,
        booking: DemoBooking,
        home: DemoHome
    ) throws {
        review.bind(id).bind(booking.id).bind(side.rawValue).bind(home.number).bind(author)
        review.bind(written.stars).bind(DemoJSON.text(written.subScores)).bind(written.text)
        review.bind("").bind(booking.stay.dates.checkIn.firstOfMonth.daysSinceEpoch)
        review.bind(written.submittedAt.milliseconds)
        review.bind(booking.reviewUntil.milliseconds)
        try review.bind(written.publishedAt?.milliseconds).run()
    }

    /// Derives all that follows from the bookings written since the last time.
    func flush() throws {
        try db.execute(sql: DemoBookings.derived)
    }

    func finish() throws {
        try flush()
        try db.execute(sql: DemoBookings.threads)
        try db.execute(sql: "DROP TABLE temp.demo_stay")
    }
}

/// An account of the demo marketplace.
struct DemoPerson {
    var id: String
    var email: String
    var passwordHash: String?
    var name: String
    var about = ""
    var createdAt: Instant
    var homes = 0
    var isSuperhost = false
    var responseRate: Int?
}

/// The published reviews of a home, summed up.
struct DemoScores {
    var sum = 0
    var count = 0
    var subScores: [SubScore: Int] = [:]

    var rating: Int { count == 0 ? 0 : (sum * 100 + count / 2) / count }

    mutating func add(_ review: DemoReview) {
        sum += review.stars
        count += 1
        for (score, stars) in review.subScores { subScores[score, default: 0] += stars }
    }
}
