/// What a guest looks for; every part but the guests may be left open.
package struct SearchCriteria: Hashable, Sendable, Codable {
    /// Free text: a place, or words of a title.
    package var text: String
    package var box: GeoBox?
    package var stay: DateRange?
    package var guests: Int
    /// The most a night may cost, compared across currencies by approximate rates.
    package var nightlyLimit: Money?
    package var amenities: Set<Amenity>
    package var homeType: HomeType?
    package var sort: SearchSort
    /// A circle to look in; it says what ``SearchSort/distance`` counts from.
    package var near: GeoCircle?
    /// How far the dates may differ from `stay`, or what takes its place.
    package var flexibility: DateFlexibility?
    /// The most the whole stay may cost, taxes included; needs dates.
    package var totalLimit: Money?
    package var policy: CancellationPolicy?
    /// Only homes that are booked without asking the host.
    package var isInstantOnly: Bool?

    package init(
        text: String = "",
        box: GeoBox? = nil,
        stay: DateRange? = nil,
        guests: Int = 1,
        nightlyLimit: Money? = nil,
        amenities: Set<Amenity> = [],
        homeType: HomeType? = nil,
        sort: SearchSort = .best,
        near: GeoCircle? = nil,
        flexibility: DateFlexibility? = nil,
        totalLimit: Money? = nil,
        policy: CancellationPolicy? = nil,
        isInstantOnly: Bool? = nil
    ) {
        self.text = text
        self.box = box
        self.stay = stay
        self.guests = guests
        self.nightlyLimit = nightlyLimit
        self.amenities = amenities
        self.homeType = homeType
        self.sort = sort
        self.near = near
        self.flexibility = flexibility
        self.totalLimit = totalLimit
        self.policy = policy
        self.isInstantOnly = isInstantOnly
    }
}

/// The order of search results; ties break by id so that pages are stable.
package enum SearchSort: String, CaseIterable, Sendable, Codable, Hashable {
    case best
    case priceLow = "price_low"
    case priceHigh = "price_high"
    case rating
    /// The nearest to the point of the search first; without a point, as ``best``.
    case distance
}
