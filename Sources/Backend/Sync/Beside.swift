internal import Dispatch

/// Work that other threads do while this one goes on reading.
///
/// A pull of thousands of things is half reading, half writing text; done beside one another they
/// take little more than the longer of the two.
final class Beside<Value: Sendable>: Sendable {
    /// Other threads than those on which requests wait for what is begun here: these may all do so.
    private let threads = DispatchQueue.global(qos: .utility)
    private let group = DispatchGroup()
    private let done = Lock<[Result<Value, any Error>]>([])

    /// Has something done as soon as a thread is free.
    func begin(_ work: @escaping @Sendable () throws -> Value) {
        threads.async(group: group) {
            let result = Result { try work() }
            self.done.withLock { $0.append(result) }
        }
    }

    /// Waits for all that was begun, and gives it in no certain order.
    ///
    /// - Throws: What one of them threw.
    func values() throws -> [Value] {
        group.wait()
        return try done.withLock { $0 }.map { try $0.get() }
    }
}
