internal import Marketplace

/// Rows of payments.
enum PaymentRows {
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
