internal import Logging
internal import Marketplace

/// Does what time brings: holds and requests run out, stays begin and end, reviews come out.
///
/// Nothing depends on its being on time: what has run out is treated so by whoever meets it.
struct Timers: Sendable {
    let store: Store
    let transitions: Transitions
    let steps: PaymentSteps
    let webhooks: Webhooks
    let clock: @Sendable () -> Instant
    let logger: Logger

    /// Lets go of what a process that is gone had under way; before the first request.
    ///
    /// Only where no other process can be at it: others tell by the leases.
    func prepare() async throws {
        guard store.kind == .sqlite else { return }
        let now = clock()
        try await store.write { db in
            try Idempotency.tidy(releasingAll: true, at: now, in: db)
            try PaymentRows.endLeases(at: now, in: db)
        }
    }

    /// Does everything that is due; what fails keeps nothing else from being done.
    ///
    /// - Throws: The first failure, after everything was tried.
    func tick() async throws {
        let now = clock()
        let results: [Result<Void, any Error>] = [
            await result { try await releaseLapsed(at: now) },
            await result { try await beginAndEndStays(at: now) },
            await result { try await publishReviews(at: now) },
            await result { try await wakeHomes(at: now) },
            await result { try await tellNewMonths(at: now) },
            await result { try await tidy(at: now) },
            await result { try await finishPayments() },
        ]
        for result in results { try result.get() }
    }

    func releaseLapsed(at now: Instant) async throws {
        let payments = try await store.write { db in
            try transitions.expireAlterations(at: now, in: db)
            return try transitions.releaseLapsed(at: now, in: db)
        }
        for payment in payments { try? await steps.finish(payment) }
    }

    func beginAndEndStays(at now: Instant) async throws {
        try await store.write { db in
            for booking in try BookingRows.due(at: now, in: db) {
                let event: BookingEvent =
                    switch booking.state {
                    case .inquiry: .close
                    case .offer: .expire
                    case .confirmed: .checkIn
                    default: .checkOut
                    }
                try transitions.apply(event, by: .timer, to: booking, at: now, in: db)
            }
        }
    }

    func publishReviews(at now: Instant) async throws {
        try await store.write { _ = try ReviewService.publishDue(at: now, in: $0) }
    }

    /// Carries on what others left, and what the provider has told and nobody has taken up.
    func finishPayments() async throws {
        let abandoned = await result { try await steps.finishAbandoned() }
        try await webhooks.handleOpen()
        try abandoned.get()
    }

    /// Compares the provider's list with ours; whatever differs is an error, for people to look at.
    func reconcilePayments() async throws {
        let reconciliation = Reconciliation(store: store, provider: steps.provider)
        for difference in try await reconciliation.differences() {
            logger.error("the provider and the books differ", metadata: ["what": "\(difference)"])
        }
    }

    /// Writes down that homes are awake; whoever asks for them finds them without it.
    func wakeHomes(at now: Instant) async throws {
        try await store.write { try HostedHomes.wake(at: now, in: $0) }
    }

    func tellNewMonths(at now: Instant) async throws {
        try await NewMonths(store: store).tell(at: now)
    }

    func tidy(at now: Instant) async throws {
        try await store.write { db in
            try db.execute(
                "DELETE FROM quote WHERE expires_at < ?",
                [now.adding(seconds: -86_400).milliseconds]
            )
            try Accounts.forgetSessions(at: now, in: db)
            try MailTokens.tidy(at: now, in: db)
            try Idempotency.tidy(releasingAll: false, at: now, in: db)
            try JobQueue.tidy(at: now, in: db)
            try PeriodicJob.tidy(at: now, in: db)
            try ChangeLog.prune(at: now, in: db)
            try Notices.tidy(at: now, in: db)
            try WebhookRows.forget(before: now.adding(seconds: -Webhooks.retention), in: db)
        }
    }

    private func result(_ work: () async throws -> Void) async -> Result<Void, any Error> {
        do {
            return .success(try await work())
        } catch {
            return .failure(error)
        }
    }
}
