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

/// Rows of payments and of what is to be asked of the provider.
enum PaymentRows {
    /// How long a process may take over a step before another takes it up.
    static let lease: Int64 = 30

    /// Whether a payment keeps a hold from running out: the money may already have moved.
    static let isUnderWay = """
        (payment.state IN ('created', 'authorized') OR (payment.state = 'requires_action'
            AND EXISTS (SELECT 1 FROM payment_step
                WHERE payment_step.payment = payment.id AND payment_step.done_at IS NULL)))
        """

    static let selection = """
        SELECT payment.*, EXISTS (SELECT 1 FROM payment_step
            WHERE payment_step.payment = payment.id AND payment_step.done_at IS NULL)
            AS has_open_step
        FROM payment
        """

    static func payment(_ id: PaymentID, in db: Database) throws -> StoredPayment? {
        try db.row(selection + " WHERE id = ?", [id.text]).map(stored)
    }

    /// The payment that the provider knows by a name of its own.
    static func payment(reference: String, in db: Database) throws -> StoredPayment? {
        try db.row(selection + " WHERE reference = ?", [reference]).map(stored)
    }

    /// The payment that tells how a stay is paid for: the living one, else the latest.
    static func latest(of booking: BookingID, in db: Database) throws -> StoredPayment? {
        let statement =
            selection + """
                 WHERE booking = ? AND purpose = 'stay'
                ORDER BY CASE WHEN state IN ('failed', 'voided') THEN 1 ELSE 0 END,
                    created_at DESC, id DESC LIMIT 1
                """
        return try db.row(statement, [booking.text]).map(stored)
    }

    /// The payments of a booking that hold money or may, what came last first.
    static func alive(of booking: BookingID, in db: Database) throws -> [StoredPayment] {
        let statement =
            selection + """
                 WHERE booking = ? AND state NOT IN ('failed', 'voided')
                ORDER BY created_at DESC, id DESC
                """
        return try db.rows(statement, [booking.text]).map(stored)
    }

    static func insert(
        _ id: PaymentID,
        booking: BookingID,
        purpose: StoredPayment.Purpose = .stay,
        amount: Money,
        cardToken: String,
        at now: Instant,
        in db: Database
    ) throws {
        // Whoever lets the booking's hold run out at the same time meets this change of its row.
        try db.execute("UPDATE booking SET version = version WHERE id = ?", [booking.text])
        try db.execute(
            """
            INSERT INTO payment (id, booking, purpose, state, currency, amount, card_token,
                created_at)
            VALUES (?, ?, ?, 'created', ?, ?, ?, ?)
            """,
            [
                id.text, booking.text, purpose.rawValue, amount.currency.code, amount.minorUnits,
                cardToken, now.milliseconds,
            ]
        )
    }

    /// Moves a payment on to a state; false when no way leads there from where it is.
    @discardableResult
    static func update(
        _ id: PaymentID,
        to state: Payment.State,
        reference: String? = nil,
        card: CardSummary? = nil,
        failure: PaymentFailure? = nil,
        in db: Database
    ) throws -> Bool {
        try db.execute(
            """
            UPDATE payment SET state = ?, reference = coalesce(?, reference),
                card_brand = coalesce(?, card_brand),
                card_last_four = coalesce(?, card_last_four), failure = ?
            WHERE id = ? AND state IN (\(ways(to: state)))
            """,
            [
                state.rawValue, reference, card?.brand, card?.lastFour, failure?.rawValue, id.text,
            ]
        )
        return db.changes == 1
    }

    /// Writes down that all of a payment was taken; false when it was known.
    static func capture(_ id: PaymentID, in db: Database) throws -> Bool {
        try db.execute(
            """
            UPDATE payment SET state = 'captured', captured = amount
            WHERE id = ? AND state IN (\(ways(to: .captured)))
            """,
            [id.text]
        )
        return db.changes == 1
    }

    /// Reserves a part of a payment for the guest; the schema refuses more than there is.
    static func promise(_ amount: Int64, of id: PaymentID, in db: Database) throws {
        try db.execute(
            "UPDATE payment SET promised_back = promised_back + ? WHERE id = ?",
            [amount, id.text]
        )
    }

    /// Writes down that a part of a payment went back.
    static func refund(_ amount: Int64, of id: PaymentID, in db: Database) throws {
        try db.execute(
            """
            UPDATE payment SET refunded = refunded + ?1, state = CASE
                WHEN refunded + ?1 = captured THEN 'refunded' ELSE 'partially_refunded' END
            WHERE id = ?2
            """,
            [amount, id.text]
        )
    }

    /// Moves a dispute on; false when that was known.
    @discardableResult
    static func update(
        _ id: PaymentID,
        dispute: PaymentDispute,
        lost: Int64 = 0,
        in db: Database
    ) throws -> Bool {
        let earlier = dispute == .disputed ? "" : " OR dispute = 'disputed'"
        try db.execute(
            "UPDATE payment SET dispute = ?, lost = ? WHERE id = ? AND (dispute IS NULL\(earlier))",
            [dispute.rawValue, lost, id.text]
        )
        return db.changes == 1
    }

    /// The states that lead to this one, for SQL.
    private static func ways(to state: Payment.State) -> String {
        Payment.State.allCases.filter { PaymentMachine.successors(of: $0).contains(state) }
            .map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }

    // MARK: Steps

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

    static func stored(_ row: Row) throws -> StoredPayment {
        let currency = try row.currency()
        let brand: String? = row["card_brand"]
        let lastFour: String? = row["card_last_four"]
        let state: Payment.State = try row.named("state")
        let failure: String? = row["failure"]
        let dispute: String? = row["dispute"]
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
                failure: failure.flatMap(PaymentFailure.init(rawValue:)),
                dispute: dispute.flatMap(PaymentDispute.init(rawValue:))
            ),
            purpose: try row.named("purpose"),
            captured: row.money("captured", in: currency),
            promisedBack: row.money("promised_back", in: currency),
            lost: row.money("lost", in: currency),
            cardToken: row["card_token"],
            reference: row["reference"],
            hasOpenStep: row["has_open_step"]
        )
    }
}
