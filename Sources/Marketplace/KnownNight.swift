/// The prices and least stays that an editor knew a night to have: those that were shown, and those
/// that the same editor has asked for since.
package struct KnownNight: Hashable, Sendable, Codable {
    /// Empty where any price is as good.
    package var prices: [Money]
    /// Empty where any least stay is as good.
    package var minNights: [Int]
    /// Whether the editor has taken the night's own price away: then it is known as well while the
    /// rules say it, whatever they say.
    package var hasClearedPrice: Bool?
    /// The same of the night's own least stay.
    package var hasClearedMinNights: Bool?

    package init(
        prices: [Money],
        minNights: [Int],
        hasClearedPrice: Bool? = nil,
        hasClearedMinNights: Bool? = nil
    ) {
        self.prices = prices
        self.minNights = minNights
        self.hasClearedPrice = hasClearedPrice
        self.hasClearedMinNights = hasClearedMinNights
    }
}

/// What of a night two editors may each say otherwise.
package enum NightPart: Hashable, Sendable {
    case price
    case minNights
}

extension NightChange {
    /// The parts that this says something of.
    package var parts: Set<NightPart> {
        var parts: Set<NightPart> = []
        if setsPrice { parts.insert(.price) }
        if setsMinNights { parts.insert(.minNights) }
        return parts
    }

    /// Of these parts those that are something else by now than the editor knew or wants.
    package func unknownParts(
        price: Money?,
        minNights: Int?,
        to known: KnownNight
    ) -> Set<NightPart> {
        parts.filter { part in
            switch part {
            case .price: Self.isUnknown(price, to: known.prices, wanted: self.price)
            case .minNights:
                Self.isUnknown(minNights, to: known.minNights, wanted: self.minNights)
            }
        }
    }

    private static func isUnknown<Value: Equatable>(
        _ value: Value?,
        to known: [Value],
        wanted: Value?
    ) -> Bool {
        guard let value, !known.isEmpty else { return false }
        return !known.contains(value) && value != wanted
    }

    /// The same without these parts; nil where nothing is left of it.
    package func without(_ parts: Set<NightPart>) -> NightChange? {
        var change = self
        if parts.contains(.price) { (change.price, change.clearsPrice) = (nil, nil) }
        if parts.contains(.minNights) { (change.minNights, change.clearsMinNights) = (nil, nil) }
        return change == NightChange() ? nil : change
    }
}
