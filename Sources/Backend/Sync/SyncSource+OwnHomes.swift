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
        let beside = Beside<[(String, SyncBody)]>()
        // A part at a time, since thousands of homes with all that is said of them fill no cache.
        for start in stride(from: 0, to: ids.count, by: 256) {
            let part = Array(ids[start..<min(start + 256, ids.count)])
            let rows = try HostedHomes.some(part, of: viewer.caller.user, in: db)
            beside.begin { try rows.map { try body($0, at: viewer.now) } }
        }
        return Dictionary(try beside.values().joined()) { first, _ in first }
    }

    /// A home's id and how it is sent.
    private static func body(_ row: Row, at now: Instant) throws -> (String, SyncBody) {
        let home = HostListing(try HostedHome(row), at: now)
        let json = try OwnHomeWriter.body(home, row)
        return (home.id.text, SyncBody(version: Int64(home.version), json: json))
    }
}
