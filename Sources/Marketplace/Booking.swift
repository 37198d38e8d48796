/// A stay that somebody asked for, as one of its two sides sees it.
package struct Booking: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "bkg_"

    package var id: BookingID
    /// What people say on the phone: six letters and digits, none mistakable.
    package var code: String
    package var listing: BookedListing
    package var guest: UserID
    package var guestName: String
    package var stay: DateRange
    package var guests: Int
    package var state: BookingState
    /// Goes up with every change; a stale version is refused.
    package var version: Int
    package var lines: [QuoteLine]
    package var total: Money
    package var refunded: Money
    package var cancellation: CancellationTerms
    /// When an unpaid hold or an unanswered request falls away.
    package var expiresAt: Instant?
    package var payment: Payment?
    package var history: [BookingTransition]
    /// What the caller may do now.
    package var allowedEvents: [BookingEvent]
    /// Only once confirmed.
    package var arrival: ArrivalGuide?
    package var message: String?
    package var createdAt: Instant
    /// Set while the caller may write a review: until when.
    package var reviewUntil: Instant?
    /// The caller's own review, published or not.
    package var review: Review?
    /// What the other side wrote, with its private note; only once it is published.
    package var receivedReview: Review?
    /// The proposal to change the stay that waits for an answer.
    package var alteration: Alteration?
    /// What the host offered, in the state `offer` and after.
    package var offer: SpecialOffer?
    /// Where guest and host talk about this stay.
    package var thread: ThreadID?
    /// What the host gets; told to the host only.
    package var hostPayout: Money?
    /// Who comes beside the number of guests; nil means no pets, and no children.
    package var withPets: Bool?
    /// In years, of the guests who are children.
    package var childAges: [Int]?

    package init(
        id: BookingID,
        code: String,
        listing: BookedListing,
        guest: UserID,
        guestName: String,
        stay: DateRange,
        guests: Int,
        state: BookingState,
        version: Int,
        lines: [QuoteLine],
        total: Money,
        refunded: Money,
        cancellation: CancellationTerms,
        expiresAt: Instant?,
        payment: Payment?,
        history: [BookingTransition],
        allowedEvents: [BookingEvent],
        arrival: ArrivalGuide?,
        message: String?,
        createdAt: Instant,
        reviewUntil: Instant?,
        review: Review?,
        receivedReview: Review? = nil,
        alteration: Alteration? = nil,
        offer: SpecialOffer? = nil,
        thread: ThreadID? = nil,
        hostPayout: Money? = nil,
        withPets: Bool? = nil,
        childAges: [Int]? = nil
    ) {
        self.id = id
        self.code = code
        self.listing = listing
        self.guest = guest
        self.guestName = guestName
        self.stay = stay
        self.guests = guests
        self.state = state
        self.version = version
        self.lines = lines
        self.total = total
        self.refunded = refunded
        self.cancellation = cancellation
        self.expiresAt = expiresAt
        self.payment = payment
        self.history = history
        self.allowedEvents = allowedEvents
        self.arrival = arrival
        self.message = message
        self.createdAt = createdAt
        self.reviewUntil = reviewUntil
        self.review = review
        self.receivedReview = receivedReview
        self.alteration = alteration
        self.offer = offer
        self.thread = thread
        self.hostPayout = hostPayout
        self.withPets = withPets
        self.childAges = childAges
    }
}

/// What a booking shows of its home.
package struct BookedListing: Hashable, Sendable, Codable {
    package var id: ListingID
    package var title: String
    package var neighbourhood: String
    package var city: String
    package var countryCode: String
    package var host: UserID
    package var hostName: String

    package init(
        id: ListingID,
        title: String,
        neighbourhood: String,
        city: String,
        countryCode: String,
        host: UserID,
        hostName: String
    ) {
        self.id = id
        self.title = title
        self.neighbourhood = neighbourhood
        self.city = city
        self.countryCode = countryCode
        self.host = host
        self.hostName = hostName
    }
}

/// One step of a booking's history.
package struct BookingTransition: Hashable, Sendable, Codable {
    package var event: BookingEvent
    package var actor: BookingActor
    package var state: BookingState
    package var at: Instant
    /// Why, in the actor's words; of an administrator's cancellation always there.
    package var reason: String?

    package init(
        event: BookingEvent,
        actor: BookingActor,
        state: BookingState,
        at: Instant,
        reason: String? = nil
    ) {
        self.event = event
        self.actor = actor
        self.state = state
        self.at = at
        self.reason = reason
    }
}

/// How to get in; told only to the guest of a confirmed booking.
package struct ArrivalGuide: Hashable, Sendable, Codable {
    package var address: String
    package var location: Coordinate
    package var directions: String
    package var checkIn: String
    package var wifiName: String?
    package var wifiPassword: String?

    package init(
        address: String,
        location: Coordinate,
        directions: String,
        checkIn: String,
        wifiName: String?,
        wifiPassword: String?
    ) {
        self.address = address
        self.location = location
        self.directions = directions
        self.checkIn = checkIn
        self.wifiName = wifiName
        self.wifiPassword = wifiPassword
    }
}
