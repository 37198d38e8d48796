internal import Marketplace

/// The books: double entry, append-only.
///
/// The entries of each transaction sum to zero in its currency: ``Posting`` cannot be made of any
/// that do not, and nothing else writes entries.
enum Ledger {
    /// The entries of one transaction; they sum to zero.
    struct Posting: Sendable {
        let entries: [(account: LedgerAccount, amount: Int64)]

        /// Everything but one entry, which is whatever is left.
        init(_ entries: [(LedgerAccount, Int64)], rest: LedgerAccount) {
            let sum = entries.reduce(0) { $0 + $1.1 }
            self.entries = (entries + [(rest, -sum)]).filter { $0.1 != 0 }
                .map { (account: $0.0, amount: $0.1) }
        }
    }

    /// Writes down that a price was taken: owed to host, platform and tax office.
    static func recordCapture(
        _ step: PaymentStep,
        _ shares: Shares,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        try record(
            .capture,
            Posting(
                [
                    (.taxPayable, -shares.tax), (.hostPayable, -shares.host),
                    (.platformFee, -shares.fee),
                ],
                rest: .providerClearing
            ),
            of: booking,
            step,
            at: now,
            in: db
        )
    }

    /// Writes down that money is owed to the guest, and out of whose share.
    static func recordPromise(
        _ step: PaymentStep,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        try record(.refund, promise(step), of: booking, step, at: now, in: db)
    }

    /// Writes down that what was promised went back.
    static func recordRefund(
        _ step: PaymentStep,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let posting = Posting([(.refunds, step.amount)], rest: .providerClearing)
        try record(.refundPaid, posting, of: booking, step, at: now, in: db)
    }

    /// Takes a promise back that has become void.
    static func dropPromise(
        _ step: PaymentStep,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let entries = promise(step).entries.filter { $0.account != .refunds }
        let posting = Posting(entries.map { ($0.account, -$0.amount) }, rest: .refunds)
        try record(.refundDropped, posting, of: booking, step, at: now, in: db)
    }

    /// Writes down that the provider's holdings went down without an order of ours.
    static func recordLoss(
        _ kind: LedgerKind,
        _ amount: Int64,
        from account: LedgerAccount,
        of payment: PaymentID,
        _ booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        try record(
            kind,
            Posting([(account, amount)], rest: .providerClearing),
            of: booking,
            payment: payment,
            step: nil,
            at: now,
            in: db
        )
    }

    /// Writes down what a host pays for having cancelled; once per booking.
    static func recordHostFee(
        _ fee: Money,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let isKnown = try db.exists(
            "SELECT 1 FROM ledger_transaction WHERE booking = ? AND kind = 'host_fee'",
            [booking.id.text]
        )
        guard !isKnown, fee.minorUnits > 0 else { return }
        try record(
            .hostFee,
            Posting([(.hostPayable, fee.minorUnits)], rest: .platformFee),
            of: booking,
            payment: nil,
            step: nil,
            at: now,
            in: db
        )
    }

    /// Writes down that a price is made up in another way, though it is the same.
    static func recordShift(
        _ shares: Shares,
        of booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let posting = Posting(
            [(.taxPayable, -shares.tax), (.hostPayable, -shares.host)],
            rest: .platformFee
        )
        try record(.alteration, posting, of: booking, payment: nil, step: nil, at: now, in: db)
    }

    private static func promise(_ step: PaymentStep) -> Posting {
        Posting(
            [
                (.taxPayable, step.tax), (.platformFee, step.fee),
                (.hostPayable, step.amount - step.tax - step.fee),
            ],
            rest: .refunds
        )
    }

    private static func record(
        _ kind: LedgerKind,
        _ posting: Posting,
        of booking: StoredBooking,
        _ step: PaymentStep,
        at now: Instant,
        in db: Database
    ) throws {
        try record(
            kind,
            posting,
            of: booking,
            payment: step.payment,
            step: step.id,
            at: now,
            in: db
        )
    }

    private static func record(
        _ kind: LedgerKind,
        _ posting: Posting,
        of booking: StoredBooking,
        payment: PaymentID?,
        step: Int64?,
        at now: Instant,
        in db: Database
    ) throws {
        guard !posting.entries.isEmpty else { return }
        let transaction: Int64? = try db.value(
            """
            INSERT INTO ledger_transaction (kind, booking, payment, step, at)
            VALUES (?, ?, ?, ?, ?) RETURNING id
            """,
            [kind.rawValue, booking.id.text, payment?.text, step, now.milliseconds]
        )
        for entry in posting.entries {
            try db.execute(
                """
                INSERT INTO ledger_entry ("transaction", account, currency, amount)
                VALUES (?, ?, ?, ?)
                """,
                [
                    transaction, entry.account.rawValue, booking.total.currency.code, entry.amount,
                ]
            )
        }
    }
}
