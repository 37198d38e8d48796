package import Marketplace

/// What `POST /v1/inquiries` takes: a question about a stay, before anything is booked.
package struct InquiryBody: Codable, Sendable, Hashable {
    package var id: BookingID
    package var listing: ListingID
    package var checkIn: CivilDate
    package var checkOut: CivilDate
    package var guests: Int
    package var message: String
    package var withPets: Bool?
    /// In years; of the guests who are children.
    package var childAges: [Int]?

    package init(
        id: BookingID,
        listing: ListingID,
        checkIn: CivilDate,
        checkOut: CivilDate,
        guests: Int,
        message: String,
        withPets: Bool? = nil,
        childAges: [Int]? = nil
    ) {
        self.id = id
        self.listing = listing
        self.checkIn = checkIn
        self.checkOut = checkOut
        self.guests = guests
        self.message = message
        self.withPets = withPets
        self.childAges = childAges
    }
}

/// What an action on a booking takes that needs no more than the version that the caller saw.
package struct VersionBody: Codable, Sendable, Hashable {
    package var version: Int
    /// For the other side; kept with the event.
    package var message: String?

    package init(
        version: Int,
        message: String? = nil
    ) {
        self.version = version
        self.message = message
    }
}

/// What `POST /v1/bookings/{booking}/special-offer` takes: the stay, and all its nights for less.
package struct SpecialOfferBody: Codable, Sendable, Hashable {
    package var version: Int
    package var checkIn: CivilDate
    package var checkOut: CivilDate
    package var guests: Int
    /// All nights with extra guests and discounts, before fees and taxes.
    package var nights: Money
    package var message: String?

    package init(
        version: Int,
        checkIn: CivilDate,
        checkOut: CivilDate,
        guests: Int,
        nights: Money,
        message: String? = nil
    ) {
        self.version = version
        self.checkIn = checkIn
        self.checkOut = checkOut
        self.guests = guests
        self.nights = nights
        self.message = message
    }
}

/// What `POST /v1/bookings/{booking}/book` takes: the guest says yes to an offer.
package struct BookOfferBody: Codable, Sendable, Hashable {
    package var version: Int
    /// What the guest was shown; another sum is refused.
    package var total: Money
    package var allowOverlap: Bool

    package init(
        version: Int,
        total: Money,
        allowOverlap: Bool
    ) {
        self.version = version
        self.total = total
        self.allowOverlap = allowOverlap
    }
}

/// What `POST /v1/bookings/{booking}/host-cancel` takes: what the host was shown, and why.
package struct HostCancelBody: Codable, Sendable, Hashable {
    package var version: Int
    /// The fee that the host was shown; another one is refused.
    package var fee: Money
    package var reason: String

    package init(
        version: Int,
        fee: Money,
        reason: String
    ) {
        self.version = version
        self.fee = fee
        self.reason = reason
    }
}

/// What `POST /v1/admin/bookings/{booking}/cancel` takes; the reason is public to both sides.
package struct AdminCancelBody: Codable, Sendable, Hashable {
    package var version: Int
    /// From nothing to everything that was paid and has not come back.
    package var refund: Money
    package var reason: String

    package init(
        version: Int,
        refund: Money,
        reason: String
    ) {
        self.version = version
        self.refund = refund
        self.reason = reason
    }
}

/// What `POST /v1/bookings/{booking}/alteration-preview` takes.
package struct AlterationPreviewBody: Codable, Sendable, Hashable {
    package var checkIn: CivilDate
    package var checkOut: CivilDate
    package var guests: Int
    /// Nil leaves it as it was booked.
    package var withPets: Bool?
    /// Nil leaves them as they were booked.
    package var childAges: [Int]?

    package init(
        checkIn: CivilDate,
        checkOut: CivilDate,
        guests: Int,
        withPets: Bool? = nil,
        childAges: [Int]? = nil
    ) {
        self.checkIn = checkIn
        self.checkOut = checkOut
        self.guests = guests
        self.withPets = withPets
        self.childAges = childAges
    }
}

/// What `POST /v1/bookings/{booking}/alterations` takes.
package struct AlterationBody: Codable, Sendable, Hashable {
    package var id: AlterationID
    /// Of the booking.
    package var version: Int
    package var checkIn: CivilDate
    package var checkOut: CivilDate
    package var guests: Int
    /// What the proposer was shown; another one is refused.
    package var difference: Money
    /// A guest who is to pay more gives a card with the proposal.
    package var cardToken: String?
    package var message: String?
    /// Nil leaves it as it was booked.
    package var withPets: Bool?
    /// Nil leaves them as they were booked.
    package var childAges: [Int]?
    /// True once the guest has said yes to dates on which they have another stay.
    package var allowOverlap: Bool?

    package init(
        id: AlterationID,
        version: Int,
        checkIn: CivilDate,
        checkOut: CivilDate,
        guests: Int,
        difference: Money,
        cardToken: String? = nil,
        message: String? = nil,
        withPets: Bool? = nil,
        childAges: [Int]? = nil,
        allowOverlap: Bool? = nil
    ) {
        self.id = id
        self.version = version
        self.checkIn = checkIn
        self.checkOut = checkOut
        self.guests = guests
        self.difference = difference
        self.cardToken = cardToken
        self.message = message
        self.withPets = withPets
        self.childAges = childAges
        self.allowOverlap = allowOverlap
    }
}

/// What `POST /v1/bookings/{booking}/alterations/{alteration}/accept` takes.
package struct AcceptAlterationBody: Codable, Sendable, Hashable {
    /// Of the booking.
    package var version: Int
    /// What the caller was shown; another one is refused.
    package var difference: Money
    /// A guest who is to pay more gives a card with the yes.
    package var cardToken: String?
    /// True once the guest has said yes to dates on which they have another stay.
    package var allowOverlap: Bool?

    package init(
        version: Int,
        difference: Money,
        cardToken: String? = nil,
        allowOverlap: Bool? = nil
    ) {
        self.version = version
        self.difference = difference
        self.cardToken = cardToken
        self.allowOverlap = allowOverlap
    }
}

/// Which bookings `GET /v1/bookings` lists.
package struct BookingFilter: Codable, Sendable, Hashable {
    package var role: ReviewSide
    package var state: BookingState?
    package var listing: ListingID?
    /// Only stays with a night on or after this date.
    package var from: CivilDate?
    /// Only stays with a night before this date.
    package var to: CivilDate?

    package init(
        role: ReviewSide,
        state: BookingState? = nil,
        listing: ListingID? = nil,
        from: CivilDate? = nil,
        to: CivilDate? = nil
    ) {
        self.role = role
        self.state = state
        self.listing = listing
        self.from = from
        self.to = to
    }
}
