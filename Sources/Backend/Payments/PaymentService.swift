internal import Marketplace
internal import Wire

/// Paying for a booking, and getting money back.
struct PaymentService: Sendable {
    let store: Store
    let views: BookingViews
    let transitions: Transitions
    let steps: PaymentSteps

    /// Pays for a held stay; the same payment, asked for again, pays once.
    ///
    /// - Throws: ``Problem`` with the code `payment_failed` when the card is declined; the nights stay
    ///   held until the hold runs out, so that another card can be tried.
    func pay(
        _ id: BookingID,
        _ body: PayBody,
        by caller: Caller,
        at now: Instant
    ) async throws -> Booking {
        try await store.write { db in try begin(id, body, by: caller, at: now, in: db) }
        return try await outcome(of: body.paymentId, booking: id, caller: caller)
    }

    /// Hands in the answer to the bank's question.
    func confirm(
        _ id: PaymentID,
        approved: Bool,
        by caller: Caller,
        at now: Instant
    ) async throws -> Booking {
        let booking = try await store.write { db in
            guard let payment = try PaymentRows.payment(id, in: db),
                let booking = try? views.own(payment.payment.booking, of: caller, in: db)
            else { throw Problem(.notFound, "There is no such payment.") }
            if payment.state == .requiresAction,
                try PaymentRows.openSteps(of: id, in: db).isEmpty
            {
                try checkHold(booking, at: now)
                try PaymentRows.insertStep(
                    .confirm,
                    of: id,
                    key: "confirm-\(id)",
                    amount: payment.payment.amount.minorUnits,
                    approved: approved,
                    at: now,
                    in: db
                )
                // Under way again: the hold must not run out while the bank is told.
                try PaymentRows.update(id, to: .created, in: db)
            }
            return booking.id
        }
        return try await outcome(of: id, booking: booking, caller: caller)
    }

    func preview(
        _ id: BookingID,
        of caller: Caller,
        at now: Instant
    ) async throws -> CancellationPreview {
        try await store.read { db in
            try PaymentService.preview(try views.own(id, of: caller, in: db), at: now).preview
        }
    }

    /// Cancels a stay and gives back what the guest was told, or refuses with the sum of now.
    func cancel(
        _ id: BookingID,
        _ body: CancelBody,
        by caller: Caller,
        at now: Instant
    ) async throws -> Booking {
        let payment = try await store.write { db -> PaymentID? in
            let booking = try views.own(id, of: caller, in: db)
            if booking.state == .cancelledByGuest, booking.version == body.version + 1 {
                return try PaymentRows.latest(of: id, in: db)?.id
            }
            let (preview, refund) = try PaymentService.preview(booking, at: now)
            guard booking.version == body.version else { throw Problem.invalidState(of: booking) }
            guard preview.refund == body.refund else {
                throw Problem.refundChanged(to: preview)
            }
            _ = try transitions.apply(.cancel, by: .guest, to: booking, at: now, in: db)
            return try begin(refund, of: booking, at: now, in: db)
        }
        if let payment { try? await steps.finish(payment) }
        return try await views.booking(id, of: caller, at: now)
    }

    /// Carries on whatever was ordered for a booking's payments.
    func finishOpen(of booking: BookingID) async throws {
        let payment = try await store.read { try PaymentRows.latest(of: booking, in: $0)?.id }
        if let payment { try await steps.finish(payment) }
    }

    private func begin(
        _ id: BookingID,
        _ body: PayBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        let booking = try views.own(id, of: caller, in: db)
        if let known = try PaymentRows.payment(body.paymentId, in: db) {
            guard known.payment.booking == id else { throw BookingService.notFound }
            return
        }
        try checkHold(booking, at: now)
        guard body.amount == booking.total else {
            throw Problem(field: "amount", "is not the total of the booking")
        }
        guard body.cardToken.utf8.count <= 255 else {
            throw Problem(field: "card_token", "is not a token")
        }
        try giveUpEarlier(of: id, at: now, in: db)
        try PaymentRows.insert(
            body.paymentId,
            booking: id,
            amount: body.amount,
            cardToken: body.cardToken,
            at: now,
            in: db
        )
        try PaymentRows.insertStep(
            .authorize,
            of: body.paymentId,
            key: "pay-\(body.paymentId)-1",
            amount: body.amount.minorUnits,
            at: now,
            in: db
        )
    }

