package import Marketplace
import Synchronization

/// Whether the server can be reached, as the last request found it.
package enum Connectivity: Sendable, Hashable {
    /// Nothing has been heard yet.
    case connecting
    case online
    case offline(since: Instant, SyncError)
}

/// Tells everybody who listens whenever ``Connectivity`` changes.
final class ConnectivityHub: Sendable {
    private struct State {
        var now = Connectivity.connecting
        var listeners: [Int: AsyncStream<Connectivity>.Continuation] = [:]
        var lastNumber = 0
    }

    private let state = Mutex(State())

    var now: Connectivity { state.withLock { $0.now } }

    /// The state now and every change from now on; a slow listener misses what is outdated.
    func changes() -> AsyncStream<Connectivity> {
        let (stream, listener) = AsyncStream<Connectivity>.makeStream(
            bufferingPolicy: .bufferingNewest(1)
        )
        let number = state.withLock { state in
            state.lastNumber += 1
            state.listeners[state.lastNumber] = listener
            listener.yield(state.now)
            return state.lastNumber
        }
        listener.onTermination = { [weak self] _ in
            self?.state.withLock { $0.listeners[number] = nil }
        }
        return stream
    }

    func noteOnline() {
        change { _ in .online }
    }

    /// Keeps the time at which it began.
    func noteOffline(_ error: SyncError, at instant: Instant) {
        change { now in
            if case .offline(let since, _) = now { return .offline(since: since, error) }
            return .offline(since: instant, error)
        }
    }

    private func change(_ next: (Connectivity) -> Connectivity) {
        state.withLock { state in
            let new = next(state.now)
            guard new != state.now else { return }
            state.now = new
            for listener in state.listeners.values { listener.yield(new) }
        }
    }
}
