package import Marketplace

/// What `POST /v1/auth/register` takes.
package struct RegisterBody: Codable, Sendable, Hashable {
    package var email: String
    package var password: String
    package var name: String

    package init(email: String, password: String, name: String) {
        self.email = email
        self.password = password
        self.name = name
    }
}

/// What `POST /v1/auth/login` takes.
package struct LoginBody: Codable, Sendable, Hashable {
    package var email: String
    package var password: String
    /// What the session list calls this device.
    package var device: String

    package init(email: String, password: String, device: String) {
        self.email = email
        self.password = password
        self.device = device
    }
}

/// What `POST /v1/auth/refresh` and `POST /v1/auth/logout` take.
package struct RefreshBody: Codable, Sendable, Hashable {
    package var refreshToken: String

    package init(refreshToken: String) {
        self.refreshToken = refreshToken
    }
}

/// What a login, a registration or a refresh gives.
package struct SessionReply: Codable, Sendable, Hashable {
    package var user: User
    package var accessToken: String
    package var accessExpiresAt: Instant
    package var refreshToken: String

    package init(
        user: User,
        accessToken: String,
        accessExpiresAt: Instant,
        refreshToken: String
    ) {
        self.user = user
        self.accessToken = accessToken
        self.accessExpiresAt = accessExpiresAt
        self.refreshToken = refreshToken
    }
}

/// What `POST /v1/listings/{id}/quotes` takes.
package struct QuoteBody: Codable, Sendable, Hashable {
    package var checkIn: CivilDate
    package var checkOut: CivilDate
    package var guests: Int
    package var withPets: Bool?
    /// In years; of the guests who are children.
    package var childAges: [Int]?

    package init(
        stay: DateRange,
        guests: Int,
        withPets: Bool? = nil,
        childAges: [Int]? = nil
    ) {
        checkIn = stay.checkIn
        checkOut = stay.checkOut
        self.guests = guests
        self.withPets = withPets
        self.childAges = childAges
    }
}

/// `POST /v1/bookings`: the id is the client's, and the idempotency key is of the id's making.
package struct BookBody: Codable, Sendable, Hashable {
    package var id: BookingID
    package var quoteId: QuoteID
    package var message: String?
    /// True once the guest has said yes to a stay that overlaps another of theirs.
    package var allowOverlap: Bool

    package init(id: BookingID, quoteId: QuoteID, message: String?, allowOverlap: Bool = false) {
        self.id = id
        self.quoteId = quoteId
        self.message = message
        self.allowOverlap = allowOverlap
    }
}

/// `POST /v1/bookings/{id}/pay`: the payment's id is the client's; the same id pays once.
package struct PayBody: Codable, Sendable, Hashable {
    package var paymentId: PaymentID
    /// From the provider, in exchange for a card; never the card itself.
    package var cardToken: String
    package var amount: Money

    package init(paymentId: PaymentID, cardToken: String, amount: Money) {
        self.paymentId = paymentId
        self.cardToken = cardToken
        self.amount = amount
    }
}

/// `POST /v1/payments/{id}/confirm`: the answer to the bank's question (3-D Secure).
package struct ConfirmPaymentBody: Codable, Sendable, Hashable {
    package var approved: Bool

    package init(approved: Bool) {
        self.approved = approved
    }
}

/// `POST /test-provider/tokens`: goes to the payment provider, not to roostd's own routes.
package struct CardBody: Codable, Sendable, Hashable {
    package var number: String
    package var expiryMonth: Int
    package var expiryYear: Int
    package var securityCode: String

    package init(number: String, expiryMonth: Int, expiryYear: Int, securityCode: String) {
        self.number = number
        self.expiryMonth = expiryMonth
        self.expiryYear = expiryYear
        self.securityCode = securityCode
    }
}

/// What the provider gives for a card.
package struct CardTokenReply: Codable, Sendable, Hashable {
    package var token: String
    package var card: CardSummary

    package init(token: String, card: CardSummary) {
        self.token = token
        self.card = card
    }
}

/// `POST /v1/bookings/{id}/cancel`: `refund` is what the guest was shown; another sum is refused.
package struct CancelBody: Codable, Sendable, Hashable {
    package var refund: Money
    package var version: Int

    package init(refund: Money, version: Int) {
        self.refund = refund
        self.version = version
    }
}

/// What `PATCH /v1/me` takes; what is nil stays as it is.
package struct ProfileBody: Codable, Sendable, Hashable {
    package var name: String?
    package var about: String?

    package init(name: String?, about: String?) {
        self.name = name
        self.about = about
    }
}

/// What `GET /v1/places` gives.
package struct PlacesReply: Codable, Sendable, Hashable {
    package var data: [Place]

    package init(data: [Place]) {
        self.data = data
    }
}

/// `GET /v1/server`: what a client asks before it trusts an address.
package struct ServerReply: Codable, Sendable, Hashable {
    package var name: String
    package var version: String
    package var isDemo: Bool
    package var now: Instant
    /// Where cards are exchanged for tokens.
    package var cardTokenUrl: String

    package init(name: String, version: String, isDemo: Bool, now: Instant, cardTokenUrl: String) {
        self.name = name
        self.version = version
        self.isDemo = isDemo
        self.now = now
        self.cardTokenUrl = cardTokenUrl
    }
}

/// Nothing: the body of requests and replies that have none.
package struct Empty: Codable, Sendable, Hashable {
    package init() {}
}
