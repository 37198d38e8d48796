internal import Marketplace

/// The books: double entry, append-only.
///
/// The entries of each transaction sum to zero in their currency, by construction: an account's
/// counterpart is whatever is left.
enum Ledger {
    /// Writes down that a booking's price was taken: owed to host, platform and tax office.
    static func recordCapture(
        _ step: PaymentStep,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let tax = booking.lines.filter { $0.kind == .tax }.reduce(0) { $0 + $1.amount.minorUnits }
        let total = booking.total.minorUnits
        try record(
            "capture",
            step,
            booking,
            [
                ("provider_clearing", total),
                ("tax_payable", -tax),
                ("host_payable", -booking.hostPayout),
                ("platform_fee", tax + booking.hostPayout - total),
            ],
            at: now,
            in: db
        )
    }

    /// Writes down that money went back, and out of whose share.
    static func recordRefund(
        _ step: PaymentStep,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        try record(
            "refund",
            step,
            booking,
            [
                ("provider_clearing", -step.amount),
                ("tax_payable", step.tax),
                ("platform_fee", step.fee),
                ("host_payable", step.amount - step.tax - step.fee),
            ],
            at: now,
            in: db
        )
    }

    /// How a refund is shared: tax and platform give back theirs, the host the rest.
    static func shares(of refund: [RefundLine], booking: StoredBooking) -> (tax: Int64, fee: Int64)
    {
        var tax: Int64 = 0
        var service: Int64 = 0
        var host: Int64 = 0
        var owed: Int64 = 0
        for line in refund {
            switch line.kind {
            case .tax: tax += line.refund.minorUnits
            case .service: service += line.refund.minorUnits
            default:
                host += line.refund.minorUnits
                owed += line.paid.minorUnits
            }
        }
        guard owed > 0 else { return (tax, service) }
        let hostFee = Money(minorUnits: owed - booking.hostPayout, currency: booking.total.currency)
        guard hostFee.minorUnits > 0, host > 0 else { return (tax, service) }
        let back = hostFee.split(by: [host, owed - host])[0].minorUnits
        return (tax, service + back)
    }

    private static func record(
        _ kind: String,
        _ step: PaymentStep,
        _ booking: StoredBooking,
        _ entries: [(account: String, amount: Int64)],
        at now: Instant,
        in db: Database
    ) throws {
        let transaction: Int64? = try db.value(
            """
            INSERT INTO ledger_transaction (kind, booking, payment, step, at)
            VALUES (?, ?, ?, ?, ?) RETURNING id
            """,
            [kind, booking.id.text, step.payment.text, step.id, now.milliseconds]
        )
        for entry in entries where entry.amount != 0 {
            try db.execute(
                """
                INSERT INTO ledger_entry ("transaction", account, currency, amount)
                VALUES (?, ?, ?, ?)
                """,
                [
                    transaction, entry.account, booking.total.currency.code, entry.amount,
                ]
            )
        }
    }
}
