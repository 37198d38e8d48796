/// Money asked for a booking, and what became of it.
package struct Payment: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "pay_"

    package enum State: String, CaseIterable, Sendable, Codable, Hashable {
        case created
        case requiresAction = "requires_action"
        case authorized
        case captured
        case partiallyRefunded = "partially_refunded"
        case refunded
        case failed
        case voided
    }

    package var id: PaymentID
    package var booking: BookingID
    package var state: State
    package var amount: Money
    package var refunded: Money
    package var card: CardSummary?
    package var failure: PaymentFailure?
    /// Where a charge that the guest's bank questions stands.
    package var dispute: PaymentDispute?

    package init(
        id: PaymentID,
        booking: BookingID,
        state: State,
        amount: Money,
        refunded: Money,
        card: CardSummary?,
        failure: PaymentFailure?,
        dispute: PaymentDispute? = nil
    ) {
        self.id = id
        self.booking = booking
        self.state = state
        self.amount = amount
        self.refunded = refunded
        self.card = card
        self.failure = failure
        self.dispute = dispute
    }
}

/// A charge that the guest's bank questions; beside the payment's state, which stays captured.
package enum PaymentDispute: String, CaseIterable, Sendable, Codable, Hashable {
    case disputed
    case won
    case lost
}

/// What may be shown of a card.
package struct CardSummary: Hashable, Sendable, Codable {
    package var brand: String
    package var lastFour: String

    package init(brand: String, lastFour: String) {
        self.brand = brand
        self.lastFour = lastFour
    }
}

/// Why a card was not charged, in the provider's stable codes.
package enum PaymentFailure: String, CaseIterable, Sendable, Codable, Hashable {
    case declined = "card_declined"
    case insufficientFunds = "insufficient_funds"
    case expired = "expired_card"
    case wrongSecurityCode = "incorrect_cvc"
    case processingError = "processing_error"
    case authenticationFailed = "authentication_failed"

    /// What the guest should know and do.
    package var sentence: String {
        switch self {
        case .declined: "The bank declined the card. Try another one."
        case .insufficientFunds: "The card has not enough funds. Try another one."
        case .expired: "The card has expired. Try another one."
        case .wrongSecurityCode: "The security code is wrong. Check it and try again."
        case .processingError: "The bank could not process the card. Try again in a moment."
        case .authenticationFailed: "The bank could not confirm that it is you. Try again."
        }
    }
}
