internal import Marketplace
internal import Wire

/// What is shown beside the rows of bookings, read for many of them with a few statements.
struct BookingFacts: Sendable {
    private let payments: [String: StoredPayment]
    private let histories: [String: [BookingTransition]]
    private let reviews: [String: [Row]]
    private let alterations: [String: StoredAlteration]
    private let listings: [Int64: BookedListing]
    private let guides: [Int64: ArrivalGuide]
    private let names: [String: String]
    private let threads: [BookingParties: ThreadID]

    init(of bookings: [StoredBooking], in db: Database) throws {
        try self.init(UnreadBookingFacts(of: bookings.map { BookingKeys($0) }, in: db))
    }

    /// Of a booking that its guest begins in this transaction: nobody has paid, and what happened and
    /// what the home says is known.
    init(
        of booking: StoredBooking,
        in home: Home,
        begunBy event: BookingEvent,
        in db: Database
    ) throws {
        let sql = """
            SELECT host.name AS host_name, guest.name AS guest_name, thread.id AS thread
            FROM "user" AS host JOIN "user" AS guest ON guest.id = ?
                LEFT JOIN thread ON thread.listing = ? AND thread.guest = guest.id
            WHERE host.id = ?
            """
        let keys: [any SQLConvertible] = [booking.guest.text, home.number, home.host.text]
        guard let row = try db.row(sql, keys) else { throw CorruptRow(column: "user") }
        let parties = BookingParties(listing: home.number, guest: booking.guest.text)
        let first = BookingTransition(
            event: event,
            actor: .guest,
            state: booking.state,
            at: booking.createdAt
        )
        histories = [booking.id.text: [first]]
        listings = [home.number: BookedListing(home, hostName: row["host_name"])]
        names = [parties.guest: row["guest_name"]]
        let hasThread = (row["thread"] as String?) != nil
        threads = hasThread ? [parties: try row.id("thread")] : [:]
        (payments, reviews, alterations, guides) = ([:], [:], [:], [:])
    }

    init(_ facts: UnreadBookingFacts) throws {
        payments = try facts.payments.value()
        histories = try facts.histories.value()
        reviews = try facts.reviews.value()
        alterations = try facts.alterations.value()
        listings = try facts.listings.value()
        guides = try facts.guides.value()
        names = try facts.names.value()
        threads = try facts.threads.value()
    }

    func payment(of booking: StoredBooking) -> StoredPayment? { payments[booking.id.text] }

    /// The first first.
    func history(of booking: StoredBooking) -> [BookingTransition] {
        histories[booking.id.text] ?? []
    }

    func review(of booking: StoredBooking, side: ReviewSide) throws -> OwnReview {
        try OwnReview(of: booking, side: side, among: reviews[booking.id.text] ?? [])
    }

    /// The proposal that waits for an answer or for its money.
    func alteration(of booking: StoredBooking, at now: Instant) -> Alteration? {
        alterations[booking.id.text]?.shown(at: now).ifOpen
    }

    func listing(of booking: StoredBooking) throws -> BookedListing {
        guard let listing = listings[booking.listing] else { throw CorruptRow(column: "listing") }
        return listing
    }

    func guide(of booking: StoredBooking) -> ArrivalGuide? { guides[booking.listing] }

    func guestName(of booking: StoredBooking) -> String { names[booking.guest.text] ?? "" }

    func thread(of booking: StoredBooking) -> ThreadID? {
        threads[BookingParties(listing: booking.listing, guest: booking.guest.text)]
    }
}

extension BookedListing {
    fileprivate init(_ home: Home, hostName: String) {
        self.init(
            id: home.id,
            title: home.card.title,
            neighbourhood: home.card.neighbourhood,
            city: home.card.city,
            countryCode: home.card.countryCode,
            host: home.host,
            hostName: hostName
        )
    }
}
