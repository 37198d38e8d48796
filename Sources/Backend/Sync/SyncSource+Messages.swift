internal import Marketplace
internal import Wire

/// Conversations and notices, as those whose they are see them.
extension SyncSource {
    static let threads = SyncSource(.thread) { viewer, after, limit, db in
        try db.values(
            """
            SELECT thread.id FROM thread JOIN listing ON listing.number = thread.listing
            WHERE (guest = ?1 OR host = ?1) AND thread.id > ?2 ORDER BY thread.id LIMIT ?3
            """,
            [viewer.user, after, limit]
        )
    } bodies: { viewer, ids, db in
        let threads = try ThreadRows.some(ids, of: viewer.caller.user, in: db)
        return try threads.reduce(into: [:]) { bodies, thread in
            let version = thread.updatedAt.milliseconds
            bodies[thread.id.text] = try SyncBody(version: version, thread)
        }
    }

    static let messages = SyncSource(.message) { viewer, after, limit, db in
        try db.values(
            """
            SELECT message.id FROM message JOIN thread ON thread.id = message.thread
            JOIN listing ON listing.number = thread.listing
            WHERE (guest = ?1 OR host = ?1) AND message.id > ?2 ORDER BY message.id LIMIT ?3
            """,
            [viewer.user, after, limit]
        )
    } bodies: { viewer, ids, db in
        let rows = try db.rows(
            among: ids,
            {
                """
                SELECT message.*, "user".name FROM message
                LEFT JOIN "user" ON "user".id = message.author
                JOIN thread ON thread.id = message.thread
                JOIN listing ON listing.number = thread.listing
                WHERE (guest = ?1 OR host = ?1) AND message.id IN (\($0))
                """
            },
            also: [viewer.user]
        )
        return try rows.reduce(into: [:]) { bodies, row in
            bodies[row["id"]] = try SyncBody(version: 1, try ThreadRows.message(row))
        }
    }

    static let notices = SyncSource(.notification) { viewer, after, limit, db in
        try db.values(
            #"SELECT id FROM notice WHERE "user" = ? AND id > ? ORDER BY id LIMIT ?"#,
            [viewer.user, after, limit]
        )
    } bodies: { viewer, ids, db in
        let rows = try db.rows(
            among: ids,
            { #"SELECT * FROM notice WHERE "user" = ?1 AND id IN (\#($0))"# },
            also: [viewer.user]
        )
        return try rows.reduce(into: [:]) { bodies, row in
            let version: Int64 = row["read_at"] ?? row["at"]
            bodies[row["id"]] = try SyncBody(version: version, try Notices.notice(row))
        }
    }
}
