/// The life of a booking as data: which event, by whom, leads from which state to which.
///
/// Only occupying states hold nights: every transition into one of them from outside orders
/// `holdNights`, every transition out orders `releaseNights`, and no other does either.
package enum BookingMachine {
    /// How long an unpaid booking holds its nights.
    package static let paymentHold = Duration.seconds(15 * 60)
    /// How long a guest has to pay after a capture failed.
    package static let paymentRetry = Duration.seconds(24 * 3_600)
    /// How long a host has to answer a request.
    package static let requestAnswer = Duration.seconds(24 * 3_600)
    /// How long an offer stands.
    package static let offerStands = Duration.seconds(24 * 3_600)
    /// How long an inquiry may lie idle.
    package static let inquiryIdle = Duration.seconds(30 * 86_400)
    /// How long after check-in a host may first report that nobody came.
    package static let noShowWait = Duration.seconds(24 * 3_600)
    /// How long after check-in the host is paid.
    package static let payoutWait = Duration.seconds(24 * 3_600)

    /// What `event` by `actor` does to a booking in `state`; nil is a booking that does not exist yet.
    ///
    /// `alteration` is the open proposal, if there is one; who answers it hangs on who made it.
    /// The caller judges the guards that need a clock: ``Transition/notBefore``.
    ///
    /// - Throws: ``IllegalTransition``, with what would be allowed instead.
    package static func transition(
        from state: BookingState?,
        on event: BookingEvent,
        by actor: BookingActor,
        alteration: Alteration? = nil
    ) throws(IllegalTransition) -> Transition {
        let row = table.first {
            $0.event == event && $0.from.contains(state) && $0.actors.contains(actor)
        }
        guard let row, Alterations.allows(event, by: actor, open: alteration) else {
            throw IllegalTransition(
                state: state,
                event: event,
                actor: actor,
                allowed: allowedEvents(in: state, by: actor, alteration: alteration)
            )
        }
        return row.transition
    }

    /// What `actor` may do to a booking in `state`, in the order of ``BookingEvent``.
    ///
    /// `alteration` is the proposal that waits for an answer, if there is one.
    package static func allowedEvents(
        in state: BookingState?,
        by actor: BookingActor,
        alteration: Alteration? = nil
    ) -> [BookingEvent] {
        let rows = table.lazy.filter {
            $0.from.contains(state) && $0.actors.contains(actor)
                && Alterations.allows($0.event, by: actor, open: alteration)
        }
        let events = Set(rows.map(\.event))
        return BookingEvent.allCases.filter(events.contains)
    }
}

/// What an event does to a booking: the new state, the orders to carry out, and the next timer.
package struct Transition: Hashable, Sendable {
    package let state: BookingState
    /// In the order in which they are carried out.
    package let effects: [BookingEffect]
    /// What happens by itself if nothing else does first; it replaces any earlier timer.
    package let timer: BookingTimer?
    /// The event is refused before this moment; nil means it may come at any time.
    package let notBefore: BookingMoment?

    package init(
        state: BookingState,
        effects: [BookingEffect] = [],
        timer: BookingTimer? = nil,
        notBefore: BookingMoment? = nil
    ) {
        self.state = state
        self.effects = effects
        self.timer = timer
        self.notBefore = notBefore
    }
}

/// What a transition orders; network calls among them run outside the transaction.
package enum BookingEffect: String, CaseIterable, Hashable, Sendable {
    case openThread
    case pinQuote
    /// The host's lower price is kept with the booking.
    case pinOffer
    case holdNights
    case releaseNights
    /// The host who cancelled cannot let these nights again.
    case blockNights
    /// Of a change: the nights that only the new stay has; one that is taken refuses the event.
    case holdNewNights
    /// Of a change: the nights that only the old stay had, once the new ones are held.
    case releaseOldNights
    /// Of a change that is not paid for: the nights that only the new stay would have had.
    case releaseNewNights
    /// Dates, guests, lines and terms of the booking become those of the change.
    case pinAlteration
    /// The guest pays the difference, or gets it back.
    case settleDifference
    case openAlteration
    /// A proposal that is open comes to its end; without one, nothing.
    case closeAlteration
    case authorize
    case capture
    case voidAuthorization
    case refundByPolicy
    case refundAll
    /// As much as the administrator says, with a reason.
    case refundAsChosen
    case chargeHostFee
    /// The public note in place of a review, when a host cancels.
    case postCancellationNote
    case schedulePayout
    case openReviewWindow
}

/// An event that a booking causes by itself.
package struct BookingTimer: Hashable, Sendable {
    package let event: BookingEvent
    package let due: BookingMoment

    package init(_ event: BookingEvent, due: BookingMoment) {
        self.event = event
        self.due = due
    }
}

/// A moment in the life of a booking.
package enum BookingMoment: Hashable, Sendable {
    /// So long after the transition.
    case after(Duration)
    /// So long after the transition, but no later than check-in, or, once that is past, than the
    /// end of the day of arrival.
    case afterOrArrival(Duration)
    /// So long after check-in.
    case checkIn(plus: Duration)
    case checkOut

    /// The moment for a transition at `now`.
    package func instant(from now: Instant, of terms: CancellationTerms) -> Instant {
        let checkIn = terms.checkIn
        switch self {
        case .after(let duration): return now.adding(duration)
        case .afterOrArrival(let duration):
            // A home may be booked on the day itself until a time after check-in.
            let isEarlier = now < checkIn.at
            return min(now.adding(duration), isEarlier ? checkIn.at : terms.midnightAfterCheckIn)
        case .checkIn(let duration): return checkIn.at.adding(duration)
        case .checkOut: return terms.checkOut.at
        }
    }
}

/// An event that the state of a booking does not allow.
package struct IllegalTransition: Error, Hashable, Sendable {
    package let state: BookingState?
    package let event: BookingEvent
    package let actor: BookingActor
    /// What the same actor may do instead.
    package let allowed: [BookingEvent]

    package init(
        state: BookingState?,
        event: BookingEvent,
        actor: BookingActor,
        allowed: [BookingEvent]
    ) {
        self.state = state
        self.event = event
        self.actor = actor
        self.allowed = allowed
    }
}
