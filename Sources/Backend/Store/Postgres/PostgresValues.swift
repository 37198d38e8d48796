internal import CPostgres
internal import Foundation

/// A statement's arguments as libpq takes them: text, except that bytes go as they are.
///
/// Their types are left for the server to infer from the statement.
struct PostgresArguments {
    private static let binary: Int32 = 1
    private static let text: Int32 = 0

    private var bytes: [UInt8] = []
    /// Where each argument begins in `bytes`; nil for NULL.
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// - Throws: ``StoreError/failed(_:)``, for text that holds a nul, which PostgreSQL cannot keep.
    init(_ values: [SQLValue]) throws {
        offsets.reserveCapacity(values.count)
        for value in values { try append(value) }
    }

    private mutating func append(_ value: SQLValue) throws {
        switch value {
        case .null:
            offsets.append(nil)
            lengths.append(0)
            formats.append(PostgresArguments.text)
        case .integer(let number): add(String(number).utf8, PostgresArguments.text)
        case .real(let number): add(String(number).utf8, PostgresArguments.text)
        case .blob(let data): add(data, PostgresArguments.binary)
        case .text(let text):
            let start = bytes.count
            add(text.utf8, PostgresArguments.text)
            guard !bytes[start..<bytes.count - 1].contains(0) else {
                throw StoreError.failed("a text for the database holds a nul")
            }
        }
    }

    private mutating func add(_ value: some Collection<UInt8>, _ format: Int32) {
        let start = bytes.count
        offsets.append(start)
        bytes.append(contentsOf: value)
        lengths.append(Int32(bytes.count - start))
        formats.append(format)
        bytes.append(0)
    }

    /// Lends the arguments to a function of libpq, which copies them.
    func withPointers<Result>(
        _ body: (
            _ count: Int32, _ values: UnsafePointer<UnsafePointer<CChar>?>?,
            _ lengths: UnsafePointer<Int32>?, _ formats: UnsafePointer<Int32>?
        ) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { bytes in
            let pointers = offsets.map { offset in
                offset.flatMap { bytes.baseAddress?.advanced(by: $0) }?
                    .assumingMemoryBound(to: CChar.self)
            }
            return body(Int32(pointers.count), pointers, lengths, formats)
        }
    }
}

/// Values as PostgreSQL answers them: text, read by the type of the column.
enum PostgresValues {
    /// The types that a column of ours or an expression over one can have, by their fixed numbers.
    private enum Kind: Oid {
        case bool = 16
        case bytea = 17
        case int8 = 20
        case int2 = 21
        case int4 = 23
        case oid = 26
        case float4 = 700
        case float8 = 701
        case numeric = 1_700
    }

    /// The rows of a result; `columns` are its names if they are known from before.
    static func rows(of result: OpaquePointer, columns: Row.Columns) -> [Row] {
        let width = PQnfields(result)
        let kinds = (0..<width).map { Kind(rawValue: PQftype(result, $0)) }
        return (0..<PQntuples(result)).map { row in
            let values = (0..<width).map { column in
                value(kinds[Int(column)], of: result, row, column)
            }
            return Row(columns: columns, values: values)
        }
    }

    static func columns(of result: OpaquePointer) -> Row.Columns {
        Row.Columns(
            (0..<PQnfields(result)).map { PQfname(result, $0).map { String(cString: $0) } ?? "" }
        )
    }

    private static func value(
        _ kind: Kind?,
        of result: OpaquePointer,
        _ row: Int32,
        _ column: Int32
    ) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let text = PQgetvalue(result, row, column)
        else { return .null }
        let bytes = UnsafeRawBufferPointer(
            start: text,
            count: Int(PQgetlength(result, row, column))
        )
        switch kind {
        case .bool: return .integer(bytes.first == UInt8(ascii: "t") ? 1 : 0)
        case .int2, .int4, .int8, .oid: return .integer(strtoll(text, nil, 10))
        case .float4, .float8: return .real(strtod(text, nil))
        case .numeric: return number(String(cString: text))
        case .bytea: return .blob(data(hex: bytes))
        case nil: return .text(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// A sum of integers is whole; it becomes one again.
    private static func number(_ text: String) -> SQLValue {
        if let whole = Int64(text) { return .integer(whole) }
        return .real(Double(text) ?? .nan)
    }

    /// The bytes that stand behind `\x`, two digits each.
    private static func data(hex: UnsafeRawBufferPointer) -> Data {
        let count = max(0, hex.count - 2) / 2
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
            for index in 0..<count {
                bytes[index] = digit(hex[2 * index + 2]) << 4 | digit(hex[2 * index + 3])
            }
            filled = count
        }
        return Data(bytes)
    }

    private static func digit(_ byte: UInt8) -> UInt8 {
        byte < 0x3A ? byte & 0x0F : (byte & 0x0F) + 9
    }
}
