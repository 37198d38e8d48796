internal import Marketplace
internal import Wire

/// A booking as one of its sides sees it.
extension BookingViews {
    /// As its guest sees it.
    func view(_ stored: StoredBooking, at now: Instant, in db: Database) throws -> Booking {
        try view(SeenBooking(booking: stored, side: .guest), at: now, in: db)
    }

    /// One that its guest begins in this transaction.
    func view(
        _ stored: StoredBooking,
        in home: Home,
        begunBy event: BookingEvent,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        let facts = try BookingFacts(of: stored, in: home, begunBy: event, in: db)
        return try view(SeenBooking(booking: stored, side: .guest), facts, at: now)
    }

    func view(_ seen: SeenBooking, at now: Instant, in db: Database) throws -> Booking {
        try view(seen, BookingFacts(of: [seen.booking], in: db), at: now)
    }

    /// Many as their sides see them, in the same order and with the same few statements.
    func views(_ seen: [SeenBooking], at now: Instant, in db: Database) throws -> [Booking] {
        try views(seen, BookingFacts(of: seen.map(\.booking), in: db), at: now)
    }

    /// The same with what was read beside their rows.
    func views(
        _ seen: [SeenBooking],
        _ facts: BookingFacts,
        at now: Instant
    ) throws -> [Booking] {
        try seen.map { try view($0, facts, at: now) }
    }

    /// One that has run out is shown so before anybody noticed.
    ///
    /// The guest's card is the guest's business; what the host gets is the host's.
    private func view(
        _ seen: SeenBooking,
        _ facts: BookingFacts,
        at now: Instant
    ) throws -> Booking {
        let (stored, side) = (seen.booking, seen.side)
        let payment = facts.payment(of: stored)
        let state = shownState(of: stored, payment: payment, at: now)
        let review = try facts.review(of: stored, side: side == .host ? .host : .guest)
        let open = state == .confirmed ? facts.alteration(of: stored, at: now) : nil
        let isLetIn = side == .guest && (state == .confirmed || state == .inStay)
        return Booking(
            id: stored.id,
            code: stored.code,
            listing: try facts.listing(of: stored),
            guest: stored.guest,
            guestName: facts.guestName(of: stored),
            stay: stored.stay,
            guests: stored.party.guests,
            state: state,
            version: stored.version,
            lines: stored.lines,
            total: stored.total,
            refunded: stored.refunded,
            cancellation: stored.terms,
            expiresAt: state.isWaiting ? stored.dueAt : nil,
            payment: side == .host ? payment?.withoutCard : payment?.payment,
            history: facts.history(of: stored),
            allowedEvents: Transitions.allowedEvents(
                in: state,
                of: stored,
                by: side,
                open: open,
                at: now
            ),
            arrival: isLetIn ? facts.guide(of: stored) : nil,
            message: stored.message,
            createdAt: stored.createdAt,
            reviewUntil: side != .admin && review.refusal(at: now) == nil
                ? review.window?.closesAt : nil,
            review: side == .admin ? nil : review.review,
            receivedReview: side == .admin ? nil : review.received,
            alteration: open,
            offer: stored.offer,
            thread: facts.thread(of: stored),
            hostPayout: side == .guest
                ? nil : Money(minorUnits: stored.hostPayout, currency: stored.total.currency),
            withPets: stored.party.told.pets,
            childAges: stored.party.told.ages
        )
    }

    private func shownState(
        of stored: StoredBooking,
        payment: StoredPayment?,
        at now: Instant
    ) -> BookingState {
        if let lapsed = stored.lapsedState(at: now) { return lapsed }
        guard stored.state == .pendingPayment, let due = stored.dueAt, due <= now else {
            return stored.state
        }
        return payment?.isUnderWay == true ? .pendingPayment : .paymentExpired
    }
}

extension BookingState {
    /// Whether a booking in this state falls away by itself unless somebody does something.
    fileprivate var isWaiting: Bool {
        switch self {
        case .inquiry, .offer, .pendingPayment, .requested: true
        default: false
        }
    }
}

extension StoredPayment {
    /// As the host may see it.
    fileprivate var withoutCard: Payment {
        var shown = payment
        shown.card = nil
        shown.failure = nil
        return shown
    }
}
