internal import Marketplace
internal import Wire

/// Asks the provider what was recorded to be asked, and records what it answered.
///
/// Three phases: what is to be asked is committed; then it is asked, with no transaction open; then
/// the answer is committed with everything that follows from it. A crash in between loses nothing:
/// whoever comes next asks again under the same key, and gets the same answer.
struct PaymentSteps: Sendable {
    let store: Store
    let transitions: Transitions
    let provider: any PaymentProvider
    let clock: @Sendable () -> Instant

    /// Carries a payment on until nothing is left to be asked.
    ///
    /// - Throws: ``ProviderUnavailable``, or an error of the store; the open steps remain.
    func finish(_ payment: PaymentID) async throws {
        // Each answer may order one more step; no payment has more than these.
        for _ in 0..<8 {
            guard let step = try await next(of: payment) else { return }
            try await perform(step.step, of: step.payment)
        }
    }

    /// Takes up what others began and did not finish; `all` also what they may still be at.
    func finishAbandoned(all: Bool = false) async throws {
        let now = all ? clock().adding(seconds: 2 * PaymentRows.lease) : clock()
        let payments = try await store.write { db in
            let payments = try PaymentRows.abandoned(at: now, in: db)
            for payment in payments {
                try PaymentRows.extendLeases(of: payment, at: now, in: db)
            }
            return payments
        }
        for payment in payments { try? await finish(payment) }
    }

    /// Gives up whatever is reserved for a booking.
    static func insertVoid(of booking: BookingID, at now: Instant, in db: Database) throws {
        guard let payment = try PaymentRows.latest(of: booking, in: db) else { return }
        switch payment.state {
        case .authorized, .requiresAction:
            try PaymentRows.insertStep(
                .void,
                of: payment.id,
                key: "void-\(payment.id)",
                amount: 0,
                at: now,
                in: db
            )
        default:
            return
        }
    }

    private func next(of id: PaymentID) async throws -> (step: PaymentStep, payment: StoredPayment)?
    {
        try await store.read { db in
            guard let first = try PaymentRows.openSteps(of: id, in: db).first,
                let step = try PaymentRows.step(first, in: db),
                let payment = try PaymentRows.payment(id, in: db)
            else { return nil }
            return (step, payment)
        }
    }

    private func perform(_ step: PaymentStep, of payment: StoredPayment) async throws {
        let reference = payment.reference ?? ""
        let currency = payment.payment.amount.currency
        switch step.kind {
        case .authorize:
            let answer = try await provider.authorize(
                payment.payment.amount,
                card: payment.cardToken,
                key: step.key
            )
            try await record(step, payment) { try authorized(answer, $0, at: $1, in: $2) }
        case .confirm:
            let answer = try await provider.confirm(
                reference,
                approved: step.approved,
                key: step.key
            )
            try await record(step, payment) { try authorized(answer, $0, at: $1, in: $2) }
        case .capture:
            let failure = try await provider.capture(reference, key: step.key)
            try await record(step, payment) { try captured(failure, step, $0, at: $1, in: $2) }
        case .void:
            try await provider.void(reference, key: step.key)
            try await record(step, payment) { payment, _, db in
                try PaymentRows.update(payment.id, to: .voided, in: db)
            }
        case .refund:
            let amount = Money(minorUnits: step.amount, currency: currency)
            try await provider.refund(amount, of: reference, key: step.key)
            try await record(step, payment) { try refunded(step, $0, at: $1, in: $2) }
        }
    }

    /// Ends a step together with what follows from its answer; only the first to come does.
    private func record(
        _ step: PaymentStep,
        _ payment: StoredPayment,
        _ follow: @escaping @Sendable (StoredPayment, Instant, Database) throws -> Void
    ) async throws {
        let now = clock()
        try await store.write { db in
            guard try PaymentRows.endStep(step.id, at: now, in: db),
                let payment = try PaymentRows.payment(payment.id, in: db)
            else { return }
            try follow(payment, now, db)
            try Changes.recordBooking(payment.payment.booking, at: now, in: db)
        }
    }

    private func authorized(
        _ answer: Authorization,
        _ payment: StoredPayment,
        at now: Instant,
        in db: Database
    ) throws {
        switch answer {
        case .declined(let failure, let card):
            try PaymentRows.update(payment.id, to: .failed, card: card, failure: failure, in: db)
        case .requiresAction(let reference, let card):
            try PaymentRows.update(
                payment.id,
                to: .requiresAction,
                reference: reference,
                card: card,
                in: db
            )
        case .authorized(let reference, let card):
            try PaymentRows.update(
                payment.id,
                to: .authorized,
                reference: reference,
                card: card,
                in: db
            )
            try paid(payment.payment.booking, at: now, in: db)
        }
    }

    /// The money is reserved: the booking is confirmed, or its host is asked.
    ///
    /// A booking that no longer waits for it gets its guest's money back instead.
    private func paid(_ id: BookingID, at now: Instant, in db: Database) throws {
        guard let booking = try BookingRows.booking(id, in: db) else { return }
        guard booking.state == .pendingPayment else {
            try PaymentSteps.insertVoid(of: id, at: now, in: db)
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

    private func captured(
        _ failure: PaymentFailure?,
        _ step: PaymentStep,
        _ payment: StoredPayment,
        at now: Instant,
        in db: Database
    ) throws {
        guard let booking = try BookingRows.booking(payment.payment.booking, in: db) else { return }
        if let failure {
            try PaymentRows.update(payment.id, to: .failed, failure: failure, in: db)
            // Nothing was taken, so nothing is to be given back.
            try PaymentRows.endRefunds(of: payment.id, at: now, in: db)
            guard booking.state == .confirmed || booking.state == .requested else { return }
            _ = try transitions.apply(.captureFailed, by: .provider, to: booking, at: now, in: db)
            return
        }
        try db.execute(
            "UPDATE payment SET state = 'captured', captured = amount WHERE id = ?",
            [payment.id.text]
        )
        try Ledger.recordCapture(step, of: booking, at: now, in: db)
    }

    private func refunded(
        _ step: PaymentStep,
        _ payment: StoredPayment,
        at now: Instant,
        in db: Database
    ) throws {
        guard let booking = try BookingRows.booking(payment.payment.booking, in: db) else { return }
        try db.execute(
            """
            UPDATE payment SET refunded = refunded + ?1, state = CASE
                WHEN refunded + ?1 = captured THEN 'refunded' ELSE 'partially_refunded' END
            WHERE id = ?2
            """,
            [step.amount, payment.id.text]
        )
        try db.execute(
            "UPDATE booking SET refunded = refunded + ? WHERE id = ?",
            [step.amount, booking.id.text]
        )
        try Ledger.recordRefund(step, of: booking, at: now, in: db)
    }
}
