internal import Foundation
internal import HTTPTypes
internal import Marketplace
internal import Wire

/// Sees to it that a request with the same key takes effect once and is answered alike.
struct Once: Sendable {
    let store: Store
    let clock: @Sendable () -> Instant
    /// Per person: every change reaches the disk, and its answer is kept for days.
    let changes = Throttle("changes", burst: 240, perMinute: 120)

    /// For what is one transaction: the effect and its answer are committed together.
    ///
    /// `PUT` and `DELETE` may come without a key: to repeat them does no harm by itself. With
    /// `present`, a repetition is answered with what is true by then, and no body is kept.
    func inTransaction<Body: Encodable & SendableMetatype>(
        _ call: Call,
        by caller: Caller,
        status: HTTPResponse.Status = .ok,
        isolation: Isolation = .serializable,
        present: (@Sendable (Database) throws -> Body)? = nil,
        _ work: @escaping @Sendable (Database) throws -> Body
    ) async throws -> Reply {
        try call.take(changes, caller.user.text)
        let needsKey = call.method == .post || call.headers[Headers.idempotencyKey] != nil
        let request = needsKey ? try Idempotency.Request(call, by: caller) : nil
        let now = call.now
        return try await store.write(isolation: isolation) { db in
            if let request, var known = try Idempotency.answer(to: request, at: now, in: db) {
                if let present { known.body = try Coding.body(try present(db)) }
                return Reply(replayed: known)
            }
            let body = try Coding.body(try work(db))
            let kept = present == nil ? body : Data()
            let answer = Idempotency.Answer(status: status.code, body: kept)
            if let request { try Idempotency.keep(answer, to: request, at: now, in: db) }
            return Reply(status: status, body: Encoded(body), caching: .unstored)
        }
    }

    /// For what takes several transactions and calls to others in between.
    ///
    /// A declined card is an answer and is kept; a refusal that had no effect is forgotten.
    func acrossCalls<Body: Encodable & Sendable>(
        _ call: Call,
        by caller: Caller,
        status: HTTPResponse.Status = .ok,
        _ work: @Sendable () async throws -> Body
    ) async throws -> Reply {
        let request = try Idempotency.Request(call, by: caller)
        let now = call.now
        try call.take(changes, caller.user.text)
        let known = try await store.write(isolation: .snapshot) { db in
            let known = try Idempotency.answer(to: request, at: now, in: db)
            if known == nil { try Idempotency.lock(request, at: now, in: db) }
            return known
        }
        if let known { return Reply(replayed: known) }
        do {
            let body = try Coding.body(try await work())
            try await keep(Idempotency.Answer(status: status.code, body: body), to: request)
            CrashPoint.replyKept.reach()
            return Reply(status: status, body: Encoded(body), caching: .unstored)
        } catch let problem as Problem where problem.code == .paymentFailed {
            let body = try Coding.encode(problem)
            try await keep(Idempotency.Answer(status: problem.status, body: body), to: request)
            throw problem
        } catch {
            try await store.write(isolation: .snapshot) { try Idempotency.forget(request, in: $0) }
            throw error
        }
    }

    private func keep(_ answer: Idempotency.Answer, to request: Idempotency.Request) async throws {
        let now = clock()
        try await store.write(isolation: .snapshot) {
            try Idempotency.keep(answer, to: request, at: now, in: $0)
        }
    }
}

extension Reply {
    /// What was answered before, marked as such.
    fileprivate init(replayed answer: Idempotency.Answer) {
        self.init(
            status: HTTPResponse.Status(code: answer.status),
            body: Encoded(answer.body),
            caching: .unstored
        )
        headers[Headers.idempotencyReplayed] = "true"
        if answer.status >= 400 { headers[.contentType] = "application/problem+json" }
    }
}
