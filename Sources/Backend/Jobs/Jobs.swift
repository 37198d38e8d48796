internal import Marketplace
internal import Wire

/// Asks for work that is done later.
enum Jobs {
    /// How often a job is tried before it is dead: for about three weeks.
    static let mostAttempts = 25

    /// Asks for a job in the caller's transaction: it is done if and only if that commits.
    ///
    /// It is done at least once. Jobs of the same `lock` run one after the other, in the order in
    /// which they fall due. Of those with the same `unique` only one waits at a time.
    static func enqueue(
        _ job: Job,
        lock: String? = nil,
        unique: String? = nil,
        priority: JobPriority = .normal,
        due: Instant? = nil,
        at now: Instant,
        in db: Database
    ) throws {
        try db.execute(
            """
            INSERT INTO job (kind, body, priority, state, lock_key, unique_key, due_at, next_at,
                most_attempts, created_at)
            VALUES (?1, ?2, ?3, 'waiting', ?4, ?5, ?6, ?6, ?7, ?8)
            ON CONFLICT DO NOTHING
            """,
            [
                job.kind, try Coding.text(job), priority.rawValue, lock, unique,
                (due ?? now).milliseconds, mostAttempts, now.milliseconds,
            ]
        )
        db.mark(.jobs)
    }
}
