internal import Marketplace
internal import Wire

/// Changing the dates or the guests of a confirmed stay.
///
/// One side proposes at a price that is pinned then, the other answers. A stay that gets dearer is
/// changed by the answer of the provider: until the difference is taken, the old stay stands and
/// the new nights are held beside it, so that a crash at any point leaves a stay that is paid.
struct AlterationService: Sendable {
    let store: Store
    let homes: Homes
    let transitions: Transitions
    let views: BookingViews
    let steps: PaymentSteps

    /// What a change would cost.
    func preview(
        _ id: BookingID,
        _ body: AlterationPreviewBody,
        by caller: Caller,
        at now: Instant
    ) async throws -> AlterationPreview {
        let stay = try BookingService.stay(body.checkIn, body.checkOut)
        return try await store.read { db in
            let seen = try views.seen(id, by: caller, as: [.guest, .host], in: db)
            let party = seen.booking.party.changed(body.guests, body.withPets, body.childAges)
            let new = try changed(seen, to: stay, party, at: now, in: db)
            return AlterationPreview(
                booking: id,
                stay: stay,
                guests: body.guests,
                lines: new.lines,
                total: new.total,
                difference: PriceDifference(
                    from: seen.booking.lines,
                    to: new.lines,
                    currency: new.total.currency
                ),
                computedAt: now
            )
        }
    }

    /// All proposals of a booking, the newest first.
    func alterations(
        of id: BookingID,
        by caller: Caller,
        at now: Instant
    ) async throws
        -> Page<Alteration>
    {
        try await store.read { db in
            let booking = try views.seen(id, by: caller, in: db).booking
            let all = try AlterationRows.all(of: booking.id, in: db)
            return Page(data: all.map { $0.shown(at: now) }, hasMore: false, next: nil)
        }
    }

    /// Proposes a change; the booking stays as it is until the other side says yes.
    ///
    /// - Throws: ``Problem``: `alteration_pending`, `nights_taken`, `stay_refused`, `price_changed`.
    func propose(
        _ body: AlterationBody,
        to id: BookingID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        let seen = try views.seen(id, by: caller, as: [.guest, .host], in: db)
        if let known = try AlterationRows.alteration(body.id, in: db) {
            guard known.booking == id, known.proposedBy == seen.side else {
                throw AlterationService.notFound
            }
            return try views.view(seen, at: now, in: db)
        }
        try BookingService.check(message: body.message)
        if let card = body.cardToken { try PaymentService.check(card: card) }
        if seen.side == .guest { try GuestStays.takeTurn(of: caller.user, in: db) }
        let booking = try withoutLapsed(seen.booking, version: body.version, at: now, in: db)
        let open = SeenBooking(booking: booking, side: seen.side)
        let proposal = try agreed(body, of: open, at: now, in: db)
        try AlterationRows.insert(proposal, in: db)
        let proposed = try transitions.apply(
            .proposeAlteration,
            by: seen.side,
            to: booking,
            reason: body.message,
            about: proposal.id,
            at: now,
            in: db
        )
        let view = SeenBooking(booking: proposed, side: seen.side)
        return try views.view(view, at: now, in: db)
    }

    /// Declines or withdraws a proposal.
    func close(
        _ alteration: AlterationID,
        of id: BookingID,
        by event: BookingEvent,
        _ body: VersionBody,
        _ caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        let seen = try views.seen(id, by: caller, as: [.guest, .host], in: db)
        let proposal = try proposal(alteration, of: id, in: db)
        if proposal.state == Alterations.state(after: event) {
            return try views.view(seen, at: now, in: db)
        }
        try BookingService.check(message: body.message)
        try check(proposal, seen, version: body.version, at: now)
        let changed = try transitions.apply(
            event,
            by: seen.side,
            to: seen.booking,
            reason: body.message,
            about: alteration,
            at: now,
            in: db
        )
        let view = SeenBooking(booking: changed, side: seen.side)
        return try views.view(view, at: now, in: db)
    }

    static let notFound = Problem(.notFound, "There is no such change of this stay.")

    func proposal(
        _ id: AlterationID,
        of booking: BookingID,
        in db: Database
    ) throws -> StoredAlteration {
        guard let proposal = try AlterationRows.alteration(id, in: db),
            proposal.booking == booking
        else { throw AlterationService.notFound }
        return proposal
    }

    /// Refuses who has not seen the booking as it is, and whoever comes too late.
    func check(
        _ proposal: StoredAlteration,
        _ seen: SeenBooking,
        version: Int,
        at now: Instant
    ) throws {
        let open = proposal.shown(at: now).ifOpen
        guard open != nil, seen.booking.version == version else {
            var problem = Problem.invalidState(
                of: seen.booking,
                for: seen.side,
                open: open,
                at: now
            )
            problem.detail =
                open == nil
                ? "The change was answered, withdrawn, or waited too long."
                : "The booking has changed meanwhile. Look at it again."
            problem.currentVersion = seen.booking.version
            throw problem
        }
    }

    /// The guest's other stays stand in the way when the guest says yes; hosts do not know of them.
    func checkOverlap(
        of seen: SeenBooking,
        with stay: DateRange,
        isMeant: Bool?,
        at now: Instant,
        in db: Database
    ) throws {
        guard seen.side == .guest, isMeant != true else { return }
        let booking = seen.booking
        try GuestStays.takeTurn(of: booking.guest, in: db)
        try GuestStays.checkOverlap(
            of: booking.guest,
            with: stay,
            but: booking.id,
            known: booking.stay,
            at: now,
            in: db
        ).get()
    }
}
