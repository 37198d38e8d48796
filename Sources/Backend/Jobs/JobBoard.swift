package import Marketplace
package import Wire

/// What those who run the server see of the queue, and what they can do about a job.
///
/// What a job carries is not shown: it may be a secret of somebody's.
package struct JobBoard: Sendable {
    let store: Store
    let clock: @Sendable () -> Instant

    package init(store: Store, clock: @escaping @Sendable () -> Instant = Instant.now) {
        self.store = store
        self.clock = clock
    }

    /// How many jobs stand where; a state that none is in is left out.
    package func counts() async throws -> [JobState: Int] {
        try await store.read { db in
            let rows = try db.rows(
                """
                SELECT state, CASE WHEN attempts = 0 THEN 0 ELSE 1 END AS is_tried, count(*) AS jobs
                FROM job GROUP BY state, CASE WHEN attempts = 0 THEN 0 ELSE 1 END
                """
            )
            return try rows.reduce(into: [:]) { counts, row in
                let state = try JobBoard.state(row["state"], isTried: row["is_tried"])
                counts[state, default: 0] += row["jobs"] as Int
            }
        }
    }

    /// Jobs of one state or of any, the newest first.
    package func jobs(
        in state: JobState? = nil,
        before number: Int64 = .max,
        limit: Int = 100
    ) async throws -> [JobReply] {
        let condition = state.map { "AND " + JobBoard.condition($0) } ?? ""
        return try await store.read { db in
            try db.rows(
                "SELECT * FROM job WHERE number < ? \(condition) ORDER BY number DESC LIMIT ?",
                [number, limit]
            ).map(JobBoard.reply)
        }
    }

    /// Lets a dead job be tried again, with all attempts before it; nil when it is not dead.
    package func replay(_ id: Int64) async throws -> JobReply? {
        let now = clock()
        return try await store.write { try JobBoard.replay(id, at: now, in: $0) }
    }

    static func replay(_ id: Int64, at now: Instant, in db: Database) throws -> JobReply? {
        guard try replay("number = ?2", [id], at: now, in: db) == 1 else { return nil }
        return try db.row("SELECT * FROM job WHERE number = ?", [id]).map(reply)
    }

    /// Lets all dead jobs be tried again, and says how many.
    package func replayDead() async throws -> Int {
        let now = clock()
        return try await store.write { try JobBoard.replay("TRUE", [], at: now, in: $0) }
    }

    /// Ends a job that waits or is dead; false when it runs or is over.
    package func cancel(_ id: Int64) async throws -> Bool {
        let now = clock()
        return try await store.write { db in
            try db.execute(
                """
                UPDATE job SET state = 'cancelled', ended_at = ?
                WHERE number = ? AND state IN ('waiting', 'dead')
                """,
                [now.milliseconds, id]
            ) == 1
        }
    }

    /// A job that would do the same as one that waits is left dead.
    private static func replay(
        _ condition: String,
        _ arguments: [Int64],
        at now: Instant,
        in db: Database
    ) throws -> Int {
        db.mark(.jobs)
        return try db.execute(
            """
            UPDATE job SET state = 'waiting', attempts = 0, next_at = ?1, ended_at = NULL
            WHERE state = 'dead' AND \(condition) AND (unique_key IS NULL OR NOT EXISTS (
                SELECT 1 FROM job AS other WHERE other.unique_key = job.unique_key
                    AND (other.state = 'waiting'
                        OR (other.state = 'dead' AND other.number < job.number))))
            """,
            [now.milliseconds] + arguments
        )
    }

    private static func reply(_ row: Row) throws -> JobReply {
        JobReply(
            id: String(row["number"] as Int64),
            kind: row["kind"],
            state: try state(row["state"], isTried: (row["attempts"] as Int) > 0),
            attempts: row["attempts"],
            dueAt: row.instant("next_at"),
            createdAt: row.instant("created_at"),
            finishedAt: row.optionalInstant("ended_at"),
            lastError: row["failure"]
        )
    }

    private static func state(_ name: String, isTried: Bool) throws -> JobState {
        switch name {
        case "waiting": return isTried ? .retryable : .available
        case "running": return .running
        case "done": return .completed
        case "dead": return .dead
        case "cancelled": return .cancelled
        default: throw CorruptRow(column: "state")
        }
    }

    private static func condition(_ state: JobState) -> String {
        switch state {
        case .available: "state = 'waiting' AND attempts = 0"
        case .retryable: "state = 'waiting' AND attempts > 0"
        case .running: "state = 'running'"
        case .completed: "state = 'done'"
        case .dead: "state = 'dead'"
        case .cancelled: "state = 'cancelled'"
        }
    }
}
