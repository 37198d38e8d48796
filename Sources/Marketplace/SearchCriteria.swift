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

    package init(
        text: String = "",
        box: GeoBox? = nil,
        stay: DateRange? = nil,
        guests: Int = 1,
        nightlyLimit: Money? = nil,
        amenities: Set<Amenity> = [],
        homeType: HomeType? = nil,
        sort: SearchSort = .best
    ) {
        self.text = text
        self.box = box
        self.stay = stay
        self.guests = guests
        self.nightlyLimit = nightlyLimit
        self.amenities = amenities
        self.homeType = homeType
        self.sort = sort
    }
}

/// The order of search results; ties break by id so that pages are stable.
package enum SearchSort: String, CaseIterable, Sendable, Codable, Hashable {
    case best
    case priceLow = "price_low"
    case priceHigh = "price_high"
    case rating
}
