internal import Marketplace

/// What one side of a stay has to do with reviews, told by its own review and the calendar alone.
///
/// Whether the other side has written shows only once both have, which publishes both.
struct OwnReview {
    let window: ReviewWindow?
    let review: Review?
    /// What the other side wrote, with its private note, once that is published.
    let received: Review?
    private let ownAt: Instant?
    private let otherAt: Instant?

    init(of booking: StoredBooking, side: ReviewSide, in db: Database) throws {
        let bookings = booking.reviewWindow == nil ? [] : [booking.id.text]
        let rows = try OwnReview.rows(bookings, in: db).get().value()
        try self.init(of: booking, side: side, among: rows[booking.id.text] ?? [])
    }

    /// The reviews of these bookings by both sides, for ``init(of:side:among:)``.
    static func rows(
        _ bookings: [String],
        in db: Database
    ) throws -> Pending<Unread<[String: [Row]]>> {
        try db.ask(among: bookings) {
            """
            SELECT \(ReviewRows.columns), listing.id AS listing_id FROM \(ReviewRows.source)
            JOIN listing ON listing.number = review.listing
            WHERE booking IN (\($0))
            """
        }
        .unread { rows in Dictionary(grouping: rows) { $0["booking"] } }
    }

    /// `rows` are the booking's.
    init(of booking: StoredBooking, side: ReviewSide, among rows: [Row]) throws {
        window = booking.reviewWindow
        guard window != nil else {
            review = nil
            received = nil
            ownAt = nil
            otherAt = nil
            return
        }
        let own = rows.first { $0["side"] == side.rawValue }
        ownAt = own?.optionalInstant("submitted_at")
        let other = rows.first { $0["side"] != side.rawValue }
        otherAt = other?.optionalInstant("submitted_at")
        review = try own.map { try ReviewRows.review($0, of: try $0.id("listing_id")) }
        received = try other.flatMap(OwnReview.published)
    }

    private static func published(_ row: Row) throws -> Review? {
        var review = try ReviewRows.review(row, of: try row.id("listing_id"))
        guard review.publishedAt != nil else { return nil }
        let note: String = row["private_note"]
        review.privateNote = note.isEmpty ? nil : note
        return review
    }

    /// Why this side may not write, or rewrite, its review now; nil when it may.
    func refusal(at now: Instant) -> ReviewRefusal? {
        Reviews.refusal(own: ownAt, other: otherAt, window: window, at: now)
    }

    /// When the review comes out, if this side hands it in now.
    func publication(submittedAt now: Instant, side: ReviewSide) -> Instant? {
        window.flatMap { window in
            side == .guest
                ? Reviews.publication(guest: now, host: otherAt, window: window)
                : Reviews.publication(guest: otherAt, host: now, window: window)
        }
    }
}
