internal import Marketplace
internal import Wire

/// What one side says or does that needs no more than the version it saw.
extension BookingService {
    /// Lets an event happen that guest or host causes; the same request again changes nothing more.
    ///
    /// What follows for the provider is ordered here, and asked after the transaction.
    func act(
        _ event: BookingEvent,
        on id: BookingID,
        _ body: VersionBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        let sides = BookingMachine.sides(of: event)
        let seen = try views.seen(id, by: caller, as: sides, in: db)
        if try isDone(event, seen, version: body.version, in: db) {
            return try views.view(seen, at: now, in: db)
        }
        try BookingService.check(message: body.message)
        try checkVersion(body.version, of: seen, at: now, in: db)
        let changed = try transitions.apply(
            event,
            by: seen.side,
            to: seen.booking,
            reason: body.message,
            at: now,
            in: db
        )
        return try views.view(SeenBooking(booking: changed, side: seen.side), at: now, in: db)
    }

    /// Whether what is asked for has happened already, to just this version of the booking.
    func isDone(
        _ event: BookingEvent,
        _ seen: SeenBooking,
        version: Int,
        in db: Database
    ) throws -> Bool {
        guard seen.booking.version > version else { return false }
        return try db.exists(
            """
            SELECT 1 FROM booking_event
            WHERE booking = ? AND version = ? AND event = ? AND actor = ?
            """,
            [seen.booking.id.text, version + 1, event.rawValue, seen.side.rawValue]
        )
    }

    /// Refuses who has not seen the booking as it is now.
    ///
    /// - Throws: ``Problem`` with the code `invalid_state`, with what could be done instead.
    func checkVersion(
        _ version: Int,
        of seen: SeenBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let booking = seen.booking
        guard booking.version != version else { return }
        let open = try AlterationRows.open(of: booking.id, in: db)?.shown(at: now).ifOpen
        var problem = Problem.invalidState(of: booking, for: seen.side, open: open, at: now)
        problem.detail = "The booking has changed meanwhile: it is \(booking.state.title)."
        problem.currentVersion = booking.version
        throw problem
    }
}

extension BookingMachine {
    /// Who of guest and host may ever cause an event.
    static func sides(of event: BookingEvent) -> Set<BookingActor> {
        let all = BookingState.allCases.map(Optional.some) + [nil]
        return Set(
            [BookingActor.guest, .host].filter { side in
                all.contains { state in
                    (try? transition(from: state, on: event, by: side)) != nil
                }
            }
        )
    }
}
