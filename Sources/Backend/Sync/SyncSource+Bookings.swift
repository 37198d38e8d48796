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
                let side: BookingActor = stored.guest == viewer.caller.user ? .guest : .host
                let seen = SeenBooking(booking: stored, side: side)
                bodies[stored.id.text] = try SyncBody(
                    version: stored.version,
                    views.view(seen, at: viewer.now, in: db)
                )
            }
        }
    }
}
