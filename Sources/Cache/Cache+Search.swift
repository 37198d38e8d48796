import Foundation
import GRDB
package import Marketplace
import Wire

/// Cards that were seen before and fit a search.
package struct StoredCards: Sendable, Hashable {
    package var cards: [ListingCard]
    package var hasMore: Bool
    /// When the one seen longest ago was seen.
    package var seenAt: Instant
}

extension Cache {
    /// Searches the cards seen so far; nil when none fits.
    ///
    /// Words are matched from their beginning, accents and case aside. What cards do not tell
    /// cannot be searched: free nights are not checked, a home whose amenities were never seen
    /// does not fit a search for amenities, and prices compare within a currency only.
    package func search(_ criteria: SearchCriteria, limit: Int) async -> StoredCards? {
        try? await read { try CardQuery(criteria, limit: limit).run(in: $0) }
    }

    /// The same search on the caller's thread, for the first paint.
    package nonisolated func searchNow(_ criteria: SearchCriteria, limit: Int) -> StoredCards? {
        readNow { try CardQuery(criteria, limit: limit).run(in: $0) }
    }
}

/// One search as SQL.
private struct CardQuery {
    private var conditions: [String] = []
    private var arguments = StatementArguments()
    private let order: String
    private let limit: Int
    private let match: String?
    private let isByScore: Bool
    private let text: String

    /// Of so many of the best homes a fifth must have the words for it to be worth going on.
    private static let sample = 100
    private static let longestWalk = 700
    /// From so many homes that have the words on, it is quicker to go through all by their score.
    private static let common = 5_000

    init(_ criteria: SearchCriteria, limit: Int) {
        self.limit = limit
        order = CardQuery.order(criteria.sort)
        isByScore = criteria.sort == .best || criteria.sort == .distance
        text = criteria.text
        match = CardQuery.match(text)
        if criteria.guests > 1 { add("capacity >= ?", [criteria.guests]) }
        if let type = criteria.homeType { add("home_type = ?", [type.rawValue]) }
        if let most = criteria.nightlyLimit {
            add("currency = ? AND price <= ?", [most.currency.code, most.minorUnits])
        }
        if !criteria.amenities.isEmpty {
            let bits = criteria.amenities.bits
            add("amenities & ? = ?", [bits, bits])
        }
        if let box = criteria.box { add(box) }
    }

    func run(in database: Database) throws -> StoredCards? {
        guard let match else { return try stored(try rows(in: database), in: database) }
        if isByScore, let rows = try walk(in: database) { return try stored(rows, in: database) }
        var query = self
        // The plus sign keeps SQLite from looking up one home after the other, to sort them all.
        let number = try isCommon(match, in: database) ? "+number" : "number"
        query.add("\(number) IN (SELECT rowid FROM card_text WHERE card_text MATCH ?)", [match])
        return try stored(try query.rows(in: database), in: database)
    }

    /// The best homes that have the words, found by looking at the best of all; nil when few of
    /// those have them, so that it is quicker to ask the index of words.
    private func walk(in database: Database) throws -> [Found]? {
        guard let words = try WordsOfCards(text, in: database) else { return nil }
        let candidates = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT number, seen_at, title, neighbourhood, city
                    FROM card CROSS JOIN card_text ON card_text.rowid = number \(filter)
                    ORDER BY \(order) LIMIT \(CardQuery.longestWalk)
                    """
            ),
            arguments: arguments
        )
        var found: [Found] = []
        var seen = 0
        while let row = try candidates.next() {
            seen += 1
            if try words.all(in: "\(row[2] as String)\n\(row[3] as String)\n\(row[4] as String)") {
                found.append(Found(row))
            }
            if found.count > limit { return found }
            if seen == CardQuery.sample, found.count < CardQuery.sample / 5 { return nil }
        }
        return seen < CardQuery.longestWalk ? found : nil
    }

    private func isCommon(_ match: String, in database: Database) throws -> Bool {
        guard isByScore else { return false }
        let count = try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT count(*) FROM (
                        SELECT 1 FROM card_text WHERE card_text MATCH ? LIMIT \(CardQuery.common)
                    )
                    """
            ),
            arguments: [match]
        )
        return count == CardQuery.common
    }

    private var filter: String {
        conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    }

    /// A home that fits, and when it was seen.
    private struct Found {
        let number: Int64
        let seenAt: Int64

        init(_ row: Row) {
            number = row[0]
            seenAt = row[1]
        }
    }

    private func rows(in database: Database) throws -> [Found] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT number, seen_at FROM card \(filter)
                    ORDER BY \(order) LIMIT \(limit + 1)
                    """
            ),
            arguments: arguments
        )
        return rows.map(Found.init)
    }

    private func stored(_ found: [Found], in database: Database) throws -> StoredCards? {
        let shown = found.prefix(limit)
        guard let oldest = shown.map(\.seenAt).min() else { return nil }
        let statement = try database.cachedStatement(
            sql: "SELECT body FROM card_body WHERE number = ?"
        )
        let bodies = try shown.compactMap { try Data.fetchOne(statement, arguments: [$0.number]) }
        return StoredCards(
            cards: CardQuery.cards(bodies),
            hasMore: found.count > limit,
            seenAt: Instant(milliseconds: oldest)
        )
    }

    /// Decoded as one list, which takes half the time of as many single ones.
    private static func cards(_ bodies: [Data]) -> [ListingCard] {
        let list = Data("[".utf8) + Data(bodies.joined(separator: Data(",".utf8))) + Data("]".utf8)
        if let cards = try? Coding.decode([ListingCard].self, from: list) { return cards }
        return bodies.compactMap { try? Coding.decode(ListingCard.self, from: $0) }
    }

    private mutating func add(_ condition: String, _ values: StatementArguments) {
        conditions.append(condition)
        arguments += values
    }

    private mutating func add(_ box: GeoBox) {
        add("latitude BETWEEN ? AND ?", [box.south, box.north])
        let sides =
            box.west <= box.east
            ? "longitude BETWEEN ? AND ?" : "(longitude >= ? OR longitude <= ?)"
        add(sides, [box.west, box.east])
    }

    private static func order(_ sort: SearchSort) -> String {
        switch sort {
        case .best, .distance: "score DESC, number"
        case .priceLow: "currency, price, number"
        case .priceHigh: "currency, price DESC, number"
        case .rating: "rating DESC, number"
        }
    }

    /// Every word as a prefix, quoted so that nothing in it is read as an operator.
    private static func match(_ text: String) -> String? {
        let words = WordsOfCards.words(of: text)
        return words.isEmpty ? nil : words.map { "\"\($0)\"*" }.joined(separator: " ")
    }
}
