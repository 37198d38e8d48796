internal import Marketplace
internal import Wire

/// A proposal to change a stay, as the store keeps it: the stay as it was, and as it is to be.
struct StoredAlteration: Sendable {
    /// What a stay is, and what it costs.
    struct Version: Sendable, Hashable {
        let stay: DateRange
        let party: Party
        let lines: [QuoteLine]
        let total: Money
        let hostPayout: Int64
    }

    let id: AlterationID
    let booking: BookingID
    let proposedBy: BookingActor
    var state: Alteration.State
    let old: Version
    let new: Version
    let message: String?
    let createdAt: Instant
    let dueAt: Instant
    var endedAt: Instant?
    /// The card that the guest gave with the proposal.
    var cardToken: String?
    /// Who said yes while the difference is being paid for.
    var acceptedBy: BookingActor?
    /// What charges the difference.
    var payment: PaymentID?

    /// What the guest pays; negative: what the guest gets back.
    var difference: Money { new.total - old.total }

    /// The nights that only the changed stay has.
    var addedNights: [CivilDate] { Alterations.nights(from: old.stay, to: new.stay).added }

    /// How the difference is made up.
    var shares: Ledger.Shares {
        let tax = Ledger.tax(in: new.lines) - Ledger.tax(in: old.lines)
        let host = new.hostPayout - old.hostPayout
        return Ledger.Shares(tax: tax, fee: difference.minorUnits - tax - host, host: host)
    }

    /// As the contract tells it; one that has run out is shown so before anybody noticed.
    func shown(at now: Instant) -> Alteration {
        let hasLapsed = state == .proposed && dueAt <= now
        return Alteration(
            id: id,
            booking: booking,
            proposedBy: proposedBy,
            state: hasLapsed ? .expired : state,
            stay: new.stay,
            guests: new.party.guests,
            lines: new.lines,
            total: new.total,
            difference: difference,
            message: message,
            createdAt: createdAt,
            expiresAt: dueAt,
            closedAt: hasLapsed ? dueAt : endedAt,
            withPets: new.party.told.pets,
            childAges: new.party.told.ages
        )
    }
}
