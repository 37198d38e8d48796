import Marketplace
import Testing
import Wire

/// What pulls gave, put together.
struct SyncCopy {
    var changes: [SyncChange] = []
    var cursor: Cursor
    var isReset: Bool

    /// Each kind once, in the order in which they came.
    var kinds: [SyncKind] {
        changes.map(\.type).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    func first(_ kind: SyncKind) -> SyncChange? { changes.first { $0.type == kind } }

    func thing<Thing: Decodable>(_ kind: SyncKind, _ id: String) throws -> Thing {
        let change = try #require(changes.last { $0.type == kind && $0.id == id })
        return try #require(change.data).decoded(as: Thing.self)
    }
}
