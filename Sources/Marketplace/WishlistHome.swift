/// That a home is on a list; the home itself is kept once, on however many lists it is.
package struct WishlistHome: Hashable, Sendable, Codable {
    package var wishlist: WishlistID
    package var listing: ListingID
    package var savedAt: Instant

    package init(wishlist: WishlistID, listing: ListingID, savedAt: Instant) {
        self.wishlist = wishlist
        self.listing = listing
        self.savedAt = savedAt
    }

    /// What names it among all things that clients keep: the two ids with a slash between.
    package static func key(_ wishlist: WishlistID, _ listing: ListingID) -> String {
        "\(wishlist)/\(listing)"
    }

    /// The two ids of a key; nil for anything that ``key(_:_:)`` would not write.
    package static func parts(of key: String) -> (wishlist: WishlistID, listing: ListingID)? {
        let parts = key.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let wishlist = WishlistID(String(parts[0])),
            let listing = ListingID(String(parts[1]))
        else { return nil }
        return (wishlist, listing)
    }
}
