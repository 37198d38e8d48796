internal import Marketplace

/// A booking as the store keeps it.
struct StoredBooking: Sendable {
    let id: BookingID
    let code: String
    /// The home's number.
    let listing: Int64
    let guest: UserID
    var stay: DateRange
    var party: Party
    var state: BookingState
    var version: Int
    /// Whether paying confirms the stay; otherwise the host is asked first.
    var isInstant: Bool
    var lines: [QuoteLine]
    var terms: CancellationTerms
    var total: Money
    var hostPayout: Int64
    let refunded: Money
    let message: String?
    let createdAt: Instant
    /// When the timer's next event is due.
    var dueAt: Instant?
    var confirmedAt: Instant?
    var endedAt: Instant?
    /// What the host offered; lines and total are the offer's.
    var offer: SpecialOffer?

    /// What an unanswered question or offer has become by now, before anybody noticed.
    ///
    /// An unpaid hold is another matter: its payment may be under way.
    func lapsedState(at now: Instant) -> BookingState? {
        guard let dueAt, dueAt <= now else { return nil }
        switch state {
        case .inquiry: return .closed
        case .offer, .requested: return .expired
        default: return nil
        }
    }

    var reviewWindow: ReviewWindow? {
        endedAt.flatMap {
            Reviews.window(
                state: state,
                checkIn: terms.checkIn,
                checkOut: terms.checkOut,
                endedAt: $0
            )
        }
    }
}
