import Synchronization

/// Something of which everybody who listens hears the newest.
final class Broadcast<Value: Sendable & Equatable>: Sendable {
    private struct State {
        var now: Value
        var listeners: [Int: AsyncStream<Value>.Continuation] = [:]
        var lastNumber = 0
    }

    private let state: Mutex<State>

    init(_ value: Value) {
        state = Mutex(State(now: value))
    }

    var now: Value { state.withLock { $0.now } }

    /// The value now and every change from now on; a slow listener misses what is outdated.
    func changes() -> AsyncStream<Value> {
        let (stream, listener) = AsyncStream<Value>.makeStream(
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

    /// Puts a value in its place that is known to be another.
    func put(_ new: Value) {
        state.withLock { state in
            state.now = new
            for listener in state.listeners.values { listener.yield(new) }
        }
    }

    /// Puts another value in its place; listeners hear of it only when it differs.
    func change(_ next: (Value) -> Value) {
        state.withLock { state in
            let new = next(state.now)
            guard new != state.now else { return }
            state.now = new
            for listener in state.listeners.values { listener.yield(new) }
        }
    }
}
