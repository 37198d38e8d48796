package import Marketplace

/// The kinds of things that clients keep a copy of.
package enum SyncKind: String, CaseIterable, Codable, Sendable, Hashable {
    case user
    /// A home as everybody sees it.
    case listing
    /// The same home as its host sees it, drafts included: what edits begin from.
    case hostListing = "host_listing"
    case calendar
    case booking
    case alteration
    case payment
    case review
    case thread
    case message
    case wishlist
    case wishlistHome = "wishlist_home"
    case notification
}

/// One change of one thing, in the order in which the server committed it.
package struct SyncChange: Codable, Sendable, Hashable {
    package enum Operation: String, CaseIterable, Codable, Sendable, Hashable {
        case upsert
        /// The thing is gone, or the caller may no longer see it.
        case delete
    }

    /// Rises with every change; gaps are what the caller may not see.
    package var seq: Int64
    package var type: SyncKind
    package var id: String
    package var op: Operation
    package var version: Int
    /// The thing as the caller may see it now; nil for a deletion, and where it must be fetched.
    package var data: JSONValue?

    package init(
        seq: Int64,
        type: SyncKind,
        id: String,
        op: Operation,
        version: Int,
        data: JSONValue? = nil
    ) {
        self.seq = seq
        self.type = type
        self.id = id
        self.op = op
        self.version = version
        self.data = data
    }
}

/// What `GET /v1/sync` gives.
package struct SyncReply: Codable, Sendable, Hashable {
    package var changes: [SyncChange]
    /// Where the next pull begins.
    package var cursor: Cursor
    package var more: Bool
    /// Whether the copy is to be thrown away first; changes not yet sent are kept.
    package var reset: Bool

    package init(
        changes: [SyncChange],
        cursor: Cursor,
        more: Bool,
        reset: Bool
    ) {
        self.changes = changes
        self.cursor = cursor
        self.more = more
        self.reset = reset
    }
}

/// What a client may do while it is offline, and send later.
package enum MutationName: String, CaseIterable, Codable, Sendable, Hashable {
    case sendMessage = "send_message"
    case markRead = "mark_read"
    case createWishlist = "create_wishlist"
    case renameWishlist = "rename_wishlist"
    case deleteWishlist = "delete_wishlist"
    case saveHome = "save_home"
    case unsaveHome = "unsave_home"
    case readNotices = "read_notices"
    case editListing = "edit_listing"
    case editNights = "edit_nights"
    case createListing = "create_listing"
    case setGuide = "set_guide"
    /// Books a stay at the price that the guest has seen; it is paid for when online.
    case requestBooking = "request_booking"
    case acceptRequest = "accept_request"
    case declineRequest = "decline_request"
    case writeReview = "write_review"
    case replyToReview = "reply_to_review"
    case updateProfile = "update_profile"
}

/// What `request_booking` takes: a stay to be booked as soon as the server is reached.
///
/// The price is made anew then; if it is another, nothing is booked and the new quote comes back.
package struct RequestBookingBody: Codable, Sendable, Hashable {
    package var id: BookingID
    package var listing: ListingID
    package var checkIn: CivilDate
    package var checkOut: CivilDate
    package var guests: Int
    /// Nil means no pets.
    package var withPets: Bool?
    /// In years, of the guests who are children; nil means none.
    package var childAges: [Int]?
    /// What the guest has said yes to.
    package var total: Money
    package var message: String?
    /// True once the guest has said yes to a stay that overlaps another of theirs.
    package var allowOverlap: Bool?

    package init(
        id: BookingID,
        listing: ListingID,
        checkIn: CivilDate,
        checkOut: CivilDate,
        guests: Int,
        withPets: Bool? = nil,
        childAges: [Int]? = nil,
        total: Money,
        message: String? = nil,
        allowOverlap: Bool? = nil
    ) {
        self.id = id
        self.listing = listing
        self.checkIn = checkIn
        self.checkOut = checkOut
        self.guests = guests
        self.withPets = withPets
        self.childAges = childAges
        self.total = total
        self.message = message
        self.allowOverlap = allowOverlap
    }
}

/// One change that a client made; the same id takes effect once, for ever.
package struct Mutation: Codable, Sendable, Hashable {
    /// The client's own; its idempotency key.
    package var id: String
    package var name: MutationName
    /// The thing that is changed, such as a booking's id; nil for what is new.
    package var target: String?
    /// The body of the request that does the same.
    package var args: JSONValue
    /// The version of the thing that the client had seen; nil where none matters.
    package var baseVersion: Int?

    package init(
        id: String,
        name: MutationName,
        target: String? = nil,
        args: JSONValue,
        baseVersion: Int? = nil
    ) {
        self.id = id
        self.name = name
        self.target = target
        self.args = args
        self.baseVersion = baseVersion
    }
}

/// What `POST /v1/sync/mutations` takes: up to 100, carried out in this order.
package struct MutationsBody: Codable, Sendable, Hashable {
    package static let most = 100

    package var mutations: [Mutation]

    package init(
        mutations: [Mutation]
    ) {
        self.mutations = mutations
    }
}

/// What became of one change; one that is refused stops no other.
package struct MutationResult: Codable, Sendable, Hashable {
    package enum Outcome: String, CaseIterable, Codable, Sendable, Hashable {
        case applied
        /// It was applied before; the answer of then.
        case duplicate
        case rejected
        /// The thing has changed since; `data` is the server's copy, or the new quote of a stay.
        case conflict
    }

    package var id: String
    package var outcome: Outcome
    package var version: Int?
    /// The thing as the server has it now.
    package var data: JSONValue?
    /// Of a listing: the parts that both changed.
    package var fields: [ListingField]?
    /// Why it was rejected, or conflicts.
    package var problem: Problem?

    package init(
        id: String,
        outcome: Outcome,
        version: Int? = nil,
        data: JSONValue? = nil,
        fields: [ListingField]? = nil,
        problem: Problem? = nil
    ) {
        self.id = id
        self.outcome = outcome
        self.version = version
        self.data = data
        self.fields = fields
        self.problem = problem
    }
}

/// What `POST /v1/sync/mutations` gives, in the order of the request.
package struct MutationsReply: Codable, Sendable, Hashable {
    package var results: [MutationResult]

    package init(
        results: [MutationResult]
    ) {
        self.results = results
    }
}

/// One event of `GET /v1/events`: something changed, so that a pull is worth it.
package struct SyncPoke: Codable, Sendable, Hashable {
    package var seq: Int64
    package var type: SyncKind
    package var id: String

    package init(
        seq: Int64,
        type: SyncKind,
        id: String
    ) {
        self.seq = seq
        self.type = type
        self.id = id
    }
}
