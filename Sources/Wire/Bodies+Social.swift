package import Marketplace

/// What `PUT /v1/reviews/{review}/reply` takes.
package struct ReplyBody: Codable, Sendable, Hashable {
    package var text: String

    package init(
        text: String
    ) {
        self.text = text
    }
}

/// What `POST /v1/threads/{thread}/messages` takes; the same id says it once.
package struct MessageBody: Codable, Sendable, Hashable {
    package var id: MessageID
    package var text: String

    package init(
        id: MessageID,
        text: String
    ) {
        self.id = id
        self.text = text
    }
}

/// What `PUT /v1/threads/{thread}/read` takes: the number of the last message that was read.
package struct ReadMarkBody: Codable, Sendable, Hashable {
    package var number: Int

    package init(
        number: Int
    ) {
        self.number = number
    }
}

/// What `POST /v1/wishlists` takes.
package struct CreateWishlistBody: Codable, Sendable, Hashable {
    package var id: WishlistID
    package var name: String

    package init(
        id: WishlistID,
        name: String
    ) {
        self.id = id
        self.name = name
    }
}

/// What `PATCH /v1/wishlists/{wishlist}` takes.
package struct WishlistNameBody: Codable, Sendable, Hashable {
    package var name: String

    package init(
        name: String
    ) {
        self.name = name
    }
}

/// What `GET /v1/wishlists` gives, the last changed first.
package struct WishlistsReply: Codable, Sendable, Hashable {
    package var data: [WishlistSummary]

    package init(
        data: [WishlistSummary]
    ) {
        self.data = data
    }
}

/// What `save_home` and `unsave_home` take as their `args`.
package struct SaveHomeBody: Codable, Sendable, Hashable {
    /// Nil for the list of homes that are saved without saying where.
    package var wishlist: WishlistID?

    package init(
        wishlist: WishlistID? = nil
    ) {
        self.wishlist = wishlist
    }
}

/// What `PUT /v1/notifications/read` takes: these are read, or all up to now.
package struct NoticesReadBody: Codable, Sendable, Hashable {
    /// Nil means all.
    package var ids: [NoticeID]?

    package init(
        ids: [NoticeID]? = nil
    ) {
        self.ids = ids
    }
}

/// How many notices and messages wait to be read.
package struct UnreadReply: Codable, Sendable, Hashable {
    package var notices: Int
    package var messages: Int

    package init(
        notices: Int,
        messages: Int
    ) {
        self.notices = notices
        self.messages = messages
    }
}

/// What `GET /v1/listings/{listing}/reviews` gives.
package struct ListingReviews: Codable, Sendable, Hashable {
    /// The newest first.
    package var data: [Review]
    package var hasMore: Bool
    /// Opaque; nil on the last page.
    package var next: Cursor?
    /// Of stays that the host cancelled, the newest first; on the first page only.
    package var cancellations: [CancellationNote]

    package init(
        data: [Review],
        hasMore: Bool,
        next: Cursor?,
        cancellations: [CancellationNote]
    ) {
        self.data = data
        self.hasMore = hasMore
        self.next = next
        self.cancellations = cancellations
    }
}
