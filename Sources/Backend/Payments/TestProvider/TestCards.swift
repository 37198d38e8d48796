internal import Marketplace
internal import Wire

/// The card numbers of the test provider, which are those of Stripe, and what becomes of each.
enum TestCards {
    enum Outcome: String, Sendable {
        case approved
        case declined = "card_declined"
        case insufficientFunds = "insufficient_funds"
        case expired = "expired_card"
        case wrongSecurityCode = "incorrect_cvc"
        case processingError = "processing_error"
        /// Asks for 3-D Secure first.
        case action
        /// Becomes a token, and is declined when it is charged.
        case declinedLater
        /// Is charged, and then its owner complains.
        case disputedLater

        var failure: PaymentFailure? {
            switch self {
            case .approved, .action, .disputedLater: nil
            case .declinedLater: .declined
            default: PaymentFailure(rawValue: rawValue)
            }
        }
    }

    /// What becomes of a card.
    ///
    /// - Throws: ``Problem``, for numbers that are none, dates that are over, and real cards.
    static func outcome(of card: CardBody, today: CivilDate) throws(Problem) -> Outcome {
        let digits = card.number.filter { $0 != " " && $0 != "-" }
        guard (12...19).contains(digits.utf8.count), isLuhn(digits) else {
            throw Problem(field: "number", "is not a card number")
        }
        guard (1...12).contains(card.expiryMonth) else {
            throw Problem(field: "expiry_month", "must be 1 to 12")
        }
        let year = card.expiryYear < 100 ? 2_000 + card.expiryYear : card.expiryYear
        guard (year, card.expiryMonth) >= (today.year, today.month), year < today.year + 30 else {
            throw Problem(field: "expiry_year", "is over")
        }
        guard (3...4).contains(card.securityCode.utf8.count),
            card.securityCode.utf8.allSatisfy({ (48...57).contains($0) })
        else { throw Problem(field: "security_code", "must have three or four digits") }
        guard let outcome = outcomes[digits] else {
            throw Problem(field: "number", "is not a test card; this server moves no real money")
        }
        return outcome
    }

    /// Whether a text is the number of a card, a real one or one for tests.
    static func isNumber(_ text: String) -> Bool {
        let digits = text.filter { $0 != " " && $0 != "-" }
        return (12...19).contains(digits.utf8.count) && isLuhn(digits)
    }

    static func summary(of number: String) -> CardSummary {
        let digits = number.filter { $0 != " " && $0 != "-" }
        return CardSummary(brand: brand(of: digits), lastFour: String(digits.suffix(4)))
    }

    private static let outcomes: [String: Outcome] = [
        "4242424242424242": .approved,
        "4000056655665556": .approved,
        "5555555555554444": .approved,
        "378282246310005": .approved,
        "4000000000000002": .declined,
        "4000000000009995": .insufficientFunds,
        "4000000000000069": .expired,
        "4000000000000127": .wrongSecurityCode,
        "4000000000000119": .processingError,
        "4000002500003155": .action,
        "4000000000003220": .action,
        "4000000000000341": .declinedLater,
        "4000000000000259": .disputedLater,
    ]

    private static func brand(of digits: String) -> String {
        switch digits.prefix(1) {
        case "4": "Visa"
        case "5": "Mastercard"
        case "3": "American Express"
        default: "Card"
        }
    }

    /// The check digit of ISO/IEC 7812-1, annex B.
    private static func isLuhn(_ digits: String) -> Bool {
        var sum = 0
        for (index, byte) in digits.utf8.reversed().enumerated() {
            guard (48...57).contains(byte) else { return false }
            let digit = Int(byte) - 48
            let doubled = index.isMultiple(of: 2) ? digit : digit * 2
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum.isMultiple(of: 10)
    }
}
