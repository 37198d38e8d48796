internal import Marketplace
internal import Wire

/// Saying yes to a change, and what the money then decides.
extension AlterationService {
    /// Accepts a proposal: the stay is changed when this returns, or the problem says why not.
    ///
    /// - Throws: ``Problem``: `payment_failed` when the card does not pay the difference, and the
    ///   old stay stands; `provider_unavailable` when that is not known yet.
    func accept(
        _ alteration: AlterationID,
        of id: BookingID,
        _ body: AcceptAlterationBody,
        by caller: Caller,
        at now: Instant
    ) async throws -> Booking {
        if let card = body.cardToken { try PaymentService.check(card: card) }
        let payments = try await store.write { db in
            try begin(alteration, of: id, body, by: caller, at: now, in: db)
        }
        var isUnanswered = false
        for payment in payments {
            do {
                try await steps.finish(payment)
            } catch is ProviderUnavailable {
                isUnanswered = true
            }
        }
        let end = try await store.read { try AlterationRows.alteration(alteration, in: $0) }
        switch end?.state {
        case .failed:
            throw Problem(
                .paymentFailed,
                "The card did not pay the difference. The stay is as it was."
            )
        case .paying where isUnanswered:
            throw PaymentService.unanswered
        default:
            return try await views.booking(id, of: caller, at: steps.clock())
        }
    }

    /// What can be decided before the provider is asked; gives the payments that are to be finished.
    private func begin(
        _ alteration: AlterationID,
        of id: BookingID,
        _ body: AcceptAlterationBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> [PaymentID] {
        let seen = try views.seen(id, by: caller, as: [.guest, .host], in: db)
        let proposal = try proposal(alteration, of: id, in: db)
        let isOther = seen.side != proposal.proposedBy
        if isOther, proposal.state == .accepted || proposal.state == .failed { return [] }
        // Asked again while the money is on its way.
        if isOther, proposal.state == .paying { return [proposal.payment].compactMap(\.self) }
        try check(proposal, seen, version: body.version, at: now)
        guard isOther else {
            let open = proposal.shown(at: now)
            throw Problem.invalidState(of: seen.booking, for: seen.side, open: open, at: now)
        }
        guard body.difference == proposal.difference else {
            throw Problem(.priceChanged, "The difference is \(proposal.difference). Look again.")
        }
        try checkNights(of: proposal, seen.booking, at: now, in: db)
        try checkOverlap(
            of: seen,
            with: proposal.new.stay,
            isMeant: body.allowOverlap,
            at: now,
            in: db
        )
        if proposal.difference.minorUnits > 0 {
            let card = seen.side == .guest ? body.cardToken : proposal.cardToken
            return [try charge(proposal, seen, card: card, at: now, in: db)]
        }
        return try transitions.change(seen.booking, to: proposal, by: seen.side, at: now, in: db)
    }

    /// Once agreed, only nights that somebody else has stand in the way.
    private func checkNights(
        of proposal: StoredAlteration,
        _ booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        try transitions.releaseLapsed(on: booking.listing, at: now, in: db)
        try QuoteService.judge(
            proposal.new.stay,
            proposal.new.party,
            try homes.home(number: booking.listing, in: db),
            for: nil,
            at: now,
            except: booking.id,
            isAgreed: true,
            in: db
        ).get()
    }

    /// Holds the new nights beside the old ones, and orders the difference to be taken.
    private func charge(
        _ proposal: StoredAlteration,
        _ seen: SeenBooking,
        card: String?,
        at now: Instant,
        in db: Database
    ) throws -> PaymentID {
        let booking = seen.booking
        let payment: PaymentID = Random.id(at: now)
        guard try BookingRows.touch(booking.id, ifAt: booking.version, in: db),
            try AlterationRows.awaitPayment(
                payment,
                of: proposal.id,
                acceptedBy: seen.side,
                in: db
            )
        else { throw Problem.invalidState(of: booking, for: seen.side, at: now) }
        try Changes.recordAlteration(proposal.id, of: booking, at: now, in: db)
        guard try BookingRows.hold(proposal.addedNights, for: booking, in: db).get() else {
            throw BookingRows.nightsTaken
        }
        try Transitions.nightsChanged(of: booking.listing, proposal.new.stay, at: now, in: db)
        try PaymentOrders.charge(
            delta: proposal.difference,
            proposal.shares,
            as: payment,
            of: booking,
            card: card,
            at: now,
            in: db
        )
        return payment
    }
}
