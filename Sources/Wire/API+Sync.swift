/// The delta of what the caller may see, changes made offline, and what operators look at.
extension API {
    /// From the beginning without a cursor; a cursor that is too old is `cursor_expired` (410).
    package static func sync(
        cursor: Cursor? = nil,
        limit: Int = 1_000
    ) -> Endpoint<Empty, SyncReply> {
        var query = [QueryItem("limit", String(limit))]
        if let cursor { query.append(QueryItem("cursor", cursor.text)) }
        return Endpoint(.get, "/v1/sync", query: query)
    }

    /// Each carries its own id, so the request as a whole needs a key only to be repeated.
    package static func mutate(
        _ mutations: [Mutation],
        key: String
    ) -> Endpoint<MutationsBody, MutationsReply> {
        Endpoint(
            .post,
            "/v1/sync/mutations",
            body: MutationsBody(mutations: mutations),
            idempotencyKey: key
        )
    }

    /// A stream of server-sent events, each a ``SyncPoke``; `Last-Event-ID` resumes it.
    package static func events() -> Endpoint<Empty, SyncPoke> {
        Endpoint(.get, "/v1/events")
    }

    // MARK: Operators

    /// The newest first; only an administrator.
    package static func jobs(
        state: JobState? = nil,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<JobReply>> {
        let query = state.map { [QueryItem("state", $0.rawValue)] } ?? []
        return Endpoint(.get, "/v1/jobs", query: query + .after(cursor))
    }

    package static func replayJob(_ id: String, key: String) -> Endpoint<Empty, JobReply> {
        Endpoint(.post, "/v1/jobs/\(PercentCoding.encode(id))/replay", idempotencyKey: key)
    }

    package static func ready() -> Endpoint<Empty, ReadyReply> {
        Endpoint(.get, "/readyz")
    }

    package static func openAPI() -> Endpoint<Empty, JSONValue> {
        Endpoint(.get, "/openapi.json")
    }
}
