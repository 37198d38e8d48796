internal import Marketplace
internal import Wire

/// Carries out what can happen to a booking, in the caller's transaction.
///
/// The state machine says what an event does; here its orders are obeyed: nights, history, timers
/// and steps for the payment provider change together or not at all.
struct Transitions: Sendable {
    let homes: Homes

    /// Lets an event happen; `changing` may change the stay or its price on the way.
    ///
    /// - Throws: ``Problem`` with the code `invalid_state`, when it may not happen now.
    @discardableResult
    func apply(
        _ event: BookingEvent,
        by actor: BookingActor,
        to booking: StoredBooking,
        reason: String? = nil,
        about alteration: AlterationID? = nil,
        at now: Instant,
        in db: Database,
        changing: (inout StoredBooking) throws -> Void = { _ in }
    ) throws -> StoredBooking {
        let open = try openAlteration(of: booking, but: event, in: db)
        let transition = try transition(event, by: actor, on: booking, open: open, at: now, in: db)
        var changed = booking
        changed.state = transition.state
        changed.version += 1
        try changing(&changed)
        try settle(&changed, after: event, transition, of: booking, at: now, in: db)
        guard try BookingRows.update(changed, ifAt: booking.version, in: db) else {
            throw Problem.invalidState(of: booking, for: actor, at: now)
        }
        let step = BookingRows.Step(
            event: event,
            actor: actor,
            from: booking.state,
            reason: reason,
            alteration: alteration
        )
        try BookingRows.append(step, to: changed, at: now, in: db)
        for effect in transition.effects {
            try carryOut(effect, of: event, on: changed, open: open, at: now, in: db)
        }
        let host = try Changes.ChangedHome(booking.listing, in: db).host
        try Transitions.announce(step, of: changed, host: host, at: now, in: db)
        return changed
    }

    /// What a booking says of itself after an event, beyond its state.
    private func settle(
        _ changed: inout StoredBooking,
        after event: BookingEvent,
        _ transition: Transition,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        if transition.state == .confirmed, booking.confirmedAt == nil {
            let home = try homes.home(number: booking.listing, in: db)
            let policy = booking.terms.chosen ?? booking.terms.policy
            changed.confirmedAt = now
            changed.terms = Transitions.terms(home, policy: policy, changed.stay, at: now)
        }
        // Paid with another card, the stay is confirmed anew, and its terms count from then.
        if event == .captureFailed { changed.confirmedAt = nil }
        changed.dueAt = transition.timer?.due.instant(from: now, of: changed.terms)
        // Once the host has said yes, nobody asks again: also not after another card is needed.
        if event == .accept || booking.state == .offer { changed.isInstant = true }
        if booking.state.isOccupying, !transition.state.isOccupying { changed.endedAt = now }
    }

    /// Refuses an event that may not happen now, and lets nothing happen.
    ///
    /// - Throws: ``Problem`` with the code `invalid_state`.
    func require(
        _ event: BookingEvent,
        by actor: BookingActor,
        on booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let open = try openAlteration(of: booking, but: event, in: db)
        _ = try transition(event, by: actor, on: booking, open: open, at: now, in: db)
    }

    /// Lets go of everything that has run out by now.
    ///
    /// Returns the payments of which something is now to be given up.
    func releaseLapsed(at now: Instant, in db: Database) throws -> [PaymentID] {
        try BookingRows.lapsed(at: now, in: db).compactMap { booking in
            try apply(.expire, by: .timer, to: booking, at: now, in: db)
            return try PaymentRows.latest(of: booking.id, in: db)?.id
        }
    }

    /// Lets go of everything on a home that has run out by now.
    func releaseLapsed(on listing: Int64, at now: Instant, in db: Database) throws {
        try release(try BookingRows.lapsed(on: listing, at: now, in: db).get(), at: now, in: db)
    }

    /// Lets go of what these bookings hold, which have run out.
    func release(_ lapsed: [StoredBooking], at now: Instant, in db: Database) throws {
        for booking in lapsed { try apply(.expire, by: .timer, to: booking, at: now, in: db) }
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

    private func openAlteration(
        of booking: StoredBooking,
        but event: BookingEvent,
        in db: Database
    ) throws -> StoredAlteration? {
        // Only a confirmed stay can be changed; a proposal that is being made is none yet.
        guard booking.state == .confirmed, event != .proposeAlteration else { return nil }
        return try AlterationRows.open(of: booking.id, in: db)
    }

    /// Refuses what goes on from a paid stay, or changes its price, while its money is being taken:
    /// if that fails the stay waits for another card.
    private func requireMoney(
        for event: BookingEvent,
        of booking: StoredBooking,
        in db: Database
    ) throws {
        guard booking.state == .confirmed,
            event == .checkIn || event == .noShow || event == .acceptAlteration,
            try BookingRows.isBeingCaptured(booking.id, in: db)
        else { return }
        throw Problem(
            .requestInFlight,
            "The money for this stay is being taken. Try again in a moment."
        )
    }

    private func transition(
        _ event: BookingEvent,
        by actor: BookingActor,
        on booking: StoredBooking,
        open: StoredAlteration?,
        at now: Instant,
        in db: Database
    ) throws -> Transition {
        let shown = open?.shown(at: now)
        try requireMoney(for: event, of: booking, in: db)
        if open?.state == .paying, event != .acceptAlteration, event != .alterationFailed {
            throw Problem(
                .requestInFlight,
                "A change of this stay is being paid for. Try again in a moment."
            )
        }
        if let lapsed = booking.lapsedState(at: now), actor != .timer, actor != .provider {
            var over = booking
            over.state = lapsed
            throw Problem.invalidState(of: over, for: actor, at: now)
        }
        do {
            let transition = try BookingMachine.transition(
                from: booking.state,
                on: event,
                by: actor,
                alteration: event == .expireAlteration ? open?.asProposed : shown?.ifOpen
            )
            guard Transitions.isTime(for: transition, of: booking, at: now) else {
                throw Problem.invalidState(of: booking, for: actor, open: shown?.ifOpen, at: now)
            }
            return transition
        } catch is IllegalTransition {
            throw Problem.invalidState(of: booking, for: actor, open: shown?.ifOpen, at: now)
        }
    }
}

extension StoredAlteration {
    /// As it was proposed, however late it is by now.
    fileprivate var asProposed: Alteration { shown(at: createdAt) }
}

extension Alteration {
    /// Itself while it waits for an answer or for its money.
    var ifOpen: Alteration? { state == .proposed || state == .paying ? self : nil }
}
