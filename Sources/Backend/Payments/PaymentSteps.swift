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

    private var outcomes: PaymentOutcomes { PaymentOutcomes(transitions: transitions) }

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
        CrashPoint.reach(.recorded, of: step.kind)
        switch step.kind {
        case .authorize:
            let order = ChargeOrder(
                amount: payment.payment.amount,
                cardToken: payment.cardToken,
                payment: payment.id
            )
            let answer = try await provider.authorize(order, key: step.key)
            try await record(step) { try outcomes.authorized(answer, $0, at: $1, in: $2) }
        case .confirm:
            let answer = try await provider.confirm(
                reference,
                approved: step.approved,
                key: step.key
            )
            try await record(step) { try outcomes.authorized(answer, $0, at: $1, in: $2) }
        case .capture:
            let failure = try await provider.capture(reference, key: step.key)
            try await record(step) { try outcomes.captured(failure, step, $0, at: $1, in: $2) }
        case .void:
            try await provider.void(reference, key: step.key)
            try await record(step) { payment, _, db in
                try PaymentRows.update(payment.id, to: .voided, in: db)
            }
        case .refund:
            let currency = payment.payment.amount.currency
            let amount = Money(minorUnits: step.amount, currency: currency)
            let failure = try await provider.refund(amount, of: reference, key: step.key)
            try await record(step, failure) { payment, now, db in
                try outcomes.refunded(failure, step, payment, at: now, in: db)
            }
        }
        CrashPoint.reach(.committed, of: step.kind)
    }

    /// Ends a step together with what follows from its answer; only the first to come does.
    private func record(
        _ step: PaymentStep,
        _ failure: PaymentFailure? = nil,
        _ follow: @escaping @Sendable (StoredPayment, Instant, Database) throws -> Void
    ) async throws {
        CrashPoint.reach(.answered, of: step.kind)
        let now = clock()
        try await store.write { db in
            guard try PaymentRows.endStep(step.id, failure: failure, at: now, in: db),
                let payment = try PaymentRows.payment(step.payment, in: db)
            else { return }
            try follow(payment, now, db)
            try transitions.settleAlteration(paidBy: payment.id, at: now, in: db)
            try Changes.recordPayment(
                payment.id,
                of: payment.payment.booking,
                at: now,
                in: db
            )
        }
    }
}
