internal import Foundation

/// A value that one thread at a time may see; for work far shorter than a change of threads.
///
/// `Mutex` would do, were it not for values that must be kept in structures that are copied.
final class Lock<Value>: @unchecked Sendable {
    // Unchecked because the lock, which the compiler cannot see, guards `value`.
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) {
        self.value = value
    }

    func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
