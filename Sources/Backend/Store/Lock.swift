internal import Synchronization

/// A value that one thread at a time may see; for work far shorter than a change of threads.
///
/// It gives a `Mutex` an identity, so that structures which share it can be copied.
final class Lock<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) {
        mutex = Mutex(value)
    }

    func withLock<Result: Sendable>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        try mutex.withLock { value in try body(&value) }
    }
}
