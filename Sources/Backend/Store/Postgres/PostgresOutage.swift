internal import Foundation

/// When the next attempt to connect is due while the database is away.
final class PostgresOutage: Sendable {
    private struct State {
        var pause = Duration.zero
        var next = ContinuousClock.now
        var reason = ""
    }

    private static let shortest = Duration.milliseconds(25)
    private static let longest = Duration.seconds(2)

    private let state = Lock(State())

    /// Waits for the time of the next attempt.
    ///
    /// - Throws: ``StoreError/unreachable(_:)``, when that is too late.
    func wait(until deadline: ContinuousClock.Instant) throws {
        let state = state.withLock { $0 }
        guard state.next < deadline, deadline > ContinuousClock.now else {
            let reason = state.reason.isEmpty ? "no connection in time" : state.reason
            throw StoreError.unreachable(reason)
        }
        let left = state.next - .now
        if left > .zero { Thread.sleep(forTimeInterval: left / .seconds(1)) }
    }

    /// Notes an attempt in vain: the pause doubles with each round of attempts.
    func attemptFailed(_ reason: String) {
        state.withLock { state in
            state.reason = reason
            // Several try at the same time; one round counts once.
            guard state.next <= .now else { return }
            let doubled = max(PostgresOutage.shortest, state.pause * 2)
            state.pause = min(doubled, PostgresOutage.longest)
            state.next = .now + state.pause
        }
    }

    func end() {
        state.withLock { $0 = State() }
    }
}
