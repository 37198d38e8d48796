internal import Foundation
internal import HTTPTypes
internal import Marketplace

/// Whoever moves the money; the one seam to it.
///
/// Every request that changes something has a key: the same key gives the same answer and takes
/// effect once, for ever. Whether a request without an answer took effect is found out by making
/// it again.
protocol PaymentProvider: Sendable {
    /// How the provider is called in addresses and in the database.
    var name: ProviderName { get }

    /// Reserves an amount on a card.
    func authorize(
        _ order: ChargeOrder,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization

    /// Hands in what the bank's question (3-D Secure) was answered with.
    func confirm(
        _ charge: String,
        approved: Bool,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization

    /// Takes a reserved amount; the failure says why it could not be taken.
    func capture(
        _ charge: String,
        key: String
    ) async throws(ProviderUnavailable) -> PaymentFailure?

    /// Gives a reservation up.
    func void(_ charge: String, key: String) async throws(ProviderUnavailable)

    /// Gives back a part of what was taken; the failure says why it could not be given back.
    func refund(
        _ amount: Money,
        of charge: String,
        key: String
    ) async throws(ProviderUnavailable) -> PaymentFailure?

    /// A charge as it stands now; nil when the provider knows none of this name.
    func charge(_ reference: String) async throws(ProviderUnavailable) -> ProviderCharge?

    /// The charges that changed since a cursor of this list, in the order of their last change.
    func charges(since cursor: String?) async throws(ProviderUnavailable) -> ProviderChargePage

    /// What the provider tells unasked, if it is really the provider who tells it.
    ///
    /// - Throws: ``WebhookRefusal``.
    func event(
        in body: Data,
        headers: HTTPFields,
        at now: Instant
    ) throws(WebhookRefusal) -> ProviderEvent
}

/// The providers that this program knows.
enum ProviderName: String, CaseIterable, Codable, Sendable {
    case test
}

/// An amount to be reserved on a card.
struct ChargeOrder: Hashable, Sendable {
    let amount: Money
    let cardToken: String
    /// Our own name for the charge; the provider keeps it beside its own.
    let payment: PaymentID
}

/// What a provider says to an attempt to reserve.
enum Authorization: Hashable, Sendable, Codable {
    case authorized(reference: String, card: CardSummary)
    /// The bank wants to know whether it is really the card's owner.
    case requiresAction(reference: String, card: CardSummary)
    case declined(PaymentFailure, card: CardSummary?)
}

/// A charge as the provider's books have it.
struct ProviderCharge: Hashable, Sendable {
    enum State: String, CaseIterable, Sendable, Codable {
        case requiresAction = "requires_action"
        case authorized
        case captured
        case failed
        case voided
        /// The card's owner has complained to the bank.
        case disputed
        case won
        case lost
    }

    let reference: String
    /// Our own name for it; nil when it is none of ours.
    let payment: PaymentID?
    let state: State
    let amount: Money
    let captured: Money
    let refunded: Money
    /// What the bank took back in a dispute.
    let lost: Money
    let card: CardSummary
}

/// One page of the provider's list of charges.
struct ProviderChargePage: Sendable {
    let charges: [ProviderCharge]
    /// Where the next page begins; nil on the last.
    let next: String?
}

/// That something became of a charge; what it is, its charge says.
struct ProviderEvent: Hashable, Sendable, Codable {
    let id: String
    let kind: String
    let charge: String
}

/// The provider did not answer, or not in time; whether the request took effect is not known.
struct ProviderUnavailable: Error, Hashable {}

/// Why a message is not taken for the provider's.
enum WebhookRefusal: Error, Hashable {
    case unsigned
    /// Signed by somebody else, or changed on the way.
    case forged
    /// Signed too long ago, or in the future: perhaps recorded and sent again.
    case stale
    case unreadable
}
