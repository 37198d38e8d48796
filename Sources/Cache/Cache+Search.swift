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

    /// From so many homes that have the words on, it is quicker to go through all by their score.
    private static let common = 5_000

    init(_ criteria: SearchCriteria, limit: Int) {
        self.limit = limit
        order = CardQuery.order(criteria.sort)
        isByScore = criteria.sort == .best || criteria.sort == .distance
        match = CardQuery.match(criteria.text)
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
        var query = self
        if let match {
            // The plus sign keeps SQLite from looking up one home after the other, to sort them all.
            let number = try isCommon(match, in: database) ? "+number" : "number"
            query.add(
                "\(number) IN (SELECT rowid FROM card_text WHERE card_text MATCH ?)",
                [match]
            )
        }
        return try query.found(in: database)
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

    private func found(in database: Database) throws -> StoredCards? {
        let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        let found = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT number, seen_at FROM card \(filter)
                    ORDER BY \(order) LIMIT \(limit + 1)
                    """
            ),
            arguments: arguments
        )
        let shown = found.prefix(limit)
        guard let oldest = shown.map({ $0[1] as Int64 }).min() else { return nil }
        let bodies = try database.cachedStatement(
            sql: "SELECT body FROM card_body WHERE number = ?"
        )
        let cards = try shown.compactMap { row -> ListingCard? in
            let body = try Data.fetchOne(bodies, arguments: [row[0] as Int64])
            return body.flatMap { try? Coding.decode(ListingCard.self, from: $0) }
        }
        return StoredCards(
            cards: cards,
            hasMore: found.count > limit,
            seenAt: Instant(milliseconds: oldest)
        )
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
        let words = text.split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? nil : words.map { "\"\($0)\"*" }.joined(separator: " ")
    }
}
