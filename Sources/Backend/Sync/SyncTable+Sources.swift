internal import Marketplace
internal import Wire

extension SyncTable {
    /// Everything that is synced; a new kind is a line here.
    init(homes: Homes, bookings: BookingViews) {
        self.init(
            [
                .profile, .homes(homes), .ownHomes, .calendars(homes), .bookings(bookings),
                .alterations, .payments, .reviews, .wishlists, .wishlistHomes, .threads, .messages,
                .notices,
            ]
        )
    }
}

extension SyncSource {
    /// The viewer's own account.
    static let profile = SyncSource(.user) { viewer, after, _, _ in
        after < viewer.user ? [viewer.user] : []
    } bodies: { viewer, ids, db in
        guard ids.contains(viewer.user), let user = try Accounts.user(viewer.caller.user, in: db)
        else { return [:] }
        return [viewer.user: try SyncBody(version: 0, user)]
    }

    /// The pages of the viewer's own homes, and of those that they saved.
    static func homes(_ homes: Homes) -> SyncSource {
        SyncSource(.listing) { viewer, after, limit, db in
            try db.values(
                """
                SELECT id FROM listing WHERE host = ?1 AND id > ?2
                UNION SELECT listing.id FROM wishlist
                    JOIN wishlist_home ON wishlist_home.wishlist = wishlist.id
                    JOIN listing ON listing.number = wishlist_home.listing
                    WHERE wishlist."user" = ?1 AND listing.id > ?2
                ORDER BY id LIMIT ?3
                """,
                [viewer.user, after, limit]
            )
        } bodies: { viewer, ids, db in
            let visible = try db.rows(
                among: ids,
                {
                    """
                    SELECT id FROM listing WHERE (host = ?1 OR EXISTS (
                        SELECT 1 FROM wishlist
                        JOIN wishlist_home ON wishlist_home.wishlist = wishlist.id
                        WHERE wishlist."user" = ?1 AND wishlist_home.listing = listing.number))
                        AND id IN (\($0))
                    """
                },
                also: [viewer.user]
            )
            return try homes.pages(visible.map { $0["id"] }, in: db)
                .mapValues { SyncBody(version: $0.version, json: $0.bytes) }
        }
    }

    /// The reviews that the viewer wrote, and those of their stays that are out.
    static let reviews = SyncSource(.review) { viewer, after, limit, db in
        try db.values(
            """
            SELECT review.id AS id FROM booking JOIN review ON review.booking = booking.id
                WHERE booking.guest = ?1 AND review.id > ?2 AND \(isVisibleReview)
            UNION SELECT review.id AS id FROM listing
                JOIN booking ON booking.listing = listing.number
                JOIN review ON review.booking = booking.id
                WHERE listing.host = ?1 AND review.id > ?2 AND \(isVisibleReview)
            ORDER BY id LIMIT ?3
            """,
            [viewer.user, after, limit]
        )
    } bodies: { viewer, ids, db in
        let rows = try db.rows(
            among: ids,
            {
                """
                SELECT \(ReviewRows.columns), listing.id AS listing_id FROM \(ReviewRows.source)
                JOIN listing ON listing.number = review.listing
                JOIN booking ON booking.id = review.booking
                WHERE \(isVisibleReview) AND (booking.guest = ?1 OR listing.host = ?1)
                    AND review.id IN (\($0))
                """
            },
            also: [viewer.user]
        )
        return try rows.reduce(into: [:]) { bodies, row in
            let review = try ReviewRows.review(row, of: try row.id("listing_id"))
            // It changes when it is rewritten, when it comes out and when it is replied to.
            let version: Int64 = row["replied_at"] ?? row["published_at"] ?? row["submitted_at"]
            bodies[row["id"]] = try SyncBody(version: version, review)
        }
    }

    /// A hidden review is its author's alone.
    private static let isVisibleReview = "(review.author = ?1 OR review.published_at IS NOT NULL)"
}
