internal import Marketplace
internal import NIOCore

/// What a reply was made from: it is stale once that has changed.
enum ReplyBasis: Sendable, Hashable {
    /// Any home, as for results of a search.
    case allHomes
    /// One home at one version of it; all that is shown of it raises the version.
    case home(number: Int64, version: Int64)
}

/// Replies that are the same for everybody, by path and query.
///
/// An entry holds until what it was made from changes, and for at most as long as clients may keep
/// it too: a calendar also changes by the passing of time. What was made from one home outlives the
/// bookings of all others.
struct ReplyCache: Sendable {
    private struct Entry: Sendable {
        let reply: Reply
        /// The entry was true at this generation of the homes.
        var generation: UInt64
        let expiresAt: Instant
    }

    private static let lifetime: Int64 = 30
    /// Of each of the two generations that are kept.
    private static let bytes = 16 * 1_024 * 1_024

    private let entries = RecentCache<String, Entry>(capacity: bytes)
    private let store: Store

    init(store: Store) {
        self.store = store
    }

    var generation: UInt64 { store.homeChanges.generation }

    func reply(for target: String, at now: Instant) async throws -> Reply? {
        guard var entry = entries.value(for: target, cost: { Self.cost(of: $0.reply, target) }),
            now < entry.expiresAt
        else { return nil }
        let generation = generation
        if entry.generation == generation { return entry.reply }
        guard try await isCurrent(entry.reply.basis, at: now) else { return nil }
        entry.generation = generation
        entries.keep(entry, for: target, cost: Self.cost(of: entry.reply, target))
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

    private func isCurrent(_ basis: ReplyBasis, at now: Instant) async throws -> Bool {
        guard case .home(let number, let version) = basis else { return false }
        let current = "SELECT version FROM listing WHERE number = ? AND \(Homes.isShown())"
        return try await store.read { try $0.value(current, [number, now.milliseconds]) }
            == version
    }
}
