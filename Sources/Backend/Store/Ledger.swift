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

    /// How an amount is made up: tax, the platform's fee, and what is the host's.
    struct Shares: Sendable, Hashable {
        var tax: Int64
        var fee: Int64
        var host: Int64

        var total: Int64 { tax + fee + host }

        /// A part of the same make-up, to the minor unit.
        func part(_ amount: Int64, in currency: Currency) -> Shares {
            guard total > 0 else { return Shares(tax: 0, fee: 0, host: amount) }
            let weights = [max(0, tax), max(0, fee), max(0, host)]
            let parts = Money(minorUnits: amount, currency: currency).split(by: weights)
            return Shares(
                tax: parts[0].minorUnits,
                fee: parts[1].minorUnits,
                host: parts[2].minorUnits
            )
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
            payment: step.payment,
            step: step.id,
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

    /// How the price of a booking is made up.
    static func shares(of booking: StoredBooking) -> Shares {
        let tax = tax(in: booking.lines)
        let fee = booking.total.minorUnits - tax - booking.hostPayout
        return Shares(tax: tax, fee: fee, host: booking.hostPayout)
    }

    /// What the tax office gets of a price: what is charged on top, and what the prices include.
    static func tax(in lines: [QuoteLine]) -> Int64 {
        lines.lazy.filter { $0.kind == .tax }.reduce(0) { $0 + $1.amount.minorUnits }
            + included(lines)
    }

    private static func included(_ lines: [QuoteLine]) -> Int64 {
        lines.reduce(0) { $0 + ($1.included?.minorUnits ?? 0) }
    }

    /// How a refund is shared: tax and platform give back theirs, the host the rest.
    static func shares(of refund: [RefundLine], booking: StoredBooking) -> Shares {
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
        // What of the host's lines is not the host's: the fee, and the tax that prices include.
        let notHosts = owed - booking.hostPayout
        guard notHosts > 0, host > 0, owed >= host else {
            return Shares(tax: tax, fee: service, host: host)
        }
        let currency = booking.total.currency
        let back = Money(minorUnits: notHosts, currency: currency).split(by: [host, owed - host])[0]
        let included = min(included(booking.lines), notHosts)
        let parts = back.split(by: [included, notHosts - included]).map(\.minorUnits)
        return Shares(tax: tax + parts[0], fee: service + parts[1], host: host - back.minorUnits)
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
