internal import Marketplace
internal import Wire

/// What is shown beside the rows of bookings, read for many of them with a few statements.
struct BookingFacts: Sendable {
    private let payments: [String: StoredPayment]
    private var histories: [String: [BookingTransition]]
    private let reviews: [String: [Row]]
    private let alterations: [String: StoredAlteration]
    private let listings: [Int64: BookedListing]
    private let guides: [Int64: ArrivalGuide]
    private let names: [String: String]
    private let threads: [BookingParties: ThreadID]

    init(of bookings: [StoredBooking], in db: Database) throws {
        try self.init(UnreadBookingFacts(of: bookings.map { BookingKeys($0) }, in: db))
    }

    /// Of a booking that its guest begins in this transaction.
    init(
        of booking: StoredBooking,
        begunBy event: BookingEvent,
        in db: Database
    ) throws {
        let keys = BookingKeys(booking, isBeginning: true)
        try self.init(UnreadBookingFacts(of: [keys], in: db))
        let first = BookingTransition(
            event: event,
            actor: .guest,
            state: booking.state,
            at: booking.createdAt
        )
        histories = [booking.id.text: [first]]
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
