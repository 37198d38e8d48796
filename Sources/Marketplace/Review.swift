/// What one side of a stay says about it, hidden until both have written or the window closes.
package struct Review: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "rev_"

    package var id: ReviewID
    package var listing: ListingID
    package var authorName: String
    package var stars: Int
    package var subScores: [SubScore: Int]
    package var text: String
    /// The first day of the month of the stay; reviews do not tell the exact dates.
    package var stayed: CivilDate
    /// Nil while hidden; then only its author gets to see it at all.
    package var publishedAt: Instant?
    /// Who wrote it; nil means the guest.
    package var side: ReviewSide?
    package var booking: BookingID?
    /// The one public answer of the other side.
    package var reply: ReviewReply?
    /// For the side that the review is about, once it is published; nil for everybody else.
    package var privateNote: String?

    package init(
        id: ReviewID,
        listing: ListingID,
        authorName: String,
        stars: Int,
        subScores: [SubScore: Int],
        text: String,
        stayed: CivilDate,
        publishedAt: Instant?,
        side: ReviewSide? = nil,
        booking: BookingID? = nil,
        reply: ReviewReply? = nil,
        privateNote: String? = nil
    ) {
        self.id = id
        self.listing = listing
        self.authorName = authorName
        self.stars = stars
        self.subScores = subScores
        self.text = text
        self.stayed = stayed
        self.publishedAt = publishedAt
        self.side = side
        self.booking = booking
        self.reply = reply
        self.privateNote = privateNote
    }
}

/// The parts of a stay that a guest may rate on their own.
package enum SubScore: String, CaseIterable, Sendable, Codable, Hashable, CodingKeyRepresentable {
    case cleanliness
    case accuracy
    case arrival
    case communication
    case location
    case value

    package var title: String {
        self == .arrival ? "check-in" : rawValue
    }
}

/// Which side of a stay wrote a review.
package enum ReviewSide: String, CaseIterable, Sendable, Codable, Hashable {
    case guest
    case host
}

/// The public answer of the side that a review is about.
package struct ReviewReply: Hashable, Sendable, Codable {
    package var text: String
    package var at: Instant

    package init(text: String, at: Instant) {
        self.text = text
        self.at = at
    }
}

/// A review as its author hands it in.
package struct ReviewDraft: Hashable, Sendable, Codable {
    /// 1 to 5.
    package var stars: Int
    /// Each 1 to 5; any may be left out.
    package var subScores: [SubScore: Int]
    /// Published; up to 4,000 characters.
    package var text: String
    /// For the other side only; never published.
    package var privateNote: String

    package init(
        stars: Int = 0,
        subScores: [SubScore: Int] = [:],
        text: String = "",
        privateNote: String = ""
    ) {
        self.stars = stars
        self.subScores = subScores
        self.text = text
        self.privateNote = privateNote
    }
}
