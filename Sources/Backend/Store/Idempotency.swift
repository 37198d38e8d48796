internal import Foundation
internal import HTTPTypes
internal import Marketplace
internal import NIOCore
internal import Wire

/// What was answered under a key: the same key gives the same answer, and takes effect once.
enum Idempotency {
    /// How long a request may be under way before another may take it up.
    static let lease: Int64 = 90
    /// How long answers are kept.
    static let retention: Int64 = 72 * 3_600

    struct Answer: Sendable {
        let status: Int
        var body: Data
    }

    /// The request that a key belongs to.
    struct Request: Sendable {
        let actor: String
        let key: String
        let fingerprint: Data

        init(actor: String, key: String, fingerprint: Data) {
            self.actor = actor
            self.key = key
            self.fingerprint = fingerprint
        }

        init(_ call: Call, by caller: Caller) throws {
            actor = caller.user.text
            key = try call.idempotencyKey()
            let line = call.method.rawValue + " " + call.path + "\n"
            fingerprint = Digest.sha256(Data(line.utf8) + Data(call.body.readableBytesView))
        }
    }

    /// The answer given before, if there is one.
    ///
    /// - Throws: ``Problem``, when the key is another request's or its request is under way.
    static func answer(
        to request: Request,
        at now: Instant,
        in db: Database
    ) throws -> Answer? {
        let statement = "SELECT * FROM idempotency WHERE actor = ? AND key = ?"
        let arguments: [any SQLConvertible] = [request.actor, request.key]
        guard let row = try db.row(statement, arguments) else { return nil }
        guard row["fingerprint"] == request.fingerprint else {
            throw Problem(.idempotencyKeyReused, "This key belongs to another request.")
        }
        if let status: Int = row["status"], let body: Data = row["body"] {
            return Answer(status: status, body: body)
        }
        if let lockedAt = row.optionalInstant("locked_at"), now < lockedAt.adding(seconds: lease) {
            throw Problem(.requestInFlight, "The same request is still under way.")
        }
        return nil
    }

    /// Marks a request as under way.
    static func lock(_ request: Request, at now: Instant, in db: Database) throws {
        let statement = """
            INSERT INTO idempotency (actor, key, fingerprint, locked_at, created_at)
            VALUES (?1, ?2, ?3, ?4, ?4)
            ON CONFLICT (actor, key) DO UPDATE SET locked_at = ?4
            """
        try db.execute(
            statement,
            [request.actor, request.key, request.fingerprint, now.milliseconds]
        )
    }

    /// Keeps the answer for whoever asks again.
    static func keep(
        _ answer: Answer,
        to request: Request,
        at now: Instant,
        in db: Database
    ) throws {
        let statement = """
            INSERT INTO idempotency (actor, key, fingerprint, status, body, created_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (actor, key) DO UPDATE SET
                status = ?4, body = ?5, locked_at = NULL
            """
        try db.post(
            statement,
            [
                request.actor, request.key, request.fingerprint, answer.status, answer.body,
                now.milliseconds,
            ]
        )
    }

    /// Forgets a request that had no effect, so that it can be made again.
    static func forget(_ request: Request, in db: Database) throws {
        try db.execute(
            "DELETE FROM idempotency WHERE actor = ? AND key = ? AND status IS NULL",
            [request.actor, request.key]
        )
    }

    /// Frees what a process that is gone had under way, and forgets what is too old.
    ///
    /// With `releasingAll` no other process may be at work; else it has to be gone for a while.
    static func tidy(releasingAll: Bool, at now: Instant, in db: Database) throws {
        let stale = releasingAll ? Instant(milliseconds: .max) : now.adding(seconds: -lease)
        try db.execute(
            "DELETE FROM idempotency WHERE status IS NULL AND locked_at <= ?",
            [stale.milliseconds]
        )
        try db.execute(
            "DELETE FROM idempotency WHERE created_at < ?",
            [now.adding(seconds: -retention).milliseconds]
        )
    }
}
