internal import Marketplace
internal import Wire

/// Rows of homes as their hosts keep them.
///
/// The one place that writes what describes a home. What search reads, the counts of homes, the
/// nights and the history follow in the same transaction, or nothing does.
enum HostedHomes {
    /// The home with this id, whatever its state; one that was deleted is none.
    static func home(_ id: ListingID, in db: Database) throws -> HostedHome? {
        let sql = rows + " WHERE listing.id = ? AND deleted_at IS NULL"
        return try db.row(sql, [id.text]).map(HostedHome.init)
    }

    /// A host's homes, newest first.
    static func homes(
        of host: UserID,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [HostedHome] {
        let sql = """
            \(rows) WHERE host = ? AND deleted_at IS NULL AND number < ?
            ORDER BY number DESC LIMIT ?
            """
        return try db.rows(sql, [host.text, position?.key ?? .max, limit]).map(HostedHome.init)
    }

    /// The rows of these homes, as far as they are the host's.
    static func some(_ ids: [String], of host: UserID, in db: Database) throws -> [Row] {
        try db.rows(
            among: ids,
            { "\(HostedHomes.rows) WHERE host = ?1 AND deleted_at IS NULL AND id IN (\($0))" },
            also: [host.text]
        )
    }

    /// Whether there is, or was, a home with this id.
    static func isTaken(_ id: ListingID, in db: Database) throws -> Bool {
        try db.exists("SELECT 1 FROM listing WHERE id = ?", [id.text])
    }

    static func count(of host: UserID, in db: Database) throws -> Int {
        let sql = "SELECT count(*) FROM listing WHERE host = ? AND deleted_at IS NULL"
        return try db.value(sql, [host.text]) ?? 0
    }

    /// Whether nights of a home are held by somebody.
    static func hasStays(_ number: Int64, in db: Database) throws -> Bool {
        try db.exists("SELECT 1 FROM booked_night WHERE listing = ? LIMIT 1", [number])
    }

    /// Writes a new home.
    static func insert(
        _ home: HostedHome,
        by actor: UserID,
        at now: Instant,
        in db: Database
    ) throws -> HostedHome {
        var home = home
        // Counted here and not by the database, which knows nothing of numbers that others chose.
        home.number = try db.value("SELECT max(number) + 1 FROM listing") ?? 1
        let own: [(String, any SQLConvertible)] = [
            ("number", home.number), ("id", home.id.text), ("host", home.host.text),
            ("created_at", home.createdAt.milliseconds), ("version", home.version),
            ("edition", home.edition),
        ]
        let all = own + (try columns(of: home, in: db))
        try db.execute(
            """
            INSERT INTO listing (\(all.map(\.0).joined(separator: ", ")))
            VALUES (\(all.map { _ in "?" }.joined(separator: ", ")))
            """,
            all.map(\.1)
        )
        try follow(home, from: nil, at: now, in: db)
        let changes = ListingDraft().edits(to: home.details).map(ListingHistory.What.field)
        try ListingHistory.append(changes, to: home, by: actor, at: now, in: db)
        try tell(of: home, from: nil, at: now, in: db)
        return home
    }

    /// Stores a home over what it was, and puts the changes down; nil when somebody was faster.
    ///
    /// A home in which nothing changed stays as it is. `also` is what the details do not show.
    static func save(
        _ changed: HostedHome,
        over known: HostedHome,
        by actor: UserID,
        also others: [ListingHistory.What] = [],
        at now: Instant,
        in db: Database
    ) throws -> HostedHome? {
        let edits = known.details.edits(to: changed.details).map(ListingHistory.What.field)
        let changes = edits + others
        guard !changes.isEmpty else { return known }
        var home = changed
        let columns = try columns(of: home, in: db)
        // Nights come and go beside what the host says of the home.
        let isEdition = changes.contains { !$0.isOfNights }
        let versions: [Int64] = try db.values(
            """
            UPDATE listing SET version = version + 1,
                edition = \(isEdition ? "version + 1" : "edition"),
                \(columns.map { $0.0 + " = ?" }.joined(separator: ", "))
            WHERE number = ? AND edition = ? RETURNING version
            """,
            columns.map(\.1) + [home.number, known.edition]
        )
        guard let version = versions.first else { return nil }
        home.version = version
        if isEdition { home.edition = version }
        try follow(home, from: known, at: now, in: db)
        try ListingHistory.append(changes, to: home, by: actor, at: now, in: db)
        try tell(of: home, from: known, at: now, in: db)
        db.homesChanged()
        return home
    }

    /// Whether a snooze is over that nobody wrote down yet.
    static func hasAwake(at now: Instant, in db: Database) throws -> Bool {
        let sql = "SELECT 1 FROM listing WHERE snoozed_until <= ? ORDER BY snoozed_until LIMIT 1"
        return try db.exists(sql, [now.milliseconds])
    }

    /// Wakes the homes whose snooze is over; who asked for them meanwhile found them already.
    static func wake(at now: Instant, in db: Database) throws {
        let woken: [Int64] = try db.values(
            """
            UPDATE listing SET snoozed_until = NULL, version = version + 1
            WHERE snoozed_until <= ? RETURNING number
            """,
            [now.milliseconds]
        )
        guard !woken.isEmpty else { return }
        db.homesChanged()
        for number in woken { try Changes.recordHome(number, at: now, in: db) }
    }

    /// What the pages of somebody's homes say of them has changed.
    ///
    /// That of the home `number` is told by whoever changes it.
    static func hostChanged(
        _ host: UserID,
        but number: Int64 = 0,
        at now: Instant,
        in db: Database
    ) throws {
        let count = try db.execute(
            """
            UPDATE listing SET version = version + 1
            WHERE host = ? AND state = 'published' AND number != ?
            """,
            [host.text, number]
        )
        guard count > 0 else { return }
        db.homesChanged()
        try Changes.recordPages(of: host, at: now, in: db)
    }

    private static let rows = """
        SELECT listing.*, arrival_guide.address, arrival_guide.latitude AS exact_latitude,
            arrival_guide.longitude AS exact_longitude, arrival_guide.directions,
            arrival_guide.check_in, arrival_guide.wifi_name, arrival_guide.wifi_password,
            arrival_guide.pin_seed, arrival_guide.has_guide
        FROM listing LEFT JOIN arrival_guide ON arrival_guide.listing = listing.number
        """

    /// Everything that an edit may change, by column.
    private static func columns(
        of home: HostedHome,
        in db: Database
    ) throws -> [(String, any SQLConvertible)] {
        let details = home.details
        let pin = home.pin ?? HostedHome.unsaid
        let prices = details.prices ?? PriceRules(base: .zero(.euro))
        let rules = details.stayRules ?? StayRules()
        let columns: [(String, any SQLConvertible)] = try [
            ("place", home.placeNumber), ("state", home.state.rawValue),
            ("snoozed_until", home.snoozedUntil?.milliseconds),
            ("deleted_at", home.deletedAt?.milliseconds),
            ("unsaid", details.unsaidBits), ("title", details.title ?? ""),
            ("description", details.description ?? ""),
            ("house_rules", Coding.text(details.houseRules ?? [])),
            ("neighbourhood", details.neighbourhood ?? ""), ("city", details.city ?? ""),
            ("country_code", details.countryCode ?? ""),
            ("home_type", (details.homeType ?? .entireHome).rawValue),
            ("capacity", details.capacity ?? 1), ("bedrooms", details.bedrooms ?? 0),
            ("beds", details.beds ?? 0), ("bathrooms", details.bathrooms ?? 0),
            ("amenities", Set(details.amenities ?? []).bits),
            ("is_instant", details.isInstant ?? false), ("time_zone", details.timeZone ?? "UTC"),
            ("check_in_from", details.checkInFrom ?? 15 * 60),
            ("check_out_by", details.checkOutBy ?? 11 * 60),
            ("policy", (details.policy ?? .moderate).rawValue), ("latitude", pin.latitude),
            ("longitude", pin.longitude), ("prices", Coding.text(prices)),
            ("stay_rules", Coding.text(rules)), ("quality", quality(of: home, in: db)),
        ]
        return columns + facts(SearchFacts(prices: prices, rules: rules))
    }

    /// What search compares.
    private static func facts(_ facts: SearchFacts) -> [(String, any SQLConvertible)] {
        [
            ("currency", facts.currency), ("nightly", max(1, facts.nightly)),
            ("least_nightly", facts.leastNightly), ("least_fees", facts.leastFees),
            ("nightly_comparable", facts.nightlyComparable), ("min_nights", facts.minNights),
            ("max_nights", facts.maxNights), ("notice_days", facts.noticeDays),
            ("window_days", facts.windowDays), ("arrival_days", facts.arrivalDays),
            ("departure_days", facts.departureDays),
            ("preparation_nights", facts.preparationNights),
        ]
    }

    private static func quality(of home: HostedHome, in db: Database) throws -> Int64 {
        let host = "SELECT is_superhost FROM \"user\" WHERE id = ?"
        let row = try db.row(
            "SELECT rating_sum, rating_count FROM listing WHERE number = ?",
            [home.number]
        )
        return SearchFacts.quality(
            ratingSum: row?["rating_sum"] ?? 0,
            ratingCount: row?["rating_count"] ?? 0,
            isSuperhost: try db.value(host, [home.host.text]) ?? false,
            isInstant: home.details.isInstant ?? false
        )
    }
}

/// What follows from a home that was written.
extension HostedHomes {
    private static func follow(
        _ home: HostedHome,
        from known: HostedHome?,
        at now: Instant,
        in db: Database
    ) throws {
        try writeArrival(at: home, in: db)
        try index(home, from: known, in: db)
        try count(home, from: known, at: now, in: db)
        let (rules, before) = (home.details.stayRules, known?.details.stayRules)
        if rules != before { try ArrivalRules.write(rules ?? StayRules(), of: home.number, in: db) }
        if let before, before.preparationNights != rules?.preparationNights {
            try NightBits.rebuild(listing: home.number, in: db)
        }
    }

