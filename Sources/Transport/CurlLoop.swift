import CCurl
import Foundation
import Synchronization

/// The thread that drives libcurl, as the executor of ``HTTPTransport``.
///
/// Jobs of the actor and transfers of libcurl take turns on it, so that neither needs a lock, and
/// the pool of Swift's own threads is never blocked. Without work it sleeps, without a tick.
///
/// `@unchecked` because `handle` is touched by this thread alone, and the rest is in a mutex.
final class CurlLoop: SerialExecutor, @unchecked Sendable {
    private struct Inbox {
        var jobs: [UnownedJob] = []
        var isStarted = false
        var isStopped = false
        /// Here too, so that whoever wakes the loop knows that it is still there.
        var wakeable: OpaquePointer?
    }

    private static let connectionsPerHost = 8
    private static let longestWaitMilliseconds: Int32 = 3_600_000

    private let inbox = Mutex(Inbox())
    private var handle: OpaquePointer?

    func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let mustStart = inbox.withLock { inbox in
            inbox.jobs.append(job)
            if let loop = inbox.wakeable { ccurl_loop_wake(loop) }
            defer { inbox.isStarted = true }
            return !inbox.isStarted
        }
        if mustStart { start() }
    }

    /// Ends the thread once it has nothing left to do.
    func stop() {
        inbox.withLock { inbox in
            inbox.isStopped = true
            if let loop = inbox.wakeable { ccurl_loop_wake(loop) }
        }
    }

    /// Begins a transfer, or returns false; only from a job of this executor.
    func add(_ transfer: Transfer) -> Bool {
        guard let handle else { return false }
        return ccurl_loop_add(handle, transfer.handle)
    }

    /// Breaks a transfer off; only from a job of this executor.
    func remove(_ transfer: Transfer) {
        if let handle { ccurl_loop_remove(handle, transfer.handle) }
    }

    // MARK: The thread

    private func start() {
        Thread { self.run() }.start()
    }

    private func run() {
        Thread.current.name = "roost.http"
        ccurl_prepare()
        handle = ccurl_loop_create(CurlLoop.connectionsPerHost)
        publish(handle)
        while turn() {}
        publish(nil)
        if let handle { ccurl_loop_free(handle) }
        handle = nil
    }

    private func publish(_ loop: OpaquePointer?) {
        // An address crosses as a number, since the compiler cannot know that sharing it is safe.
        let address = UInt(bitPattern: loop)
        inbox.withLock { $0.wakeable = OpaquePointer(bitPattern: address) }
    }

    /// Does what there is to do, then waits; false once there will be no more.
    private func turn() -> Bool {
        let jobs = inbox.withLock { inbox in
            defer { inbox.jobs.removeAll(keepingCapacity: true) }
            return inbox.jobs
        }
        for job in jobs { job.runSynchronously(on: asUnownedSerialExecutor()) }
        if let handle { finishTransfers(of: handle) }
        let (isIdle, isStopped) = inbox.withLock { ($0.jobs.isEmpty, $0.isStopped) }
        guard isIdle else { return true }
        guard !isStopped, let handle else { return false }
        ccurl_loop_wait(handle, CurlLoop.longestWaitMilliseconds)
        return true
    }

    private func finishTransfers(of handle: OpaquePointer) {
        ccurl_loop_perform(handle)
        var outcome = CCURL_DONE
        while let context = ccurl_loop_take_ended(handle, &outcome) {
            Transfer.from(context).end(outcome)
        }
    }
}
