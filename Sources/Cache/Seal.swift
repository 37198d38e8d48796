import GRDB

/// A number over all values of a row, kept beside them.
///
/// *A row is read as it was written, or not at all*: pages of SQLite carry no checksums, so that a
/// text which the disk has spoilt would be read, and sent, as if the user had written it.
enum Seal {
    /// FNV-1a, in which no change of a single byte goes unnoticed.
    static func of(_ values: [DatabaseValue]) -> Int64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for value in values { take(value, into: &hash) }
        return Int64(bitPattern: hash)
    }

    /// The same in SQL, for rows that an older roost wrote without one.
    static let function = DatabaseFunction("row_seal", pure: true) { Seal.of($0) }

    private static func take(_ value: DatabaseValue, into hash: inout UInt64) {
        func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        func take(_ tag: UInt8, _ bytes: some Sequence<UInt8>) {
            take(tag)
            var count: UInt64 = 0
            for byte in bytes {
                take(byte)
                count += 1
            }
            withUnsafeBytes(of: count.littleEndian) { $0.forEach(take) }
        }
        switch value.storage {
        case .null: take(0)
        case .int64(let number): withUnsafeBytes(of: number.littleEndian) { take(1, $0) }
        case .double(let number):
            withUnsafeBytes(of: number.bitPattern.littleEndian) { take(2, $0) }
        // Texts are read up to the first zero.
        case .string(let text): take(3, text.utf8.prefix { $0 != 0 })
        case .blob(let data): take(4, data)
        }
    }
}
