/// The accounts of the books; what is owed by us is negative, what we have is positive.
package enum LedgerAccount: String, CaseIterable, Sendable, Codable, Hashable {
    case guestReceivable = "guest_receivable"
    case providerClearing = "provider_clearing"
    case hostPayable = "host_payable"
    case platformFee = "platform_fee"
    case taxPayable = "tax_payable"
    case refunds
}

/// Why the books were written in.
package enum LedgerKind: String, CaseIterable, Sendable, Codable, Hashable {
    case capture
    /// A part of a price was promised back.
    case refund
    /// What was promised was given.
    case refundPaid = "refund_paid"
    /// What was promised need not be given: nothing had been taken.
    case refundDropped = "refund_dropped"
    /// A change of a stay left its price as it was, but not what it is made up of.
    case alteration
    case hostFee = "host_fee"
    case dispute
    case payout
}

/// One amount on one account.
package struct LedgerEntry: Hashable, Sendable, Codable {
    package var account: LedgerAccount
    package var amount: Money

    package init(
        account: LedgerAccount,
        amount: Money
    ) {
        self.account = account
        self.amount = amount
    }
}

/// What one event wrote in the books; its entries sum to zero per currency.
package struct LedgerTransaction: Hashable, Sendable, Codable {
    package var id: String
    package var kind: LedgerKind
    package var booking: BookingID?
    package var payment: PaymentID?
    package var at: Instant
    package var entries: [LedgerEntry]

    package init(
        id: String,
        kind: LedgerKind,
        booking: BookingID? = nil,
        payment: PaymentID? = nil,
        at: Instant,
        entries: [LedgerEntry]
    ) {
        self.id = id
        self.kind = kind
        self.booking = booking
        self.payment = payment
        self.at = at
        self.entries = entries
    }
}

extension LedgerTransaction {
    /// Whether the entries sum to zero in every currency.
    package var isBalanced: Bool {
        var sums: [Currency: Int64] = [:]
        for entry in entries { sums[entry.amount.currency, default: 0] += entry.amount.minorUnits }
        return sums.values.allSatisfy { $0 == 0 }
    }
}
