/// Verifies in the data what the code promises, and names the rows that break a promise.
enum StoreCheck {
    /// One promise, and a statement that finds the rows that break it.
    struct Promise {
        let sentence: String
        let sql: String
        /// The statement for PostgreSQL, where it is another.
        var postgres: String?
    }

    /// The broken promises, each with the rows that break it; empty when all is well.
    static func problems(in db: Database) throws -> [String] {
        var problems: [String] = []
        let all =
            promises + bookingPromises + homePromises + reviewPromises + messagePromises
            + wishlistPromises + changePromises
        for promise in all {
            let sql = db.kind == .postgres ? promise.postgres ?? promise.sql : promise.sql
            let rows = try db.rows(sql + " LIMIT 20")
            problems += rows.map { "\(promise.sentence): \($0)" }
        }
        return try problems + NightBits.problems(in: db) + damage(in: db)
    }

    /// What SQLite alone can say: PostgreSQL never lets a row refer to nothing.
    private static func damage(in db: Database) throws -> [String] {
        guard db.kind == .sqlite else { return [] }
        var problems: [String] = []
        let damage: [String] = try db.values("PRAGMA integrity_check(20)")
        problems += damage.filter { $0 != "ok" }.map { "the file is damaged: \($0)" }
        let orphans = try db.rows("PRAGMA foreign_key_check")
        problems += orphans.prefix(20).map { "a row refers to nothing: \($0)" }
        return problems
    }

    private static let promises = [
        Promise(
            sentence: "no night of a home is held by two bookings",
            sql: """
                SELECT a.id AS booking, b.id AS other FROM booking a JOIN booking b
                ON b.listing = a.listing AND b.id > a.id
                    AND b.check_in < a.check_out AND b.check_out > a.check_in
                WHERE a.state IN ('pending_payment', 'requested', 'confirmed', 'in_stay')
                    AND b.state IN ('pending_payment', 'requested', 'confirmed', 'in_stay')
                """
        ),
        Promise(
            sentence: "the lines of a price add up to its total",
            sql: """
                SELECT id AS booking, total FROM booking WHERE total !=
                    (SELECT sum(json_extract(value, '$.amount.amount')) FROM json_each(lines))
                """,
            postgres: """
                SELECT id AS booking, total FROM booking WHERE total !=
                    (SELECT sum(CAST(line #>> '{amount,amount}' AS BIGINT))
                        FROM jsonb_array_elements(CAST(lines AS JSONB)) AS line)
                """
        ),
        Promise(
            sentence: "the lines of a proposal add up to its total",
            sql: """
                SELECT id AS alteration FROM alteration WHERE total !=
                    (SELECT sum(json_extract(value, '$.amount.amount')) FROM json_each(lines))
                    OR old_total != (SELECT sum(json_extract(value, '$.amount.amount'))
                        FROM json_each(old_lines))
                """,
            postgres: """
                SELECT id AS alteration FROM alteration WHERE total !=
                    (SELECT sum(CAST(line #>> '{amount,amount}' AS BIGINT))
                        FROM jsonb_array_elements(CAST(lines AS JSONB)) AS line)
                    OR old_total != (SELECT sum(CAST(line #>> '{amount,amount}' AS BIGINT))
                        FROM jsonb_array_elements(CAST(old_lines AS JSONB)) AS line)
                """
        ),
        Promise(
            sentence: "the ledger sums to zero",
            sql: """
                SELECT "transaction", currency, sum(amount) AS sum FROM ledger_entry
                GROUP BY "transaction", currency HAVING sum(amount) != 0
                """
        ),
        Promise(
            sentence: "no more is refunded than was captured",
            sql: """
                SELECT id AS payment FROM payment
                WHERE refunded > captured OR refunded > promised_back
                """
        ),
        Promise(
            sentence: "what was promised back is given back",
            sql: """
                SELECT id AS payment, promised_back, refunded FROM payment
                WHERE promised_back != refunded AND dispute IS NULL
                    AND NOT EXISTS (SELECT 1 FROM payment_step
                        WHERE payment_step.payment = payment.id AND done_at IS NULL)
                """
        ),
        Promise(
            sentence: "what a paid booking costs, less what was refunded, is what was taken for it",
            sql: """
                SELECT booking.id AS booking, booking.total, booking.refunded,
                    sum(payment.captured) AS captured, sum(payment.refunded) AS given_back
                FROM booking JOIN payment ON payment.booking = booking.id
                WHERE payment.captured > 0 AND NOT EXISTS (SELECT 1 FROM payment AS other
                    JOIN payment_step ON payment_step.payment = other.id
                    WHERE other.booking = booking.id AND done_at IS NULL)
                GROUP BY booking.id, booking.total, booking.refunded
                HAVING booking.total - booking.refunded
                    != sum(payment.captured) - sum(payment.refunded)
                """
        ),
        Promise(
            sentence: "the ledger equals the payments",
            sql: """
                WITH booked AS (
                    SELECT payment, sum(amount) AS net FROM ledger_transaction
                    JOIN ledger_entry ON ledger_entry."transaction" = ledger_transaction.id
                    WHERE account = 'provider_clearing' GROUP BY payment)
                SELECT payment.id AS payment, captured - refunded - lost AS net,
                    booked.net AS booked
                FROM payment LEFT JOIN booked ON booked.payment = payment.id
                WHERE captured - refunded - lost != coalesce(booked.net, 0)
                """
        ),
        Promise(
            sentence: "every stay that was confirmed is paid",
            sql: """
                SELECT id AS booking FROM booking WHERE state IN ('in_stay', 'completed')
                AND NOT EXISTS (SELECT 1 FROM payment WHERE payment.booking = booking.id
                    AND payment.captured > 0)
                """
        ),
        Promise(
            sentence: "nothing stays reserved for a booking that is over",
            sql: """
                SELECT payment.id AS payment, payment.state FROM payment
                JOIN booking ON booking.id = payment.booking
                WHERE payment.state IN ('requires_action', 'authorized') AND booking.state NOT IN
                    ('pending_payment', 'requested', 'confirmed', 'in_stay')
                AND NOT EXISTS (SELECT 1 FROM payment_step
                    WHERE payment_step.payment = payment.id AND done_at IS NULL)
                """
        ),
        Promise(
            sentence: "search knows of a home what its row says",
            sql: """
                SELECT * FROM (
                    SELECT * FROM (SELECT * FROM search_source EXCEPT SELECT * FROM search_home)
                        AS unknown
                    UNION ALL
                    SELECT * FROM (SELECT * FROM search_home EXCEPT SELECT * FROM search_source)
                        AS untrue) AS wrong
                """
        ),
    ]
}
