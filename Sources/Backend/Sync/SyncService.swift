internal import Marketplace
internal import NIOCore
internal import Wire

/// Tells a client what has changed of what it may see, or gives it its first copy.
///
/// A first copy goes through all kinds of things by their ids, which do not change, while other
/// things do; what changed meanwhile follows from the log, which is read from where it stood when
/// the copy began. So nothing is missed, whatever happens during it.
struct SyncService: Sendable {
    static let longestPage = 10_000
    static let usualPage = 1_000

    let store: Store
    let table: SyncTable
    let cursors: SyncCursors

    /// One page as JSON of a ``SyncReply``.
    ///
    /// - Throws: ``Problem`` with the code `cursor_expired`, when the client has to begin anew.
    func pull(
        _ text: String?,
        limit: Int,
        by caller: Caller,
        at now: Instant
    ) async throws -> ByteBuffer {
        let cursor = try text.map { try cursors.read($0, for: caller.user) }
        let viewer = SyncViewer(caller: caller, now: now)
        return try await store.read { db in
            let log = try ChangeLog.state(in: db)
            guard let cursor else {
                let first = table.sources[0].kind
                let start = SyncCursor.Place.copying(first, after: "", from: log.head)
                return try page(start, isReset: true, limit, viewer, log, db)
            }
            try log.check(cursor)
            return try page(cursor.place, isReset: false, limit, viewer, log, db)
        }
    }

    private func page(
        _ place: SyncCursor.Place,
        isReset: Bool,
        _ limit: Int,
        _ viewer: SyncViewer,
        _ log: ChangeLog.State,
        _ db: Database
    ) throws -> ByteBuffer {
        let page =
            switch place {
            case .copying(let kind, let after, let from):
                try copy(kind, after: after, from: from, limit, viewer, log, db)
            case .following(let position):
                try changes(after: position, limit, viewer, log, db)
            }
        let cursor = SyncCursor(epoch: log.epoch, place: page.next)
        return SyncWriter.reply(
            page.items,
            cursor: cursors.make(cursor, for: viewer.caller.user),
            more: page.hasMore,
            reset: isReset
        )
    }

    private struct SyncPage {
        var items: [SyncWriter.Item]
        var next: SyncCursor.Place
        var hasMore: Bool
    }

    private func copy(
        _ kind: SyncKind,
        after: String,
        from: ChangePosition,
        _ limit: Int,
        _ viewer: SyncViewer,
        _ log: ChangeLog.State,
        _ db: Database
    ) throws -> SyncPage {
        var items: [SyncWriter.Item] = []
        var after = after
        for source in table.sources.drop(while: { $0.kind != kind }) {
            let room = limit - items.count
            let ids = try source.ids(viewer, after, room, db)
            let bodies = try source.bodies(viewer, ids, db)
            items += ids.compactMap { id in
                bodies[id].map { .init(seq: 0, kind: source.kind, id: id, body: $0, version: 0) }
            }
            if let last = ids.last, ids.count >= room {
                let next = SyncCursor.Place.copying(source.kind, after: last, from: from)
                return SyncPage(items: items, next: next, hasMore: true)
            }
            after = ""
        }
        return SyncPage(items: items, next: .following(from), hasMore: from < log.head)
    }

    private func changes(
        after position: ChangePosition,
        _ limit: Int,
        _ viewer: SyncViewer,
        _ log: ChangeLog.State,
        _ db: Database
    ) throws -> SyncPage {
        var changes = try ChangeLog.changes(
            after: position,
            upTo: log.head,
            for: viewer.caller.user,
            limit: limit + 1,
            in: db
        )
        let hasMore = changes.count > limit
        if hasMore { changes.removeLast(changes.count - limit) }
        let next = hasMore ? changes.last?.position ?? position : log.head
        return SyncPage(
            items: try items(changes, viewer, db),
            next: .following(next),
            hasMore: hasMore
        )
    }

    private func items(
        _ changes: [LoggedChange],
        _ viewer: SyncViewer,
        _ db: Database
    ) throws -> [SyncWriter.Item] {
        let alive = Dictionary(grouping: changes.filter { !$0.isDeleted }, by: \.kind)
        var bodies: [SyncKind: [String: SyncBody]] = [:]
        for (kind, changes) in alive {
            bodies[kind] = try table[kind]?.bodies(viewer, changes.map(\.id), db)
        }
        return changes.compactMap { change in
            guard table[change.kind] != nil else { return nil }
            return SyncWriter.Item(
                seq: change.position.seq,
                kind: change.kind,
                id: change.id,
                body: change.isDeleted ? nil : bodies[change.kind]?[change.id],
                version: change.version
            )
        }
    }
}
