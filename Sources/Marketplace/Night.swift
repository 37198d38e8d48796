/// Why a night can or cannot be had; the first that applies, in this order, is shown.
package enum NightStatus: String, CaseIterable, Sendable, Codable, Hashable {
    case booked
    case held
    case blocked
    case external
    case preparation
    case rule
    case open

    package var isOpen: Bool { self == .open }
}

/// One night of a home's calendar, as anybody may see it.
package struct Night: Hashable, Sendable, Codable {
    package var date: CivilDate
    package var status: NightStatus
    /// A sentence, when the night is not open: "host needs one day's notice".
    package var reason: String?
    /// What this night costs before fees and discounts.
    package var price: Money
    package var minNights: Int
    package var maxNights: Int
    package var isClosedToArrival: Bool
    package var isClosedToDeparture: Bool
    /// The booking or the block that takes the night; told only to the home's host.
    package var sourceId: String?

    package init(
        date: CivilDate,
        status: NightStatus,
        reason: String? = nil,
        price: Money,
        minNights: Int = 1,
        maxNights: Int = 31,
        isClosedToArrival: Bool = false,
        isClosedToDeparture: Bool = false,
        sourceId: String? = nil
    ) {
        self.date = date
        self.status = status
        self.reason = reason
        self.price = price
        self.minNights = minNights
        self.maxNights = maxNights
        self.isClosedToArrival = isClosedToArrival
        self.isClosedToDeparture = isClosedToDeparture
        self.sourceId = sourceId
    }
}

/// The nights of one home from its first date on, without gaps.
package struct ListingCalendar: Hashable, Sendable, Codable {
    package var listing: ListingID
    /// The listing's own today.
    package var today: CivilDate
    package var nights: [Night]

    package init(listing: ListingID, today: CivilDate, nights: [Night]) {
        self.listing = listing
        self.today = today
        self.nights = nights
    }

    /// The night that begins on `date`; nil outside the calendar.
    package func night(_ date: CivilDate) -> Night? {
        guard let first = nights.first else { return nil }
        let index = date.daysSinceEpoch - first.date.daysSinceEpoch
        guard nights.indices.contains(index), nights[index].date == date else { return nil }
        return nights[index]
    }
}
