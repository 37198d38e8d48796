/// How a host prices a stay; every amount is in `base`'s currency.
package struct PriceRules: Hashable, Sendable, Codable {
    package var base: Money
    /// The night price on `weekendNights`; nil means `base`.
    package var weekend: Money?
    package var weekendNights: Set<Weekday>
    package var seasons: [SeasonPrice]
    /// Nights with a price of their own; they beat seasons and weekends.
    package var overrides: [CivilDate: Money]
    package var includedGuests: Int
    /// Per night for each guest above `includedGuests`.
    package var extraGuest: Money?
    package var lengthDiscounts: [LengthDiscount]
    /// For bookings at least so many days ahead.
    package var earlyBird: LeadDiscount?
    /// For bookings at most so many days ahead.
    package var lastMinute: LeadDiscount?
    /// Once per stay: cleaning, linen and the like.
    package var fees: [StayFee]
    package var serviceFee: BasisPoints
    package var hostFee: BasisPoints
    package var taxes: [Tax]

    package init(
        base: Money,
        weekend: Money? = nil,
        weekendNights: Set<Weekday> = [.friday, .saturday],
        seasons: [SeasonPrice] = [],
        overrides: [CivilDate: Money] = [:],
        includedGuests: Int = 2,
        extraGuest: Money? = nil,
        lengthDiscounts: [LengthDiscount] = [],
        earlyBird: LeadDiscount? = nil,
        lastMinute: LeadDiscount? = nil,
        fees: [StayFee] = [],
        serviceFee: BasisPoints = .zero,
        hostFee: BasisPoints = .zero,
        taxes: [Tax] = []
    ) {
        self.base = base
        self.weekend = weekend
        self.weekendNights = weekendNights
        self.seasons = seasons
        self.overrides = overrides
        self.includedGuests = includedGuests
        self.extraGuest = extraGuest
        self.lengthDiscounts = lengthDiscounts
        self.earlyBird = earlyBird
        self.lastMinute = lastMinute
        self.fees = fees
        self.serviceFee = serviceFee
        self.hostFee = hostFee
        self.taxes = taxes
    }
}

extension PriceRules {
    /// Decodes rules that can be priced; every other set is refused as corrupt.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        base = try container.decode(Money.self, forKey: .base)
        weekend = try container.decodeIfPresent(Money.self, forKey: .weekend)
        weekendNights = try container.decode(Set<Weekday>.self, forKey: .weekendNights)
        seasons = try container.decode([SeasonPrice].self, forKey: .seasons)
        overrides = try container.decode([CivilDate: Money].self, forKey: .overrides)
        includedGuests = try container.decode(Int.self, forKey: .includedGuests)
        extraGuest = try container.decodeIfPresent(Money.self, forKey: .extraGuest)
        lengthDiscounts = try container.decode([LengthDiscount].self, forKey: .lengthDiscounts)
        earlyBird = try container.decodeIfPresent(LeadDiscount.self, forKey: .earlyBird)
        lastMinute = try container.decodeIfPresent(LeadDiscount.self, forKey: .lastMinute)
        fees = try container.decode([StayFee].self, forKey: .fees)
        serviceFee = try container.decode(BasisPoints.self, forKey: .serviceFee)
        hostFee = try container.decode(BasisPoints.self, forKey: .hostFee)
        taxes = try container.decode([Tax].self, forKey: .taxes)
        if let problem {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: problem.sentence)
            )
        }
    }
}

/// A night price for part of a year; where seasons overlap, the later one in the list wins.
package struct SeasonPrice: Hashable, Sendable, Codable {
    package var name: String
    package var dates: DateRange
    package var nightly: Money

    package init(name: String, dates: DateRange, nightly: Money) {
        self.name = name
        self.dates = dates
        self.nightly = nightly
    }
}

/// A discount for stays of at least so many nights.
package struct LengthDiscount: Hashable, Sendable, Codable {
    package var nights: Int
    package var rate: BasisPoints

    package init(nights: Int, rate: BasisPoints) {
        self.nights = nights
        self.rate = rate
    }
}

/// A discount that hangs on the days between booking and check-in.
package struct LeadDiscount: Hashable, Sendable, Codable {
    package var days: Int
    package var rate: BasisPoints

    package init(days: Int, rate: BasisPoints) {
        self.days = days
        self.rate = rate
    }
}

/// A fee for a whole stay.
package struct StayFee: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable, Hashable {
        case cleaning
        case linen
        case pet
    }

    package var kind: Kind
    package var amount: Money

    package init(kind: Kind, amount: Money) {
        self.kind = kind
        self.amount = amount
    }
}
