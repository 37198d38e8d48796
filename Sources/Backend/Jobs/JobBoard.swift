package import Marketplace
package import Wire

/// What those who run the server see of the queue, and what they can do about a job.
package struct JobBoard: Sendable {
    /// More than anybody reads.
    static let longestList = 100

    let store: Store
    let clock: @Sendable () -> Instant

    package init(store: Store, clock: @escaping @Sendable () -> Instant = Instant.now) {
        self.store = store
        self.clock = clock
    }

    package func counts() async throws -> JobCounts {
        try await store.read { try JobBoard.counts(in: $0) }
    }

    /// The newest jobs, of one state or of any.
    package func jobs(in state: JobState? = nil) async throws -> [JobSummary] {
        try await store.read { try JobBoard.jobs(state, in: $0) }
    }

    func reply(_ state: JobState?) async throws -> JobsReply {
        try await store.read { db in
            JobsReply(counts: try JobBoard.counts(in: db), data: try JobBoard.jobs(state, in: db))
        }
    }

    /// Lets a dead job be tried again, with all attempts before it; false when it is not dead.
    package func replay(_ id: Int64) async throws -> Bool {
        try await replay(where: "number = ?2", [id]) == 1
    }

    /// Lets all dead jobs be tried again, and says how many.
    package func replayDead() async throws -> Int {
        try await replay(where: "?2 = 0", [0])
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
    private func replay(where condition: String, _ arguments: [Int64]) async throws -> Int {
        let now = clock()
        return try await store.write { db in
            db.mark(.jobs)
            return try db.execute(
                """
                UPDATE job SET state = 'waiting', attempts = 0, next_at = ?1, ended_at = NULL
                WHERE state = 'dead' AND \(condition) AND (unique_key IS NULL OR (
                    NOT EXISTS (SELECT 1 FROM job AS other
                        WHERE other.unique_key = job.unique_key
                            AND (other.state = 'waiting'
                                OR (other.state = 'dead' AND other.number < job.number)))))
                """,
                [now.milliseconds] + arguments
            )
        }
    }

    private static func counts(in db: Database) throws -> JobCounts {
        var counts = JobCounts()
        for row in try db.rows("SELECT state, count(*) AS jobs FROM job GROUP BY state") {
            let state: JobState = try row.named("state")
            counts[state] = row["jobs"]
        }
        return counts
    }

    private static func jobs(_ state: JobState?, in db: Database) throws -> [JobSummary] {
        let condition = state.map { _ in "WHERE state = ?1" } ?? ""
        let arguments: [any SQLConvertible] = state.map { [$0.rawValue] } ?? []
        return try db.rows(
            "SELECT * FROM job \(condition) ORDER BY number DESC LIMIT \(longestList)",
            arguments
        ).map { row in
            JobSummary(
                id: row["number"],
                kind: row["kind"],
                state: try row.named("state"),
                lock: row["lock_key"],
                attempts: row["attempts"],
                mostAttempts: row["most_attempts"],
                dueAt: row.instant("next_at"),
                createdAt: row.instant("created_at"),
                endedAt: row.optionalInstant("ended_at"),
                failure: row["failure"]
            )
        }
    }
}

extension JobCounts {
    fileprivate subscript(state: JobState) -> Int {
        get {
            switch state {
            case .waiting: waiting
            case .running: running
            case .done: done
            case .dead: dead
            case .cancelled: cancelled
            }
        }
        set {
            switch state {
            case .waiting: waiting = newValue
            case .running: running = newValue
            case .done: done = newValue
            case .dead: dead = newValue
            case .cancelled: cancelled = newValue
            }
        }
    }
}
