internal import Marketplace

/// A conversation as the store keeps it.
struct StoredThread: Sendable {
    let id: ThreadID
    let guest: UserID
    let host: UserID

    func isGuest(_ user: UserID) -> Bool { user == guest }

    /// The side that somebody who takes part does not speak for.
    func other(than user: UserID) -> UserID { isGuest(user) ? host : guest }
}

/// Rows of conversations and of what was said in them.
enum ThreadRows {
    static func thread(_ id: ThreadID, in db: Database) throws -> StoredThread? {
        let row = try db.row(
            """
            SELECT thread.id, guest, host FROM thread
            JOIN listing ON listing.number = thread.listing WHERE thread.id = ?
            """,
            [id.text]
        )
        return try row.map { row in
            StoredThread(id: id, guest: try row.id("guest"), host: try row.id("host"))
        }
    }

    /// The conversation of a home and a guest; opened when there is none.
    static func open(
        for booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws -> ThreadID {
        let id: ThreadID = Random.id(at: now)
        let row = try db.row(
            """
            INSERT INTO thread (id, listing, guest, booking, created_at, updated_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?5)
            ON CONFLICT (listing, guest) DO UPDATE SET booking = excluded.booking
            RETURNING id
            """,
            [id.text, booking.listing, booking.guest.text, booking.id.text, now.milliseconds]
        )
        guard let row else { throw CorruptRow(column: "thread") }
        return try row.id("id")
    }

    /// Says something, once per id; false when it was said before.
    ///
    /// The numbers of a conversation have no gaps: its row counts them, one writer at a time.
    static func say(
        _ text: String,
        as id: MessageID,
        by author: UserID,
        in thread: StoredThread,
        at now: Instant,
        _ db: Database
    ) throws -> Bool {
        guard try !db.exists("SELECT 1 FROM message WHERE id = ?", [id.text]) else { return false }
        let mark = thread.isGuest(author) ? "guest_read" : "host_read"
        let number: Int64? = try db.value(
            """
            UPDATE thread SET last_number = last_number + 1, \(mark) = last_number + 1,
                updated_at = ?
            WHERE id = ? RETURNING last_number
            """,
            [now.milliseconds, thread.id.text]
        )
        guard let number else { throw CorruptRow(column: "thread") }
        try db.execute(
            """
            INSERT INTO message (id, thread, number, author, text, sent_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [id.text, thread.id.text, number, author.text, text, now.milliseconds]
        )
        return true
    }

    /// Moves one side's mark on; it never goes back, nor past the last message.
    static func mark(
        upTo number: Int,
        by user: UserID,
        in thread: StoredThread,
        _ db: Database
    ) throws {
        let mark = thread.isGuest(user) ? "guest_read" : "host_read"
        try db.execute(
            """
            UPDATE thread SET \(mark) = CASE WHEN ?1 > last_number THEN last_number ELSE ?1 END
            WHERE id = ?2 AND \(mark) < ?1
            """,
            [number, thread.id.text]
        )
    }

    static func messages(
        of thread: ThreadID,
        before number: Int64,
        limit: Int,
        in db: Database
    ) throws -> [Message] {
        try db.rows(
            """
            SELECT message.*, "user".name FROM message
            LEFT JOIN "user" ON "user".id = message.author
            WHERE thread = ? AND number < ? ORDER BY number DESC LIMIT ?
            """,
            [thread.text, number, limit]
        ).map(message)
    }

    /// A row of `message` with its author's `name`.
    static func message(_ row: Row) throws -> Message {
        Message(
            id: try row.id("id"),
            thread: try row.id("thread"),
            number: row["number"],
            author: (row["author"] as String?).flatMap(UserID.init),
            authorName: row["name"] ?? "roost",
            text: row["text"],
            sentAt: row.instant("sent_at")
        )
    }
}
