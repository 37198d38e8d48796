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
        SELECT number, id, host, place, state, snoozed_until, version, edition, created_at,
            deleted_at, unsaid, title, description, neighbourhood, city, country_code, home_type,
            capacity, bedrooms, beds, bathrooms, amenities, house_rules, is_instant, time_zone,
            check_in_from, check_out_by, policy, prices, stay_rules, rating, rating_count,
            listing.latitude, listing.longitude, arrival_guide.address,
            arrival_guide.latitude AS exact_latitude,
            arrival_guide.longitude AS exact_longitude, arrival_guide.directions,
            arrival_guide.check_in, arrival_guide.wifi_name, arrival_guide.wifi_password,
            arrival_guide.pin_seed, arrival_guide.has_guide
        FROM listing LEFT JOIN arrival_guide ON arrival_guide.listing = listing.number
        """
}
