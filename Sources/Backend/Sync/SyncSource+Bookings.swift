internal import Marketplace
internal import Wire

extension SyncSource {
    /// The viewer's stays, as guest and as host, each as that side sees it.
    static func bookings(_ views: BookingViews) -> SyncSource {
        SyncSource(.booking) { viewer, after, limit, db in
            try db.values(
                """
                SELECT id FROM booking WHERE guest = ?1 AND id > ?2
                UNION SELECT booking.id FROM listing
                    JOIN booking ON booking.listing = listing.number
                    WHERE listing.host = ?1 AND booking.id > ?2
                ORDER BY id LIMIT ?3
                """,
                [viewer.user, after, limit]
            )
        } bodies: { viewer, ids, db in
            let rows = try db.rows(
                among: ids,
                {
                    """
                    SELECT booking.* FROM booking
                    JOIN listing ON listing.number = booking.listing
                    WHERE (booking.guest = ?1 OR listing.host = ?1) AND booking.id IN (\($0))
                    """
                },
                also: [viewer.user]
            )
            return try rows.reduce(into: [:]) { bodies, row in
                let stored = try BookingRows.stored(row)
                let isGuest = stored.guest == viewer.caller.user
                let booking =
                    try isGuest
                    ? views.view(stored, at: viewer.now, in: db)
                    : views.hostView(stored, at: viewer.now, in: db)
                bodies[stored.id.text] = try SyncBody(version: stored.version, booking)
            }
        }
    }
}

extension BookingViews {
    /// A booking as its host sees it: nothing of the guest's own, and what the host gets.
    func hostView(_ stored: StoredBooking, at now: Instant, in db: Database) throws -> Booking {
        var booking = try view(stored, at: now, in: db)
        let review = try OwnReview(of: stored, side: .host, in: db)
        booking.review = review.review
        booking.reviewUntil = review.refusal(at: now) == nil ? review.window?.closesAt : nil
        booking.allowedEvents = BookingMachine.allowedEvents(in: booking.state, by: .host)
        booking.arrival = nil
        booking.payment = nil
        booking.hostPayout = Money(
            minorUnits: stored.hostPayout,
            currency: stored.total.currency
        )
        return booking
    }
}
