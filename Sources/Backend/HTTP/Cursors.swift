internal import Foundation
internal import Wire

/// Makes and reads the places in lists; only what this server made for this list is read.
struct Cursors: Sendable {
    private let seal: Seal

    init(secret: Data) {
        seal = Seal(secret: secret, purpose: "cursor")
    }

    /// A cursor for `list`, a text that names the list and all that chooses its rows.
    func make(_ position: [Int64], list: String) -> Cursor {
        var data = Data()
        for number in position {
            withUnsafeBytes(of: number.bigEndian) { data.append(contentsOf: $0) }
        }
        return Cursor(Base64URL.encode(code(of: data, list: list) + data))
    }

    /// The position in `list`.
    ///
    /// - Throws: ``Problem`` with the code `bad_request`, for anything else than a cursor of ours.
    func read(_ text: String, count: Int, list: String) throws -> [Int64] {
        guard text.utf8.count <= 200, let bytes = Base64URL.decode(text),
            bytes.count == 16 + 8 * count
        else { throw Problem(.badRequest, "after is not a cursor of this list") }
        let data = Data(bytes.dropFirst(16))
        guard seal.isValid(Data(bytes.prefix(16)), of: sealed(data, list: list)) else {
            throw Problem(.badRequest, "after is not a cursor of this list")
        }
        return (0..<count).map { index in
            data[(8 * index)..<(8 * index + 8)].reduce(0) { $0 << 8 | Int64($1) }
        }
    }

    private func code(of data: Data, list: String) -> Data {
        seal.code(of: sealed(data, list: list)).prefix(16)
    }

    private func sealed(_ data: Data, list: String) -> Data {
        Data(list.utf8) + Data([0]) + data
    }
}

/// A place in a list, by a name that GRDB does not use.
typealias PageCursor = Cursor
