internal import Marketplace

/// What a page of results shows of a home.
struct HomeCard: Sendable {
    let version: Int64
    /// The card as JSON, without `total` and the closing brace.
    let bytes: [UInt8]
    let timeZone: String
    /// Read only for searches with dates.
    let prices: PriceRules?
}

extension Homes {
    /// The cards of homes by their numbers.
    func cards(of numbers: [Int64], withPrices: Bool, in db: Database) throws -> [Int64: HomeCard] {
        var cards = try keptCards(of: numbers, withPrices: withPrices, in: db)
        for group in NumberList.groups(of: numbers.filter { cards[$0] == nil }) {
            let statement = """
                SELECT \(Homes.cardColumns), number, version, time_zone, prices
                FROM listing WHERE number IN (\(group.marks))
                """
            for row in try db.rows(statement, group.numbers) {
                let card = HomeCard(
                    version: row["version"],
                    bytes: CardWriter.open(try ListingCard(row)),
                    timeZone: row["time_zone"],
                    prices: withPrices ? try RulesText.prices(row["prices"]) : nil
                )
                let number: Int64 = row["number"]
                recentCards.keep(card, for: number)
                cards[number] = card
            }
        }
        return cards
    }

    /// The cards that are kept in memory and still as the store has them.
    private func keptCards(
        of numbers: [Int64],
        withPrices: Bool,
        in db: Database
    ) throws -> [Int64: HomeCard] {
        var cards: [Int64: HomeCard] = [:]
        cards.reserveCapacity(numbers.count)
        for number in numbers {
            guard let card = recentCards.value(for: number), card.prices != nil || !withPrices
            else { continue }
            cards[number] = card
        }
        for group in NumberList.groups(of: Array(cards.keys)) {
            let sql = "SELECT number, version FROM listing WHERE number IN (\(group.marks))"
            for row in try db.rows(sql, group.numbers) where cards[row[0]]?.version != row[1] {
                cards[row[0]] = nil
            }
        }
        return cards
    }
}
