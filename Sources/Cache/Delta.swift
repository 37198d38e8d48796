package import Foundation
package import Wire

/// One page of `GET /v1/sync`, with the bodies of its changes as they came.
///
/// It is what ``SyncReply`` describes, read so that a newer server harms nothing: a kind that this
/// roost does not know is kept for one that does, and a member that it does not know is passed over.
package struct Delta: Sendable, Hashable {
    /// What became of one thing.
    struct Change: Sendable, Hashable {
        var kind: String
        var id: String
        var seq: Int64
        var version: Int64
        /// The thing as JSON; nil when there is none any more.
        var body: Data?
        /// What it belongs to and is read by: the thread of a message, the home of a month.
        var parent: String?
    }

    var changes: [Change]
    /// Where the next pull begins.
    package var cursor: Cursor
    package var hasMore: Bool
    /// Whether it is the beginning of another copy.
    package var isReset: Bool

    /// How many changes it brings.
    package var count: Int { changes.count }

    /// Reads the body of a reply.
    ///
    /// - Throws: ``CacheError/failed(reason:)`` for anything that is not a whole page.
    package init(_ body: Data) throws(CacheError) {
        guard String(validating: body, as: UTF8.self) != nil, let page = Delta.read(body) else {
            throw .failed(reason: "the page of changes cannot be read")
        }
        self = page
    }

    private init?(
        _ changes: [Change],
        _ cursor: String?,
        _ hasMore: Bool?,
        _ isReset: Bool?
    ) {
        guard let cursor, let hasMore, let isReset else { return nil }
        self.changes = changes
        self.cursor = Cursor(cursor)
        self.hasMore = hasMore
        self.isReset = isReset
    }

    private static func read(_ body: Data) -> Delta? {
        body.withUnsafeBytes { bytes in
            var scanner = JSONScanner(bytes)
            var changes: [Change]?
            var (cursor, hasMore, isReset) = (String?.none, Bool?.none, Bool?.none)
            do throws(JSONScanner.Malformed) {
                try scanner.members { name, scanner throws(JSONScanner.Malformed) in
                    switch name {
                    case "changes": changes = try Delta.changes(&scanner, body)
                    case "cursor": cursor = try scanner.string()
                    case "more": hasMore = try scanner.bool()
                    case "reset": isReset = try scanner.bool()
                    default: _ = try scanner.value()
                    }
                }
                try scanner.end()
            } catch {
                return nil
            }
            return changes.flatMap { Delta($0, cursor, hasMore, isReset) }
        }
    }

    private static func changes(
        _ scanner: inout JSONScanner,
        _ body: Data
    ) throws(JSONScanner.Malformed) -> [Change] {
        var changes: [Change] = []
        try scanner.elements { scanner throws(JSONScanner.Malformed) in
            if let change = try Delta.change(&scanner, body) { changes.append(change) }
        }
        return changes
    }

    /// One change; nil for an operation that this roost does not know.
    private static func change(
        _ scanner: inout JSONScanner,
        _ body: Data
    ) throws(JSONScanner.Malformed) -> Change? {
        var (kind, id, operation) = (String?.none, String?.none, String?.none)
        var (seq, version) = (Int64?.none, Int64?.none)
        var data: Range<Int>?
        try scanner.members { name, scanner throws(JSONScanner.Malformed) in
            switch name {
            case "type": kind = try scanner.string()
            case "id": id = try scanner.string()
            case "op": operation = try scanner.string()
            case "seq": seq = try scanner.integer()
            case "version": version = try scanner.integer()
            case "data": data = try scanner.value()
            default: _ = try scanner.value()
            }
        }
        guard let kind, let id, let operation, let seq, let version else {
            throw JSONScanner.Malformed()
        }
        guard let known = SyncChange.Operation(rawValue: operation) else { return nil }
        let thing = data.flatMap { body.slice($0) }
        return Change(
            kind: kind,
            id: id,
            seq: seq,
            version: version,
            body: known == .upsert ? thing : nil,
            parent: Delta.parent(of: id, kind, thing)
        )
    }

    private static func parent(of id: String, _ kind: String, _ body: Data?) -> String? {
        switch SyncKind(rawValue: kind) {
        case .calendar, .wishlistHome: id.split(separator: "/").first.map(String.init)
        case .message: body?.text(of: "thread")
        case .alteration: body?.text(of: "booking")
        default: nil
        }
    }
}

extension Data {
    /// A part without a copy, or nil where it says null.
    fileprivate func slice(_ range: Range<Int>) -> Data? {
        let part = self[(startIndex + range.lowerBound)..<(startIndex + range.upperBound)]
        return part.count == 4 && part.elementsEqual("null".utf8) ? nil : part
    }

    /// The text that a member of this object has.
    fileprivate func text(of member: String) -> String? {
        withUnsafeBytes { bytes in
            var scanner = JSONScanner(bytes)
            var text: String?
            try? scanner.members { name, scanner throws(JSONScanner.Malformed) in
                if name == member { text = try scanner.string() } else { _ = try scanner.value() }
            }
            return text
        }
    }
}
