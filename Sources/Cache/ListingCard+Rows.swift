import Foundation
import GRDB
package import Marketplace
import Wire

extension ListingCard {
    /// Stores the card for local search; the total is of one search's dates and is left out.
    ///
    /// What is searched, what is shown and the words are three tables, so that a search reads
    /// little: the bodies are ten times the size of the rest.
    func store(in database: Database, at instant: Instant) throws {
        var card = self
        card.total = nil
        let body = try Coding.encode(card)
        let known = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT number, body FROM card JOIN card_body USING (number) WHERE id = ?"
            ),
            arguments: [id.text]
        )
        if let known, known[1] as Data == body {
            try database.cachedStatement(sql: "UPDATE card SET seen_at = ? WHERE number = ?")
                .execute(arguments: [instant.milliseconds, known[0] as Int64])
            return
        }
        try card.storeFacts(in: database, at: instant)
        let number = known.map { $0[0] as Int64 } ?? database.lastInsertedRowID
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO card_body (number, body) VALUES (?, ?)"
        ).execute(arguments: [number, body])
        try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO card_text (rowid, title, neighbourhood, city)
                VALUES (?, ?, ?, ?)
                """
        ).execute(arguments: [number, title, neighbourhood, city])
    }

    private func storeFacts(in database: Database, at instant: Instant) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO card (id, score, rating, price, currency, capacity, home_type,
                    latitude, longitude, seen_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET score = excluded.score,
                    rating = excluded.rating, price = excluded.price,
                    currency = excluded.currency, capacity = excluded.capacity,
                    home_type = excluded.home_type, latitude = excluded.latitude,
                    longitude = excluded.longitude, seen_at = excluded.seen_at
                """
        ).execute(arguments: [
            id.text, score, rating?.hundredths ?? 0, nightly.minorUnits,
            nightly.currency.code, capacity, homeType.rawValue, location.latitude,
            location.longitude, instant.milliseconds,
        ])
    }

    /// The average of the ratings, drawn towards 4.50 while there are few.
    private var score: Int {
        let count = rating?.count ?? 0
        return ((rating?.hundredths ?? 0) * count + 450 * 5) / (count + 5)
    }

    /// Deletes the cards seen longest ago, until no more than `count` are left.
    static func trim(to count: Int, in database: Database) throws {
        let numbers = """
            SELECT number FROM card ORDER BY seen_at DESC, number DESC LIMIT -1 OFFSET \(count)
            """
        try database.execute(sql: "DELETE FROM card_text WHERE rowid IN (\(numbers))")
        try database.execute(sql: "DELETE FROM card_body WHERE number IN (\(numbers))")
        try database.execute(sql: "DELETE FROM card WHERE number IN (\(numbers))")
    }
}

extension Cache {
    /// The card of a home that was seen before.
    package nonisolated func cardNow(_ id: ListingID) -> ListingCard? {
        readNow { database in
            let body = try Data.fetchOne(
                database,
                sql: "SELECT body FROM card JOIN card_body USING (number) WHERE id = ?",
                arguments: [id.text]
            )
            return try body.map { try Coding.decode(ListingCard.self, from: $0) }
        }
    }
}

extension Listing {
    /// Stores the card and, beside it, what only the full page tells.
    func storeAmenities(in database: Database, at instant: Instant) throws {
        try card.store(in: database, at: instant)
        try database.execute(
            sql: "UPDATE card SET amenities = ? WHERE id = ?",
            arguments: [Set(amenities).bits, card.id.text]
        )
    }
}
