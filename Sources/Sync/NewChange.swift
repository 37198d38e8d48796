package import Cache
package import Marketplace
package import Wire

/// A change that may be made without the network, before it has an id.
package enum NewChange: Sendable, Hashable {
    case save(ListingID)
    case unsave(ListingID)
    case message(ThreadID, MessageBody)
    /// All up to the message of that number has been read.
    case markRead(ThreadID, upTo: Int)
    case review(BookingID, ReviewDraft)
    case profile(ProfileBody)
    case editNights(NightEdit)
    /// The parts that are not nil, as they are to be; `seen` is the same parts as the host saw them
    /// in that version of the home.
    case editListing(ListingID, ListingDraft, seen: ListingDraft, version: Int)
    /// How guests get in, as it is to be; `seen` is what the host saw in that version of the home.
    case setGuide(ListingID, GuideDraft, seen: GuideDraft, version: Int)
    /// A host's answer to the request as it was seen in that version; pointless once its time is up.
    case accept(BookingID, version: Int, until: Instant?)
    case decline(BookingID, version: Int, until: Instant?)
    /// Only after the guest has said that it may be sent later, and only for a day.
    case requestBooking(RequestBookingBody)

    /// The seconds for which a change that others will read or pay for can be taken back.
    private static let visibleSeconds: Int64 = 5
    /// The seconds after which nobody counts any more on a stay that was asked for offline.
    private static let patienceForBooking: Int64 = 86_400

    /// The change as it is queued.
    ///
    /// - Parameters:
    ///   - id: Fresh: it is the change's idempotency key.
    ///   - subject: What it is about, for people.
    ///   - now: The time of this machine.
    /// - Returns: The change, not yet stored.
    package func pending(id: String, subject: String, at now: Instant) -> PendingChange {
        let (name, target, args) = parts
        var change = PendingChange(
            id: id,
            name: name,
            target: target,
            args: args,
            subject: subject,
            createdAt: now,
            sendAfter: isQuiet ? now : now.adding(seconds: NewChange.visibleSeconds)
        )
        switch self {
        case .editListing(_, _, let seen, let version):
            change.base = NewChange.json(seen)
            change.baseVersion = version
        case .setGuide(_, _, let seen, let version):
            change.base = NewChange.json(seen)
            change.baseVersion = version
        case .accept(_, let version, let until), .decline(_, let version, let until):
            change.baseVersion = version
            change.expiresAt = until
        case .requestBooking:
            change.expiresAt = now.adding(seconds: NewChange.patienceForBooking)
        default: break
        }
        return change
    }

    /// Whether it touches nobody else, so that it leaves at once.
    private var isQuiet: Bool {
        switch self {
        case .save, .unsave, .profile, .markRead: true
        case .message, .review, .editNights, .editListing, .setGuide, .accept, .decline,
            .requestBooking:
            false
        }
    }

    private var parts: (MutationName, String?, JSONValue) {
        switch self {
        case .save(let id): (.saveHome, id.text, .object([:]))
        case .unsave(let id): (.unsaveHome, id.text, .object([:]))
        case .message(let thread, let body): (.sendMessage, thread.text, NewChange.json(body))
        case .markRead(let thread, let number):
            (.markRead, thread.text, NewChange.json(ReadMarkBody(number: number)))
        case .review(let booking, let draft): (.writeReview, booking.text, NewChange.json(draft))
        case .profile(let body): (.updateProfile, nil, NewChange.json(body))
        case .editNights(let edit): (.editNights, nil, NewChange.json(edit))
        case .editListing(let id, let draft, _, _): (.editListing, id.text, NewChange.json(draft))
        case .setGuide(let id, let guide, _, _): (.setGuide, id.text, NewChange.json(guide))
        case .accept(let id, let version, _):
            (.acceptRequest, id.text, NewChange.json(VersionBody(version: version)))
        case .decline(let id, let version, _):
            (.declineRequest, id.text, NewChange.json(VersionBody(version: version)))
        case .requestBooking(let body): (.requestBooking, nil, NewChange.json(body))
        }
    }

    /// Bodies of the contract are always JSON: texts, whole numbers and dates.
    private static func json(_ body: some Encodable) -> JSONValue {
        (try? JSONValue(encoding: body)) ?? .object([:])
    }
}
