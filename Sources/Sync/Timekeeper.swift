import Dispatch
import Foundation
package import Marketplace

/// The clock, the pauses and the dice of ``Sync``, so that tests and simulations bring their own.
package struct Timekeeper: Sendable {
    package var now: @Sendable () -> Instant
    package var pause: @Sendable (Duration) async throws(CancellationError) -> Void
    /// At least 0, below 1.
    package var chance: @Sendable () -> Double

    package init(
        now: @escaping @Sendable () -> Instant,
        pause: @escaping @Sendable (Duration) async throws(CancellationError) -> Void,
        chance: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.pause = pause
        self.chance = chance
    }

    /// The machine's clock, real pauses and fair dice.
    package static let system = Timekeeper(
        now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) },
        pause: { duration throws(CancellationError) in try await Timekeeper.sleep(duration) },
        chance: { Double.random(in: 0..<1) }
    )

    private static let timers = DispatchQueue(label: "roost.timers")

    /// A pause by a timer of a queue of our own, since on Linux `Task.sleep` begins a timer that goes
    /// off every second (`Rest`).
    ///
    /// Long pauses may end up to a twentieth later, so that several end at one moment.
    private static func sleep(_ duration: Duration) async throws(CancellationError) {
        let nanoseconds = Int(max(.zero, duration) / .nanoseconds(1))
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let timer = DispatchSource.makeTimerSource(queue: timers)
        timer.schedule(
            deadline: .now() + .nanoseconds(nanoseconds),
            leeway: .nanoseconds(nanoseconds / 20)
        )
        timer.setEventHandler { end.finish() }
        timer.activate()
        // Also over when the task is cancelled.
        for await _ in ends {}
        timer.cancel()
        if Task.isCancelled { throw CancellationError() }
    }
}
