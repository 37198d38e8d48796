internal import Marketplace
internal import Wire

/// What may be done to a booking now.
extension Transitions {
    /// What `side` may do now, in the order of ``BookingEvent``.
    static func allowedEvents(
        in state: BookingState,
        of booking: StoredBooking,
        by side: BookingActor,
        open: Alteration? = nil,
        at now: Instant
    ) -> [BookingEvent] {
        guard open != nil else {
            let usual = usualTransitions[Stand(state: state, side: side)] ?? []
            return usual.filter { isTime(for: $0.transition, of: booking, at: now) }.map(\.event)
        }
        // While the difference is being paid for, nothing else may come between.
        if open?.state == .paying { return [] }
        return BookingMachine.allowedEvents(in: state, by: side, alteration: open).filter { event in
            let transition = try? BookingMachine.transition(
                from: state,
                on: event,
                by: side,
                alteration: open
            )
            return transition.map { isTime(for: $0, of: booking, at: now) } ?? false
        }
    }

    /// Where a booking is, and who looks at it.
    private struct Stand: Hashable {
        let state: BookingState
        let side: BookingActor
    }

    /// What each side may do in each state while no change of the stay is proposed.
    private static let usualTransitions: [Stand: [(event: BookingEvent, transition: Transition)]] =
        BookingState.allCases.reduce(into: [:]) { known, state in
            for side in BookingActor.allCases {
                let events = BookingMachine.allowedEvents(in: state, by: side)
                known[Stand(state: state, side: side)] = events.compactMap { event in
                    let transition = try? BookingMachine.transition(
                        from: state,
                        on: event,
                        by: side
                    )
                    return transition.map { (event, $0) }
                }
            }
        }

    static func isTime(
        for transition: Transition,
        of booking: StoredBooking,
        at now: Instant
    ) -> Bool {
        let notBefore = transition.notBefore?.instant(from: now, of: booking.terms)
        return notBefore.map { $0 <= now } ?? true
    }
}
