package import Marketplace
import Synchronization

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

    /// Waits for real; `now` is the program's clock.
    package static func real(now: @escaping @Sendable () -> Instant) -> Timekeeper {
        Timekeeper(
            now: now,
            pause: { duration throws(CancellationError) in
                do { try await Task.sleep(for: duration) } catch { throw CancellationError() }
            },
            chance: { Double.random(in: 0..<1) }
        )
    }
}
