internal import Marketplace

/// What our own books say of some of the provider's charges, read at once for all of them.
struct OwnBooks {
    private let byReference: [String: StoredPayment]
    private let byID: [PaymentID: StoredPayment]
    /// What the ledger has at the provider, by payment.
    private let held: [String: Int64]

    /// - Throws: ``StoreError``.
    init(on charges: [ProviderCharge], in db: Database) throws {
        let known = try PaymentRows.payments(references: charges.map(\.reference), in: db)
        byReference = known.reduce(into: [:]) { known, payment in
            if let reference = payment.reference { known[reference] = payment }
        }
        // A charge whose reference never reached us still names the payment it was made for.
        let unknown = charges.filter { [byReference] in byReference[$0.reference] == nil }
        let named = try PaymentRows.payments(ids: unknown.compactMap(\.payment?.text), in: db)
        byID = Dictionary(named.map { ($0.id, $0) }) { first, _ in first }
        held = try LedgerRows.held(of: (known + named).map(\.id.text), in: db)
    }

    /// The payment that a charge is of; nil when we know of none.
    func payment(of charge: ProviderCharge) -> StoredPayment? {
        byReference[charge.reference] ?? charge.payment.flatMap { byID[$0] }
    }

    /// What of a payment is at the provider, as the ledger has it.
    func held(of payment: StoredPayment) -> Money {
        Money(
            minorUnits: held[payment.id.text] ?? 0,
            currency: payment.payment.amount.currency
        )
    }
}
