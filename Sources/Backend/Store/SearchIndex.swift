/// Keeps the words that search looks homes up by; the rest of what it reads follows by itself.
///
/// SQLite has a full-text table beside the homes, PostgreSQL a table of folded words.
enum SearchIndex {
    /// What search knows of a home.
    struct Entry: Sendable, Hashable {
        let number: Int64
        var title: String
        var neighbourhood: String
        var city: String
        var country: String

        var words: [String] {
            SearchWords.folded([title, neighbourhood, city, country].joined(separator: " "))
        }
    }

    /// What the tables say of a home.
    static func entry(of number: Int64, in db: Database) throws -> Entry? {
        try db.row(entries + " WHERE number = ?", [number]).map(entry)
    }

    static func insert(_ entry: Entry, in db: Database) throws {
        switch db.kind {
        case .sqlite:
            try db.execute(
                """
                INSERT INTO listing_text (rowid, title, neighbourhood, city, country)
                VALUES (?, ?, ?, ?, ?)
                """,
                texts(of: entry)
            )
        case .postgres:
            try db.execute(
                """
                INSERT INTO listing_text (number, words)
                VALUES (?, array_to_tsvector(string_to_array(?, ' ')))
                """,
                [entry.number, entry.words.joined(separator: " ")]
            )
        }
    }

    /// Forgets a home; `entry` is what was inserted, which the full text of SQLite does not keep.
    static func remove(_ entry: Entry, in db: Database) throws {
        switch db.kind {
        case .sqlite:
            try db.execute(
                """
                INSERT INTO listing_text (listing_text, rowid, title, neighbourhood, city, country)
                VALUES ('delete', ?, ?, ?, ?, ?)
                """,
                texts(of: entry)
            )
        case .postgres:
            try db.execute("DELETE FROM listing_text WHERE number = ?", [entry.number])
        }
    }

    /// Makes the entries of all homes, in a database that has none yet.
    static func build(in db: Database) throws {
        try eachEntry(in: db) { try insert($0, in: db) }
    }

    /// Goes through what search has to know of all homes.
    static func eachEntry(in db: Database, _ body: (Entry) throws -> Void) throws {
        var last: Int64 = .min
        while true {
            let rows = try db.rows(
                entries + " WHERE number > ? ORDER BY number LIMIT 1000",
                [last]
            )
            guard let end = rows.last else { return }
            last = end["number"]
            for row in rows { try body(entry(row)) }
        }
    }

    private static let entries = """
        SELECT number, title, neighbourhood, city, country
        FROM listing JOIN place ON place.id = listing.place
        """

    private static func entry(_ row: Row) -> Entry {
        Entry(
            number: row["number"],
            title: row["title"],
            neighbourhood: row["neighbourhood"],
            city: row["city"],
            country: row["country"]
        )
    }

    private static func texts(of entry: Entry) -> [any SQLConvertible] {
        [entry.number, entry.title, entry.neighbourhood, entry.city, entry.country]
    }
}
