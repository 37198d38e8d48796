internal import Marketplace
internal import Wire

/// What waits for somebody to read it.
struct NoticeService: Sendable {
    let store: Store
    let cursors: Cursors

    /// The caller's notices, the newest first.
    func notices(
        of caller: Caller,
        isUnreadOnly: Bool,
        page: PageRequest
    ) async throws -> Page<InboxNotice> {
        try await store.read { db in
            let list = try cursors.list("notices \(caller.user) \(isUnreadOnly)", page)
            let rows = try db.rows(
                """
                SELECT * FROM notice WHERE "user" = ? AND (at, id) < (?, ?)
                    \(isUnreadOnly ? "AND read_at IS NULL" : "")
                ORDER BY at DESC, id DESC LIMIT ?
                """,
                [caller.user.text, list.start.key, list.start.tie, list.wanted]
            )
            return try list.page(
                rows,
                at: { ListPosition(key: $0["at"], tie: $0["id"]) },
                show: { try $0.map(Notices.notice) }
            )
        }
    }

    func unread(of caller: Caller) async throws -> UnreadReply {
        try await store.read { try unread(of: caller, in: $0) }
    }

    /// Takes these for read, or all of the caller's; somebody else's stay as they are.
    func read(
        _ ids: [NoticeID]?,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> UnreadReply {
        if let ids {
            guard ids.count <= 500 else { throw Problem(field: "ids", "may be 500 at most") }
        }
        let unread: [String] = try db.values(
            #"SELECT id FROM notice WHERE "user" = ? AND read_at IS NULL"#,
            [caller.user.text]
        )
        let chosen = ids.map { ids in Set(ids.map(\.text)) }
        for id in unread where chosen?.contains(id) ?? true {
            try db.execute("UPDATE notice SET read_at = ? WHERE id = ?", [now.milliseconds, id])
            try Changes.record(
                .notification,
                id,
                version: now.milliseconds,
                for: [caller.user],
                at: now,
                in: db
            )
        }
        return try self.unread(of: caller, in: db)
    }

    private func unread(of caller: Caller, in db: Database) throws -> UnreadReply {
        let notices: Int? = try db.value(
            #"SELECT count(*) FROM notice WHERE "user" = ? AND read_at IS NULL"#,
            [caller.user.text]
        )
        let messages: Int? = try db.value(
            """
            SELECT sum(last_number - CASE WHEN guest = ?1 THEN guest_read ELSE host_read END)
            FROM thread JOIN listing ON listing.number = thread.listing
            WHERE guest = ?1 OR host = ?1
            """,
            [caller.user.text]
        )
        return UnreadReply(notices: notices ?? 0, messages: messages ?? 0)
    }
}
