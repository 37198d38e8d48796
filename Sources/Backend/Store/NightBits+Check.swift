/// Compares the night bits with what they are derived from.
extension NightBits {
    /// How many homes are looked at together.
    private static let batch: Int64 = 1_000

    /// The homes whose bits are not what their nights and blocks make them; twenty at most.
    static func problems(in db: Database) throws -> [String] {
        let bounds = try db.row("SELECT min(number) AS first, max(number) AS last FROM listing")
        guard let bounds, let first = bounds["first"] as Int64?, let last = bounds["last"] as Int64?
        else { return [] }
        var problems: [String] = []
        for start in stride(from: first, through: last, by: Int(batch)) {
            for (number, word) in try differences(start..<(start + batch), in: db) {
                problems.append(
                    "search knows which nights are taken: listing \(number), word \(word)"
                )
                if problems.count == 20 { return problems }
            }
        }
        return problems
    }

    /// Home and word of every difference among these homes.
    private static func differences(
        _ numbers: Range<Int64>,
        in db: Database
    ) throws -> [(number: Int64, word: Int64)] {
        var words = try derived(numbers, in: db)
        let kept = try db.rows(
            "SELECT listing, word, bits FROM listing_bits WHERE listing >= ? AND listing < ?",
            [numbers.lowerBound, numbers.upperBound]
        )
        var differences: [(number: Int64, word: Int64)] = []
        for row in kept {
            let key = Key(listing: row[0], word: row[1])
            let bits: Int64 = row[2]
            if words.removeValue(forKey: key) ?? 0 != bits {
                differences.append((key.listing, key.word))
            }
        }
        return differences + words.filter { $0.value != 0 }.map { ($0.key.listing, $0.key.word) }
    }

    private struct Key: Hashable {
        let listing: Int64
        let word: Int64
    }

    private static func derived(
        _ numbers: Range<Int64>,
        in db: Database
    ) throws -> [Key: Int64] {
        var words: [Key: Int64] = [:]
        func take(_ days: Range<Int64>, of listing: Int64) {
            for day in days {
                words[Key(listing: listing, word: day >> 6), default: 0] |= 1 << (day & 63)
            }
        }
        let bounds: [any SQLConvertible] = [numbers.lowerBound, numbers.upperBound]
        let nights = """
            SELECT booked_night.listing, night, preparation_nights FROM booked_night
            JOIN listing ON listing.number = booked_night.listing
            WHERE booked_night.listing >= ? AND booked_night.listing < ?
            """
        for row in try db.rows(nights, bounds) {
            let night: Int64 = row[1]
            let preparation: Int64 = row[2]
            take((night - preparation)..<(night + preparation + 1), of: row[0])
        }
        let blocks = """
            SELECT listing, first_night, until FROM block WHERE listing >= ? AND listing < ?
            """
        for row in try db.rows(blocks, bounds) {
            take((row[1] as Int64)..<(row[2] as Int64), of: row[0])
        }
        return words
    }
}
