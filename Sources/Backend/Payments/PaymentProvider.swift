internal import Marketplace

/// Whoever moves the money; the one seam to it.
///
/// Every request has a key: the same key gives the same answer and takes effect once, for ever.
protocol PaymentProvider: Sendable {
    /// Reserves an amount on a card.
    func authorize(
        _ amount: Money,
        card token: String,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization

    /// Hands in what the bank's question (3-D Secure) was answered with.
    func confirm(
        _ reference: String,
        approved: Bool,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization

    /// Takes a reserved amount; the failure says why it could not be taken.
    func capture(
        _ reference: String,
        key: String
    ) async throws(ProviderUnavailable)
        -> PaymentFailure?

    /// Gives a reservation up.
    func void(_ reference: String, key: String) async throws(ProviderUnavailable)

    /// Gives back a part of what was taken.
    func refund(
        _ amount: Money,
        of reference: String,
        key: String
    ) async throws(ProviderUnavailable)
}

/// What a provider says to an attempt to reserve.
enum Authorization: Hashable, Sendable, Codable {
    case authorized(reference: String, card: CardSummary)
    /// The bank wants to know whether it is really the card's owner.
    case requiresAction(reference: String, card: CardSummary)
    case declined(PaymentFailure, card: CardSummary?)
}

/// The provider did not answer, or not in time; whether the request took effect is not known.
struct ProviderUnavailable: Error, Hashable {}
