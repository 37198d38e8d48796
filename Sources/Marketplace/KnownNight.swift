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
