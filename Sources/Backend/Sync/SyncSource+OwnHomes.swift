internal import Marketplace
internal import Wire

extension SyncSource {
    /// The viewer's own homes with all that their host says of them, drafts among them.
    ///
    /// The version is that of the host's last change: what an edit made offline begins from.
    static let ownHomes = SyncSource(.hostListing) { viewer, after, limit, db in
        try db.values(
            """
            SELECT id FROM listing WHERE host = ? AND deleted_at IS NULL AND id > ?
            ORDER BY id LIMIT ?
            """,
            [viewer.user, after, limit]
        )
    } bodies: { viewer, ids, db in
        let homes = try HostedHomes.some(ids, of: viewer.caller.user, in: db)
        return try homes.reduce(into: [:]) { bodies, home in
            let shown = HostListing(home, at: viewer.now)
            bodies[home.id.text] = try SyncBody(version: shown.version, shown)
        }
    }
}
