internal import Marketplace

/// Something to be asked of the provider: recorded before, ended after.
struct PaymentStep: Sendable {
    enum Kind: String, Sendable {
        case authorize
        case confirm
        case capture
        case void
        case refund
    }

    let id: Int64
    let payment: PaymentID
    let kind: Kind
    let key: String
    let amount: Int64
    /// Of a refund: how much of it is tax, and how much of it was the platform's.
    let tax: Int64
    let fee: Int64
    let approved: Bool
    /// Of a refund: whether the price itself went down.
    let isAlteration: Bool
    let isDone: Bool
}

/// Rows of what is to be asked of the provider.
extension PaymentRows {
    /// How long a process may take over a step before another takes it up.
    static let lease: Int64 = 30

    /// Records what is to be asked; nothing is asked before this is committed.
    ///
    /// What was recorded under the same key before stays as it is, and nil comes back.
    @discardableResult
    static func insertStep(
        _ kind: PaymentStep.Kind,
        of payment: PaymentID,
        key: String,
        amount: Int64,
        tax: Int64 = 0,
        fee: Int64 = 0,
        approved: Bool = true,
        isAlteration: Bool = false,
        note: String? = nil,
        at now: Instant,
        in db: Database
    ) throws -> PaymentStep? {
        try db.row(
            """
            INSERT INTO payment_step
                (payment, kind, key, amount, tax, fee, approved, is_alteration, note, leased_until,
                created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING *
            """,
            [
                payment.text, kind.rawValue, key, amount, tax, fee, approved, isAlteration, note,
                now.adding(seconds: lease).milliseconds, now.milliseconds,
            ]
        ).map(step)
    }

    static func step(_ id: Int64, in db: Database) throws -> PaymentStep? {
        let sql = "SELECT * FROM payment_step WHERE id = ?"
        return try db.row(sql, [id]).map(step)
    }

    /// The steps of a payment that have no answer yet, in order.
    static func openSteps(of payment: PaymentID, in db: Database) throws -> [Int64] {
        try db.values(
            "SELECT id FROM payment_step WHERE payment = ? AND done_at IS NULL ORDER BY id",
            [payment.text]
        )
    }

    /// The payments of a booking of which something is still to be asked.
    static func open(of booking: BookingID, in db: Database) throws -> [PaymentID] {
        let rows = try db.rows(
            """
            SELECT DISTINCT payment FROM payment_step
            JOIN payment ON payment.id = payment_step.payment
            WHERE booking = ? AND done_at IS NULL ORDER BY payment
            """,
            [booking.text]
        )
        return try rows.map { try $0.id("payment") }
    }

    /// The payments that somebody began and did not finish.
    static func abandoned(at now: Instant, in db: Database) throws -> [PaymentID] {
        let rows = try db.rows(
            """
            SELECT DISTINCT payment FROM payment_step
            WHERE done_at IS NULL AND leased_until <= ? LIMIT 100
            """,
            [now.milliseconds]
        )
        return try rows.map { try $0.id("payment") }
    }

    /// Lets anybody take up what a process that is gone was at.
    static func endLeases(at now: Instant, in db: Database) throws {
        try db.execute(
            "UPDATE payment_step SET leased_until = ?1 WHERE done_at IS NULL AND leased_until > ?1",
            [now.milliseconds]
        )
    }

    static func extendLeases(of payment: PaymentID, at now: Instant, in db: Database) throws {
        try db.execute(
            "UPDATE payment_step SET leased_until = ? WHERE payment = ? AND done_at IS NULL",
            [now.adding(seconds: lease).milliseconds, payment.text]
        )
    }

    /// False when somebody else has ended the step.
    static func endStep(
        _ id: Int64,
        failure: PaymentFailure? = nil,
        at now: Instant,
        in db: Database
    ) throws -> Bool {
        try db.execute(
            "UPDATE payment_step SET done_at = ?, failure = ? WHERE id = ? AND done_at IS NULL",
            [now.milliseconds, failure?.rawValue, id]
        )
        return db.changes == 1
    }

    /// Whether the money of a payment has been ordered to be taken and was not yet.
    static func isBeingCaptured(_ id: PaymentID, in db: Database) throws -> Bool {
        let open = "payment = ? AND kind = 'capture' AND done_at IS NULL"
        return try db.exists("SELECT 1 FROM payment_step WHERE \(open)", [id.text])
    }

    /// Ends the refunds that were ordered and not yet asked for, and gives them.
    static func endRefunds(
        of payment: PaymentID,
        at now: Instant,
        in db: Database
    ) throws -> [PaymentStep] {
        try db.rows(
            """
            UPDATE payment_step SET done_at = ?
            WHERE payment = ? AND kind = 'refund' AND done_at IS NULL RETURNING *
            """,
            [now.milliseconds, payment.text]
        ).map(step)
    }

    private static func step(_ row: Row) throws -> PaymentStep {
        PaymentStep(
            id: row["id"],
            payment: try row.id("payment"),
            kind: try row.named("kind"),
            key: row["key"],
            amount: row["amount"],
            tax: row["tax"],
            fee: row["fee"],
            approved: row["approved"],
            isAlteration: row["is_alteration"],
            isDone: row.optionalInstant("done_at") != nil
        )
    }
}
