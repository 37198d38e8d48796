internal import ServiceLifecycle

/// Ends the waiting for work that takes too long.
///
/// The work is cancelled, but may go on for a while: whoever asked is not made to wait for that,
/// and learns with the same `Idempotency-Key` what became of it.
final class TimeLimit: Service {
    private struct Waiting: Sendable {
        let until: ContinuousClock.Instant
        let giveUp: @Sendable () -> Void
    }

    private struct Line: Sendable {
        var next: UInt64 = 0
        var waiting: [UInt64: Waiting] = [:]
    }

    private let limit: Duration
    private let line = Lock(Line())

    init(_ limit: Duration) {
        self.limit = limit
    }

    /// The result of the work.
    ///
    /// - Throws: What the work throws, or ``TimedOut``.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let race = Race<Value>()
        let task = Task {
            do {
                race.end(.success(try await work()))
            } catch {
                race.end(.failure(error))
            }
        }
        let place = enter {
            race.end(.failure(TimedOut()))
            task.cancel()
        }
        defer { leave(place) }
        return try await withTaskCancellationHandler {
            try await race.result()
        } onCancel: {
            task.cancel()
        }
    }

    /// Looks several times a second for who has waited too long, until the server stops.
    func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            try? await cancelWhenGracefulShutdown {
                try await Task.sleep(for: .milliseconds(250))
            }
            giveUp(at: .now)
        }
        // Those who still wait are let go of when the server's patience ends.
    }

    /// Gives up waiting for everything that should have been done by then.
    func giveUp(at now: ContinuousClock.Instant) {
        let late = line.withLock { line in
            line.waiting.values.filter { $0.until <= now }
        }
        for one in late { one.giveUp() }
    }

    private func enter(_ giveUp: @escaping @Sendable () -> Void) -> UInt64 {
        let until = ContinuousClock.now + limit
        return line.withLock { line in
            line.next += 1
            line.waiting[line.next] = Waiting(until: until, giveUp: giveUp)
            return line.next
        }
    }

    private func leave(_ place: UInt64) {
        line.withLock { $0.waiting[place] = nil }
    }
}

/// Work took too long.
struct TimedOut: Error {}

/// The first of several results; those after it are dropped.
private final class Race<Value: Sendable>: Sendable {
    private enum State: Sendable {
        case running
        case awaited(CheckedContinuation<Value, any Error>)
        case ended(Result<Value, any Error>)
        case over
    }

    private let state = Lock(State.running)

    func end(_ result: Result<Value, any Error>) {
        let continuation = state.withLock { state -> CheckedContinuation<Value, any Error>? in
            switch state {
            case .running:
                state = .ended(result)
                return nil
            case .awaited(let continuation):
                state = .over
                return continuation
            case .ended, .over:
                return nil
            }
        }
        continuation?.resume(with: result)
    }

    /// The first result; asked for once.
    func result() async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let known = state.withLock { state -> Result<Value, any Error>? in
                guard case .ended(let result) = state else {
                    state = .awaited(continuation)
                    return nil
                }
                state = .over
                return result
            }
            if let known { continuation.resume(with: known) }
        }
    }
}
