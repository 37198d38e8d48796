/// A person with an account, as that person sees it.
package struct User: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "usr_"

    package var id: UserID
    package var email: String
    package var name: String
    package var about: String
    package var homes: Int
    package var createdAt: Instant
    /// Nil means a guest.
    package var role: UserRole?
    /// Nil where it was not asked for.
    package var isEmailVerified: Bool?

    package init(
        id: UserID,
        email: String,
        name: String,
        about: String,
        homes: Int,
        createdAt: Instant,
        role: UserRole? = nil,
        isEmailVerified: Bool? = nil
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.about = about
        self.homes = homes
        self.createdAt = createdAt
        self.role = role
        self.isEmailVerified = isEmailVerified
    }
}

/// What somebody with an account may do beyond what everybody may.
package enum UserRole: String, CaseIterable, Sendable, Codable, Hashable {
    case guest
    /// Has at least one home.
    case host
    case admin
}

/// A device that is signed in to an account.
package struct AccountSession: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "ses_"

    package var id: SessionID
    /// What the device called itself at login.
    package var device: String
    package var createdAt: Instant
    package var lastUsedAt: Instant
    /// Whether the caller's own request came with it.
    package var isCurrent: Bool

    package init(
        id: SessionID,
        device: String,
        createdAt: Instant,
        lastUsedAt: Instant,
        isCurrent: Bool
    ) {
        self.id = id
        self.device = device
        self.createdAt = createdAt
        self.lastUsedAt = lastUsedAt
        self.isCurrent = isCurrent
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
