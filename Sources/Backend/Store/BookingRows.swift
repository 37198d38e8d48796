internal import Marketplace
internal import Wire

/// A booking as the store keeps it.
struct StoredBooking: Sendable {
    let id: BookingID
    let code: String
    /// The home's number.
    let listing: Int64
    let guest: UserID
    let stay: DateRange
    let guests: Int
    var state: BookingState
    var version: Int
    let isInstant: Bool
    let lines: [QuoteLine]
    var terms: CancellationTerms
    let total: Money
    let hostPayout: Int64
    let refunded: Money
    let message: String?
    let createdAt: Instant
    /// When the timer's next event is due.
    var dueAt: Instant?
    var confirmedAt: Instant?
    var endedAt: Instant?

    var reviewWindow: ReviewWindow? {
        endedAt.flatMap {
            Reviews.window(
                state: state,
                checkIn: terms.checkIn,
                checkOut: terms.checkOut,
                endedAt: $0
            )
        }
    }
}

/// Rows of bookings and of the nights that they hold.
enum BookingRows {
    /// Whether a hold or a request has run out, where `now` stands for the present.
    ///
    /// A payment that is under way keeps its hold: the money may already have moved.
    static func isLapsed(_ now: String = "?") -> String {
        """
        (booking.state IN ('pending_payment', 'requested') AND booking.due_at <= \(now)
            AND NOT (booking.state = 'pending_payment' AND EXISTS (SELECT 1 FROM payment
                WHERE payment.booking = booking.id AND \(PaymentRows.isUnderWay))))
        """
    }

    static func booking(_ id: BookingID, in db: Database) throws -> StoredBooking? {
        let statement = "SELECT * FROM booking WHERE id = ?"
        return try db.row(statement, [id.text]).map(stored)
    }

    /// A code that no other booking has.
    static func freshCode(in db: Database) throws -> String {
        let statement = "SELECT 1 FROM booking WHERE code = ?"
        var code = Random.code()
        while try db.exists(statement, [code]) { code = Random.code() }
        return code
    }

