internal import Logging
internal import Marketplace
internal import ServiceLifecycle

/// Does what time brings: holds and requests run out, stays begin and end, reviews come out.
///
/// Nothing depends on its being on time: what has run out is treated so by whoever meets it.
struct Timers: Service {
    let store: Store
    let transitions: Transitions
    let steps: PaymentSteps
    let clock: @Sendable () -> Instant
    let logger: Logger

    func run() async throws {
        await attempt { try await steps.finishAbandoned(all: true) }
        let ticks = AsyncStream<Void>(bufferingPolicy: .bufferingNewest(1)) { stream in
            let ticking = Task {
                while !Task.isCancelled {
                    stream.yield()
                    try? await Task.sleep(for: .seconds(15))
                }
            }
            stream.onTermination = { _ in ticking.cancel() }
        }
        for await _ in ticks.cancelOnGracefulShutdown() {
            await attempt { try await tick() }
        }
    }

    /// Lets go of requests that a process which is gone had under way; before the first request.
    func prepare() async throws {
        let now = clock()
        try await store.write { try Idempotency.tidy(releasingAll: true, at: now, in: $0) }
    }

    /// Does everything that is due; what fails keeps nothing else from being done.
    ///
    /// - Throws: The first failure, after everything was tried.
    func tick() async throws {
        let now = clock()
        let results: [Result<Void, any Error>] = [
            await result { try await releaseLapsed(at: now) },
            await result { try await store.write { try begunAndEnded(at: now, in: $0) } },
            await result {
                try await store.write { _ = try ReviewService.publishDue(at: now, in: $0) }
            },
            await result { try await store.write { try tidy(at: now, in: $0) } },
            await result { try await steps.finishAbandoned() },
        ]
        for result in results { try result.get() }
    }

    private func releaseLapsed(at now: Instant) async throws {
        let payments = try await store.write { try transitions.releaseLapsed(at: now, in: $0) }
        for payment in payments { try? await steps.finish(payment) }
    }

    private func begunAndEnded(at now: Instant, in db: Database) throws {
        for booking in try BookingRows.due(at: now, in: db) {
            let event: BookingEvent = booking.state == .confirmed ? .checkIn : .checkOut
            _ = try transitions.apply(event, by: .timer, to: booking, at: now, in: db)
        }
    }

    private func tidy(at now: Instant, in db: Database) throws {
        try db.execute(
            "DELETE FROM quote WHERE expires_at < ?",
            [now.adding(seconds: -86_400).milliseconds]
        )
        try Accounts.forgetSessions(at: now, in: db)
        try Idempotency.tidy(releasingAll: false, at: now, in: db)
    }

    private func result(_ work: () async throws -> Void) async -> Result<Void, any Error> {
        do {
            return .success(try await work())
        } catch {
            return .failure(error)
        }
    }

    private func attempt(_ work: () async throws -> Void) async {
        do {
            try await work()
        } catch {
            logger.error("what was due could not be done", metadata: ["error": "\(error)"])
        }
    }
}
