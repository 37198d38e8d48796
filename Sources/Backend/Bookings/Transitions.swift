internal import Marketplace
internal import Wire

/// Carries out what can happen to a booking, in the caller's transaction.
///
/// The state machine says what an event does; here its orders are obeyed: nights, history, timers
/// and steps for the payment provider change together or not at all.
struct Transitions: Sendable {
    let homes: Homes

    /// Lets an event happen.
    ///
    /// - Throws: ``Problem`` with the code `invalid_state`, when it may not happen now.
    func apply(
        _ event: BookingEvent,
        by actor: BookingActor,
        to booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws -> StoredBooking {
        let transition = try transition(event, by: actor, on: booking, at: now)
        let terms = booking.terms
        var changed = booking
        changed.state = transition.state
        changed.version += 1
        changed.dueAt = transition.timer?.due.instant(
            from: now,
            checkIn: terms.checkIn.at,
            checkOut: terms.checkOut.at
        )
        if transition.state == .confirmed, booking.confirmedAt == nil {
            let home = try homes.home(number: booking.listing, in: db)
            changed.confirmedAt = now
            changed.terms = Transitions.terms(home, policy: terms.policy, booking.stay, at: now)
        }
        if booking.state.isOccupying, !transition.state.isOccupying { changed.endedAt = now }
        guard try BookingRows.update(changed, ifAt: booking.version, in: db) else {
            throw Problem.invalidState(of: booking)
        }
        try BookingRows.append(event, by: actor, to: changed, at: now, in: db)
        for effect in transition.effects {
            try carryOut(effect, of: changed, at: now, in: db)
        }
        try Changes.record(changed, at: now, in: db)
        if booking.state.isOccupying || changed.state.isOccupying {
            try Changes.recordNights(of: booking.listing, booking.stay, at: now, in: db)
        }
        return changed
    }

    /// Lets go of everything on a home that has run out by now.
    ///
    /// Returns the payments of which something is now to be given up.
    @discardableResult
    func releaseLapsed(
        on listing: Int64? = nil,
        at now: Instant,
        in db: Database
    ) throws -> [PaymentID] {
        try BookingRows.lapsed(at: now, listing: listing, in: db).compactMap { booking in
            _ = try apply(.expire, by: .timer, to: booking, at: now, in: db)
            return try PaymentRows.latest(of: booking.id, in: db)?.id
        }
    }

    /// The terms of a stay that is confirmed at `now`.
    static func terms(
        _ home: Home,
        policy: CancellationPolicy,
        _ stay: DateRange,
        at now: Instant
    ) -> CancellationTerms {
        Cancellation.terms(
            policy: policy,
            stay: stay,
            confirmedAt: now,
            zone: home.clock(),
            checkInFrom: home.checkInFrom,
            checkOutBy: home.checkOutBy
        )
    }

    /// Brings what search reads in step with the nights of a stay.
    static func nightsChanged(
        of listing: Int64,
        _ stay: DateRange,
        in db: Database
    ) throws {
        let days = stay.checkIn.daysSinceEpoch..<stay.checkOut.daysSinceEpoch
        try NightBits.refresh(listing: listing, days: days, in: db)
        db.homesChanged()
        try db.execute("UPDATE listing SET version = version + 1 WHERE number = ?", [listing])
    }

    private func transition(
        _ event: BookingEvent,
        by actor: BookingActor,
        on booking: StoredBooking,
        at now: Instant
    ) throws -> Transition {
        do {
            let transition = try BookingMachine.transition(
                from: booking.state,
                on: event,
                by: actor
            )
            let notBefore = transition.notBefore?.instant(
                from: now,
                checkIn: booking.terms.checkIn.at,
                checkOut: booking.terms.checkOut.at
            )
            guard notBefore.map({ $0 <= now }) ?? true else {
                throw Problem.invalidState(of: booking)
            }
            return transition
        } catch is IllegalTransition {
            throw Problem.invalidState(of: booking)
        }
    }

    private func carryOut(
        _ effect: BookingEffect,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        switch effect {
        case .releaseNights:
            try BookingRows.releaseNights(of: booking.id, in: db)
            try Transitions.nightsChanged(of: booking.listing, booking.stay, in: db)
        case .capture:
            try PaymentOrders.capture(of: booking.id, at: now, in: db)
        case .voidAuthorization:
            try PaymentOrders.void(of: booking.id, at: now, in: db)
        case .blockNights, .chargeHostFee, .postCancellationNote, .schedulePayout,
            .refundAll, .refundAsChosen, .openThread, .pinOffer, .holdNewNights, .releaseOldNights,
            .pinAlteration, .settleDifference, .openAlteration, .closeAlteration:
            // Of the host's side, which has no routes yet.
            return
        case .pinQuote, .holdNights, .authorize, .refundByPolicy, .openReviewWindow:
            // Done by whoever asked for the event, with what only they know.
            return
        }
    }
}

extension Problem {
    /// The booking's state forbids what was asked; it says what would be allowed.
    static func invalidState(of booking: StoredBooking) -> Problem {
        var problem = Problem(
            .invalidState,
            "The booking is \(booking.state.title); this cannot be done now."
        )
        problem.currentState = booking.state
        problem.allowedEvents = BookingMachine.allowedEvents(in: booking.state, by: .guest)
        return problem
    }
}