    static func insert(_ booking: StoredBooking, quote: QuoteID, in db: Database) throws {
        let statement = """
            INSERT INTO booking (id, code, listing, guest, quote, check_in, check_out, guests,
                state, version, is_instant, lines, cancellation, currency, total, host_payout,
                message, created_at, check_in_at, check_out_at, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        try db.execute(
            statement,
            [
                booking.id.text, booking.code, booking.listing, booking.guest.text, quote.text,
                booking.stay.checkIn.daysSinceEpoch, booking.stay.checkOut.daysSinceEpoch,
                booking.guests, booking.state.rawValue, booking.version, booking.isInstant,
                try Coding.text(booking.lines), try Coding.text(booking.terms),
                booking.total.currency.code, booking.total.minorUnits, booking.hostPayout,
                booking.message, booking.createdAt.milliseconds,
                booking.terms.checkIn.at.milliseconds, booking.terms.checkOut.at.milliseconds,
                booking.dueAt?.milliseconds,
            ]
        )
    }

    /// Stores a booking's new state if it is still at `version`; false when it is not.
    static func update(
        _ booking: StoredBooking,
        ifAt version: Int,
        in db: Database
    ) throws -> Bool {
        let statement = """
            UPDATE booking SET state = ?, version = ?, cancellation = ?, due_at = ?,
                confirmed_at = ?, ended_at = ?, check_in_at = ?, check_out_at = ?
            WHERE id = ? AND version = ?
            """
        try db.execute(
            statement,
            [
                booking.state.rawValue, booking.version, try Coding.text(booking.terms),
                booking.dueAt?.milliseconds, booking.confirmedAt?.milliseconds,
                booking.endedAt?.milliseconds, booking.terms.checkIn.at.milliseconds,
                booking.terms.checkOut.at.milliseconds, booking.id.text, version,
            ]
        )
        return db.changes == 1
    }

    static func append(
        _ event: BookingEvent,
        by actor: BookingActor,
        to booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let statement = """
            INSERT INTO booking_event (booking, version, event, actor, state, at)
            VALUES (?, ?, ?, ?, ?, ?)
            """
        try db.execute(
            statement,
            [
                booking.id.text, booking.version, event.rawValue, actor.rawValue,
                booking.state.rawValue, now.milliseconds,
            ]
        )
    }

    static func history(of id: BookingID, in db: Database) throws -> [BookingTransition] {
        let statement = "SELECT * FROM booking_event WHERE booking = ? ORDER BY version"
        return try db.rows(statement, [id.text]).map { row in
            BookingTransition(
                event: try row.named("event"),
                actor: try row.named("actor"),
                state: try row.named("state"),
                at: row.instant("at")
            )
        }
    }

    /// A guest's bookings, newest check-in first.
    static func trips(
        of guest: UserID,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [(booking: StoredBooking, position: ListPosition)] {
        let statement = """
            SELECT * FROM booking
            WHERE guest = ? AND (check_in, id) < (?, ?)
            ORDER BY check_in DESC, id DESC LIMIT ?
            """
        let start = position ?? .top
        return try db.rows(statement, [guest.text, start.key, start.tie, limit])
            .map { (try stored($0), ListPosition(key: $0["check_in"], tie: $0["id"])) }
    }

    // MARK: Nights

    /// Holds all nights of a booking, in order; false when one of them is already held.
    static func holdNights(of booking: StoredBooking, in db: Database) throws -> Bool {
        let nights = booking.stay.nights
        let rows = nights.map { _ in "(?, ?, ?)" }.joined(separator: ", ")
        let held = try db.execute(
            """
            INSERT INTO booked_night (listing, night, booking) VALUES \(rows)
            ON CONFLICT DO NOTHING
            """,
            nights.flatMap { night -> [any SQLConvertible] in
                [booking.listing, night.daysSinceEpoch, booking.id.text]
            }
        )
        return held == nights.count
    }

    static func releaseNights(of booking: BookingID, in db: Database) throws {
        try db.execute("DELETE FROM booked_night WHERE booking = ?", [booking.text])
    }

    /// The bookings whose holds have run out; of one home's nights, or of all homes.
    static func lapsed(
        at now: Instant,
        listing: Int64? = nil,
        in db: Database
    ) throws -> [StoredBooking] {
        guard let listing else {
            let all = "SELECT * FROM booking WHERE \(isLapsed()) LIMIT 500"
            return try db.rows(all, [now.milliseconds]).map(stored)
        }
        let here = "SELECT * FROM booking WHERE listing = ? AND \(isLapsed()) LIMIT 500"
        return try db.rows(here, [listing, now.milliseconds]).map(stored)
    }

    /// The bookings whose check-in or check-out is due.
    static func due(at now: Instant, in db: Database) throws -> [StoredBooking] {
        let rows = try db.rows(
            """
            SELECT * FROM booking
            WHERE due_at <= ? AND state IN ('confirmed', 'in_stay') LIMIT 500
            """,
            [now.milliseconds]
        )
        return try rows.map(stored)
    }

    /// Whether a hold or a request has run out and still stands.
    static func hasLapsed(at now: Instant, in db: Database) throws -> Bool {
        let statement = "SELECT 1 FROM booking WHERE \(isLapsed()) LIMIT 1"
        return try db.exists(statement, [now.milliseconds])
    }

    /// Whether a stay is due to begin or to end.
    static func hasDue(at now: Instant, in db: Database) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM booking
            WHERE due_at <= ? AND state IN ('confirmed', 'in_stay') LIMIT 1
            """,
            [now.milliseconds]
        )
    }

    static func stored(_ row: Row) throws -> StoredBooking {
        let currency = try row.currency()
        return StoredBooking(
            id: try row.id("id"),
            code: row["code"],
            listing: row["listing"],
            guest: try row.id("guest"),
            stay: try row.stay(),
            guests: row["guests"],
            state: try row.named("state"),
            version: row["version"],
            isInstant: row["is_instant"],
            lines: try row.json("lines"),
            terms: try row.json("cancellation"),
            total: row.money("total", in: currency),
            hostPayout: row["host_payout"],
            refunded: row.money("refunded", in: currency),
            message: row["message"],
            createdAt: row.instant("created_at"),
            dueAt: row.optionalInstant("due_at"),
            confirmedAt: row.optionalInstant("confirmed_at"),
            endedAt: row.optionalInstant("ended_at")
        )
    }
}
