internal import Marketplace

/// The nights of a home on which no stay can be, 64 to a word; search reads nothing else.
///
/// Derived from `booked_night` and `block`, in the transaction that changes these. Nights that must
/// be kept free beside a stay are set too, which also keeps a stay's own preparation nights free.
enum NightBits {
    /// Makes the words anew in which these days lie, and the preparation nights beside them.
    static func refresh(listing number: Int64, days: Range<Int>, in db: Database) throws {
        let preparation = try preparationNights(of: number, in: db)
        let first = Int64(days.lowerBound) - preparation
        let last = Int64(days.upperBound) - 1 + preparation
        guard first <= last else { return }
        try rebuild(number, words: (first >> 6)...(last >> 6), preparation, in: db)
    }

    /// Sets the bits of days that are taken from now on, and of the preparation nights beside them.
    static func add(
        _ days: Range<Int>,
        beside preparation: Int,
        listing number: Int64,
        in db: Database
    ) throws {
        let taken = (days.lowerBound - preparation)..<(days.upperBound + preparation)
        for (word, mask) in masks(of: taken) {
            try db.post(
                """
                INSERT INTO listing_bits (listing, word, bits) VALUES (?, ?, ?)
                ON CONFLICT (listing, word) DO UPDATE SET bits = listing_bits.bits | excluded.bits
                """,
                [number, word, mask]
            )
        }
    }

    /// Makes all words of a home anew.
    static func rebuild(listing number: Int64, in db: Database) throws {
        try db.execute("DELETE FROM listing_bits WHERE listing = ?", [number])
        let preparation = try preparationNights(of: number, in: db)
        let bounds = try db.row(
            """
            SELECT min(first) AS first, max(until) AS until FROM (
                SELECT night AS first, night + 1 AS until FROM booked_night WHERE listing = ?1
                UNION ALL SELECT first_night, until FROM block WHERE listing = ?1) AS taken
            """,
            [number]
        )
        guard let bounds, let first = bounds["first"] as Int64?,
            let until = bounds["until"] as Int64?
        else { return }
        let words = ((first - preparation) >> 6)...((until + preparation) >> 6)
        try rebuild(number, words: words, preparation, in: db)
    }

    /// The conditions under which all nights of `days` are free of set bits: word and mask.
    static func masks(of days: Range<Int>) -> [(word: Int64, mask: Int64)] {
        var words: [Int64: Int64] = [:]
        for day in days { set(Int64(day), in: &words) }
        return words.sorted { $0.key < $1.key }.map { (word: $0.key, mask: $0.value) }
    }

    private static func rebuild(
        _ number: Int64,
        words range: ClosedRange<Int64>,
        _ preparation: Int64,
        in db: Database
    ) throws {
        var words: [Int64: Int64] = [:]
        let days = (range.lowerBound << 6)..<((range.upperBound + 1) << 6)
        let nights = try db.ask(
            "SELECT night FROM booked_night WHERE listing = ? AND night >= ? AND night < ?",
            [number, days.lowerBound - preparation, days.upperBound + preparation]
        )
        let blocks = try db.ask(
            "SELECT first_night, until FROM block WHERE listing = ? AND until > ? AND first_night < ?",
            [number, days.lowerBound, days.upperBound]
        )
        for row in try nights.get() {
            let night: Int64 = row[0]
            for day in (night - preparation)...(night + preparation) { set(day, in: &words) }
        }
        for block in try blocks.get() {
            let first = max(block[0] as Int64, days.lowerBound)
            let until = min(block[1] as Int64, days.upperBound)
            for day in first..<until { set(day, in: &words) }
        }
        for word in range { try write(words[word] ?? 0, at: word, of: number, in: db) }
    }

    private static func set(_ day: Int64, in words: inout [Int64: Int64]) {
        words[day >> 6, default: 0] |= 1 << (day & 63)
    }

    private static func preparationNights(of number: Int64, in db: Database) throws -> Int64 {
        try db.value("SELECT preparation_nights FROM listing WHERE number = ?", [number]) ?? 0
    }

    private static func write(
        _ bits: Int64,
        at word: Int64,
        of number: Int64,
        in db: Database
    ) throws {
        guard bits != 0 else {
            try db.post(
                "DELETE FROM listing_bits WHERE listing = ? AND word = ?",
                [number, word]
            )
            return
        }
        try db.post(
            """
            INSERT INTO listing_bits (listing, word, bits) VALUES (?, ?, ?)
            ON CONFLICT (listing, word) DO UPDATE SET bits = excluded.bits
            """,
            [number, word, bits]
        )
    }
}
