internal import Marketplace

/// The taken nights of many homes over a range of days, read at once.
struct TakenNights {
    private let firstWord: Int64
    private let words: Int
    private var bits: [Int64: [Int64]] = [:]

    init(of homes: [Int64], days: Range<Int>, in db: Database) throws {
        firstWord = Int64(days.lowerBound) >> 6
        let lastWord = Int64(days.upperBound - 1) >> 6
        words = Int(lastWord - firstWord) + 1
        for group in NumberList.groups(of: homes) {
            let rows = try db.rows(
                """
                SELECT listing, word, bits FROM listing_bits
                WHERE listing IN (\(group.marks)) AND word BETWEEN ? AND ?
                """,
                group.numbers + [firstWord, lastWord]
            )
            for row in rows {
                let place = Int((row[1] as Int64) - firstWord)
                bits[row[0], default: Array(repeating: 0, count: words)][place] = row[2]
            }
        }
    }

    /// Whether all nights of the stay are free, which must lie within the range.
    func isFree(_ stay: DateRange, at home: Int64) -> Bool {
        guard let bits = bits[home] else { return true }
        let days = stay.checkIn.daysSinceEpoch..<stay.checkOut.daysSinceEpoch
        return NightBits.masks(of: days).allSatisfy { word, mask in
            bits[Int(word - firstWord)] & mask == 0
        }
    }
}

/// Numbers for an `IN`, in groups of few lengths, so that the statements stay prepared.
struct NumberList {
    let numbers: [Int64]

    var marks: String { Array(repeating: "?", count: numbers.count).joined(separator: ",") }

    private static let lengths = [1, 8, 32, 128]

    /// A group that is not full repeats its last number, which an `IN` does not mind.
    static func groups(of numbers: [Int64]) -> [NumberList] {
        let most = lengths[lengths.count - 1]
        return stride(from: 0, to: numbers.count, by: most).map { start in
            let group = numbers[start..<min(start + most, numbers.count)]
            let length = lengths.first { $0 >= group.count } ?? most
            let rest = Array(repeating: group[group.endIndex - 1], count: length - group.count)
            return NumberList(numbers: group + rest)
        }
    }
}
