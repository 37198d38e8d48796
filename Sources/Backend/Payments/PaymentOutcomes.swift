internal import Marketplace

/// What follows from an answer of the provider, in the transaction that writes the answer down.
struct PaymentOutcomes: Sendable {
    let transitions: Transitions

    func authorized(
        _ answer: Authorization,
        _ payment: StoredPayment,
        at now: Instant,
        in db: Database
    ) throws {
        switch answer {
        case .declined(let failure, let card):
            try PaymentRows.update(payment.id, to: .failed, card: card, failure: failure, in: db)
        case .requiresAction(let reference, let card):
            let isKnown = try PaymentRows.update(
                payment.id,
                to: .requiresAction,
                reference: reference,
                card: card,
                in: db
            )
            let booking = try BookingRows.booking(payment.payment.booking, in: db)
            // Nobody is there to answer the question of a card that is charged for an alteration.
            guard isKnown, payment.purpose == .alteration || booking?.state != .pendingPayment
            else {
                return
            }
            try PaymentOrders.void(payment.id, at: now, in: db)
        case .authorized(let reference, let card):
            let isKnown = try PaymentRows.update(
                payment.id,
                to: .authorized,
                reference: reference,
                card: card,
                in: db
            )
            guard isKnown else { return }
            switch payment.purpose {
            case .stay: try paid(payment, at: now, in: db)
            case .alteration: try paidMore(payment, at: now, in: db)
            }
        }
    }

    /// The money is reserved: the booking is confirmed, or its host is asked.
    ///
    /// A booking that no longer waits for it gets its guest's money back instead.
    private func paid(_ payment: StoredPayment, at now: Instant, in db: Database) throws {
        guard let booking = try BookingRows.booking(payment.payment.booking, in: db) else { return }
        guard booking.state == .pendingPayment else {
            try PaymentOrders.void(payment.id, at: now, in: db)
            return
        }
        _ = try transitions.apply(
            booking.isInstant ? .paymentSucceeded : .request,
            by: .provider,
            to: booking,
            at: now,
            in: db
        )
    }

    /// What an alteration costs more is taken at once, if the stay still stands.
    private func paidMore(_ payment: StoredPayment, at now: Instant, in db: Database) throws {
        let booking = try BookingRows.booking(payment.payment.booking, in: db)
        guard booking?.state == .confirmed || booking?.state == .inStay else {
            try PaymentOrders.void(payment.id, at: now, in: db)
            return
        }
        try PaymentOrders.capture(payment.id, at: now, in: db)
    }

    func captured(
        _ failure: PaymentFailure?,
        _ step: PaymentStep,
        _ payment: StoredPayment,
        at now: Instant,
        in db: Database
    ) throws {
        guard let booking = try BookingRows.booking(payment.payment.booking, in: db) else { return }
        guard let failure else {
            guard try PaymentRows.capture(payment.id, in: db) else { return }
            let shares =
                payment.purpose == .stay
                ? Ledger.shares(of: booking).part(step.amount, in: booking.total.currency)
                : Ledger.Shares(
                    tax: step.tax,
                    fee: step.fee,
                    host: step.amount - step.tax - step.fee
                )
            try Ledger.recordCapture(step, shares, of: booking, at: now, in: db)
            return
        }
        try PaymentRows.update(payment.id, to: .failed, failure: failure, in: db)
        // Nothing was taken, so nothing is to be given back.
        for refund in try PaymentRows.endRefunds(of: payment.id, at: now, in: db) {
            try drop(refund, of: booking, at: now, in: db)
        }
        guard payment.purpose == .stay,
            booking.state == .confirmed || booking.state == .requested
        else { return }
        _ = try transitions.apply(.captureFailed, by: .provider, to: booking, at: now, in: db)
    }

    /// The money can be given back otherwise: it is promised to nobody any more.
    private func drop(
        _ refund: PaymentStep,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        try PaymentRows.promise(-refund.amount, of: refund.payment, in: db)
        try Ledger.dropPromise(refund, of: booking, at: now, in: db)
    }

    /// What the provider refuses to give back can be ordered again.
    func refunded(
        _ failure: PaymentFailure?,
        _ step: PaymentStep,
        _ payment: StoredPayment,
        at now: Instant,
        in db: Database
    ) throws {
        guard let booking = try BookingRows.booking(payment.payment.booking, in: db) else { return }
        guard failure == nil else { return try drop(step, of: booking, at: now, in: db) }
        try PaymentRows.refund(step.amount, of: payment.id, in: db)
        // A lower price is no refund of the price.
        if !step.isAlteration {
            try BookingRows.refund(step.amount, of: booking.id, in: db)
        }
        try Ledger.recordRefund(step, of: booking, at: now, in: db)
    }

    /// Brings a payment of which nothing is under way in step with the provider's charge.
    ///
    /// The charge counts, not the news of it: they may come late, twice or in another order.
    func seen(
        _ charge: ProviderCharge,
        _ payment: StoredPayment,
        at now: Instant,
        in db: Database
    ) throws {
        guard let booking = try BookingRows.booking(payment.payment.booking, in: db)
        else { return }
        switch charge.state {
        case .requiresAction, .captured: break
        case .authorized:
            let answer = Authorization.authorized(reference: charge.reference, card: charge.card)
            try authorized(answer, payment, at: now, in: db)
        case .failed:
            try PaymentRows.update(
                payment.id,
                to: .failed,
                failure: .authenticationFailed,
                in: db
            )
        case .voided: try PaymentRows.update(payment.id, to: .voided, in: db)
        case .disputed: try PaymentRows.update(payment.id, dispute: .disputed, in: db)
        case .won: try PaymentRows.update(payment.id, dispute: .won, in: db)
        case .lost: try lost(charge, payment, booking, at: now, in: db)
        }
        try refundedElsewhere(charge, payment, booking, at: now, in: db)
        try Changes.recordPayment(payment.id, of: booking.id, at: now, in: db)
    }

    private func lost(
        _ charge: ProviderCharge,
        _ payment: StoredPayment,
        _ booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let amount = charge.lost.minorUnits
        let isNew = try PaymentRows.update(payment.id, dispute: .lost, lost: amount, in: db)
        guard isNew else { return }
        try Ledger.recordLoss(
            .dispute,
            amount,
            from: .guestReceivable,
            of: payment.id,
            booking,
            at: now,
            in: db
        )
    }

    /// Somebody gave money back at the provider's own door.
    private func refundedElsewhere(
        _ charge: ProviderCharge,
        _ payment: StoredPayment,
        _ booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let amount = charge.refunded.minorUnits - payment.payment.refunded.minorUnits
        guard amount > 0, amount <= payment.free.minorUnits else { return }
        try PaymentRows.promise(amount, of: payment.id, in: db)
        try PaymentRows.refund(amount, of: payment.id, in: db)
        try BookingRows.refund(amount, of: booking.id, in: db)
        try Ledger.recordLoss(
            .refund,
            amount,
            from: .platformFee,
            of: payment.id,
            booking,
            at: now,
            in: db
        )
    }
}
