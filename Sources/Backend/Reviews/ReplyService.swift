internal import Marketplace
internal import Wire

/// Replying to reviews, and what hosts say about a guest.
struct ReplyService: Sendable {
    let store: Store
    let cursors: Cursors

    /// The one public answer of the side that a review is about, within 30 days.
    ///
    /// - Throws: ``Problem`` with the code `not_found` for a review that the caller cannot see,
    ///   `forbidden` for their own, or `review_refused`.
    func reply(
        _ text: String,
        to id: ReviewID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Review {
        guard !text.allSatisfy(\.isWhitespace), text.count <= Reviews.longestText,
            text.utf8.count <= 4 * Reviews.longestText, PlainText.isText(text)
        else {
            throw Problem(field: "text", "must have 1 to 4,000 characters, none of them control")
        }
        let row = try addressed(id, by: caller, in: db)
        try insert(text, to: id, row, by: caller, at: now, in: db)
        try tell(of: id, row, at: now, in: db)
        return try ReviewRows.review(
            try addressed(id, by: caller, in: db),
            of: try row.id("listing_id")
        )
    }

    private func insert(
        _ text: String,
        to id: ReviewID,
        _ row: Row,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        let refusal = Reviews.replyRefusal(
            publishedAt: row.optionalInstant("published_at"),
            hasReply: row["reply"] as String? != nil,
            at: now
        )
        if let refusal { throw Problem(.reviewRefused, refusal.sentence) }
        try db.execute(
            "INSERT INTO review_reply (review, author, text, at) VALUES (?, ?, ?, ?)",
            [id.text, caller.user.text, text, now.milliseconds]
        )
        try db.execute(
            "UPDATE listing SET version = version + 1 WHERE number = ?",
            [row["listing"] as Int64]
        )
        db.homesChanged()
    }

    private func tell(of id: ReviewID, _ row: Row, at now: Instant, in db: Database) throws {
        let about: BookingID = try row.id("booking")
        try Notices.give(.reviewReplied(about), to: try row.id("author"), at: now, in: db)
        let sides: [UserID] = [try row.id("guest"), try row.id("host")]
        try Changes.record(.review, id.text, version: now.milliseconds, for: sides, at: now, in: db)
        // Both have the review in the stay, too.
        if let stay = try BookingRows.booking(about, in: db) {
            let version = stay.version
            try Changes.record(.booking, about.text, version: version, for: sides, at: now, in: db)
        }
    }

    /// What hosts have written about a guest, published only, newest first.
    func reviews(of guest: UserID, page: PageRequest) async throws -> Page<Review> {
        try await store.read { db in
            guard try Accounts.card(of: guest, in: db) != nil else {
                throw Problem(.notFound, "There is no such person.")
            }
            let list = try cursors.list("reviews of \(guest)", page)
            let rows = try db.rows(
                """
                SELECT \(ReviewRows.columns), listing.id AS listing_id FROM \(ReviewRows.source)
                JOIN booking ON booking.id = review.booking
                JOIN listing ON listing.number = review.listing
                WHERE booking.guest = ? AND side = 'host' AND published_at IS NOT NULL
                    AND (published_at, review.id) < (?, ?)
                ORDER BY published_at DESC, review.id DESC LIMIT ?
                """,
                [guest.text, list.start.key, list.start.tie, list.wanted]
            )
            return try list.page(
                rows,
                at: ReviewRows.position,
                show: { try $0.map { try ReviewRows.review($0, of: try $0.id("listing_id")) } }
            )
        }
    }

    /// A review that is about the caller.
    ///
    /// One that is hidden does not exist for anybody but its author.
    private func addressed(_ id: ReviewID, by caller: Caller, in db: Database) throws -> Row {
        let row = try db.row(
            """
            SELECT \(ReviewRows.columns), booking.guest, listing.host, listing.id AS listing_id
            FROM \(ReviewRows.source)
            JOIN booking ON booking.id = review.booking
            JOIN listing ON listing.number = review.listing
            WHERE review.id = ?
            """,
            [id.text]
        )
        let user = caller.user.text
        guard let row, row["guest"] == user || row["host"] == user else { throw Self.notFound }
        guard row["author"] != user else {
            throw Problem(.forbidden, "This review is your own: the other side may reply.")
        }
        guard row.optionalInstant("published_at") != nil else { throw Self.notFound }
        return row
    }

    private static let notFound = Problem(.notFound, "There is no such review.")
}
