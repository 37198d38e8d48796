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
    /// The cards of homes by their numbers, at these versions of them or later ones.
    func cards(
        of wanted: [(number: Int64, version: Int64)],
        withPrices: Bool,
        in db: Database
    ) throws -> [Int64: HomeCard] {
        var cards: [Int64: HomeCard] = [:]
        cards.reserveCapacity(wanted.count)
        var missing: [Int64] = []
        for (number, version) in wanted {
            if let card = recentCards.value(for: number), card.version == version,
                card.prices != nil || !withPrices
            {
                cards[number] = card
            } else {
                missing.append(number)
            }
        }
        for group in NumberList.groups(of: missing) {
            let statement = """
                SELECT \(Homes.cardColumns), number, version, time_zone, prices FROM listing
                JOIN "user" ON "user".id = listing.host WHERE number IN (\(group.marks))
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
}
