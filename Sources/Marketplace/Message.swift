/// A conversation between a guest and a host about a home, and about a booking once there is one.
package struct MessageThread: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "thr_"

    package var id: ThreadID
    package var listing: BookedListing
    package var guest: UserID
    package var guestName: String
    package var booking: BookingID?
    package var lastMessage: Message?
    /// How many messages of the other side the caller has not read.
    package var unread: Int
    /// The number of the last message that the caller has read; 0 before the first.
    package var readUpTo: Int
    /// The same of the other side.
    package var otherReadUpTo: Int
    package var updatedAt: Instant

    package init(
        id: ThreadID,
        listing: BookedListing,
        guest: UserID,
        guestName: String,
        booking: BookingID? = nil,
        lastMessage: Message? = nil,
        unread: Int,
        readUpTo: Int,
        otherReadUpTo: Int,
        updatedAt: Instant
    ) {
        self.id = id
        self.listing = listing
        self.guest = guest
        self.guestName = guestName
        self.booking = booking
        self.lastMessage = lastMessage
        self.unread = unread
        self.readUpTo = readUpTo
        self.otherReadUpTo = otherReadUpTo
        self.updatedAt = updatedAt
    }
}

/// One message; it is never changed and never lost.
package struct Message: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "msg_"

    package var id: MessageID
    package var thread: ThreadID
    /// From 1 on, without gaps, in the order of the server.
    package var number: Int
    /// Nil for a line that the marketplace itself wrote.
    package var author: UserID?
    package var authorName: String
    package var text: String
    package var sentAt: Instant

    package init(
        id: MessageID,
        thread: ThreadID,
        number: Int,
        author: UserID? = nil,
        authorName: String,
        text: String,
        sentAt: Instant
    ) {
        self.id = id
        self.thread = thread
        self.number = number
        self.author = author
        self.authorName = authorName
        self.text = text
        self.sentAt = sentAt
    }
}

/// What holds for every message.
package enum Messages {
    /// The most characters of a message.
    package static let longestText = 4_000

    /// Whether a text may be sent: something to read, and not too long.
    package static func isSendable(_ text: String) -> Bool {
        !text.allSatisfy(\.isWhitespace) && text.count <= longestText
    }

    /// The read mark after two devices each set one: the further one, so that neither goes back.
    package static func merged(_ mark: Int, _ other: Int, last: Int) -> Int {
        min(max(mark, other, 0), last)
    }
}
