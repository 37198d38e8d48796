internal import Foundation
internal import Wire

/// Makes and reads the places in lists; only what this server made for this list is read.
struct Cursors: Sendable {
    private let seal: Seal

    init(secret: Data) {
        seal = Seal(secret: secret, purpose: "cursor")
    }

    /// A cursor for `list`, a text that names the list and all that chooses its rows.
    func make(_ position: ListPosition, list: String) -> Cursor {
        let data = Data("\(position.key) \(position.tie)".utf8)
        return Cursor(Base64URL.encode(code(of: data, list: list) + data))
    }

    /// The position in `list`.
    ///
    /// - Throws: ``Problem`` with the code `bad_request`, for anything else than a cursor of ours.
    func read(_ text: String, list: String) throws -> ListPosition {
        guard text.utf8.count <= 200, let bytes = Base64URL.decode(text), bytes.count > 16 else {
            throw Cursors.refused
        }
        let data = Data(bytes.dropFirst(16))
        guard seal.isValid(Data(bytes.prefix(16)), of: sealed(data, list: list)) else {
            throw Cursors.refused
        }
        let parts = String(decoding: data, as: UTF8.self)
            .split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let key = Int64(parts[0]) else { throw Cursors.refused }
        return ListPosition(key: key, tie: String(parts[1]))
    }

    private static let refused = Problem(.badRequest, "after is not a cursor of this list")

    private func code(of data: Data, list: String) -> Data {
        seal.code(of: sealed(data, list: list)).prefix(16)
    }

    private func sealed(_ data: Data, list: String) -> Data {
        Data(list.utf8) + Data([0]) + data
    }
}

/// Where a row stands in a list: what the list is ordered by, and what tells equals apart.
struct ListPosition: Sendable, Hashable {
    let key: Int64
    /// An id or a number, as text.
    let tie: String

    /// Before the first row of a list that runs from high to low.
    static let top = ListPosition(key: .max, tie: "~")
}
