package import Marketplace

/// Where a job stands.
package enum JobState: String, CaseIterable, Codable, Sendable, Hashable {
    case available
    case running
    /// Failed, and tried again later.
    case retryable
    case completed
    /// Failed too often; only an administrator starts it again.
    case dead
    /// An administrator ended it before it was done.
    case cancelled
}

/// A job as an administrator sees it.
package struct JobReply: Codable, Sendable, Hashable {
    package var id: String
    package var kind: String
    package var state: JobState
    package var attempts: Int
    package var dueAt: Instant
    package var createdAt: Instant
    package var finishedAt: Instant?
    package var lastError: String?

    package init(
        id: String,
        kind: String,
        state: JobState,
        attempts: Int,
        dueAt: Instant,
        createdAt: Instant,
        finishedAt: Instant? = nil,
        lastError: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.state = state
        self.attempts = attempts
        self.dueAt = dueAt
        self.createdAt = createdAt
        self.finishedAt = finishedAt
        self.lastError = lastError
    }
}

/// What `GET /readyz` gives.
package struct ReadyReply: Codable, Sendable, Hashable {
    package var isReady: Bool
    /// What is not ready, by name.
    package var failing: [String]

    package init(
        isReady: Bool,
        failing: [String]
    ) {
        self.isReady = isReady
        self.failing = failing
    }
}
