internal import Marketplace
internal import Wire

/// What guests and hosts say to each other; a message is never changed and never lost.
struct MessageService: Sendable {
    let store: Store
    let cursors: Cursors

    func threads(of caller: Caller, page: PageRequest) async throws -> Page<MessageThread> {
        try await store.read { db in
            let list = try cursors.list("threads \(caller.user)", page)
            let threads = try ThreadRows.list(
                of: caller.user,
                after: list.position,
                limit: list.wanted,
                in: db
            )
            return list.page(threads) { thread in
                ListPosition(key: thread.updatedAt.milliseconds, tie: thread.id.text)
            }
        }
    }

    func thread(_ id: ThreadID, of caller: Caller) async throws -> MessageThread {
        try await store.read { try shown(id, to: caller, in: $0) }
    }

    /// What was said, the newest first.
    func messages(
        in id: ThreadID,
        of caller: Caller,
        page: PageRequest
    ) async throws -> Page<Message> {
        try await store.read { db in
            let thread = try seen(id, by: caller, in: db)
            let list = try cursors.list("messages \(id)", page)
            let messages = try ThreadRows.messages(
                of: thread.id,
                before: list.start.key,
                limit: list.wanted,
                in: db
            )
            return list.page(messages) { ListPosition(key: Int64($0.number), tie: "") }
        }
    }

    /// Says something; the same id says it once.
    ///
    /// - Throws: ``Problem``: `not_found`, `invalid_body`, and `stay_refused` to a guest whom the
    ///   host has blocked.
    func send(
        _ body: MessageBody,
        to id: ThreadID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Message {
        guard Messages.isSendable(body.text), body.text.utf8.count <= 4 * Messages.longestText,
            PlainText.isText(body.text)
        else {
            throw Problem(field: "text", "must have 1 to 4,000 characters, none of them control")
        }
        let thread = try seen(id, by: caller, in: db)
        let isNew = try ThreadRows.say(
            body.text,
            as: body.id,
            by: caller.user,
            in: thread,
            at: now,
            db
        )
        let message = try message(body.id, in: db)
        guard message.thread == id, message.author == caller.user else {
            throw Problem(.idempotencyKeyReused, "This id belongs to another message.")
        }
        if isNew {
            if thread.isGuest(caller.user) {
                try GuestStays.takeTurn(of: caller.user, in: db)
                try BlockedGuests.check(writingIn: thread, in: db)
            }
            try MessageService.tell(of: message, in: thread, at: now, db)
            try BookingRows.keepInquiries(in: id, at: now, in: db)
        }
        return message
    }

    /// Notes down how far the caller has read.
    func mark(
        upTo number: Int,
        in id: ThreadID,
        by caller: Caller,
        at now: Instant,
        db: Database
    ) throws -> MessageThread {
        guard number >= 0 else { throw Problem(field: "number", "must not be negative") }
        let thread = try seen(id, by: caller, in: db)
        try ThreadRows.mark(upTo: number, by: caller.user, in: thread, db)
        try MessageService.record(thread, at: now, in: db)
        return try shown(id, to: caller, in: db)
    }

    /// Lets both sides' copies and the other side's inbox know of a message.
    static func tell(
        of message: Message,
        in thread: StoredThread,
        at now: Instant,
        _ db: Database
    ) throws {
        let sides = [thread.guest, thread.host]
        try Changes.record(.message, message.id.text, version: 1, for: sides, at: now, in: db)
        try record(thread, at: now, in: db)
        guard let author = message.author else { return }
        let other = thread.other(than: author)
        try Notices.give(.messageReceived(thread.id), to: other, at: now, in: db)
    }

    private static func record(_ thread: StoredThread, at now: Instant, in db: Database) throws {
        try Changes.record(
            .thread,
            thread.id.text,
            version: now.milliseconds,
            for: [thread.guest, thread.host],
            at: now,
            in: db
        )
    }

    /// The one place that decides whose conversation it is: anybody else's does not exist.
    private func seen(_ id: ThreadID, by caller: Caller, in db: Database) throws -> StoredThread {
        guard let thread = try ThreadRows.thread(id, in: db),
            caller.user == thread.guest || caller.user == thread.host
        else { throw MessageService.notFound }
        return thread
    }

    private func shown(_ id: ThreadID, to caller: Caller, in db: Database) throws -> MessageThread {
        guard let thread = try ThreadRows.some([id.text], of: caller.user, in: db).first else {
            throw MessageService.notFound
        }
        return thread
    }

    private func message(_ id: MessageID, in db: Database) throws -> Message {
        let row = try db.row(
            """
            SELECT message.*, "user".name FROM message
            LEFT JOIN "user" ON "user".id = message.author WHERE message.id = ?
            """,
            [id.text]
        )
        guard let row else { throw CorruptRow(column: "message") }
        return try ThreadRows.message(row)
    }

    private static let notFound = Problem(.notFound, "There is no such conversation.")
}
