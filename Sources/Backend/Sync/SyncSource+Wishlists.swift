internal import Marketplace
internal import Wire

/// Lists of homes, and what is on them; the pages of these homes are a kind of their own.
extension SyncSource {
    static let wishlists = SyncSource(.wishlist) { viewer, after, limit, db in
        try db.values(
            "SELECT id FROM wishlist WHERE \"user\" = ? AND id > ? ORDER BY id LIMIT ?",
            [viewer.user, after, limit]
        )
    } bodies: { viewer, ids, db in
        let lists = try WishlistRows.some(ids, of: viewer.caller.user, in: db)
        return try lists.reduce(into: [:]) { bodies, list in
            bodies[list.id.text] = try SyncBody(version: list.version, list)
        }
    }

    static let wishlistHomes = SyncSource(.wishlistHome) { viewer, after, limit, db in
        let place = WishlistHome.parts(of: after)
        let rows = try db.rows(
            """
            SELECT wishlist.id AS wishlist_id, listing.id AS listing_id FROM wishlist
            JOIN wishlist_home ON wishlist_home.wishlist = wishlist.id
            JOIN listing ON listing.number = wishlist_home.listing
            WHERE wishlist."user" = ?1 AND wishlist.id >= ?2 AND deleted_at IS NULL
                AND (wishlist.id, listing.id) > (?2, ?3)
            ORDER BY wishlist.id, listing.id LIMIT ?4
            """,
            [viewer.user, place?.wishlist.text ?? "", place?.listing.text ?? "", limit]
        )
        return try rows.map { row in
            WishlistHome.key(try row.id("wishlist_id"), try row.id("listing_id"))
        }
    } bodies: { viewer, keys, db in
        let parts = Dictionary(grouping: keys.compactMap(WishlistHome.parts), by: \.wishlist)
        var bodies: [String: SyncBody] = [:]
        for (wishlist, parts) in parts {
            let rows = try db.rows(
                among: parts.map(\.listing.text),
                {
                    """
                    SELECT listing.id AS listing_id, saved_at FROM wishlist
                    JOIN wishlist_home ON wishlist_home.wishlist = wishlist.id
                    JOIN listing ON listing.number = wishlist_home.listing
                    WHERE wishlist."user" = ?1 AND wishlist.id = ?2 AND deleted_at IS NULL
                        AND listing.id IN (\($0))
                    """
                },
                also: [viewer.user, wishlist.text]
            )
            for row in rows {
                let home = WishlistHome(
                    wishlist: wishlist,
                    listing: try row.id("listing_id"),
                    savedAt: row.instant("saved_at")
                )
                let version = home.savedAt.milliseconds
                bodies[WishlistHome.key(wishlist, home.listing)] = try SyncBody(
                    version: version,
                    home
                )
            }
        }
        return bodies
    }
}
