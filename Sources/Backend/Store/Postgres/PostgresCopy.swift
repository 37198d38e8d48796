internal import CPostgres
internal import Foundation

/// Rows on their way into a table, by COPY.
struct PostgresCopy {
    private static let enough = 256 * 1_024

    private let handle: OpaquePointer
    private var buffer: [UInt8] = []

    fileprivate init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    /// Appends a row; its values stand in the order of the columns.
    mutating func append(_ row: [SQLValue]) throws {
        for (index, value) in row.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: "\t")) }
            append(value)
        }
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count > PostgresCopy.enough { try flush() }
    }

    private mutating func append(_ value: SQLValue) {
        switch value {
        case .null: buffer += #"\N"#.utf8
        case .integer(let number): buffer += String(number).utf8
        case .real(let number): buffer += String(number).utf8
        case .text(let text): for byte in text.utf8 { append(escaping: byte) }
        case .blob(let data):
            buffer += #"\\x"#.utf8
            for byte in data {
                buffer.append(PostgresCopy.digits[Int(byte >> 4)])
                buffer.append(PostgresCopy.digits[Int(byte & 15)])
            }
        }
    }

    private mutating func append(escaping byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\\"): buffer += #"\\"#.utf8
        case UInt8(ascii: "\n"): buffer += #"\n"#.utf8
        case UInt8(ascii: "\r"): buffer += #"\r"#.utf8
        case UInt8(ascii: "\t"): buffer += #"\t"#.utf8
        default: buffer.append(byte)
        }
    }

    fileprivate mutating func flush() throws {
        let code = buffer.withUnsafeBytes { bytes in
            PQputCopyData(handle, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
        }
        guard code == 1 else { throw PostgresFailure.lost(String(cString: PQerrorMessage(handle))) }
        buffer.removeAll(keepingCapacity: true)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}

extension PostgresConnection {
    /// Copies rows into a table, which is named with its columns.
    ///
    /// - Throws: ``StoreError``, or what `rows` throws.
    func copy(into target: String, _ rows: (inout PostgresCopy) throws -> Void) throws {
        try plain { handle in
            try PostgresConnection.check(PQexec(handle, "COPY \(target) FROM STDIN"), PGRES_COPY_IN)
            var copy = PostgresCopy(handle)
            let outcome = Result {
                try rows(&copy)
                try copy.flush()
            }
            if case .failure = outcome {
                PQputCopyEnd(handle, "given up")
                PQclear(PQgetResult(handle))
            } else {
                PQputCopyEnd(handle, nil)
                try PostgresConnection.check(PQgetResult(handle), PGRES_COMMAND_OK)
            }
            while let rest = PQgetResult(handle) { PQclear(rest) }
            try outcome.get()
        }
    }

    private static func check(_ result: OpaquePointer?, _ status: ExecStatusType) throws {
        guard let result else { throw PostgresFailure.lost("no answer") }
        defer { PQclear(result) }
        guard PQresultStatus(result) == status else { throw PostgresFailure(result) }
    }
}
