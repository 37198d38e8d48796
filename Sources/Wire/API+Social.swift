package import Marketplace

/// Reviews, messages, saved homes and notices.
extension API {
    // MARK: Reviews

    /// The one public answer to a review, within 30 days.
    package static func replyToReview(
        _ id: ReviewID,
        text: String
    ) -> Endpoint<ReplyBody, Review> {
        Endpoint(
            .put,
            "/v1/reviews/\(id)/reply",
            body: ReplyBody(text: text),
            idempotencyKey: "reply-\(id)"
        )
    }

    /// What hosts say about a guest, published only.
    package static func guestReviews(
        _ id: UserID,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<Review>> {
        Endpoint(.get, "/v1/users/\(id)/reviews", query: .after(cursor))
    }

    // MARK: Messages

    /// The caller's conversations, the last written in first.
    package static func threads(
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<MessageThread>> {
        Endpoint(.get, "/v1/threads", query: .after(cursor))
    }

    package static func thread(_ id: ThreadID) -> Endpoint<Empty, MessageThread> {
        Endpoint(.get, "/v1/threads/\(id)")
    }

    /// The newest first.
    package static func messages(
        _ id: ThreadID,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<Message>> {
        Endpoint(.get, "/v1/threads/\(id)/messages", query: .after(cursor))
    }

    package static func send(
        _ body: MessageBody,
        to id: ThreadID
    ) -> Endpoint<MessageBody, Message> {
        Endpoint(
            .post,
            "/v1/threads/\(id)/messages",
            body: body,
            idempotencyKey: body.id.text
        )
    }

    package static func markRead(
        _ id: ThreadID,
        upTo number: Int
    ) -> Endpoint<ReadMarkBody, MessageThread> {
        Endpoint(
            .put,
            "/v1/threads/\(id)/read",
            body: ReadMarkBody(number: number),
            idempotencyKey: "read-\(id)-\(number)"
        )
    }

    // MARK: Saved homes

    package static func wishlists() -> Endpoint<Empty, WishlistsReply> {
        Endpoint(.get, "/v1/wishlists")
    }

    package static func wishlist(_ id: WishlistID) -> Endpoint<Empty, WishlistSummary> {
        Endpoint(.get, "/v1/wishlists/\(id)")
    }

    /// The homes of a list, the last saved first.
    package static func homes(
        of id: WishlistID,
        limit: Int? = nil,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<SavedHome>> {
        let query = limit.map { [QueryItem("limit", String($0))] } ?? []
        return Endpoint(.get, "/v1/wishlists/\(id)/homes", query: query + .after(cursor))
    }

    package static func createWishlist(
        _ body: CreateWishlistBody
    ) -> Endpoint<CreateWishlistBody, WishlistSummary> {
        Endpoint(.post, "/v1/wishlists", body: body, idempotencyKey: body.id.text)
    }

    package static func renameWishlist(
        _ id: WishlistID,
        name: String,
        key: String
    ) -> Endpoint<WishlistNameBody, WishlistSummary> {
        Endpoint(
            .patch,
            "/v1/wishlists/\(id)",
            body: WishlistNameBody(name: name),
            idempotencyKey: key
        )
    }

    package static func deleteWishlist(_ id: WishlistID) -> Endpoint<Empty, Empty> {
        Endpoint(.delete, "/v1/wishlists/\(id)", idempotencyKey: "delete-\(id)")
    }

    /// `key` is fresh for every press: a home may be saved again after it was taken off.
    package static func save(
        _ listing: ListingID,
        to id: WishlistID,
        key: String
    ) -> Endpoint<Empty, WishlistSummary> {
        Endpoint(.put, "/v1/wishlists/\(id)/homes/\(listing)", idempotencyKey: key)
    }

    /// `key` is fresh for every press, as with ``save(_:to:key:)``.
    package static func unsave(
        _ listing: ListingID,
        from id: WishlistID,
        key: String
    ) -> Endpoint<Empty, WishlistSummary> {
        Endpoint(.delete, "/v1/wishlists/\(id)/homes/\(listing)", idempotencyKey: key)
    }

    // MARK: Notices

    /// The newest first.
    package static func notices(
        isUnreadOnly: Bool = false,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<InboxNotice>> {
        let query = isUnreadOnly ? [QueryItem("unread", "true")] : []
        return Endpoint(.get, "/v1/notifications", query: query + .after(cursor))
    }

    package static func unread() -> Endpoint<Empty, UnreadReply> {
        Endpoint(.get, "/v1/notifications/unread")
    }

    package static func readNotices(
        _ body: NoticesReadBody,
        key: String
    ) -> Endpoint<NoticesReadBody, UnreadReply> {
        Endpoint(.put, "/v1/notifications/read", body: body, idempotencyKey: key)
    }
}
