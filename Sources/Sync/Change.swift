package import Marketplace

/// The kinds of writes that must survive a lost reply; the raw values stand in the journal.
package enum ChangeKind: String, CaseIterable, Sendable, Hashable {
    case book
    case pay
    case confirmPayment = "confirm_payment"
    case withdraw
    case cancel
    case review
    case save
    case unsave
}

/// What became of a write that an earlier run of the program left without an answer.
package struct Settlement: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        case booking(Booking)
        case review(Review)
        case wishlist(Wishlist)
        case refused(SyncError)
        /// Still not known.
        case open(SyncError)
    }

    package var kind: ChangeKind
    package var createdAt: Instant
    package var outcome: Outcome
}

/// How the delivery of a write goes, while somebody waits for it.
package struct DeliveryProgress: Sendable, Hashable {
    /// How often the server was asked so far.
    package var attempts: Int
    /// Until it is asked again.
    package var pause: Duration
}
