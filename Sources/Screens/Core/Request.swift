package import Marketplace

/// Something a screen wants from the server; the loop gets it, from the local copy first.
package enum Request: Sendable, Hashable {
    case search(SearchCriteria, after: String?)
    case places(prefix: String)
    case listing(ListingID)
    case calendar(ListingID, from: CivilDate, to: CivilDate)
    case reviews(ListingID, after: String?)
    case quote(ListingID, DateRange, guests: Int)
    case trips(after: String?)
    case booking(BookingID)
    case cancellationPreview(BookingID)
    case wishlist

    case book(BookingID, QuoteID, message: String?, allowOverlap: Bool)
    /// Books when the server is reached, if the price is still the one that was seen.
    case bookLater(LaterStay)
    case pay(BookingID, PaymentID, Card, amount: Money)
    /// Repeats a payment whose reply was lost: the same id, so it is made once.
    case resumePayment(BookingID, PaymentID)
    case confirmPayment(PaymentID, approved: Bool)
    case withdraw(BookingID)
    /// What the account says about its owner.
    case profile
    case editProfile(name: String, about: String)
    case cancel(BookingID, refund: Money, version: Int)
    case review(BookingID, ReviewDraft)
    case save(ListingID)
    case unsave(ListingID)

    /// All conversations of the account.
    case conversations
    /// One conversation, with all that was said in it.
    case conversation(ThreadID)
    /// How many messages wait to be read.
    case unread
    /// To the other side of a conversation; `subject` is the title of its home.
    case message(ThreadID, text: String, subject: String)
    /// All up to the message of that number has been read; `subject` is the name of who wrote it.
    case markRead(ThreadID, upTo: Int, subject: String)

    /// The homes of the host, all of them.
    case ownHomes
    case ownHome(ListingID)
    case ownCalendar(ListingID, from: CivilDate, to: CivilDate)
    /// The stays that guests ask the host for.
    case guestRequests
    case editHome(HomeEdit)
    case editGuide(GuideEdit)
    /// `subject` is the title of the home.
    case editNights(NightEdit, subject: String)
    case answerGuest(Booking, HostAnswer)

    /// The changes that were made here.
    case outbox
    case decide(String, OutboxDecision)
    /// Where a change leads.
    case place(String, OutboxPlace)
    /// What is free in place of the stay that a change asked for in vain.
    case instead(String)
    /// Tries what waits, whatever its pause says.
    case sendNow

    case connect(String)
    /// Starts a private server with the demo marketplace, and logs in to it.
    case tryDemo
    case logIn(email: String, password: String)
    case register(email: String, password: String, name: String)
    case logOut

    /// A newer request of the same lane makes the older one pointless.
    package var lane: Lane? {
        switch self {
        case .search(_, nil): .search
        case .places: .places
        case .quote: .quote
        default: nil
        }
    }

    /// Whether it puts something into the outbox, or changes what is there.
    package var isStoring: Bool {
        switch self {
        case .save, .unsave, .message, .markRead, .review, .bookLater, .editProfile, .editHome,
            .editGuide, .editNights, .answerGuest, .decide:
            true
        default: false
        }
    }

    /// Requests of which only the latest matters.
    package enum Lane: Sendable, Hashable {
        case search
        case places
        case quote
    }
}

/// A stay that is to be booked when the server is reached.
package struct LaterStay: Sendable, Hashable {
    package var id: BookingID
    package var listing: ListingID
    package var title: String
    package var stay: DateRange
    package var guests: Int
    /// What the guest has seen and agreed to.
    package var total: Money
    package var message: String?

    package init(
        id: BookingID,
        listing: ListingID,
        title: String,
        stay: DateRange,
        guests: Int,
        total: Money,
        message: String? = nil
    ) {
        self.id = id
        self.listing = listing
        self.title = title
        self.stay = stay
        self.guests = guests
        self.total = total
        self.message = message
    }
}

/// A card on its way to the payment provider; never stored, never printed.
package struct Card: Sendable, Hashable, CustomStringConvertible {
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

    package var description: String { "card ····" + number.suffix(4) }
}

/// What came of a request.
///
/// A reading request may be answered twice: from the local copy at once, and from the server.
package struct Answer: Sendable, Equatable {
    package var request: Request
    package var result: Result<Payload, Failure>
    /// When the server said so; for a copy, when it was copied.
    package var asOf: Instant
    /// True for the local copy while the server is still being asked.
    package var isPreliminary: Bool

    package init(
        _ request: Request,
        _ result: Result<Payload, Failure>,
        asOf: Instant,
        isPreliminary: Bool = false
    ) {
        self.request = request
        self.result = result
        self.asOf = asOf
        self.isPreliminary = isPreliminary
    }
}

/// What a request brings.
package enum Payload: Sendable, Equatable {
    case listings(Batch<ListingCard>)
    case places([Place])
    case listing(Listing)
    case calendar(ListingCalendar)
    case reviews(Batch<Review>)
    case quote(Quote)
    case trips(Batch<Booking>)
    case booking(Booking)
    case cancellationPreview(CancellationPreview)
    case wishlist(Wishlist)
    case review(Review)
    case conversations([Conversation])
    case conversation(Conversation)
    case unread(Int)
    case ownHomes([OwnHome])
    case ownHome(OwnHome)
    case ownCalendar(OwnCalendar)
    case guestRequests([OwnRequest])
    /// The change was stored under this id, perhaps as one with an earlier change that waited.
    case kept(String, isMerged: Bool = false)
    case outbox([OutboxEntry])
    case place(Destination)
    case instead([OtherStay])
    case account(User)
    case server(ServerFacts)
    case done
}

/// Part of a list and where the next part begins.
package struct Batch<Item: Sendable & Equatable>: Sendable, Equatable {
    package var items: [Item]
    /// Nil when this is the last part.
    package var next: String?
    /// How many there are in all, where the server told.
    package var total: Int?

    package init(items: [Item], next: String?, total: Int? = nil) {
        self.items = items
        self.next = next
        self.total = total
    }
}

/// Why a request brought nothing, told so that a screen can say what to do.
package enum Failure: Error, Sendable, Equatable {
    /// The server was not reached, and the request took no effect.
    case offline(String)
    /// The request went out and no reply came: it may have taken effect.
    case unknownOutcome(String)
    /// Only an account may do this.
    case signedOut
    /// The server said no.
    case refused(Refusal)
}

/// The server's no, with what it offered instead.
package struct Refusal: Sendable, Equatable {
    /// The contract's stable code, such as `nights_taken`.
    package var code: String
    /// For people.
    package var sentence: String
    package var quote: Quote?
    package var nights: [CivilDate]
    package var fields: [String: String]

    package init(
        code: String,
        sentence: String,
        quote: Quote? = nil,
        nights: [CivilDate] = [],
        fields: [String: String] = [:]
    ) {
        self.code = code
        self.sentence = sentence
        self.quote = quote
        self.nights = nights
        self.fields = fields
    }
}
