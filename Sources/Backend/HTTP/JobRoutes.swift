internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of those who look after the queue.
struct JobRoutes: Sendable {
    let accounts: AccountService
    let board: JobBoard
    let cursors: Cursors
    let once: Once

    var routes: [Route] {
        [
            Route(
                .get,
                "/v1/jobs",
                "listJobs",
                "The jobs of the queue, newest first",
                access: .admin,
                query: [.optional("state", JobState.self, "Only these")] + .page(),
                gives: .ok(Page<JobReply>.self),
                handler: list
            ),
            Route(
                .post,
                "/v1/jobs/{job}/replay",
                "replayJob",
                "Let a dead job be tried again",
                access: .admin,
                gives: .ok(JobReply.self),
                isKeyed: true,
                handler: replay
            ),
        ]
    }

    @Sendable private func list(_ call: Call) async throws -> Reply {
        _ = try await administrator(of: call)
        let query = try call.query()
        let page = try PageRequest(query)
        let state = query["state"].flatMap(JobState.init)
        guard query["state"] == nil || state != nil else {
            throw Problem(.badRequest, "state is none that a job can be in")
        }
        let list = try cursors.list("jobs \(query["state"] ?? "")", page)
        let jobs = try await board.jobs(in: state, before: list.start.key, limit: list.wanted)
        return try Reply(list.page(jobs) { ListPosition(key: Int64($0.id) ?? 0, tie: "") })
    }

    @Sendable private func replay(_ call: Call) async throws -> Reply {
        let caller = try await administrator(of: call)
        guard let id = Int64(call.captures[0]) else { throw JobRoutes.notDead }
        return try await once.inTransaction(call, by: caller) { db in
            guard let job = try JobBoard.replay(id, at: call.now, in: db) else {
                throw JobRoutes.notDead
            }
            return job
        }
    }

    private func administrator(of call: Call) async throws -> Caller {
        let caller = try await accounts.caller(of: call)
        try caller.requireAdmin()
        return caller
    }

    private static let notDead = Problem(.notFound, "There is no dead job of this number.")
}
