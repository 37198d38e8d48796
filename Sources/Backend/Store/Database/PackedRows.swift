internal import Foundation

/// The values of an answer's rows, as the database gave them.
///
/// A text is made of its bytes when it is asked for, by the thread that asks: who reads thousands
/// of rows is not held up by texts that another thread needs, or nobody.
final class PackedRows: Sendable {
    fileprivate enum Value {
        case null
        case integer(Int64)
        case real(Double)
        case text(start: Int, count: Int32)
        case blob(start: Int, count: Int32)
    }

    private let values: [Value]
    private let bytes: [UInt8]

    fileprivate init(_ values: [Value], _ bytes: [UInt8]) {
        self.values = values
        self.bytes = bytes
    }

    subscript(place: Int) -> SQLValue {
        switch values[place] {
        case .null: .null
        case .integer(let number): .integer(number)
        case .real(let number): .real(number)
        case .text(let start, let count):
            .text(String(decoding: bytes[start..<start + Int(count)], as: UTF8.self))
        case .blob(let start, let count): .blob(Data(bytes[start..<start + Int(count)]))
        }
    }
}

/// Rows that are being packed: their values are added one after the other.
struct RowPacking {
    private var values: [PackedRows.Value] = []
    private var bytes: [UInt8] = []

    var isEmpty: Bool { values.isEmpty }

    mutating func addNull() { values.append(.null) }

    mutating func add(_ number: Int64) { values.append(.integer(number)) }

    mutating func add(_ number: Double) { values.append(.real(number)) }

    mutating func add(text: UnsafeBufferPointer<UInt8>) {
        values.append(.text(start: bytes.count, count: Int32(text.count)))
        bytes.append(contentsOf: text)
    }

    mutating func add(blob: UnsafeRawBufferPointer) {
        values.append(.blob(start: bytes.count, count: Int32(blob.count)))
        bytes.append(contentsOf: blob)
    }

    /// The rows, of which each has a value for every column.
    func rows(_ columns: Row.Columns) -> [Row] {
        let packed = PackedRows(values, bytes)
        return stride(from: 0, to: values.count, by: columns.names.count).map { first in
            Row(columns: columns, packed: packed, first: first)
        }
    }
}
