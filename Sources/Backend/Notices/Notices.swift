internal import Marketplace
internal import Wire

/// Tells people what they should know, in the transaction of what happened.
enum Notices {
    /// How long a notice is kept, in seconds.
    static let retention: Int64 = 365 * 86_400

    static func give(
        _ event: NoticeEvent,
        to user: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        let id: NoticeID = Random.id(at: now)
        try db.execute(
            """
            INSERT INTO notice (id, "user", kind, booking, thread, at) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                id.text, user.text, event.kind.rawValue, event.booking?.text, event.thread?.text,
                now.milliseconds,
            ]
        )
        let version = now.milliseconds
        try Changes.record(.notification, id.text, version: version, for: [user], at: now, in: db)
    }

    static func tidy(at now: Instant, in db: Database) throws {
        let oldest = now.adding(seconds: -retention)
        try Changes.recordMany(
            .notification,
            isDeleted: true,
            from: #"SELECT "user" AS audience, id, 0 AS version FROM notice WHERE at < ?1"#,
            [oldest.milliseconds],
            at: now,
            in: db
        )
        try db.execute("DELETE FROM notice WHERE at < ?", [oldest.milliseconds])
    }

    /// A row of `notice`.
    static func notice(_ row: Row) throws -> InboxNotice {
        InboxNotice(
            id: try row.id("id"),
            kind: try row.named("kind"),
            booking: (row["booking"] as String?).flatMap(BookingID.init),
            thread: (row["thread"] as String?).flatMap(ThreadID.init),
            at: row.instant("at"),
            readAt: row.optionalInstant("read_at")
        )
    }
}
