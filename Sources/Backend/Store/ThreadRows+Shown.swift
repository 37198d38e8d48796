internal import Marketplace

/// Conversations as those who take part see them.
extension ThreadRows {
    /// The conversations of somebody, the last written in first.
    static func list(
        of user: UserID,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [MessageThread] {
        let start = position ?? .top
        return try db.rows(
            """
            \(shown) WHERE (thread.guest = ?1 OR listing.host = ?1)
                AND (thread.updated_at, thread.id) < (?2, ?3)
            ORDER BY thread.updated_at DESC, thread.id DESC LIMIT ?4
            """,
            [user.text, start.key, start.tie, limit]
        ).map { try thread($0, for: user) }
    }

    /// Of these conversations, those that somebody takes part in.
    static func some(
        _ ids: [String],
        of user: UserID,
        in db: Database
    ) throws -> [MessageThread] {
        try db.rows(
            among: ids,
            { "\(shown) WHERE (thread.guest = ?1 OR listing.host = ?1) AND thread.id IN (\($0))" },
            also: [user.text]
        ).map { try thread($0, for: user) }
    }

    private static let shown = """
        SELECT thread.*, listing.id AS listing_id, listing.title, listing.neighbourhood,
            listing.city, listing.country_code, listing.host, hosts.name AS host_name,
            guests.name AS guest_name, message.id AS message_id, message.author, message.text,
            message.sent_at, authors.name AS author_name
        FROM thread JOIN listing ON listing.number = thread.listing
        JOIN "user" AS hosts ON hosts.id = listing.host
        JOIN "user" AS guests ON guests.id = thread.guest
        LEFT JOIN message ON message.thread = thread.id AND message.number = thread.last_number
        LEFT JOIN "user" AS authors ON authors.id = message.author
        """

    private static func thread(_ row: Row, for user: UserID) throws -> MessageThread {
        let guest: UserID = try row.id("guest")
        let last: Int = row["last_number"]
        let marks: (Int, Int) = (row["guest_read"], row["host_read"])
        let (own, other) = user == guest ? marks : (marks.1, marks.0)
        return MessageThread(
            id: try row.id("id"),
            listing: try row.bookedListing(id: "listing_id"),
            guest: guest,
            guestName: row["guest_name"],
            booking: (row["booking"] as String?).flatMap(BookingID.init),
            lastMessage: try lastMessage(row, number: last),
            unread: last - own,
            readUpTo: own,
            otherReadUpTo: other,
            updatedAt: row.instant("updated_at")
        )
    }

    private static func lastMessage(_ row: Row, number: Int) throws -> Message? {
        guard let text: String = row["message_id"], let id = MessageID(text) else { return nil }
        return Message(
            id: id,
            thread: try row.id("id"),
            number: number,
            author: (row["author"] as String?).flatMap(UserID.init),
            authorName: row["author_name"] ?? "roost",
            text: row["text"],
            sentAt: row.instant("sent_at")
        )
    }
}
