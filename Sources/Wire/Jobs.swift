package import Marketplace

/// Where a job stands.
package enum JobState: String, CaseIterable, Codable, Sendable, Hashable {
    /// For its hour, for its turn, or for another attempt.
    case waiting
    case running
    case done
    /// Failed at every attempt; waits for somebody to look after it.
    case dead
    case cancelled
}

/// A job as those who run the server see it; what it carries is not shown.
package struct JobSummary: Codable, Sendable, Hashable {
    package var id: Int64
    package var kind: String
    package var state: JobState
    /// Jobs of one lock run one after the other.
    package var lock: String?
    package var attempts: Int
    package var mostAttempts: Int
    /// When it is tried next; of one that is over, when it was due.
    package var dueAt: Instant
    package var createdAt: Instant
    package var endedAt: Instant?
    /// Why the last attempt failed.
    package var failure: String?

    package init(
        id: Int64,
        kind: String,
        state: JobState,
        lock: String?,
        attempts: Int,
        mostAttempts: Int,
        dueAt: Instant,
        createdAt: Instant,
        endedAt: Instant?,
        failure: String?
    ) {
        self.id = id
        self.kind = kind
        self.state = state
        self.lock = lock
        self.attempts = attempts
        self.mostAttempts = mostAttempts
        self.dueAt = dueAt
        self.createdAt = createdAt
        self.endedAt = endedAt
        self.failure = failure
    }
}

/// How many jobs stand where.
package struct JobCounts: Codable, Sendable, Hashable {
    package var waiting = 0
    package var running = 0
    package var done = 0
    package var dead = 0
    package var cancelled = 0

    package init() {}
}

/// What `GET /v1/jobs` gives.
package struct JobsReply: Codable, Sendable, Hashable {
    package var counts: JobCounts
    /// The newest first.
    package var data: [JobSummary]

    package init(counts: JobCounts, data: [JobSummary]) {
        self.counts = counts
        self.data = data
    }
}
