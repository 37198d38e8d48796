/// Something that a user should know, kept until it is read.
package struct InboxNotice: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "ntc_"

    package var id: NoticeID
    package var kind: NoticeKind
    package var booking: BookingID?
    package var listing: ListingID?
    package var thread: ThreadID?
    package var at: Instant
    package var readAt: Instant?

    package init(
        id: NoticeID,
        kind: NoticeKind,
        booking: BookingID? = nil,
        listing: ListingID? = nil,
        thread: ThreadID? = nil,
        at: Instant,
        readAt: Instant? = nil
    ) {
        self.id = id
        self.kind = kind
        self.booking = booking
        self.listing = listing
        self.thread = thread
        self.at = at
        self.readAt = readAt
    }
}

/// What a notice tells.
package enum NoticeKind: String, CaseIterable, Sendable, Codable, Hashable {
    case inquiryReceived = "inquiry_received"
    case offerReceived = "offer_received"
    case bookingRequested = "booking_requested"
    case bookingConfirmed = "booking_confirmed"
    case bookingDeclined = "booking_declined"
    case bookingExpired = "booking_expired"
    case bookingWithdrawn = "booking_withdrawn"
    case bookingCancelled = "booking_cancelled"
    case paymentFailed = "payment_failed"
    case refunded
    case alterationProposed = "alteration_proposed"
    case alterationAnswered = "alteration_answered"
    case checkedIn = "checked_in"
    case checkedOut = "checked_out"
    case noShow = "no_show"
    /// The other side wrote a review; what it says stays hidden.
    case reviewWritten = "review_written"
    case reviewsPublished = "reviews_published"
    case reviewReplied = "review_replied"
    case messageReceived = "message_received"
    case newSession = "new_session"
    case passwordChanged = "password_changed"

    /// What happened, in a sentence.
    package var sentence: String {
        switch self {
        case .inquiryReceived: "A guest asks about your home."
        case .offerReceived: "The host made you an offer."
        case .bookingRequested: "A guest asks to stay in your home."
        case .bookingConfirmed: "The stay is confirmed."
        case .bookingDeclined: "The host declined the request."
        case .bookingExpired: "Nobody answered in time; the nights are free again."
        case .bookingWithdrawn: "The guest withdrew the request."
        case .bookingCancelled: "The stay was cancelled."
        case .paymentFailed: "The payment failed."
        case .refunded: "Money is on its way back to you."
        case .alterationProposed: "A change of the stay was proposed."
        case .alterationAnswered: "The proposed change was answered."
        case .checkedIn: "The guest has checked in."
        case .checkedOut: "The guest has checked out."
        case .noShow: "The host reported that nobody came."
        case .reviewWritten: "The other side wrote a review."
        case .reviewsPublished: "The reviews of a stay are out."
        case .reviewReplied: "Somebody replied to your review."
        case .messageReceived: "You have a new message."
        case .newSession: "Somebody signed in to your account."
        case .passwordChanged: "Your password was changed."
        }
    }
}

/// A notice that is to be given, with what it is about.
package enum NoticeEvent: Hashable, Sendable, Codable {
    case inquiryReceived(BookingID)
    case offerReceived(BookingID)
    case bookingRequested(BookingID)
    case bookingConfirmed(BookingID)
    case bookingDeclined(BookingID)
    case bookingExpired(BookingID)
    case bookingWithdrawn(BookingID)
    case bookingCancelled(BookingID)
    case paymentFailed(BookingID)
    case refunded(BookingID)
    case alterationProposed(BookingID)
    case alterationAnswered(BookingID)
    case checkedIn(BookingID)
    case checkedOut(BookingID)
    case noShow(BookingID)
    case reviewWritten(BookingID)
    case reviewsPublished(BookingID)
    case reviewReplied(BookingID)
    case messageReceived(ThreadID)
    case newSession
    case passwordChanged

    package var kind: NoticeKind {
        switch self {
        case .inquiryReceived: .inquiryReceived
        case .offerReceived: .offerReceived
        case .bookingRequested: .bookingRequested
        case .bookingConfirmed: .bookingConfirmed
        case .bookingDeclined: .bookingDeclined
        case .bookingExpired: .bookingExpired
        case .bookingWithdrawn: .bookingWithdrawn
        case .bookingCancelled: .bookingCancelled
        case .paymentFailed: .paymentFailed
        case .refunded: .refunded
        case .alterationProposed: .alterationProposed
        case .alterationAnswered: .alterationAnswered
        case .checkedIn: .checkedIn
        case .checkedOut: .checkedOut
        case .noShow: .noShow
        case .reviewWritten: .reviewWritten
        case .reviewsPublished: .reviewsPublished
        case .reviewReplied: .reviewReplied
        case .messageReceived: .messageReceived
        case .newSession: .newSession
        case .passwordChanged: .passwordChanged
        }
    }

    package var booking: BookingID? {
        switch self {
        case .inquiryReceived(let id), .offerReceived(let id), .bookingRequested(let id),
            .bookingConfirmed(let id), .bookingDeclined(let id), .bookingExpired(let id),
            .bookingWithdrawn(let id), .bookingCancelled(let id), .paymentFailed(let id),
            .refunded(let id), .alterationProposed(let id), .alterationAnswered(let id),
            .checkedIn(let id), .checkedOut(let id), .noShow(let id), .reviewWritten(let id),
            .reviewsPublished(let id), .reviewReplied(let id):
            id
        case .messageReceived, .newSession, .passwordChanged: nil
        }
    }

    package var thread: ThreadID? {
        guard case .messageReceived(let id) = self else { return nil }
        return id
    }
}
