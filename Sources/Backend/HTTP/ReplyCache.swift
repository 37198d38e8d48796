internal import Marketplace
internal import NIOCore

/// Replies that are the same for everybody, by path and query.
///
/// An entry holds until a home changes, and for at most as long as clients may keep it too: a
/// calendar also changes by the passing of time.
struct ReplyCache: Sendable {
    private struct Entry: Sendable {
        let reply: Reply
        let generation: UInt64
        let expiresAt: Instant
    }

    private static let lifetime: Int64 = 30
    /// Of each of the two generations that are kept.
    private static let bytes = 16 * 1_024 * 1_024

    private let entries = RecentCache<String, Entry>(capacity: bytes)
    private let changes: HomeChanges

    init(changes: HomeChanges) {
        self.changes = changes
    }

    var generation: UInt64 { changes.generation }

    func reply(for target: String, at now: Instant) -> Reply? {
        guard let entry = entries.value(for: target, cost: { Self.cost(of: $0.reply, target) }),
            entry.generation == changes.generation, now < entry.expiresAt
        else { return nil }
        return entry.reply
    }

    /// Keeps a reply that was made from what was true at `generation`, or later.
    func keep(_ reply: Reply, for target: String, generation: UInt64, at now: Instant) {
        let entry = Entry(
            reply: reply,
            generation: generation,
            expiresAt: now.adding(seconds: Self.lifetime)
        )
        entries.keep(entry, for: target, cost: Self.cost(of: reply, target))
    }

    /// What an entry takes: its key, its body as it lies in memory, and the compressed form.
    static func cost(of reply: Reply, _ target: String) -> Int {
        (reply.body?.plain.storageCapacity ?? 0) * 3 / 2 + target.utf8.count + 512
    }
}
