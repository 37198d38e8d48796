import Canvas
import Marketplace

extension BookingState {
    /// The state as sign and word: never colour alone.
    var sign: Run {
        switch self {
        case .inquiry, .offer: .state("○", title, .reservationRequested)
        case .pendingPayment: .state("◔", title, .statusWarn)
        case .requested: .state("○", "waiting for the host", .reservationRequested)
        case .confirmed: .state("●", title, .reservationConfirmed)
        case .inStay: .state("▶", title, .reservationActive)
        case .completed, .closed: .state("✓", title, .reservationPast)
        case .expired, .declined, .withdrawn, .paymentFailed, .paymentExpired, .cancelledByGuest,
            .cancelledByHost, .cancelledByAdmin, .noShow:
            .state("✕", title, .reservationCancelled)
        }
    }
}

extension BookingTransition {
    /// What happened, as its guest would tell it.
    var sentence: String {
        switch event {
        case .inquire: "asked the host"
        case .preapprove, .specialOffer: "the host made an offer"
        case .book: "booked, nights held"
        case .request: "asked to book, nights held"
        case .paymentSucceeded: "paid and confirmed"
        case .paymentFailed: "the payment failed"
        case .captureFailed: "card not charged"
        case .expire: "the time ran out"
        case .accept: "the host accepted"
        case .decline: "the host declined"
        case .withdraw: "request withdrawn"
        case .cancel: "cancelled by \(actor.words)"
        case .proposeAlteration: "a change was proposed"
        case .acceptAlteration: "the change was accepted"
        case .declineAlteration: "the change was declined"
        case .withdrawAlteration: "the change was withdrawn"
        case .expireAlteration: "nobody answered the change"
        case .alterationFailed: "the change was not paid"
        case .checkIn: "checked in"
        case .noShow: "reported as a no-show"
        case .checkOut: "checked out"
        case .close: "closed"
        }
    }
}

extension BookingActor {
    fileprivate var words: String {
        switch self {
        case .guest: "you"
        case .host: "the host"
        case .admin: "roost"
        case .provider: "the payment provider"
        case .timer: "time"
        }
    }
}

extension Booking {
    /// The card that was charged, such as `Visa ····4242`; nil before anything was paid.
    var cardWords: String? {
        payment?.card.map {
            "\($0.brand.prefix(1).uppercased() + $0.brand.dropFirst()) ····\($0.lastFour)"
        }
    }

    /// Where the home is, such as `Alfama, Lisbon`.
    var place: String {
        [listing.neighbourhood, listing.city].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Whether the nights are held for somebody who has not paid yet.
    var needsPayment: Bool { state == .pendingPayment }
}
