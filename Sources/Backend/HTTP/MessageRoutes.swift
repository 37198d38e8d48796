internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of conversations and of notices.
struct MessageRoutes: Sendable {
    let accounts: AccountService
    let messages: MessageService
    let notices: NoticeService
    let once: Once

    var routes: [Route] { threadRoutes + noticeRoutes }

    private var threadRoutes: [Route] {
        [
            Route(
                .get,
                "/v1/threads",
                "listThreads",
                "The caller's conversations, the last written in first",
                access: .signedIn,
                query: .page(),
                gives: .ok(Page<MessageThread>.self),
                caching: .personal,
                handler: threads
            ),
            Route(
                .get,
                "/v1/threads/{thread}",
                "readThread",
                "A conversation",
                access: .party(to: .thread),
                gives: .ok(MessageThread.self),
                caching: .personal,
                handler: thread
            ),
            Route(
                .get,
                "/v1/threads/{thread}/messages",
                "listMessages",
                "What was said, the newest first",
                access: .party(to: .thread),
                query: .page(),
                gives: .ok(Page<Message>.self),
                caching: .personal,
                handler: said
            ),
            Route(
                .post,
                "/v1/threads/{thread}/messages",
                "sendMessage",
                "Say something, once per id",
                access: .party(to: .thread),
                takes: MessageBody.self,
                gives: .created(Message.self),
                isKeyed: true,
                problems: [.stayRefused],
                handler: send
            ),
            Route(
                .put,
                "/v1/threads/{thread}/read",
                "markThreadRead",
                "Note down how far the caller has read",
                access: .party(to: .thread),
                takes: ReadMarkBody.self,
                gives: .ok(MessageThread.self),
                isKeyed: true,
                handler: mark
            ),
        ]
    }

    private var noticeRoutes: [Route] {
        [
            Route(
                .get,
                "/v1/notifications",
                "listNotices",
                "What the caller should know, the newest first",
                access: .signedIn,
                query: [.optional("unread", Bool.self, "Only what was not read")] + .page(),
                gives: .ok(Page<InboxNotice>.self),
                caching: .personal,
                handler: list
            ),
            Route(
                .get,
                "/v1/notifications/unread",
                "countUnread",
                "How many notices and messages wait to be read",
                access: .signedIn,
                gives: .ok(UnreadReply.self),
                caching: .personal,
                handler: unread
            ),
            Route(
                .put,
                "/v1/notifications/read",
                "readNotices",
                "Take notices for read",
                access: .signedIn,
                takes: NoticesReadBody.self,
                gives: .ok(UnreadReply.self),
                isKeyed: true,
                handler: read
            ),
        ]
    }

    @Sendable private func threads(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let page = try PageRequest(try call.query())
        return try Reply(try await messages.threads(of: caller, page: page), caching: .personal)
    }

    @Sendable private func thread(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ThreadID.self)
        return try Reply(try await messages.thread(id, of: caller), caching: .personal)
    }

    @Sendable private func said(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ThreadID.self)
        let page = try PageRequest(try call.query())
        let said = try await messages.messages(in: id, of: caller, page: page)
        return try Reply(said, caching: .personal)
    }

    @Sendable private func send(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ThreadID.self)
        let body = try call.decode(MessageBody.self)
        return try await once.inTransaction(call, by: caller, status: .created) { db in
            try messages.send(body, to: id, by: caller, at: call.now, in: db)
        }
    }

    @Sendable private func mark(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ThreadID.self)
        let body = try call.decode(ReadMarkBody.self)
        return try await once.inTransaction(call, by: caller) { db in
            try messages.mark(upTo: body.number, in: id, by: caller, at: call.now, db: db)
        }
    }

    @Sendable private func list(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let query = try call.query()
        let flag = query["unread"] ?? "false"
        guard let isUnreadOnly = Bool(flag) else {
            throw Problem(.badRequest, "unread must be true or false")
        }
        let notices = try await notices.notices(
            of: caller,
            isUnreadOnly: isUnreadOnly,
            page: try PageRequest(query)
        )
        return try Reply(notices, caching: .personal)
    }

    @Sendable private func unread(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        return try Reply(try await notices.unread(of: caller), caching: .personal)
    }

    @Sendable private func read(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let body = try call.decode(NoticesReadBody.self)
        return try await once.inTransaction(call, by: caller) { db in
            try notices.read(body.ids, by: caller, at: call.now, in: db)
        }
    }
}
