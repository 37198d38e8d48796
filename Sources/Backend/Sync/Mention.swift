internal import Wire

/// Where something is told of: things of one kind.
struct Mention: Sendable {
    let kind: SyncKind
    /// A statement for the `id` and the `version` of these things, and for the `one` and the
    /// `other` who may see them; `?1` is what they tell of.
    let things: String
}

extension Mention {
    private static let sides = "booking.guest AS one, listing.host AS other"
    private static let stays = """
        SELECT booking.id, booking.version, \(sides) FROM booking
        JOIN listing ON listing.number = booking.listing
        """
    private static let threads = """
        SELECT thread.id, thread.updated_at AS version, thread.guest AS one, listing.host AS other
        FROM thread JOIN listing ON listing.number = thread.listing
        """
    private static let messages = """
        SELECT message.id, 1 AS version, thread.guest AS one, listing.host AS other FROM thread
        JOIN listing ON listing.number = thread.listing
        JOIN message ON message.thread = thread.id
        """
    /// A hidden one is its author's alone: the other side must not even hear that it is there.
    private static let reviews = """
        SELECT review.id, review.submitted_at AS version,
            CASE WHEN published_at IS NULL THEN author ELSE booking.guest END AS one,
            CASE WHEN published_at IS NULL THEN author ELSE listing.host END AS other
        FROM booking JOIN listing ON listing.number = booking.listing
        JOIN review ON review.booking = booking.id
        """

    static let ofHome = [
        Mention(kind: .booking, things: "\(stays) WHERE booking.listing = ?1"),
        Mention(kind: .thread, things: "\(threads) WHERE thread.listing = ?1"),
    ]

    /// Those who are let in are told how.
    static let ofArrival = [
        Mention(
            kind: .booking,
            things: """
                SELECT booking.id, booking.version, booking.guest AS one, booking.guest AS other
                FROM booking WHERE booking.listing = ?1 AND state IN ('confirmed', 'in_stay')
                """
        )
    ]

    static let ofDeletion = [
        Mention(
            kind: .wishlistHome,
            things: """
                SELECT wishlist.id || '/' || listing.id AS id, 0 AS version,
                    wishlist."user" AS one, wishlist."user" AS other
                FROM wishlist_home JOIN wishlist ON wishlist.id = wishlist_home.wishlist
                JOIN listing ON listing.number = wishlist_home.listing
                WHERE wishlist_home.listing = ?1
                """
        ),
        Mention(
            kind: .wishlist,
            things: """
                SELECT wishlist.id, wishlist.version, wishlist."user" AS one,
                    wishlist."user" AS other
                FROM wishlist_home JOIN wishlist ON wishlist.id = wishlist_home.wishlist
                WHERE wishlist_home.listing = ?1
                """
        ),
    ]

    static let ofGuest = [
        Mention(kind: .booking, things: "\(stays) WHERE booking.guest = ?1"),
        Mention(kind: .thread, things: "\(threads) WHERE thread.guest = ?1"),
        Mention(kind: .message, things: "\(messages) WHERE thread.guest = ?1 AND author = ?1"),
        Mention(kind: .review, things: "\(reviews) WHERE booking.guest = ?1 AND author = ?1"),
    ]

    /// Of the host of the home whose number it is: hosts have many, which are gone through singly.
    static let ofHost =
        ofHome + [
            Mention(
                kind: .message,
                things: "\(messages) WHERE thread.listing = ?1 AND author = listing.host"
            ),
            Mention(
                kind: .review,
                things: "\(reviews) WHERE booking.listing = ?1 AND author = listing.host"
            ),
        ]
}
