package import Marketplace

/// What `POST /v1/listings` takes: the id is the client's, the rest may be said later.
package struct CreateListingBody: Codable, Sendable, Hashable {
    package var id: ListingID
    package var details: ListingDraft

    package init(
        id: ListingID,
        details: ListingDraft
    ) {
        self.id = id
        self.details = details
    }
}

/// What `POST /v1/listings/{listing}/snooze` takes: the date on which the home wakes.
package struct SnoozeBody: Codable, Sendable, Hashable {
    package var until: CivilDate

    package init(
        until: CivilDate
    ) {
        self.until = until
    }
}

/// What `PUT /v1/listings/{listing}/price-rules` takes: how the home is priced and how long a stay is.
package struct PriceRulesBody: Codable, Sendable, Hashable {
    package var prices: PriceRules
    package var stayRules: StayRules

    package init(
        prices: PriceRules,
        stayRules: StayRules
    ) {
        self.prices = prices
        self.stayRules = stayRules
    }
}

/// What `GET` and `PUT /v1/listings/{listing}/price-rules` give.
package struct PriceRulesReply: Codable, Sendable, Hashable {
    package var prices: PriceRules
    package var stayRules: StayRules
    /// Of the home; sent back as `If-Match`.
    package var version: Int

    package init(
        prices: PriceRules,
        stayRules: StayRules,
        version: Int
    ) {
        self.prices = prices
        self.stayRules = stayRules
        self.version = version
    }
}

/// What `PUT /v1/calendar` gives: what became of each night, by home and date.
package struct NightEditReply: Codable, Sendable, Hashable {
    package var results: [NightResult]
    /// How many of them were applied.
    package var applied: Int

    package init(
        results: [NightResult],
        applied: Int
    ) {
        self.results = results
        self.applied = applied
    }
}

/// What `POST /v1/listings/{listing}/blocks` takes; nights that a stay holds refuse the whole block.
package struct BlockBody: Codable, Sendable, Hashable {
    package var id: BlockID
    package var checkIn: CivilDate
    package var checkOut: CivilDate
    package var note: String

    package init(
        id: BlockID,
        checkIn: CivilDate,
        checkOut: CivilDate,
        note: String
    ) {
        self.id = id
        self.checkIn = checkIn
        self.checkOut = checkOut
        self.note = note
    }
}

/// What `GET /v1/listings/{listing}/blocks` gives, in the order of their first night.
package struct BlocksReply: Codable, Sendable, Hashable {
    package var data: [CalendarBlock]

    package init(
        data: [CalendarBlock]
    ) {
        self.data = data
    }
}
