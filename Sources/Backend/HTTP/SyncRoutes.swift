internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of clients that keep a copy.
struct SyncRoutes: Sendable {
    let accounts: AccountService
    let sync: SyncService
    let mutations: MutationService
    let events: EventService

    var routes: [Route] {
        [
            Route(
                .get,
                "/v1/sync",
                "pullChanges",
                "What has changed of what the caller may see",
                access: .signedIn,
                query: [
                    .optional("cursor", String.self, "From where on; all when left out"),
                    .optional(
                        "limit",
                        Int.self,
                        "How many at most; \(SyncService.usualPage) when left out",
                        in: 1...SyncService.longestPage
                    ),
                ],
                gives: .ok(SyncReply.self),
                problems: [.cursorExpired],
                handler: pull
            ),
            Route(
                .post,
                "/v1/sync/mutations",
                "pushMutations",
                "Carry out what the caller did offline, each change once",
                access: .signedIn,
                takes: MutationsBody.self,
                gives: .ok(MutationsReply.self),
                handler: push
            ),
            Route(
                .get,
                "/v1/events",
                "streamEvents",
                "What changes of what the caller may see, as it happens",
                access: .signedIn,
                query: [
                    .optional(
                        "cursor",
                        String.self,
                        "From where on, when there is no Last-Event-ID; now when left out"
                    )
                ],
                gives: .other("text/event-stream"),
                problems: [.cursorExpired],
                handler: stream
            ),
        ]
    }

    @Sendable private func pull(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let query = try call.query()
        let limit = query["limit"].map { Int($0) ?? 0 } ?? SyncService.usualPage
        guard (1...SyncService.longestPage).contains(limit) else {
            throw Problem(.badRequest, "limit must be 1 to \(SyncService.longestPage)")
        }
        let page = try await sync.pull(query["cursor"], limit: limit, by: caller, at: call.now)
        return Reply(body: Encoded(page), caching: .unstored)
    }

    @Sendable private func push(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let body = try call.decode(MutationsBody.self)
        return try Reply(
            try await mutations.carryOut(body.mutations, by: caller, at: call.now)
        )
    }

    @Sendable private func stream(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let cursor = try call.headers[Headers.lastEventId] ?? call.query()["cursor"]
        var reply = Reply(body: nil, caching: .unstored)
        reply.headers[.contentType] = "text/event-stream"
        if call.method == .get {
            reply.stream = try await events.events(after: cursor, for: caller)
        }
        return reply
    }
}
