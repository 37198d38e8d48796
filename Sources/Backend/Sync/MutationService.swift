internal import Foundation
internal import Marketplace
internal import Wire

/// Carries out what clients did offline: in their order, each on its own, each once for ever.
///
/// One that is refused stops no other. Only what helps to be tried again ends the whole request:
/// those before are known by their ids when the client sends them again.
struct MutationService: Sendable {
    let store: Store
    let table: MutationTable
    let things: SyncTable
    /// Asks the provider what was ordered for a booking; what it does not answer is asked later.
    let finishPayments: @Sendable (BookingID) async -> Void
    /// Per person.
    let rate = Throttle(burst: 60, perMinute: 60)

    func carryOut(
        _ mutations: [Mutation],
        by caller: Caller,
        at now: Instant
    ) async throws -> MutationsReply {
        guard mutations.count <= MutationsBody.most else {
            throw Problem(field: "mutations", "may have \(MutationsBody.most) changes")
        }
        if let wait = rate.take(caller.user.text, at: now) { throw RetryLater(seconds: wait) }
        var results: [MutationResult] = []
        for mutation in mutations {
            results.append(try await carryOut(mutation, by: caller, at: now))
        }
        return MutationsReply(results: results)
    }

    private func carryOut(
        _ mutation: Mutation,
        by caller: Caller,
        at now: Instant
    ) async throws -> MutationResult {
        let viewer = SyncViewer(caller: caller, now: now)
        do {
            let applied = try await store.write { db in try apply(mutation, viewer, db) }
            guard let booking = applied.paysFor else { return applied.result }
            await finishPayments(booking)
            return try await store.read { db in
                try result(.applied, mutation, .booking, booking.text, viewer, db)
            }
        } catch let requoted as Requoted {
            return try await offer(requoted, in: mutation, at: now)
        } catch let problem as Problem where problem.status < 500 {
            return MutationResult(id: mutation.id, outcome: .rejected, problem: problem)
        } catch let conflict as Conflict {
            return conflict.result
        } catch let conflict as EditConflict {
            return try MutationResult(id: mutation.id, conflict)
        }
    }

    /// A stay costs something else than the guest has said yes to: the new quote can be booked.
    private func offer(
        _ requoted: Requoted,
        in mutation: Mutation,
        at now: Instant
    ) async throws -> MutationResult {
        var result = MutationResult(
            id: mutation.id,
            outcome: .conflict,
            problem: requoted.problem
        )
        if let quote = requoted.problem.quote {
            try await store.write { try QuoteService.insert(quote, at: now, in: $0) }
            result.data = try JSONValue(encoding: quote)
        }
        return result
    }

    /// A result, and the booking for which the provider is to be asked something.
    private typealias Applied = (result: MutationResult, paysFor: BookingID?)

    private func apply(
        _ mutation: Mutation,
        _ viewer: SyncViewer,
        _ db: Database
    ) throws -> Applied {
        guard (1...255).contains(mutation.id.utf8.count) else {
            throw Problem(field: "id", "must have 1 to 255 bytes")
        }
        let fingerprint = Digest.sha256(try Coding.encode(mutation))
        let known = try db.row(
            "SELECT * FROM client_mutation WHERE \"user\" = ? AND id = ?",
            [viewer.user, mutation.id]
        )
        if let known {
            guard known["fingerprint"] == fingerprint else {
                throw Problem(.idempotencyKeyReused, "This id belongs to another change.")
            }
            let kind = (known["type"] as String?).flatMap(SyncKind.init)
            var earlier = try result(.duplicate, mutation, kind, known["entity"], viewer, db)
            if let reply: String = known["reply"] {
                earlier.data = try Coding.decode(JSONValue.self, from: Data(reply.utf8))
            }
            return (earlier, nil)
        }
        guard let handler = table[mutation.name] else {
            throw Problem(field: "name", "is not something that can be done this way")
        }
        try compare(mutation, handler.kind, viewer, db)
        let call = MutationCall(
            caller: viewer.caller,
            target: mutation.target,
            args: mutation.args,
            baseVersion: mutation.baseVersion,
            now: viewer.now
        )
        let effect = try handler.run(call, db)
        try db.execute(
            """
            INSERT INTO client_mutation ("user", id, fingerprint, type, entity, at, reply)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                viewer.user, mutation.id, fingerprint, effect.kind.rawValue, effect.id,
                viewer.now.milliseconds, try effect.reply.map(Coding.text),
            ]
        )
        var applied = try result(.applied, mutation, effect.kind, effect.id, viewer, db)
        if let reply = effect.reply { applied.data = reply }
        return (applied, effect.paysFor)
    }

    /// What the client has seen must be what is there.
    private func compare(
        _ mutation: Mutation,
        _ kind: SyncKind?,
        _ viewer: SyncViewer,
        _ db: Database
    ) throws {
        guard let kind, let base = mutation.baseVersion, let target = mutation.target,
            let body = try things.body(of: kind, target, for: viewer, in: db),
            body.version != Int64(base)
        else { return }
        var result = try result(.conflict, mutation, kind, target, viewer, db)
        result.problem = Problem(.preconditionFailed, "It has changed since you saw it.")
        throw Conflict(result: result)
    }

    private func result(
        _ outcome: MutationResult.Outcome,
        _ mutation: Mutation,
        _ kind: SyncKind?,
        _ id: String?,
        _ viewer: SyncViewer,
        _ db: Database
    ) throws -> MutationResult {
        var result = MutationResult(id: mutation.id, outcome: outcome)
        guard let kind, let id, let body = try things.body(of: kind, id, for: viewer, in: db)
        else { return result }
        result.version = Int(body.version)
        result.data = try Coding.decode(JSONValue.self, from: Data(body.json))
        return result
    }

    /// Rolls the change back and keeps what the client is told.
    private struct Conflict: Error {
        let result: MutationResult
    }
}

extension MutationResult {
    /// Both sides changed the same parts of a home: the person chooses.
    fileprivate init(id: String, _ conflict: EditConflict) throws {
        self.init(
            id: id,
            outcome: .conflict,
            version: conflict.home.version,
            data: try JSONValue(encoding: conflict.home),
            fields: conflict.fields,
            problem: Problem(.preconditionFailed, "It has changed since you saw it.")
        )
    }
}
