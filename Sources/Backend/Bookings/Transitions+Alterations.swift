internal import Marketplace
internal import Wire

/// A stay becomes another.
extension Transitions {
    /// Changes a booking to what was proposed: holds the new nights, releases the old ones, and
    /// orders back what the guest has paid too much.
    ///
    /// Gives the payments that are then to be finished.
    func change(
        _ booking: StoredBooking,
        to proposal: StoredAlteration,
        by side: BookingActor,
        at now: Instant,
        in db: Database
    ) throws -> [PaymentID] {
        // Before the old ones are let go; those that are held already stay so.
        let isHeld =
            try proposal.state == .paying
            || BookingRows.hold(proposal.addedNights, for: booking, in: db).get()
        guard isHeld else {
            throw BookingRows.nightsTaken
        }
        try BookingRows.releaseNights(of: booking.id, outside: proposal.new.stay, in: db)
        let home = try homes.home(number: booking.listing, in: db)
        let changed = try apply(
            .acceptAlteration,
            by: side,
            to: booking,
            about: proposal.id,
            at: now,
            in: db
        ) { changed in
            changed.take(proposal.new)
            changed.terms = Transitions.terms(
                home,
                policy: booking.terms.chosen ?? booking.terms.policy,
                changed.stay,
                at: booking.confirmedAt ?? now
            )
        }
        try BookingRows.takingNights { try BookingRows.rewrite(changed, in: db) }
        try AlterationRows.close(proposal.id, as: .accepted, at: now, in: db)
        try Transitions.nightsChanged(of: booking.listing, proposal.old.stay, at: now, in: db)
        try Transitions.nightsChanged(of: booking.listing, proposal.new.stay, at: now, in: db)
        return try giveBack(proposal, of: booking, at: now, in: db)
    }

    /// The money for a change has been taken, or cannot be: the stay is changed, or stays as it was.
    ///
    /// Follows from the payment's outcome, in the transaction that writes that down.
    func settleAlteration(paidBy payment: PaymentID, at now: Instant, in db: Database) throws {
        guard let proposal = try AlterationRows.paying(by: payment, in: db),
            let booking = try BookingRows.booking(proposal.booking, in: db),
            let outcome = try PaymentRows.payment(payment, in: db)
        else { return }
        switch outcome.state {
        case .failed, .voided:
            try BookingRows.releaseNights(of: booking.id, outside: booking.stay, in: db)
            try Transitions.nightsChanged(of: booking.listing, proposal.new.stay, at: now, in: db)
            try apply(
                .alterationFailed,
                by: .provider,
                to: booking,
                about: proposal.id,
                at: now,
                in: db
            )
        case .created, .requiresAction, .authorized:
            return
        default:
            let side = proposal.acceptedBy ?? .guest
            _ = try change(booking, to: proposal, by: side, at: now, in: db)
        }
    }

    /// Proposals that nobody answered in time are over.
    func expireAlterations(at now: Instant, in db: Database) throws {
        for proposal in try AlterationRows.lapsed(at: now, in: db) {
            guard let booking = try BookingRows.booking(proposal.booking, in: db) else { continue }
            try apply(
                .expireAlteration,
                by: .timer,
                to: booking,
                about: proposal.id,
                at: now,
                in: db
            )
        }
    }

    private func giveBack(
        _ proposal: StoredAlteration,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws -> [PaymentID] {
        let shares = proposal.shares
        switch proposal.difference.minorUnits {
        case ..<0:
            return try PaymentOrders.refund(
                part: proposal.difference.negated,
                Ledger.Shares(tax: -shares.tax, fee: -shares.fee, host: -shares.host),
                of: booking,
                because: .alteration,
                key: proposal.id.text,
                at: now,
                in: db
            )
        case 0:
            try Ledger.recordShift(shares, of: booking, at: now, in: db)
            return []
        default:
            return []
        }
    }
}

extension StoredBooking {
    fileprivate mutating func take(_ version: StoredAlteration.Version) {
        stay = version.stay
        party = version.party
        lines = version.lines
        total = version.total
        hostPayout = version.hostPayout
    }
}
