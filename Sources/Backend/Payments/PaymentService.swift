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
                if approved {
                    try GuestStays.takeTurn(of: caller.user, in: db)
                    try BlockedGuests.check(goingOn: booking, in: db)
                }
                try PaymentRows.insertStep(
                    .confirm,
                    of: id,
                    key: "confirm-\(id)",
                    amount: payment.payment.amount.minorUnits,
                    approved: approved,
                    at: now,
                    in: db
                )
            }
            return booking.id
        }
        return try await outcome(of: id, booking: booking, caller: caller)
    }

    /// Carries on whatever was ordered for a booking's payments.
    func finishOpen(of booking: BookingID) async throws {
        let payments = try await store.read { try PaymentRows.open(of: booking, in: $0) }
        for payment in payments { try await steps.finish(payment) }
    }

    /// Refuses what is no token; a card's number must not get into the database, even by mistake
    /// of a client.
    ///
    /// - Throws: ``Problem``.
    static func check(card token: String) throws {
        guard !token.isEmpty, token.utf8.count <= 255, !TestCards.isNumber(token) else {
            throw Problem(field: "card_token", "is not a token")
        }
    }

    private func begin(
        _ id: BookingID,
        _ body: PayBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        try GuestStays.takeTurn(of: caller.user, in: db)
        let booking = try views.own(id, of: caller, in: db)
        if let known = try PaymentRows.payment(body.paymentId, in: db) {
            guard known.payment.booking == id else { throw BookingService.notFound }
            return
        }
        try checkHold(booking, at: now)
        try BlockedGuests.check(goingOn: booking, in: db)
        guard body.amount == booking.total else {
            throw Problem(field: "amount", "is not the total of the booking")
        }
        try PaymentService.check(card: body.cardToken)
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
        try Changes.recordPayment(body.paymentId, of: id, at: now, in: db)
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
            try PaymentOrders.void(earlier.id, at: now, in: db)
            try PaymentRows.update(earlier.id, to: .voided, in: db)
            try Changes.recordPayment(earlier.id, of: id, at: now, in: db)
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

    static let unanswered = Problem(
        .providerUnavailable,
        "The payment provider does not answer. Ask again: you pay once."
    )

    private func outcome(
        of payment: PaymentID,
        booking: BookingID,
        caller: Caller
    ) async throws -> Booking {
        do {
            try await steps.finish(payment)
        } catch is ProviderUnavailable {
            throw PaymentService.unanswered
        }
        let view = try await views.booking(booking, of: caller, at: steps.clock())
        let stored = try await store.read { try PaymentRows.payment(payment, in: $0) }
        if let stored, stored.state == .failed, view.state == .pendingPayment {
            let sentence = (stored.payment.failure ?? .declined).sentence
            throw Problem(.paymentFailed, sentence)
        }
        return view
    }
}
