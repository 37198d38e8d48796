internal import Marketplace
internal import Wire

extension Changes {
    /// A stay has changed, for its guest and its host.
    static func record(_ booking: StoredBooking, at now: Instant, in db: Database) throws {
        let host = try ChangedHome(booking.listing, in: db).host
        try record(booking, of: host, at: now, in: db)
    }

    /// A stay in a home of this host has changed, for its guest and its host.
    static func record(
        _ booking: StoredBooking,
        of host: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        let (sides, version) = ([booking.guest, host], booking.version)
        try record(.booking, booking.id.text, version: version, for: sides, at: now, in: db)
    }

    /// A proposal to change a stay has come, or has got on, for both sides.
    static func recordAlteration(
        _ id: AlterationID,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let sides = [booking.guest, try ChangedHome(booking.listing, in: db).host]
        let version = now.milliseconds
        try record(.alteration, id.text, version: version, for: sides, at: now, in: db)
    }

    /// A payment has begun or got on: for its guest, and for both sides in the stay.
    static func recordPayment(
        _ id: PaymentID,
        of booking: BookingID,
        at now: Instant,
        in db: Database
    ) throws {
        guard let stored = try BookingRows.booking(booking, in: db) else { return }
        try record(.payment, id.text, version: 0, for: [stored.guest], at: now, in: db)
        try record(stored, at: now, in: db)
    }

    /// Nights of a home have changed, for its host.
    static func recordNights(
        of home: ChangedHome,
        _ nights: DateRange,
        at now: Instant,
        in db: Database
    ) throws {
        // The nights kept free beside a stay change with it.
        let first = nights.checkIn.adding(days: -home.preparation)
        let last = nights.checkOut.adding(days: home.preparation - 1)
        for month in sequence(first: CalendarMonth(listing: home.id, first), next: \.next)
            .prefix(while: { $0.first <= last })
        {
            try record(
                .calendar,
                month.text,
                version: home.version,
                for: [home.host],
                at: now,
                in: db
            )
        }
    }

    /// What anybody sees of a home has changed: for its host, and for those who saved it.
    static func recordHome(_ listing: Int64, at now: Instant, in db: Database) throws {
        let home = try ChangedHome(listing, in: db)
        let (id, version) = (home.id.text, home.version)
        try record(.hostListing, id, version: version, for: [home.host], at: now, in: db)
        try record(.listing, id, version: version, for: [home.host], at: now, in: db)
        try recordPublic(.listing, id, version: version, at: now, in: db)
    }

    /// The pages of all that a host shows have changed: for the host, and for those who saved them.
    static func recordPages(of host: UserID, at now: Instant, in db: Database) throws {
        let pages = "id, version FROM listing WHERE host = ?1 AND state = 'published'"
        try recordMany(
            .listing,
            from: "SELECT host AS audience, \(pages) UNION ALL SELECT '\(everybody)', \(pages)",
            [host.text],
            at: now,
            in: db
        )
    }

    /// A review was written or rewritten: its author's alone, until it is published.
    static func recordHiddenReview(
        _ id: ReviewID,
        of booking: StoredBooking,
        by author: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        try record(.review, id.text, version: now.milliseconds, for: [author], at: now, in: db)
        let version = booking.version
        try record(.booking, booking.id.text, version: version, for: [author], at: now, in: db)
    }

    /// A review has come out, for both sides and in the home's rating.
    static func recordPublication(
        _ review: String,
        of booking: BookingID,
        at now: Instant,
        in db: Database
    ) throws {
        guard let booking = try BookingRows.booking(booking, in: db) else { return }
        let sides = [booking.guest, try ChangedHome(booking.listing, in: db).host]
        try record(.review, review, version: now.milliseconds, for: sides, at: now, in: db)
        try record(booking, at: now, in: db)
    }

    /// What those who are told of a home's change have to know of it.
    struct ChangedHome {
        let id: ListingID
        let host: UserID
        let version: Int64
        /// How many nights are kept free beside a stay.
        let preparation: Int
    }
}

extension Changes.ChangedHome {
    /// The home with this number.
    init(_ listing: Int64, in db: Database) throws {
        let statement = "SELECT id, host, version, preparation_nights FROM listing WHERE number = ?"
        guard let row = try db.row(statement, [listing]) else {
            throw CorruptRow(column: "listing")
        }
        id = try row.id("id")
        host = try row.id("host")
        version = row["version"]
        preparation = row["preparation_nights"]
    }
}
