/// The price of one stay, line by line, good until it expires.
///
/// The sum of the lines is the total, exactly, in minor units.
package struct Quote: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "quo_"

    package var id: QuoteID
    package var listing: ListingID
    package var stay: DateRange
    package var guests: Int
    package var lines: [QuoteLine]
    package var total: Money
    package var nights: [NightPrice]
    package var expiresAt: Instant
    package var cancellation: CancellationTerms
    /// Which version of the calculation made it.
    package var calculation: Int
    /// Names everything that a change of price would change; equal hashes mean an equal price.
    package var hash: String
    /// What else the price hangs on; nil means no pets and no children.
    package var withPets: Bool?
    package var childAges: [Int]?

    package init(
        id: QuoteID,
        listing: ListingID,
        stay: DateRange,
        guests: Int,
        lines: [QuoteLine],
        total: Money,
        nights: [NightPrice],
        expiresAt: Instant,
        cancellation: CancellationTerms,
        calculation: Int,
        hash: String,
        withPets: Bool? = nil,
        childAges: [Int]? = nil
    ) {
        self.id = id
        self.listing = listing
        self.stay = stay
        self.guests = guests
        self.lines = lines
        self.total = total
        self.nights = nights
        self.expiresAt = expiresAt
        self.cancellation = cancellation
        self.calculation = calculation
        self.hash = hash
        self.withPets = withPets
        self.childAges = childAges
    }
}

/// One line of a price: what, how many, how much each, how much in all.
package struct QuoteLine: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable, Hashable {
        case nights
        case extraGuests = "extra_guests"
        case discount
        case cleaning
        case linen
        case pet
        case service
        case tax

        /// Whether the line may only lower the total.
        package var isDiscount: Bool { self == .discount }
    }

    package var kind: Kind
    package var label: String
    package var quantity: Int
    /// What one costs; nil where the line has no single price.
    package var unit: Money?
    package var amount: Money
    /// Of a tax that the prices contain already: how much it is; then `amount` is zero.
    package var included: Money?

    package init(
        kind: Kind,
        label: String,
        quantity: Int = 1,
        unit: Money? = nil,
        amount: Money,
        included: Money? = nil
    ) {
        self.kind = kind
        self.label = label
        self.quantity = quantity
        self.unit = unit
        self.amount = amount
        self.included = included
    }
}

/// What one night of a quote costs and why.
package struct NightPrice: Hashable, Sendable, Codable {
    package enum Source: String, CaseIterable, Sendable, Codable, Hashable {
        case override
        case season
        case weekend
        case base
    }

    package var date: CivilDate
    package var source: Source
    /// Before discounts, extra guests included.
    package var price: Money
    /// Zero or negative.
    package var discount: Money

    package init(date: CivilDate, source: Source, price: Money, discount: Money) {
        self.date = date
        self.source = source
        self.price = price
        self.discount = discount
    }
}
