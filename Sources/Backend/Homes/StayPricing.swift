internal import Marketplace

/// Prices one search's stay at many homes, which mostly share their time zone.
final class StayPricing {
    /// A stay, and whether the total has to say which it is.
    struct Stay {
        let dates: DateRange
        let isNamed: Bool
    }

    private let guests: Int
    private let now: Instant
    private var days: [String: CivilDate] = [:]

    init(guests: Int, now: Instant) {
        self.guests = guests
        self.now = now
    }

    /// What the stay costs; nil when the card was read without its prices.
    func total(of card: HomeCard, stay: Stay) -> StayTotal? {
        guard let prices = card.prices else { return nil }
        var total = Pricing.total(
            stay: stay.dates,
            guests: guests,
            bookedOn: today(in: card.timeZone),
            rules: prices
        )
        if stay.isNamed { total.stay = stay.dates }
        return total
    }

    private func today(in zone: String) -> CivilDate {
        if let day = days[zone] { return day }
        let day = Zones.clock(zone).at(now).date
        days[zone] = day
        return day
    }
}
