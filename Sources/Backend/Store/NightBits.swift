package import GRDB
internal import Marketplace

/// The nights of a home on which no stay can be, 64 to a word; search reads nothing else.
///
/// Derived from `booked_night` and `block`, in the transaction that changes these. Nights that must
/// be kept free beside a stay are set too, which also keeps a stay's own preparation nights free.
package enum NightBits {
    /// Makes all words of a home anew.
    package static func rebuild(listing number: Int64, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM listing_bits WHERE listing = ?")
            .execute(arguments: [number])
        var words: [Int64: Int64] = [:]
        let preparation = try preparationNights(of: number, in: db)
        let nights = try db.cachedStatement(
            sql: "SELECT night FROM booked_night WHERE listing = ?"
        )
        for night in try Int64.fetchAll(nights, arguments: [number]) {
            for day in (night - preparation)...(night + preparation) { set(day, in: &words) }
        }
        let blocks = try db.cachedStatement(
            sql: "SELECT first_night, until FROM block WHERE listing = ?"
        )
        for block in try Row.fetchAll(blocks, arguments: [number]) {
            let first: Int64 = block[0]
            let until: Int64 = block[1]
            for day in first..<until { set(day, in: &words) }
        }
        try write(words, of: number, in: db)
    }

    /// The conditions under which all nights of `days` are free of set bits: word and mask.
    static func masks(of days: Range<Int>) -> [(word: Int64, mask: Int64)] {
        var words: [Int64: Int64] = [:]
        for day in days { set(Int64(day), in: &words) }
        return words.sorted { $0.key < $1.key }.map { (word: $0.key, mask: $0.value) }
    }

    private static func set(_ day: Int64, in words: inout [Int64: Int64]) {
        words[day >> 6, default: 0] |= 1 << (day & 63)
    }

    private static func preparationNights(of number: Int64, in db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: "SELECT preparation_nights FROM listing WHERE number = ?"
        )
        return try Int64.fetchOne(statement, arguments: [number]) ?? 0
    }

    private static func write(
        _ words: [Int64: Int64],
        of number: Int64,
        in db: Database
    ) throws {
        let insert = try db.cachedStatement(
            sql: "INSERT INTO listing_bits (listing, word, bits) VALUES (?, ?, ?)"
        )
        for (word, bits) in words {
            try insert.execute(arguments: [number, word, bits])
        }
    }
}
