/// The life of a payment, so that reports about it may come late, twice and in any order.
///
/// States only ever rise in rank: of all reports the highest wins, whichever came first. Money that
/// moved outranks money that did not.
package enum PaymentMachine {
    /// How far a payment has come; higher ranks know more of what happened to the money.
    package static func rank(of state: Payment.State) -> Int {
        switch state {
        case .created: 0
        case .requiresAction: 1
        case .authorized: 2
        // Also of what was reserved and then could not be taken.
        case .failed: 3
        case .voided: 4
        case .captured: 5
        case .partiallyRefunded: 6
        case .refunded: 7
        }
    }

    /// The state after a report; the same for every order of the same reports.
    package static func state(
        _ current: Payment.State,
        reported: Payment.State
    ) -> Payment.State {
        rank(of: reported) > rank(of: current) ? reported : current
    }

    /// The dispute after a report: an outcome outranks the question.
    package static func dispute(
        _ current: PaymentDispute?,
        reported: PaymentDispute?
    ) -> PaymentDispute? {
        guard let current else { return reported }
        guard let reported, current == .disputed else { return current }
        return reported
    }

    /// The states that our own orders may lead to from `state`.
    package static func successors(of state: Payment.State) -> Set<Payment.State> {
        switch state {
        case .created: [.requiresAction, .authorized, .captured, .failed, .voided]
        case .requiresAction: [.authorized, .captured, .failed, .voided]
        case .authorized: [.captured, .failed, .voided]
        case .captured: [.partiallyRefunded, .refunded]
        case .partiallyRefunded: [.refunded]
        case .refunded, .failed, .voided: []
        }
    }

    /// The state of a captured payment of which `refunded` came back; nil for more than was paid.
    package static func state(captured: Money, refunded: Money) -> Payment.State? {
        guard !refunded.isNegative, refunded.minorUnits <= captured.minorUnits else { return nil }
        if refunded.isZero { return .captured }
        return refunded == captured ? .refunded : .partiallyRefunded
    }
}
