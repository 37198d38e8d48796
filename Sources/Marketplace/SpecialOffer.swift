/// What a host offers after an inquiry: the stay at its price, or for less.
///
/// It is pinned: booked within its time, the stay costs so much, whatever the rules then say.
package struct SpecialOffer: Hashable, Sendable, Codable {
    package var stay: DateRange
    package var guests: Int
    /// All nights with extra guests and discounts, before fees and taxes; nil means the rules' price.
    package var nights: Money?
    package var lines: [QuoteLine]
    package var total: Money
    package var message: String?
    package var expiresAt: Instant

    package init(
        stay: DateRange,
        guests: Int,
        nights: Money?,
        lines: [QuoteLine],
        total: Money,
        message: String?,
        expiresAt: Instant
    ) {
        self.stay = stay
        self.guests = guests
        self.nights = nights
        self.lines = lines
        self.total = total
        self.message = message
        self.expiresAt = expiresAt
    }
}

extension SpecialOffer {
    /// Whether the offer lowers the price of the nights, which is all it may do.
    package static func isLower(_ nights: Money, than priced: PricedStay) -> Bool {
        let regular = priced.nights.lazy.map { $0.price + $0.discount }
            .sum(in: priced.total.currency)
        return nights.currency == regular.currency && nights.minorUnits > 0
            && nights.minorUnits < regular.minorUnits
    }
}
