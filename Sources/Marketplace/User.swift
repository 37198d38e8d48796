/// A person with an account, as that person sees it.
package struct User: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "usr_"

    package var id: UserID
    package var email: String
    package var name: String
    package var about: String
    package var homes: Int
    package var createdAt: Instant

    package init(
        id: UserID,
        email: String,
        name: String,
        about: String,
        homes: Int,
        createdAt: Instant
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.about = about
        self.homes = homes
        self.createdAt = createdAt
    }
}

/// The homes that a guest has saved, newest first.
package struct Wishlist: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "wsh_"

    package var id: WishlistID
    package var name: String
    package var homes: [SavedHome]

    package init(id: WishlistID, name: String, homes: [SavedHome]) {
        self.id = id
        self.name = name
        self.homes = homes
    }
}

/// A home on a wishlist.
package struct SavedHome: Hashable, Sendable, Codable {
    package var listing: ListingCard
    package var savedAt: Instant

    package init(listing: ListingCard, savedAt: Instant) {
        self.listing = listing
        self.savedAt = savedAt
    }
}
