/// A tax on a stay.
package struct Tax: Hashable, Sendable, Codable {
    package enum Rate: Hashable, Sendable {
        /// Of nights and fees.
        case percent(BasisPoints)
        /// For each guest and night, for at most `nightCap` nights.
        case perGuestNight(Money, nightCap: Int?)
    }

    package var name: String
    package var rate: Rate
    /// Whether the host's prices contain it already; nil, as false, adds it on top.
    package var isIncluded: Bool?
    /// Guests younger than this pay no tax per night; nil exempts nobody.
    package var exemptBelowAge: Int?

    package init(
        name: String,
        rate: Rate,
        isIncluded: Bool? = nil,
        exemptBelowAge: Int? = nil
    ) {
        self.name = name
        self.rate = rate
        self.isIncluded = isIncluded
        self.exemptBelowAge = exemptBelowAge
    }
}

extension Tax.Rate: Codable {
    private enum CodingKeys: String, CodingKey {
        case percent
        case perGuestNight
        case nightCap
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let rate = try container.decodeIfPresent(BasisPoints.self, forKey: .percent) {
            self = .percent(rate)
        } else {
            self = .perGuestNight(
                try container.decode(Money.self, forKey: .perGuestNight),
                nightCap: try container.decodeIfPresent(Int.self, forKey: .nightCap)
            )
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .percent(let rate):
            try container.encode(rate, forKey: .percent)
        case .perGuestNight(let amount, let nightCap):
            try container.encode(amount, forKey: .perGuestNight)
            try container.encodeIfPresent(nightCap, forKey: .nightCap)
        }
    }
}