    /// Tells the clients that keep the home; of one that was never published, only its host's.
    private static func tell(
        of home: HostedHome,
        from known: HostedHome?,
        at now: Instant,
        in db: Database
    ) throws {
        let isOwn =
            home.state == .draft || (known?.state ?? .draft == .draft && home.deletedAt != nil)
        try tellMentions(of: home, from: known, at: now, in: db)
        guard isOwn else { return try Changes.recordHome(home.number, at: now, in: db) }
        let (id, version) = (home.id.text, home.edition)
        try Changes.record(.hostListing, id, version: version, for: [home.host], at: now, in: db)
    }

    /// Tells those who have the home in something else: in stays, on lists, in their calendars.
    private static func tellMentions(
        of home: HostedHome,
        from known: HostedHome?,
        at now: Instant,
        in db: Database
    ) throws {
        let number = home.number
        for nights in HomeNights.changed(from: known, to: home, at: now) {
            try Changes.recordNights(of: .init(number, in: db), nights, at: now, in: db)
        }
        // Of one that was never found there are neither stays nor lists.
        guard let known, known.state != .draft else { return }
        let edited = Set(known.details.edits(to: home.details).map(\.field))
        if !edited.isDisjoint(with: [.title, .neighbourhood, .city, .countryCode]) {
            try Mentioned.home(number).changed(at: now, in: db)
        }
        if home.guide != known.guide || !edited.isDisjoint(with: [.address, .location]) {
            try Mentioned.arrival(number).changed(at: now, in: db)
        }
        if home.deletedAt != known.deletedAt {
            try Mentioned.deletion(number).changed(at: now, in: db)
        }
    }

