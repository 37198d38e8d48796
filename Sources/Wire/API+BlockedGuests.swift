package import Marketplace

/// Guests from whom a host takes no bookings.
extension API {
    /// The last blocked first.
    package static func blockedGuests(
        limit: Int? = nil,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<BlockedGuest>> {
        let query = limit.map { [QueryItem("limit", String($0))] } ?? []
        return Endpoint(.get, "/v1/me/blocked-guests", query: query + .after(cursor))
    }

    /// Repeated, it changes the note only.
    package static func blockGuest(
        _ id: UserID,
        note: String? = nil
    ) -> Endpoint<BlockGuestBody, BlockedGuest> {
        Endpoint(.put, "/v1/me/blocked-guests/\(id)", body: BlockGuestBody(note: note))
    }

    package static func unblockGuest(_ id: UserID) -> Endpoint<Empty, Empty> {
        Endpoint(.delete, "/v1/me/blocked-guests/\(id)")
    }
}