    /// A guest who comes with another card has given up the question about the first.
    private func giveUpEarlier(of id: BookingID, at now: Instant, in db: Database) throws {
        guard let earlier = try PaymentRows.latest(of: id, in: db) else { return }
        switch earlier.state {
        case .failed, .voided: return
        case .requiresAction:
            guard try PaymentRows.openSteps(of: earlier.id, in: db).isEmpty else {
                throw Problem(.requestInFlight, "A payment for this booking is under way.")
            }
            try PaymentSteps.insertVoid(of: id, at: now, in: db)
            try PaymentRows.update(earlier.id, to: .voided, in: db)
        default:
            throw Problem(.requestInFlight, "A payment for this booking is under way.")
        }
    }

    private func checkHold(_ booking: StoredBooking, at now: Instant) throws {
        guard booking.state == .pendingPayment else { throw Problem.invalidState(of: booking) }
        if let due = booking.dueAt, due <= now {
            var lapsed = booking
            lapsed.state = .paymentExpired
            throw Problem.invalidState(of: lapsed)
        }
    }

    private func outcome(
        of payment: PaymentID,
        booking: BookingID,
        caller: Caller
    ) async throws -> Booking {
        do {
            try await steps.finish(payment)
        } catch is ProviderUnavailable {
            throw Problem(
                .providerUnavailable,
                "The payment provider does not answer. Ask again: you pay once."
            )
        }
        let view = try await views.booking(booking, of: caller, at: steps.clock())
        let stored = try await store.read { try PaymentRows.payment(payment, in: $0) }
        if let stored, stored.state == .failed, view.state == .pendingPayment {
            let sentence = (stored.payment.failure ?? .declined).sentence
            throw Problem(.paymentFailed, sentence)
        }
        return view
    }

    private func begin(
        _ refund: Refund,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws -> PaymentID? {
        guard let payment = try PaymentRows.latest(of: booking.id, in: db) else { return nil }
        guard refund.refund.minorUnits > 0 else { return payment.id }
        let shares = Ledger.shares(of: refund.lines, booking: booking)
        try PaymentRows.insertStep(
            .refund,
            of: payment.id,
            key: "refund-\(payment.id)-\(booking.version)",
            amount: refund.refund.minorUnits,
            tax: shares.tax,
            fee: shares.fee,
            at: now,
            in: db
        )
        return payment.id
    }

    private static func preview(
        _ booking: StoredBooking,
        at now: Instant
    ) throws -> (preview: CancellationPreview, refund: Refund) {
        guard BookingMachine.allowedEvents(in: booking.state, by: .guest).contains(.cancel) else {
            throw Problem.invalidState(of: booking)
        }
        let refund = Cancellation.preview(
            lines: booking.lines,
            stay: booking.stay,
            terms: booking.terms,
            at: now,
            by: .guest
        )
        let preview = CancellationPreview(
            booking: booking.id,
            lines: refund.lines,
            refund: refund.refund,
            kept: refund.kept,
            computedAt: now,
            nextDeadline: refund.nextDeadline
        )
        return (preview, refund)
    }
}

extension Problem {
    /// The refund is no longer what the guest was shown.
    fileprivate static func refundChanged(to preview: CancellationPreview) -> Problem {
        var problem = Problem(
            .priceChanged,
            "The refund is now \(preview.refund). Look at it before you cancel."
        )
        problem.cancellation = preview
        return problem
    }
}
