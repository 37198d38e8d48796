package import Marketplace
package import Wire

/// A change that the user made here, on its way to the server.
///
/// Its id is on the disk before its first byte is sent, and is the key under which the server lets
/// it take effect once. What it asks for never changes once a byte of it may have left.
package struct PendingChange: Sendable, Hashable {
    package enum State: String, CaseIterable, Sendable, Hashable {
        /// Waits for its turn, its pause or the network.
        case queued
        /// Has left, and has no answer yet.
        case sending
        /// The server has something else there; the user chooses.
        case needsYou = "needs_you"
        /// The server said no, and why.
        case rejected
        /// The server has it.
        case sent
    }

    package var id: String
    package var name: MutationName
    /// The thing that is changed; nil for what is new.
    package var target: String?
    package var args: JSONValue
    /// The version of the thing that the user had seen.
    package var baseVersion: Int?
    /// What the changed parts were when the user saw them, by the names in `args`.
    package var base: JSONValue?
    /// What it is about, for people: the title of a home.
    package var subject: String
    package var createdAt: Instant
    /// Not sent earlier, so that it can still be taken back.
    package var sendAfter: Instant
    /// Pointless from then on.
    package var expiresAt: Instant?
    package var state = State.queued
    /// Whether a byte of it may have left, or it fell away before one could.
    package var hasLeft = false
    /// What the server said, once it has.
    package var answer: MutationResult?
    /// When the server's answer came.
    package var answeredAt: Instant?

    package init(
        id: String,
        name: MutationName,
        target: String?,
        args: JSONValue,
        baseVersion: Int? = nil,
        base: JSONValue? = nil,
        subject: String,
        createdAt: Instant,
        sendAfter: Instant,
        expiresAt: Instant? = nil
    ) {
        self.id = id
        self.name = name
        self.target = target
        self.args = args
        self.baseVersion = baseVersion
        self.base = base
        self.subject = subject
        self.createdAt = createdAt
        self.sendAfter = sendAfter
        self.expiresAt = expiresAt
    }

    /// As the contract has it.
    package var mutation: Mutation {
        Mutation(id: id, name: name, target: target, args: args, baseVersion: baseVersion)
    }

    /// Whether it may leave; one that was made "later" than now waits for no clock that was put back.
    package func isDue(at now: Instant) -> Bool {
        hasLeft || sendAfter <= now || createdAt > now
    }

    /// Whether the server has not said what became of it.
    package var isOpen: Bool { state == .queued || state == .sending }
}
