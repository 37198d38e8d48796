internal import Marketplace

/// Rows of nights that are taken without a booking.
enum BlockRows {
    /// A run of nights, as the store keeps it.
    struct Block: Sendable, Hashable {
        let id: BlockID
        var nights: Range<Int>
        let kind: CalendarBlock.Kind
        let note: String
    }

    /// The most blocks of one home that are not over yet.
    static let capacity = 1_000

    /// What blocks these days, earliest first.
    static func blocks(of number: Int64, in days: Range<Int>, _ db: Database) throws -> [Block] {
        let rows = try db.rows(
            """
            SELECT * FROM block WHERE listing = ? AND until > ? AND first_night < ?
            ORDER BY first_night, id
            """,
            [number, days.lowerBound, days.upperBound]
        )
        return try rows.map(block)
    }

    /// The block with this id, and the number of its home.
    static func block(_ id: BlockID, in db: Database) throws -> (block: Block, home: Int64)? {
        let sql = "SELECT * FROM block WHERE key = ?1 OR (key IS NULL AND id = ?2)"
        return try db.row(sql, [id.text, number(of: id)]).map { (try block($0), $0["listing"]) }
    }

    static func insert(_ block: Block, of number: Int64, in db: Database) throws {
        try db.execute(
            """
            INSERT INTO block (key, listing, first_night, until, kind, note)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                block.id.text, number, block.nights.lowerBound, block.nights.upperBound,
                block.kind.rawValue, block.note,
            ]
        )
    }

    static func remove(_ id: BlockID, in db: Database) throws {
        let sql = "DELETE FROM block WHERE key = ?1 OR (key IS NULL AND id = ?2)"
        try db.execute(sql, [id.text, number(of: id)])
    }

    /// Frees these days of the host's own blocks; what reaches beyond them stays blocked.
    ///
    /// Of a block that is cut in two the later part gets an id of its own.
    static func open(
        _ days: Range<Int>,
        of number: Int64,
        at now: Instant,
        in db: Database
    ) throws {
        for block in try blocks(of: number, in: days, db) where block.kind == .host {
            try remove(block.id, in: db)
            let nights = block.nights
            let before = nights.lowerBound..<max(nights.lowerBound, days.lowerBound)
            let after = min(nights.upperBound, days.upperBound)..<nights.upperBound
            for part in [before, after] where !part.isEmpty {
                let isFirst = part == before || before.isEmpty
                let id = isFirst ? block.id : Random.id(at: now)
                let rest = Block(id: id, nights: part, kind: .host, note: block.note)
                try insert(rest, of: number, in: db)
            }
        }
    }

    private static func block(_ row: Row) throws -> Block {
        let key: String? = row["key"]
        guard let id = key == nil ? id(ofNumber: row["id"]) : try row.id("key") else {
            throw CorruptRow(column: "key")
        }
        return Block(
            id: id,
            nights: (row["first_night"] as Int)..<(row["until"] as Int),
            kind: try row.named("kind"),
            note: row["note"]
        )
    }

    // MARK: Ids of what nobody gave one

    /// The number as the digits of an id, which no clock ever gives: they would be of 1970.
    private static func id(ofNumber number: Int64) -> BlockID? {
        let digits = String(number)
        let zeros = String(repeating: "0", count: 26 - digits.utf8.count)
        return BlockID(CalendarBlock.idPrefix + zeros + digits)
    }

    private static func number(of id: BlockID) -> Int64? {
        Int64(id.text.dropFirst(CalendarBlock.idPrefix.count))
    }
}
