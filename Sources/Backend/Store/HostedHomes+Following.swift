internal import Marketplace
internal import Wire

/// What follows from a home that was written.
extension HostedHomes {
    static func follow(
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
    static func tell(
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
