internal import Foundation
internal import Marketplace
internal import Wire

/// Hands out jobs, each to one worker at a time, and takes back what came of them.
///
/// A worker holds a job by a lease, which it renews while it works. A worker that dies leaves its
/// lease to run out, and the job goes to another: done at least once, never forgotten.
enum JobQueue {
    /// How long a worker that is no longer heard of keeps its jobs.
    static let lease: Int64 = 30

    /// Takes up to `limit` jobs that are due, the most urgent first.
    static func claim(
        _ limit: Int,
        by worker: String,
        at now: Instant,
        in db: Database
    ) throws -> [ClaimedJob] {
        var jobs: [ClaimedJob] = []
        for priority in JobPriority.allCases where jobs.count < limit {
            let rows = try db.rows(
                claimStatement(db.kind),
                [
                    priority.rawValue, now.milliseconds, limit - jobs.count, worker,
                    now.adding(seconds: lease).milliseconds,
                ]
            )
            jobs += rows.map { ClaimedJob($0, worker: worker) }
        }
        return jobs.sorted { $0.number < $1.number }
    }

    /// Takes back the jobs whose workers are no longer heard of; they are tried again.
    static func rescue(at now: Instant, in db: Database) throws {
        let rows = try db.rows(
            "SELECT * FROM job WHERE state = 'running' AND leased_until <= ?",
            [now.milliseconds]
        )
        for row in rows {
            let job = ClaimedJob(row, worker: row["worker"] ?? "")
            try fail(job, "the worker was lost", retryAt: now, at: now, in: db)
        }
    }

    /// Says that a worker is still at its jobs.
    static func extendLeases(of worker: String, at now: Instant, in db: Database) throws {
        try db.execute(
            "UPDATE job SET leased_until = ? WHERE state = 'running' AND worker = ?",
            [now.adding(seconds: lease).milliseconds, worker]
        )
    }

    /// Ends a job that was done; false when its lease had run out and it is no longer the worker's.
    @discardableResult
    static func finish(_ job: ClaimedJob, at now: Instant, in db: Database) throws -> Bool {
        try db.execute(
            """
            UPDATE job SET state = 'done', body = NULL, failure = NULL, leased_until = NULL,
                ended_at = ?
            WHERE \(isHeld)
            """,
            [now.milliseconds] + job.hold
        ) == 1
    }

    /// Notes that a job failed: it is tried again at `retryAt`, or is dead after the last attempt.
    ///
    /// When another that would do the same waits already, this one has nothing left to do.
    static func fail(
        _ job: ClaimedJob,
        _ failure: String,
        retryAt: Instant?,
        at now: Instant,
        in db: Database
    ) throws {
        let isLast = retryAt == nil || job.attempts >= job.mostAttempts
        let isReplaced =
            try !isLast && job.unique != nil
            && db.exists(
                "SELECT 1 FROM job WHERE unique_key = ? AND state = 'waiting'",
                [job.unique]
            )
        let state = isLast ? "dead" : isReplaced ? "cancelled" : "waiting"
        try db.execute(
            """
            UPDATE job SET state = ?, failure = ?, next_at = ?, ended_at = ?, leased_until = NULL
            WHERE \(isHeld)
            """,
            [
                state, String(failure.prefix(1_000)), (retryAt ?? now).milliseconds,
                state == "waiting" ? nil : now.milliseconds,
            ] + job.hold
        )
    }

    /// Gives back a job that was not begun or was stopped from outside; it counts as no attempt.
    static func giveBack(_ job: ClaimedJob, at now: Instant, in db: Database) throws {
        let statement = "UPDATE job SET attempts = attempts - 1 WHERE \(isHeld)"
        guard try db.execute(statement, job.hold) == 1 else { return }
        var job = job
        job.attempts -= 1
        try fail(job, "stopped with its worker", retryAt: now, at: now, in: db)
    }

    /// The pause before the next attempt, as River has it: attempt⁴ seconds, a tenth more or less.
    ///
    /// Where in between is up to `chance`, from 0 to 1.
    static func pause(after attempts: Int, chance: Double) -> Int64 {
        let seconds = pow(Double(attempts), 4)
        return Int64((seconds * (0.9 + 0.2 * chance)).rounded())
    }

    /// How long done and cancelled jobs are remembered.
    static let retention: Int64 = 7 * 86_400

    /// Forgets what ended long ago; dead jobs stay until somebody looks after them.
    static func tidy(at now: Instant, in db: Database) throws {
        try db.execute(
            "DELETE FROM job WHERE ended_at < ? AND state IN ('done', 'cancelled')",
            [now.adding(seconds: -retention).milliseconds]
        )
    }

    /// Whether there may be something to claim or to rescue; cheaper than to try.
    static func isAnythingDue(at now: Instant, in db: Database) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM job WHERE state = 'waiting' AND due_at <= ?1 AND next_at <= ?1
            UNION ALL SELECT 1 FROM job WHERE state = 'running' AND leased_until <= ?1 LIMIT 1
            """,
            [now.milliseconds]
        )
    }

    /// Only who holds the lease may say what came of a job.
    private static let isHeld = "number = ? AND worker = ? AND attempts = ? AND state = 'running'"

    /// A job whose lock is free, and before which no other of its lock stands.
    private static let isFree = """
        (lock_key IS NULL OR NOT EXISTS (SELECT 1 FROM job AS other
            WHERE other.lock_key = job.lock_key AND other.state IN ('waiting', 'running')
                AND (other.state = 'running'
                    OR (other.due_at, other.number) < (job.due_at, job.number))))
        """

    /// Takes jobs of one priority.
    ///
    /// SQLite has one writer, so that what was waiting still is; PostgreSQL passes over the rows
    /// that another worker is just taking, and compares again what it has locked.
    private static func claimStatement(_ kind: Database.Kind) -> String {
        let passingOver = kind == .postgres ? "FOR UPDATE SKIP LOCKED" : ""
        return """
            WITH next AS MATERIALIZED (
                SELECT number FROM job
                WHERE state = 'waiting' AND priority = ?1 AND due_at <= ?2 AND next_at <= ?2
                    AND \(isFree)
                ORDER BY due_at, number LIMIT ?3 \(passingOver))
            UPDATE job SET state = 'running', attempts = attempts + 1, worker = ?4,
                leased_until = ?5
            WHERE number IN (SELECT number FROM next) AND state = 'waiting'
            RETURNING *
            """
    }
}

/// A job that a worker holds.
struct ClaimedJob: Sendable {
    let number: Int64
    let kind: String
    /// JSON of a ``Job``.
    let body: String
    let worker: String
    let unique: String?
    /// This one included.
    var attempts: Int
    let mostAttempts: Int

    init(_ row: Row, worker: String) {
        number = row["number"]
        kind = row["kind"]
        body = row["body"] ?? ""
        self.worker = worker
        unique = row["unique_key"]
        attempts = row["attempts"]
        mostAttempts = row["most_attempts"]
    }

    /// What tells this claim from any other.
    fileprivate var hold: [any SQLConvertible] { [number, worker, attempts] }
}
