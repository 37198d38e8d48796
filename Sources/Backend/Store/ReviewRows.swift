internal import Marketplace
internal import Wire

/// Reads reviews; a hidden one leaks nowhere.
///
/// Every statement about other people's reviews asks for `published_at`.
enum ReviewRows {
    /// Published reviews by guests, newest first.
    static func page(
        of home: Home,
        _ list: PagedList,
        in db: Database
    ) throws -> Page<Review> {
        let statement = """
            SELECT \(columns) FROM \(source)
            WHERE listing = ? AND side = 'guest' AND published_at IS NOT NULL
                AND (published_at, review.id) < (?, ?)
            ORDER BY published_at DESC, review.id DESC LIMIT ?
            """
        let start = list.start
        let rows = try db.rows(statement, [home.number, start.key, start.tie, list.wanted])
        return try list.page(
            rows,
            at: position,
            show: { try $0.map { try review($0, of: home.id) } }
        )
    }

    /// Where a review stands in a list that runs from the newest.
    static func position(_ row: Row) -> ListPosition {
        ListPosition(key: row["published_at"], tie: row["id"])
    }

    /// Whether the window of a hidden review has closed.
    static func hasDue(at now: Instant, in db: Database) throws -> Bool {
        try db.exists(
            "SELECT 1 FROM review WHERE published_at IS NULL AND due_at <= ? LIMIT 1",
            [now.milliseconds]
        )
    }

    /// What ``review(_:of:)`` reads; `source` gives it.
    static let columns = """
        review.*, "user".name, review_reply.text AS reply, review_reply.at AS replied_at
        """

    static let source = """
        review JOIN "user" ON "user".id = review.author
        LEFT JOIN review_reply ON review_reply.review = review.id
        """

    private static func subScores(_ text: String) throws -> [SubScore: Int] {
        try JSONScanner.read(text) { scanner throws(JSONScanner.Surprise) in
            var scores: [SubScore: Int] = [:]
            try scanner.object { inner, key throws(JSONScanner.Surprise) in
                let subScore = try JSONScanner.parsed(key.text, SubScore.init(rawValue:))
                scores[subScore] = try inner.count()
            }
            return scores
        }
    }

    /// A row of ``columns``.
    static func review(_ row: Row, of listing: ListingID) throws -> Review {
        Review(
            id: try row.id("id"),
            listing: listing,
            authorName: row["name"],
            stars: row["stars"],
            subScores: try subScores(row["sub_scores"]),
            text: row["text"],
            stayed: row.date("stayed"),
            publishedAt: row.optionalInstant("published_at"),
            side: row["side"] == ReviewSide.host.rawValue ? .host : nil,
            reply: (row["reply"] as String?).map {
                ReviewReply(text: $0, at: row.instant("replied_at"))
            }
        )
    }
}
