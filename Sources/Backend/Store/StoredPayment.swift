internal import Marketplace

/// A payment as the store keeps it.
struct StoredPayment: Sendable {
    enum Purpose: String, Sendable {
        case stay
        /// What an alteration costs more.
        case alteration
    }

    let payment: Payment
    let purpose: Purpose
    let captured: Money
    /// What was promised to be given back, given already or not.
    let promisedBack: Money
    let lost: Money
    let cardToken: String
    let reference: String?
    /// Whether something of it is still to be asked of the provider.
    let hasOpenStep: Bool

    var id: PaymentID { payment.id }
    var state: Payment.State { payment.state }
    /// What can still be promised back.
    var free: Money { payment.amount - promisedBack }
    /// Whether its outcome is still to come, or it holds money for a booking that is not confirmed.
    var isUnderWay: Bool {
        switch state {
        case .created, .authorized: true
        case .requiresAction: hasOpenStep
        default: false
        }
    }
}
