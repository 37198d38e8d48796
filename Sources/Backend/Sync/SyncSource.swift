internal import Marketplace
internal import Wire

/// Who syncs, and when.
struct SyncViewer: Sendable {
    let caller: Caller
    let now: Instant

    var user: String { caller.user.text }
}

/// A thing as JSON, as its own request gives it.
struct SyncBody: Sendable {
    let version: Int64
    let json: [UInt8]

    init(version: Int64, json: [UInt8]) {
        self.version = version
        self.json = json
    }

    init(version: some BinaryInteger, _ body: some Encodable) throws {
        self.init(version: Int64(version), json: Array(try Coding.encode(body)))
    }

    init(version: some BinaryInteger, _ body: some WrittenByHand) throws {
        var json = JSONText(reserving: 3_072)
        try body.write(to: &json)
        self.init(version: Int64(version), json: json.bytes)
    }
}

/// How one kind of thing gets to the clients that keep a copy of it.
///
/// Both closures are the judges of what somebody may see: the log of changes only says where to
/// look. They read many things with few statements.
struct SyncSource: Sendable {
    /// The ids of what the viewer may see that come after one, in their order, and at most so many.
    typealias IDs =
        @Sendable (SyncViewer, _ after: String, _ limit: Int, Database) throws -> [String]
    /// By id, what the viewer may see of these things; what is missing is gone for them.
    typealias Bodies = @Sendable (SyncViewer, [String], Database) throws -> [String: SyncBody]

    let kind: SyncKind
    let ids: IDs
    let bodies: Bodies

    init(_ kind: SyncKind, ids: @escaping IDs, bodies: @escaping Bodies) {
        self.kind = kind
        self.ids = ids
        self.bodies = bodies
    }
}

/// All kinds that are synced, in the order in which a first copy brings them.
struct SyncTable: Sendable {
    let sources: [SyncSource]
    private let byKind: [SyncKind: SyncSource]

    init(_ sources: [SyncSource]) {
        self.sources = sources
        byKind = Dictionary(uniqueKeysWithValues: sources.map { ($0.kind, $0) })
    }

    subscript(kind: SyncKind) -> SyncSource? { byKind[kind] }

    /// One thing as the viewer may see it now.
    func body(
        of kind: SyncKind,
        _ id: String,
        for viewer: SyncViewer,
        in db: Database
    ) throws -> SyncBody? {
        try self[kind]?.bodies(viewer, [id], db)[id]
    }
}

extension Database {
    /// The rows of a statement that asks for some of many keys: `sql` is given the placeholders.
    ///
    /// A few sizes of lists, the last key repeated, keep the statements few enough to stay prepared.
    func rows<Key: SQLConvertible>(
        among keys: [Key],
        _ sql: (_ placeholders: String) -> String,
        also arguments: [any SQLConvertible] = []
    ) throws -> [Row] {
        try ask(among: keys, sql, also: arguments).get()
    }

    /// Asks for what ``rows(among:_:also:)`` gives, to be waited for later.
    func ask<Key: SQLConvertible>(
        among keys: [Key],
        _ sql: (_ placeholders: String) -> String,
        also arguments: [any SQLConvertible] = []
    ) throws -> Pending<[Row]> {
        var parts: [Pending<[Row]>] = []
        var start = keys.startIndex
        while start < keys.endIndex {
            let rest = keys.endIndex - start
            let size = rest > 16 ? 256 : rest > 1 ? 16 : 1
            let part = keys[start..<min(start + size, keys.endIndex)]
            guard let last = part.last else { break }
            let padded = part + Array(repeating: last, count: size - part.count)
            let placeholders = Array(repeating: "?", count: size).joined(separator: ", ")
            parts.append(
                try ask(
                    sql(placeholders),
                    arguments + padded.map { $0 as any SQLConvertible }
                )
            )
            start += size
        }
        return Pending { [parts] in try parts.flatMap { try $0.get() } }
    }
}
