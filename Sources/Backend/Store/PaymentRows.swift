internal import Marketplace

/// A payment as the store keeps it.
struct StoredPayment: Sendable {
    let payment: Payment
    let captured: Money
    let cardToken: String
    let reference: String?

    var id: PaymentID { payment.id }
    var state: Payment.State { payment.state }
}

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
    let isDone: Bool
}

/// Rows of payments and of what is to be asked of the provider.
enum PaymentRows {
    /// How long a process may take over a step before another takes it up.
    static let lease: Int64 = 30

    static func payment(_ id: PaymentID, in db: Database) throws -> StoredPayment? {
        let statement = "SELECT * FROM payment WHERE id = ?"
        return try db.row(statement, [id.text]).map(stored)
    }

    /// The payment that tells how a booking stands: the living one, else the latest.
    static func latest(of booking: BookingID, in db: Database) throws -> StoredPayment? {
        let statement = """
            SELECT * FROM payment WHERE booking = ?
            ORDER BY state IN ('failed', 'voided'), created_at DESC, id DESC LIMIT 1
            """
        return try db.row(statement, [booking.text]).map(stored)
    }

    static func insert(
        _ id: PaymentID,
        booking: BookingID,
        amount: Money,
        cardToken: String,
        at now: Instant,
        in db: Database
    ) throws {
        // Whoever lets the booking's hold run out at the same time meets this change of its row.
        try db.execute("UPDATE booking SET version = version WHERE id = ?", [booking.text])
        try db.execute(
            """
            INSERT INTO payment (id, booking, state, currency, amount, card_token, created_at)
            VALUES (?, ?, 'created', ?, ?, ?, ?)
            """,
            [
                id.text, booking.text, amount.currency.code, amount.minorUnits, cardToken,
                now.milliseconds,
            ]
        )
    }

    static func update(
        _ id: PaymentID,
        to state: Payment.State,
        reference: String? = nil,
        card: CardSummary? = nil,
        failure: PaymentFailure? = nil,
        in db: Database
    ) throws {
        try db.execute(
            """
            UPDATE payment SET state = ?, reference = coalesce(?, reference),
                card_brand = coalesce(?, card_brand),
                card_last_four = coalesce(?, card_last_four), failure = ?
            WHERE id = ?
            """,
            [
                state.rawValue, reference, card?.brand, card?.lastFour, failure?.rawValue, id.text,
            ]
        )
    }

    // MARK: Steps

    /// Records what is to be asked; nothing is asked before this is committed.
    ///
    /// What was recorded under the same key before stays as it is.
    static func insertStep(
        _ kind: PaymentStep.Kind,
        of payment: PaymentID,
        key: String,
        amount: Int64,
        tax: Int64 = 0,
        fee: Int64 = 0,
        approved: Bool = true,
        at now: Instant,
        in db: Database
    ) throws {
        try db.execute(
            """
            INSERT INTO payment_step
                (payment, kind, key, amount, tax, fee, approved, leased_until, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
            """,
            [
                payment.text, kind.rawValue, key, amount, tax, fee, approved,
                now.adding(seconds: lease).milliseconds, now.milliseconds,
            ]
        )
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
    static func endStep(_ id: Int64, at now: Instant, in db: Database) throws -> Bool {
        try db.execute(
            "UPDATE payment_step SET done_at = ? WHERE id = ? AND done_at IS NULL",
            [now.milliseconds, id]
        )
        return db.changes == 1
    }

    /// Ends the refunds that were ordered and not yet asked for.
    static func endRefunds(of payment: PaymentID, at now: Instant, in db: Database) throws {
        try db.execute(
            """
            UPDATE payment_step SET done_at = ?
            WHERE payment = ? AND kind = 'refund' AND done_at IS NULL
            """,
            [now.milliseconds, payment.text]
        )
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
            isDone: row.optionalInstant("done_at") != nil
        )
    }

    private static func stored(_ row: Row) throws -> StoredPayment {
        let currency = try row.currency()
        let brand: String? = row["card_brand"]
        let lastFour: String? = row["card_last_four"]
        let state: Payment.State = try row.named("state")
        let failure: String? = row["failure"]
        return StoredPayment(
            payment: Payment(
                id: try row.id("id"),
                booking: try row.id("booking"),
                state: state,
                amount: row.money("amount", in: currency),
                refunded: row.money("refunded", in: currency),
                card: brand.flatMap { brand in
                    lastFour.map { CardSummary(brand: brand, lastFour: $0) }
                },
                failure: failure.flatMap(PaymentFailure.init(rawValue:))
            ),
            captured: row.money("captured", in: currency),
            cardToken: row["card_token"],
            reference: row["reference"]
        )
    }
}
