internal import Marketplace
internal import Wire

/// Writing reviews, and bringing them out: both sides together, or one when the window closes.
struct ReviewService: Sendable {
    let views: BookingViews

    /// Hands in one side's review of a stay, or rewrites it while it is hidden.
    func write(
        _ draft: ReviewDraft,
        of id: BookingID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Review {
        let problems = Reviews.problems(of: draft)
        guard problems.isEmpty else {
            var problem = Problem(.invalidBody, problems[0].sentence)
            problem.errors = problems.map {
                FieldProblem(pointer: $0.pointer, detail: $0.sentence)
            }
            throw problem
        }
        for (field, text) in [("text", draft.text), ("private_note", draft.privateNote)] {
            guard text.utf8.count <= 4 * Reviews.longestText, PlainText.isText(text) else {
                throw Problem(field: field, "may have no control characters")
            }
        }
        let seen = try views.seen(id, by: caller, as: [.guest, .host], in: db)
        let side: ReviewSide = seen.side == .host ? .host : .guest
        return try ReviewService.submit(draft, of: seen.booking, by: side, at: now, in: db)
    }

    /// Stores one side's review; if that makes both, both come out in this transaction.
    static func submit(
        _ draft: ReviewDraft,
        of booking: StoredBooking,
        by side: ReviewSide,
        at now: Instant,
        in db: Database
    ) throws -> Review {
        let own = try OwnReview(of: booking, side: side, in: db)
        if let refusal = own.refusal(at: now) {
            throw Problem(.reviewRefused, refusal.sentence)
        }
        guard let window = own.window else {
            throw Problem(.reviewRefused, ReviewRefusal.notEligible.sentence)
        }
        let author = try side == .guest ? booking.guest : host(of: booking, in: db)
        let id: ReviewID = own.review?.id ?? Random.id(at: now)
        try db.execute(
            """
            INSERT INTO review (id, booking, side, listing, author, stars, sub_scores, text,
                private_note, stayed, submitted_at, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (booking, side) DO UPDATE SET stars = excluded.stars,
                sub_scores = excluded.sub_scores, text = excluded.text,
                private_note = excluded.private_note, submitted_at = excluded.submitted_at
            """,
            [
                id.text, booking.id.text, side.rawValue, booking.listing, author.text, draft.stars,
                try Coding.text(draft.subScores), draft.text, draft.privateNote,
                booking.stay.checkIn.firstOfMonth.daysSinceEpoch, now.milliseconds,
                window.closesAt.milliseconds,
            ]
        )
        try Changes.recordHiddenReview(id, of: booking, by: author, at: now, in: db)
        if own.review == nil { try tell(of: booking, by: side, at: now, in: db) }
        if let publication = own.publication(submittedAt: now, side: side), publication <= now {
            try publish(of: booking.id, at: publication, in: db)
        }
        guard let review = try OwnReview(of: booking, side: side, in: db).review else {
            throw CorruptRow(column: "review")
        }
        return review
    }

    /// Brings out the reviews of stays whose window has closed.
    static func publishDue(at now: Instant, in db: Database) throws -> Int {
        let rows = try db.rows(
            """
            SELECT DISTINCT booking, due_at FROM review
            WHERE published_at IS NULL AND due_at <= ? LIMIT 500
            """,
            [now.milliseconds]
        )
        for row in rows {
            try publish(of: try row.id("booking"), at: row.instant("due_at"), in: db)
        }
        return rows.count
    }

    /// Brings out the reviews of a stay, and counts them, in one transaction.
    private static func publish(of booking: BookingID, at now: Instant, in db: Database) throws {
        let rows = try db.rows(
            "SELECT * FROM review WHERE booking = ? AND published_at IS NULL",
            [booking.text]
        )
        try db.execute(
            "UPDATE review SET published_at = ? WHERE booking = ? AND published_at IS NULL",
            [now.milliseconds, booking.text]
        )
        for row in rows {
            try Changes.recordPublication(row["id"], of: booking, at: now, in: db)
        }
        if let stored = try BookingRows.booking(booking, in: db), !rows.isEmpty {
            for side in [stored.guest, try host(of: stored, in: db)] {
                try Notices.give(.reviewsPublished(booking), to: side, at: now, in: db)
            }
        }
        for row in rows where row["side"] == ReviewSide.guest.rawValue {
            try count(
                stars: row["stars"],
                subScores: try row.json("sub_scores"),
                of: row["listing"],
                in: db
            )
            try Changes.recordHome(row["listing"], at: now, in: db)
        }
    }

    private static func count(
        stars: Int,
        subScores: [SubScore: Int],
        of listing: Int64,
        in db: Database
    ) throws {
        let row = try db.row(
            """
            SELECT rating_sum, rating_count, is_instant, is_superhost FROM listing
            WHERE number = ?
            """,
            [listing]
        )
        guard let row else { throw CorruptRow(column: "listing") }
        let sum: Int64 = row["rating_sum"] + Int64(stars)
        let count: Int64 = row["rating_count"] + 1
        let quality = SearchFacts.quality(
            ratingSum: sum,
            ratingCount: count,
            isSuperhost: row["is_superhost"],
            isInstant: row["is_instant"]
        )
        try db.execute(
            """
            UPDATE listing SET rating_sum = ?, rating_count = ?, rating = ?, quality = ?,
                version = version + 1
            WHERE number = ?
            """,
            [sum, count, (sum * 100 + count / 2) / count, quality, listing]
        )
        db.homesChanged()
        try add(subScores, to: listing, in: db)
    }

    private static func add(
        _ subScores: [SubScore: Int],
        to listing: Int64,
        in db: Database
    ) throws {
        for (subScore, stars) in subScores {
            try db.execute(
                """
                INSERT INTO listing_sub_score (listing, sub_score, sum, count)
                VALUES (?, ?, ?, 1)
                ON CONFLICT (listing, sub_score) DO UPDATE SET
                    sum = listing_sub_score.sum + excluded.sum,
                    count = listing_sub_score.count + 1
                """,
                [listing, subScore.rawValue, stars]
            )
        }
    }

    /// That there is a review may be told, never what it says.
    private static func tell(
        of booking: StoredBooking,
        by side: ReviewSide,
        at now: Instant,
        in db: Database
    ) throws {
        let other = try side == .guest ? host(of: booking, in: db) : booking.guest
        try Notices.give(.reviewWritten(booking.id), to: other, at: now, in: db)
    }

    private static func host(of booking: StoredBooking, in db: Database) throws -> UserID {
        let sql = "SELECT host FROM listing WHERE number = ?"
        guard let text: String = try db.value(sql, [booking.listing]), let host = UserID(text)
        else { throw CorruptRow(column: "host") }
        return host
    }
}

extension ReviewProblem {
    fileprivate var pointer: String {
        switch self {
        case .starsMissing: "/stars"
        case .subScoreOutOfRange(let subScore): "/sub_scores/\(subScore.rawValue)"
        case .textMissing, .textTooLong: "/text"
        case .noteTooLong: "/private_note"
        }
    }
}
