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
        // A part at a time, since thousands of homes with all that is said of them fill no cache.
        try stride(from: 0, to: ids.count, by: 256).reduce(into: [:]) { bodies, start in
            let part = Array(ids[start..<min(start + 256, ids.count)])
            for row in try HostedHomes.some(part, of: viewer.caller.user, in: db) {
                let home = HostListing(try HostedHome(row), at: viewer.now)
                let json = try OwnHomeWriter.body(home, row)
                bodies[home.id.text] = SyncBody(version: Int64(home.version), json: json)
            }
        }
    }
}
