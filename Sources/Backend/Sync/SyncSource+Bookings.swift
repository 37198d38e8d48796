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
            // A part at a time: thousands of stays with all that is shown of them fill no cache.
            let beside = Beside<[(String, SyncBody)]>()
            for start in stride(from: 0, to: ids.count, by: 256) {
                let part = Array(ids[start..<min(start + 256, ids.count)])
                let rows = try rows(part, of: viewer, in: db)
                let facts = try UnreadBookingFacts(of: rows.map(BookingKeys.init), in: db)
                beside.begin {
                    let seen = try rows.map { try SeenBooking($0, by: viewer.caller.user) }
                    return try views.views(seen, BookingFacts(facts), at: viewer.now).map {
                        ($0.id.text, try SyncBody(version: $0.version, $0))
                    }
                }
            }
            return Dictionary(try beside.values().joined()) { first, _ in first }
        }
    }

    /// Those of these stays that the viewer is a side of.
    private static func rows(
        _ ids: [String],
        of viewer: SyncViewer,
        in db: Database
    ) throws -> [Row] {
        try db.rows(
            among: ids,
            {
                """
                SELECT \(BookingRows.columns) FROM booking
                JOIN listing ON listing.number = booking.listing
                WHERE (booking.guest = ?1 OR listing.host = ?1) AND booking.id IN (\($0))
                """
            },
            also: [viewer.user]
        )
    }

    /// What was ever proposed to change the viewer's stays, for both sides.
    static let alterations = SyncSource(.alteration) { viewer, after, limit, db in
        try db.values(
            """
            SELECT alteration.id AS id FROM booking
                JOIN alteration ON alteration.booking = booking.id
                WHERE booking.guest = ?1 AND alteration.id > ?2
            UNION SELECT alteration.id AS id FROM listing
                JOIN booking ON booking.listing = listing.number
                JOIN alteration ON alteration.booking = booking.id
                WHERE listing.host = ?1 AND alteration.id > ?2
            ORDER BY id LIMIT ?3
            """,
            [viewer.user, after, limit]
        )
    } bodies: { viewer, ids, db in
        let some = try AlterationRows.some(ids, of: viewer.caller.user, in: db)
        return try some.reduce(into: [:]) { bodies, alteration in
            let version = (alteration.endedAt ?? alteration.createdAt).milliseconds
            let shown = alteration.shown(at: viewer.now)
            bodies[alteration.id.text] = try SyncBody(version: version, shown)
        }
    }

    /// What the viewer paid for stays; a host sees what concerns the host in the stay itself.
    static let payments = SyncSource(.payment) { viewer, after, limit, db in
        try db.values(
            """
            SELECT payment.id FROM booking JOIN payment ON payment.booking = booking.id
            WHERE booking.guest = ? AND payment.id > ? ORDER BY payment.id LIMIT ?
            """,
            [viewer.user, after, limit]
        )
    } bodies: { viewer, ids, db in
        let some = try PaymentRows.some(ids, of: viewer.caller.user, in: db)
        return try some.reduce(into: [:]) { bodies, payment in
            bodies[payment.id.text] = try SyncBody(version: 0, payment.payment)
        }
    }
}

extension SeenBooking {
    /// A booking of which somebody is the guest or else the host.
    fileprivate init(_ row: Row, by user: UserID) throws {
        booking = try BookingRows.stored(row)
        side = booking.guest == user ? .guest : .host
    }
}
