/// A proposal to change a confirmed stay, and what became of it.
///
/// Until it is accepted the booking stays as it is, with all its nights.
package struct Alteration: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "alt_"

    package enum State: String, CaseIterable, Sendable, Codable, Hashable {
        case proposed
        /// Accepted by the other side; the difference is being charged, the old stay still stands.
        case paying
        case accepted
        case declined
        case withdrawn
        case expired
        /// The difference could not be charged: the stay is as it was.
        case failed
    }

    package var id: AlterationID
    package var booking: BookingID
    package var proposedBy: BookingActor
    package var state: State
    package var stay: DateRange
    package var guests: Int
    /// The lines of the whole stay as it would be.
    package var lines: [QuoteLine]
    package var total: Money
    /// What the guest pays; negative: what the guest gets back.
    package var difference: Money
    package var message: String?
    package var createdAt: Instant
    /// When it falls away unanswered.
    package var expiresAt: Instant
    /// When it was answered, withdrawn or fell away.
    package var closedAt: Instant?
    /// Who would come beside the number of guests; nil means no pets, and no children.
    package var withPets: Bool?
    package var childAges: [Int]?

    package init(
        id: AlterationID,
        booking: BookingID,
        proposedBy: BookingActor,
        state: State,
        stay: DateRange,
        guests: Int,
        lines: [QuoteLine],
        total: Money,
        difference: Money,
        message: String?,
        createdAt: Instant,
        expiresAt: Instant,
        closedAt: Instant? = nil,
        withPets: Bool? = nil,
        childAges: [Int]? = nil
    ) {
        self.id = id
        self.booking = booking
        self.proposedBy = proposedBy
        self.state = state
        self.stay = stay
        self.guests = guests
        self.lines = lines
        self.total = total
        self.difference = difference
        self.message = message
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.closedAt = closedAt
        self.withPets = withPets
        self.childAges = childAges
    }
}

/// What a change would cost, before it is proposed.
package struct AlterationPreview: Hashable, Sendable, Codable {
    package var booking: BookingID
    package var stay: DateRange
    package var guests: Int
    /// The lines of the whole stay as it would be.
    package var lines: [QuoteLine]
    package var total: Money
    package var difference: PriceDifference
    package var computedAt: Instant

    package init(
        booking: BookingID,
        stay: DateRange,
        guests: Int,
        lines: [QuoteLine],
        total: Money,
        difference: PriceDifference,
        computedAt: Instant
    ) {
        self.booking = booking
        self.stay = stay
        self.guests = guests
        self.lines = lines
        self.total = total
        self.difference = difference
        self.computedAt = computedAt
    }
}
