/// Nights of a home that are taken without a booking.
package struct CalendarBlock: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "blk_"

    package enum Kind: String, CaseIterable, Sendable, Codable, Hashable {
        case host
        /// From an imported calendar.
        case external
        /// The host cancelled a stay on them; only an administrator opens them again.
        case hostCancelled = "host_cancelled"
    }

    package var id: BlockID
    package var listing: ListingID
    package var nights: DateRange
    package var kind: Kind
    /// For the host's eyes only.
    package var note: String

    package init(
        id: BlockID,
        listing: ListingID,
        nights: DateRange,
        kind: Kind,
        note: String
    ) {
        self.id = id
        self.listing = listing
        self.nights = nights
        self.kind = kind
        self.note = note
    }
}