    private static func writeArrival(at home: HostedHome, in db: Database) throws {
        let exact = home.details.location ?? HostedHome.unsaid
        try db.execute(
            """
            INSERT INTO arrival_guide (listing, address, latitude, longitude, directions, check_in,
                wifi_name, wifi_password, pin_seed, has_guide)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            ON CONFLICT (listing) DO UPDATE SET address = ?2, latitude = ?3, longitude = ?4,
                directions = ?5, check_in = ?6, wifi_name = ?7, wifi_password = ?8,
                pin_seed = ?9, has_guide = ?10
            """,
            [
                home.number, home.details.address ?? "", exact.latitude, exact.longitude,
                home.guide?.directions ?? "", home.guide?.checkIn ?? "", home.guide?.wifiName,
                home.guide?.wifiPassword, home.pinSeed, home.guide != nil,
            ]
        )
    }

    private static func index(
        _ home: HostedHome,
        from known: HostedHome?,
        in db: Database
    ) throws {
        let entry = try entry(of: home, in: db)
        let old = try known.map { try self.entry(of: $0, in: db) }
        guard entry != old else { return }
        if let old { try SearchIndex.remove(old, in: db) }
        try SearchIndex.insert(entry, in: db)
    }

    private static func entry(of home: HostedHome, in db: Database) throws -> SearchIndex.Entry {
        let sql = "SELECT country FROM place WHERE id = ?"
        return SearchIndex.Entry(
            number: home.number,
            title: home.details.title ?? "",
            neighbourhood: home.details.neighbourhood ?? "",
            city: home.details.city ?? "",
            country: try db.value(sql, [home.placeNumber]) ?? ""
        )
    }

    /// Keeps the counts of published homes, of each place and each host.
    private static func count(
        _ home: HostedHome,
        from known: HostedHome?,
        at now: Instant,
        in db: Database
    ) throws {
        let (was, isNow) = (known?.state == .published, home.state == .published)
        guard was != isNow || (isNow && known?.placeNumber != home.placeNumber) else { return }
        if let known, was { try PlaceRows.count(-1, at: known.placeNumber, in: db) }
        if isNow { try PlaceRows.count(1, at: home.placeNumber, in: db) }
        let difference = (isNow ? 1 : 0) - (was ? 1 : 0)
        guard difference != 0 else { return }
        try Accounts.countHomes(difference, of: home.host, at: now, in: db)
        try hostChanged(home.host, but: home.number, at: now, in: db)
    }
}
