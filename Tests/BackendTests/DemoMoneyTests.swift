import Marketplace
import Testing
import Wire

@testable import Backend

/// Prices, payments and the ledger of the demo marketplace are what the rules make them.
@Suite(.serialized)
struct DemoMoneyTests: DemoMarketReader {
    @Test func `lines add up to the total and are the price of the stay`() throws {
        for row in try rows(
            "SELECT booking.*, prices FROM booking JOIN listing ON number = listing"
        ) {
            let lines: [QuoteLine] = try row.json("lines")
            let rules: PriceRules = try row.json("prices")
            let total: Int64 = row["total"]
            #expect(lines.reduce(0) { $0 + $1.amount.minorUnits } == total)
            #expect(rules.problem == nil)
            let booked = Instant(milliseconds: row["created_at"]).utcDate
            let price = Pricing.price(
                stay: try row.stay(),
                guests: row["guests"],
                bookedOn: booked,
                rules: rules
            )
            #expect(price.lines == lines)
            #expect(price.hostPayout.minorUnits == row["host_payout"])
            let terms: CancellationTerms = try row.json("cancellation")
            #expect(terms.checkIn.at.milliseconds == row["check_in_at"])
            #expect(terms.checkOut.at.milliseconds == row["check_out_at"])
        }
    }

    @Test func `deadlines are those of the exact clock`() throws {
        let sql = """
            SELECT booking.*, time_zone, check_in_from, check_out_by, policy
            FROM booking JOIN listing ON number = listing WHERE booking.rowid % 5 = 0
            """
        for row in try rows(sql) {
            let terms: CancellationTerms = try row.json("cancellation")
            let exact = Cancellation.terms(
                policy: try row.named("policy"),
                stay: try row.stay(),
                confirmedAt: row.instant("confirmed_at"),
                zone: Zones.clock(row["time_zone"]),
                checkInFrom: row["check_in_from"],
                checkOutBy: row["check_out_by"]
            )
            #expect(terms == exact)
        }
    }

    @Test func `every booking is paid once and its history is complete`() throws {
        let unpaid = """
            SELECT count(*) FROM booking LEFT JOIN payment ON payment.booking = booking.id
            WHERE payment.captured IS NOT total OR payment.refunded <> booking.refunded
            """
        #expect(try count(unpaid) == 0)
        let history = """
            SELECT count(*) FROM booking WHERE version <>
                (SELECT count(*) FROM booking_event WHERE booking = booking.id)
                OR state <> (SELECT state FROM booking_event WHERE booking = booking.id
                    ORDER BY version DESC LIMIT 1)
            """
        #expect(try count(history) == 0)
    }

    @Test func `the ledger sums to zero and agrees with the payments`() throws {
        let unbalanced = """
            SELECT "transaction" FROM ledger_entry GROUP BY "transaction", currency
            HAVING sum(amount) <> 0
            """
        #expect(try rows(unbalanced).isEmpty)
        let held = """
            SELECT count(*) FROM payment JOIN
                (SELECT moved.payment, sum(ledger_entry.amount) AS amount FROM ledger_entry
                    JOIN ledger_transaction AS moved ON moved.id = "transaction"
                    WHERE account = 'provider_clearing' GROUP BY moved.payment) AS books
                ON books.payment = payment.id
            WHERE captured - refunded <> books.amount
            """
        #expect(try count(held) == 0)
    }

    @Test func `what guests gave up is refunded as the terms say`() throws {
        let cancelled = try rows("SELECT * FROM booking WHERE state = 'cancelled_by_guest'")
        #expect(cancelled.count > 2)
        for row in cancelled {
            let refund = Cancellation.preview(
                lines: try row.json("lines"),
                stay: try row.stay(),
                terms: try row.json("cancellation"),
                at: row.instant("ended_at"),
                by: .guest
            )
            #expect(refund.refund.minorUnits == row["refunded"])
            #expect(row.instant("confirmed_at") < row.instant("ended_at"))
            #expect((row["ended_at"] as Int64) < row["check_in_at"])
        }
        let unexplained = """
            SELECT count(*) FROM booking WHERE state = 'cancelled_by_guest' AND refunded <>
                (SELECT ifnull(sum(payment_step.amount), 0) FROM payment_step JOIN payment
                    ON payment.id = payment_step.payment
                    WHERE kind = 'refund' AND payment.booking = booking.id)
            """
        #expect(try count(unexplained) == 0)
    }
}
