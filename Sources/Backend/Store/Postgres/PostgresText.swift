/// Statements as PostgreSQL wants them: `$1` where the shared SQL says `?` or `?1`.
enum PostgresText {
    /// The statement with its placeholders numbered, as SQLite numbers them.
    ///
    /// What stands in quotes or comments is left alone.
    static func numbered(_ sql: String) -> String {
        var scanner = Scanner(sql)
        var text: [UInt8] = []
        var last = 0
        while let piece = scanner.next() {
            guard case .code(let byte) = piece else {
                text.append(piece.byte)
                continue
            }
            guard byte == UInt8(ascii: "?") else {
                text.append(byte)
                continue
            }
            let number = scanner.number() ?? last + 1
            last = max(last, number)
            text.append(UInt8(ascii: "$"))
            text += Array(String(number).utf8)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A byte of a statement, and whether it is code or stands in quotes or a comment.
    enum Piece {
        case code(UInt8)
        case quoted(UInt8)

        var byte: UInt8 {
            switch self {
            case .code(let byte), .quoted(let byte): byte
            }
        }
    }

    /// Goes through a statement and tells code from quotes and comments.
    struct Scanner {
        private enum Place {
            case code
            case quotes(UInt8)
            case line
            case comment
        }

        private let bytes: [UInt8]
        private var index = 0
        private var place = Place.code

        init(_ sql: String) {
            bytes = Array(sql.utf8)
        }

        mutating func next() -> Piece? {
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            index += 1
            switch place {
            case .code:
                place = opened(by: byte)
                if case .code = place { return .code(byte) }
            case .quotes(let end):
                // A doubled quote closes and opens again, which comes to the same.
                if byte == end { place = .code }
            case .line:
                if byte == UInt8(ascii: "\n") { place = .code }
            case .comment:
                let isEnd = byte == UInt8(ascii: "/") && bytes[index - 2] == UInt8(ascii: "*")
                if isEnd { place = .code }
            }
            return .quoted(byte)
        }

        /// The digits that come next, as a number.
        mutating func number() -> Int? {
            let start = index
            while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
            return Int(String(decoding: bytes[start..<index], as: UTF8.self))
        }

        private func opened(by byte: UInt8) -> Place {
            let next = index < bytes.count ? bytes[index] : 0
            return switch (byte, next) {
            case (UInt8(ascii: "'"), _), (UInt8(ascii: "\""), _): .quotes(byte)
            case (UInt8(ascii: "-"), UInt8(ascii: "-")): .line
            case (UInt8(ascii: "/"), UInt8(ascii: "*")): .comment
            default: .code
            }
        }
    }
}
