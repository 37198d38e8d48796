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
        pause: { duration throws(CancellationError) in
            do { try await Task.sleep(for: duration) } catch { throw CancellationError() }
        },
        chance: { Double.random(in: 0..<1) }
    )
}
