import Cache
package import Marketplace

/// What the outbox is about, for the corner of the screen.
package struct OutboxStatus: Sendable, Hashable {
    /// What sending waits for.
    package enum Phase: Sendable, Hashable {
        case idle
        case sending
        /// The next attempt; nobody is asked before.
        case waiting(until: Instant)
        /// Nobody is signed in, or no longer.
        case signedOut
    }

    /// Changes that the server has not answered.
    package var queued: Int
    /// Changes that wait for the user to choose.
    package var needsYou: Int
    /// Changes that the server refused, until the user has dropped them.
    package var rejected: Int
    package var phase: Phase
    /// Stays that were asked for offline, are booked now and wait for their payment.
    package var held: [Booking]

    package init(
        queued: Int = 0,
        needsYou: Int = 0,
        rejected: Int = 0,
        phase: Phase = .idle,
        held: [Booking] = []
    ) {
        self.held = held
        self.queued = queued
        self.needsYou = needsYou
        self.rejected = rejected
        self.phase = phase
    }

    init(_ counts: [PendingChange.State: Int], phase: Phase, held: [Booking]) {
        self.init(
            queued: (counts[.queued] ?? 0) + (counts[.sending] ?? 0),
            needsYou: counts[.needsYou] ?? 0,
            rejected: counts[.rejected] ?? 0,
            phase: phase,
            held: held
        )
    }
}
