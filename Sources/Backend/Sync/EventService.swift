internal import Foundation
internal import Marketplace
internal import ServiceLifecycle
internal import Wire

/// Tells connected clients at once that something changed which they may see.
///
/// An event says what has changed and carries the cursor of that place; the data come with the
/// next pull. Between events a stream holds nothing but its connection.
struct EventService: Service {
    /// How many streams one person may have open.
    static let mostStreams = 8
    static let heartbeat: Duration = .seconds(15)
    /// How soon a change that another process made is noticed.
    static let interval: Duration = .milliseconds(500)
    /// At most so many events between two looks at whether the session still stands.
    private static let batch = 500

    let store: Store
    let table: SyncTable
    let cursors: SyncCursors
    let clock: @Sendable () -> Instant
    private let open = Lock<[UserID: Int]>([:])

    init(
        store: Store,
        table: SyncTable,
        cursors: SyncCursors,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.store = store
        self.table = table
        self.cursors = cursors
        self.clock = clock
    }

    /// Looks for what other processes commit, while anybody listens, and wakes the streams here.
    func run() async {
        var last: ChangePosition?
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            if open.withLock({ !$0.isEmpty }) {
                let head = try? await store.read { try ChangeLog.head(in: $0) }
                if let head, head != last { store.changeNews.raise() }
                last = head ?? last
            }
            await cancelWhenGracefulShutdown { try? await Task.sleep(for: Self.interval) }
        }
    }

    /// A stream of what changes from a place on; without one, from now on.
    ///
    /// - Throws: ``RetryLater`` when the person has too many, and ``Problem`` for a cursor that is
    ///   not theirs or no longer known.
    func events(after text: String?, for caller: Caller) async throws -> Reply.Stream {
        let cursor = try text.map { try cursors.read($0, for: caller.user) }
        let log = try await store.read { db in
            let log = try ChangeLog.state(in: db)
            if let cursor { try log.check(cursor) }
            return log
        }
        try enter(caller.user)
        let start = cursor?.position ?? log.head
        return { send in
            defer { leave(caller.user) }
            try await send("retry: 2000\n\n")
            try await follow(from: start, epoch: log.epoch, for: caller, send)
        }
    }

    @concurrent private func follow(
        from start: ChangePosition,
        epoch: String,
        for caller: Caller,
        _ send: Reply.Send
    ) async throws {
        var position = start
        var silentSince = ContinuousClock.now
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let generation = store.changeNews.generation
            let from = position
            let (changes, head) = try await store.read { db in
                let head = try ChangeLog.head(in: db)
                let changes = try ChangeLog.changes(
                    after: from,
                    upTo: head,
                    for: caller.user,
                    limit: Self.batch,
                    in: db
                )
                return (changes, head)
            }
            for change in changes where table[change.kind] != nil {
                try await send(try event(change, epoch: epoch, for: caller.user))
                silentSince = .now
            }
            if changes.count == Self.batch {
                position = changes.last?.position ?? position
                continue
            }
            position = max(position, head)
            if .now - silentSince >= Self.heartbeat {
                guard try await isOpen(caller) else { return }
                try await send(":\n\n")
                silentSince = .now
            }
            let pause = max(.zero, Self.heartbeat - (.now - silentSince))
            await cancelWhenGracefulShutdown {
                await store.changeNews.wait(after: generation, atMost: pause)
            }
        }
    }

    private func event(
        _ change: LoggedChange,
        epoch: String,
        for user: UserID
    ) throws -> String {
        let place = SyncCursor(epoch: epoch, place: .following(change.position))
        let poke = SyncPoke(seq: change.position.seq, type: change.kind, id: change.id)
        let id = cursors.make(place, for: user).text
        return "id: \(id)\nevent: change\ndata: \(try Coding.text(poke))\n\n"
    }

    private func isOpen(_ caller: Caller) async throws -> Bool {
        let now = clock()
        return try await store.read { try Accounts.role(in: caller, at: now, in: $0) != nil }
    }

    private func enter(_ user: UserID) throws {
        let hasEntered = open.withLock { open in
            guard open[user, default: 0] < Self.mostStreams else { return false }
            open[user, default: 0] += 1
            return true
        }
        guard hasEntered else { throw RetryLater(seconds: 15) }
    }

    private func leave(_ user: UserID) {
        open.withLock { open in
            let rest = open[user, default: 1] - 1
            open[user] = rest > 0 ? rest : nil
        }
    }
}
