internal import Marketplace
internal import Wire

/// How bookings begin, whatever they begin with.
extension BookingService {
    /// What a booking begins with.
    struct Beginning {
        let id: BookingID
        let code: String
        let guest: UserID
        let stay: DateRange
        let party: Party
    }

    /// A booking as it is after its first event; not stored yet.
    func start(
        _ event: BookingEvent,
        _ beginning: Beginning,
        _ priced: PricedStay,
        home: Home,
        message: String?,
        at now: Instant
    ) throws -> StoredBooking {
        let transition = try BookingMachine.transition(from: nil, on: event, by: .guest)
        let terms = Transitions.terms(home, policy: home.policy, beginning.stay, at: now)
        return StoredBooking(
            id: beginning.id,
            code: beginning.code,
            listing: home.number,
            guest: beginning.guest,
            stay: beginning.stay,
            party: beginning.party,
            state: transition.state,
            version: 1,
            isInstant: home.card.isInstant,
            lines: priced.lines,
            terms: terms,
            total: priced.total,
            hostPayout: priced.hostPayout.minorUnits,
            refunded: .zero(priced.total.currency),
            message: message,
            createdAt: now,
            dueAt: transition.timer?.due.instant(from: now, of: terms)
        )
    }

    /// Writes down the first event of a booking.
    func begin(
        _ event: BookingEvent,
        _ booking: StoredBooking,
        host: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        let step = BookingRows.Step(event: event, actor: .guest)
        try BookingRows.append(step, to: booking, at: now, in: db)
        try Transitions.announce(step, of: booking, host: host, at: now, in: db)
    }

    /// What the same request made before; nil when it comes for the first time.
    ///
    /// - Throws: ``Problem`` with the code `not_found`, when the id is somebody else's.
    func known(
        _ booking: StoredBooking?,
        of caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking? {
        guard let known = booking else { return nil }
        guard known.guest == caller.user else { throw BookingService.notFound }
        return try views.view(known, at: now, in: db)
    }
}
