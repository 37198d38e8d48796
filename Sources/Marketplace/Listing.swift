/// A rating of published reviews: the average in hundredths of a star, and how many there are.
package struct Rating: Hashable, Sendable, Codable {
    /// 100 to 500.
    package var hundredths: Int
    package var count: Int

    package init(hundredths: Int, count: Int) {
        self.hundredths = hundredths
        self.count = count
    }

    /// The average with two decimals, such as `4.93`.
    package var text: String {
        "\(hundredths / 100).\(Digits.padded(hundredths % 100, 2))"
    }
}

/// A home as a list of results shows it; the same for every caller, so that it may be cached.
package struct ListingCard: Hashable, Sendable, Codable {
    package var id: ListingID
    package var title: String
    package var neighbourhood: String
    package var city: String
    package var countryCode: String
    package var homeType: HomeType
    package var capacity: Int
    package var bedrooms: Int
    package var beds: Int
    /// Nil until the first published review.
    package var rating: Rating?
    package var isSuperhost: Bool
    package var isInstant: Bool
    /// Nearby, not exact: the pin is moved until a booking is confirmed.
    package var location: Coordinate
    /// The price of an ordinary night, before fees.
    package var nightly: Money
    /// For the dates of the search, everything included; nil without dates.
    package var total: StayTotal?

    package init(
        id: ListingID,
        title: String,
        neighbourhood: String,
        city: String,
        countryCode: String,
        homeType: HomeType,
        capacity: Int,
        bedrooms: Int,
        beds: Int,
        rating: Rating?,
        isSuperhost: Bool,
        isInstant: Bool,
        location: Coordinate,
        nightly: Money,
        total: StayTotal?
    ) {
        self.id = id
        self.title = title
        self.neighbourhood = neighbourhood
        self.city = city
        self.countryCode = countryCode
        self.homeType = homeType
        self.capacity = capacity
        self.bedrooms = bedrooms
        self.beds = beds
        self.rating = rating
        self.isSuperhost = isSuperhost
        self.isInstant = isInstant
        self.location = location
        self.nightly = nightly
        self.total = total
    }
}

/// What a stay costs in all, before and after tax.
package struct StayTotal: Hashable, Sendable, Codable {
    package var beforeTax: Money
    package var total: Money
    /// The stay that costs so much, when the search left its dates open.
    package var stay: DateRange?

    package init(beforeTax: Money, total: Money, stay: DateRange? = nil) {
        self.beforeTax = beforeTax
        self.total = total
        self.stay = stay
    }
}

/// A home as its own page shows it, to anybody.
///
/// The exact address and the check-in guide are no part of it; they travel with a confirmed booking.
package struct Listing: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "lst_"

    package var card: ListingCard
    package var description: String
    package var houseRules: [String]
    package var amenities: [Amenity]
    package var bathrooms: Int
    package var host: HostCard
    /// IANA name, such as `Europe/Lisbon`.
    package var timeZone: String
    /// Minutes after local midnight.
    package var checkInFrom: Int
    /// Minutes after local midnight.
    package var checkOutBy: Int
    package var policy: CancellationPolicy
    package var prices: PriceRules
    package var stayRules: StayRules
    /// Averages of the sub-scores, in hundredths; empty without reviews.
    package var subScores: [SubScore: Int]

    package init(
        card: ListingCard,
        description: String,
        houseRules: [String],
        amenities: [Amenity],
        bathrooms: Int,
        host: HostCard,
        timeZone: String,
        checkInFrom: Int,
        checkOutBy: Int,
        policy: CancellationPolicy,
        prices: PriceRules,
        stayRules: StayRules,
        subScores: [SubScore: Int]
    ) {
        self.card = card
        self.description = description
        self.houseRules = houseRules
        self.amenities = amenities
        self.bathrooms = bathrooms
        self.host = host
        self.timeZone = timeZone
        self.checkInFrom = checkInFrom
        self.checkOutBy = checkOutBy
        self.policy = policy
        self.prices = prices
        self.stayRules = stayRules
        self.subScores = subScores
    }
}

/// A host as guests see them.
package struct HostCard: Hashable, Sendable, Codable {
    package var id: UserID
    package var name: String
    package var isSuperhost: Bool
    package var since: CivilDate
    package var about: String
    package var homes: Int
    /// Share of inquiries answered within a day.
    package var responseRate: BasisPoints?

    package init(
        id: UserID,
        name: String,
        isSuperhost: Bool,
        since: CivilDate,
        about: String,
        homes: Int,
        responseRate: BasisPoints?
    ) {
        self.id = id
        self.name = name
        self.isSuperhost = isSuperhost
        self.since = since
        self.about = about
        self.homes = homes
        self.responseRate = responseRate
    }
}
