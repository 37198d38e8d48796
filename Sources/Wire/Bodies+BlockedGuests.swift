package import Marketplace

/// Somebody from whom a host takes no bookings; nobody but the host reads of it.
package struct BlockedGuest: Codable, Sendable, Hashable {
    package var guest: UserID
    package var name: String
    /// The host's own words.
    package var note: String
    package var since: Instant

    package init(
        guest: UserID,
        name: String,
        note: String,
        since: Instant
    ) {
        self.guest = guest
        self.name = name
        self.note = note
        self.since = since
    }
}

/// What `PUT /v1/me/blocked-guests/{user}` takes.
package struct BlockGuestBody: Codable, Sendable, Hashable {
    /// For the host's eyes only; nil means none.
    package var note: String?

    package init(
        note: String? = nil
    ) {
        self.note = note
    }
}
