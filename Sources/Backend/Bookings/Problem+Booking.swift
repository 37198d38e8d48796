internal import Marketplace
internal import Wire

extension Problem {
    /// The booking's state forbids what was asked; it says what the same side may do instead.
    static func invalidState(
        of booking: StoredBooking,
        for side: BookingActor = .guest,
        open: Alteration? = nil,
        at now: Instant? = nil
    ) -> Problem {
        var problem = Problem(
            .invalidState,
            "The booking is \(booking.state.title); this cannot be done now."
        )
        problem.currentState = booking.state
        problem.allowedEvents =
            now.map {
                Transitions.allowedEvents(
                    in: booking.state,
                    of: booking,
                    by: side,
                    open: open,
                    at: $0
                )
            } ?? BookingMachine.allowedEvents(in: booking.state, by: side, alteration: open)
        return problem
    }
}
