/// Where a booking stands; only occupying states hold nights.
package enum BookingState: String, CaseIterable, Sendable, Codable, Hashable {
    case inquiry
    case offer
    case pendingPayment = "pending_payment"
    case requested
    case confirmed
    case inStay = "in_stay"
    case completed
    case closed
    case expired
    case declined
    case withdrawn
    case paymentFailed = "payment_failed"
    case paymentExpired = "payment_expired"
    case cancelledByGuest = "cancelled_by_guest"
    case cancelledByHost = "cancelled_by_host"
    case cancelledByAdmin = "cancelled_by_admin"
    case noShow = "no_show"

    /// Whether a booking in this state holds its nights.
    package var isOccupying: Bool {
        switch self {
        case .pendingPayment, .requested, .confirmed, .inStay: true
        default: false
        }
    }

    /// What a person would call it.
    package var title: String {
        switch self {
        case .pendingPayment: "waiting for payment"
        case .inStay: "in stay"
        case .paymentFailed: "payment failed"
        case .paymentExpired: "payment expired"
        case .cancelledByGuest: "cancelled by guest"
        case .cancelledByHost: "cancelled by host"
        case .cancelledByAdmin: "cancelled by roost"
        case .noShow: "no-show"
        default: rawValue
        }
    }
}

/// What can happen to a booking.
package enum BookingEvent: String, CaseIterable, Sendable, Codable, Hashable {
    case inquire
    case preapprove
    /// The host offers the stay for less than its price.
    case specialOffer = "special_offer"
    case book
    case request
    case paymentSucceeded = "payment_succeeded"
    case paymentFailed = "payment_failed"
    case captureFailed = "capture_failed"
    case expire
    case accept
    case decline
    case withdraw
    case cancel
    case proposeAlteration = "propose_alteration"
    case acceptAlteration = "accept_alteration"
    case declineAlteration = "decline_alteration"
    case withdrawAlteration = "withdraw_alteration"
    case expireAlteration = "expire_alteration"
    /// The guest's card did not pay what the change costs more.
    case alterationFailed = "alteration_failed"
    case checkIn = "check_in"
    case noShow = "no_show"
    case checkOut = "check_out"
    case close
}

/// Who makes something happen to a booking.
package enum BookingActor: String, CaseIterable, Sendable, Codable, Hashable {
    case guest
    case host
    case admin
    case provider
    case timer
}
