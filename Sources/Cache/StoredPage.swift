package import Foundation
package import Marketplace

/// The body of a reply as it came, and when.
package struct StoredPage: Sendable, Hashable {
    /// Path and query of the request.
    package var target: String
    /// Nil where the server gave none, or where the body is newer than the tag.
    package var etag: String?
    package var body: Data
    package var fetchedAt: Instant
    /// Kept whatever its age: trips, saved homes, calendars of own homes.
    package var isKept: Bool

    package init(
        target: String,
        etag: String?,
        body: Data,
        fetchedAt: Instant,
        isKept: Bool = false
    ) {
        self.target = target
        self.etag = etag
        self.body = body
        self.fetchedAt = fetchedAt
        self.isKept = isKept
    }
}

/// Everything that one reply teaches; filed in one transaction, so that readers see all or nothing.
package struct Filing: Sendable {
    package var pages: [StoredPage] = []
    package var cards: [ListingCard] = []
    /// Homes seen in full, which tell the amenities that cards leave out.
    package var listings: [Listing] = []
    package var bookings: [Booking] = []
    package var at: Instant

    package init(at: Instant) {
        self.at = at
    }
}
