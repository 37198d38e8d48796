/// What a host says about a home; parts that are nil are not said, or not changed.
package struct ListingDraft: Hashable, Sendable, Codable {
    package var title: String?
    package var description: String?
    package var neighbourhood: String?
    package var city: String?
    /// ISO 3166-1 alpha-2.
    package var countryCode: String?
    /// Exact; guests see it only once confirmed, everybody else a pin that is moved.
    package var location: Coordinate?
    /// Street and number; told as ``location`` is.
    package var address: String?
    package var homeType: HomeType?
    package var capacity: Int?
    package var bedrooms: Int?
    package var beds: Int?
    package var bathrooms: Int?
    package var amenities: [Amenity]?
    package var houseRules: [String]?
    package var isInstant: Bool?
    /// IANA name, such as `Europe/Lisbon`.
    package var timeZone: String?
    /// Minutes after local midnight.
    package var checkInFrom: Int?
    /// Minutes after local midnight.
    package var checkOutBy: Int?
    package var policy: CancellationPolicy?
    package var prices: PriceRules?
    package var stayRules: StayRules?

    package init(
        title: String? = nil,
        description: String? = nil,
        neighbourhood: String? = nil,
        city: String? = nil,
        countryCode: String? = nil,
        location: Coordinate? = nil,
        address: String? = nil,
        homeType: HomeType? = nil,
        capacity: Int? = nil,
        bedrooms: Int? = nil,
        beds: Int? = nil,
        bathrooms: Int? = nil,
        amenities: [Amenity]? = nil,
        houseRules: [String]? = nil,
        isInstant: Bool? = nil,
        timeZone: String? = nil,
        checkInFrom: Int? = nil,
        checkOutBy: Int? = nil,
        policy: CancellationPolicy? = nil,
        prices: PriceRules? = nil,
        stayRules: StayRules? = nil
    ) {
        self.title = title
        self.description = description
        self.neighbourhood = neighbourhood
        self.city = city
        self.countryCode = countryCode
        self.location = location
        self.address = address
        self.homeType = homeType
        self.capacity = capacity
        self.bedrooms = bedrooms
        self.beds = beds
        self.bathrooms = bathrooms
        self.amenities = amenities
        self.houseRules = houseRules
        self.isInstant = isInstant
        self.timeZone = timeZone
        self.checkInFrom = checkInFrom
        self.checkOutBy = checkOutBy
        self.policy = policy
        self.prices = prices
        self.stayRules = stayRules
    }
}

/// The part of the arrival guide that a host writes; address and location are the draft's.
package struct GuideDraft: Hashable, Sendable, Codable {
    package var directions: String
    /// How to get in: key box, neighbour, code.
    package var checkIn: String
    package var wifiName: String?
    package var wifiPassword: String?

    package init(
        directions: String,
        checkIn: String,
        wifiName: String? = nil,
        wifiPassword: String? = nil
    ) {
        self.directions = directions
        self.checkIn = checkIn
        self.wifiName = wifiName
        self.wifiPassword = wifiPassword
    }
}

/// A home as its host sees it.
package struct HostListing: Hashable, Sendable, Codable {
    package var id: ListingID
    package var state: ListingState
    /// The date on which a snoozed home wakes.
    package var snoozedUntil: CivilDate?
    /// Goes up with every change; a stale version is refused.
    package var version: Int
    package var details: ListingDraft
    package var guide: GuideDraft?
    /// Where everybody sees the pin.
    package var pin: Coordinate?
    package var rating: Rating?
    /// What is still missing before it can be published.
    package var problems: [DraftProblem]
    package var allowedEvents: [ListingEvent]
    package var createdAt: Instant

    package init(
        id: ListingID,
        state: ListingState,
        snoozedUntil: CivilDate? = nil,
        version: Int,
        details: ListingDraft,
        guide: GuideDraft? = nil,
        pin: Coordinate? = nil,
        rating: Rating? = nil,
        problems: [DraftProblem],
        allowedEvents: [ListingEvent],
        createdAt: Instant
    ) {
        self.id = id
        self.state = state
        self.snoozedUntil = snoozedUntil
        self.version = version
        self.details = details
        self.guide = guide
        self.pin = pin
        self.rating = rating
        self.problems = problems
        self.allowedEvents = allowedEvents
        self.createdAt = createdAt
    }
}

/// What is wrong with, or missing from, one part of a home.
package struct DraftProblem: Hashable, Sendable, Codable {
    /// RFC 6901, such as `/title`.
    package var pointer: String
    package var detail: String

    package init(
        pointer: String,
        detail: String
    ) {
        self.pointer = pointer
        self.detail = detail
    }
}
