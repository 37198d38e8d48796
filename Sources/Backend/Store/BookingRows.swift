internal import GRDB
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
                WHERE payment.booking = booking.id
                    AND payment.state IN ('created', 'authorized'))))
        """
    }

    static func booking(_ id: BookingID, in db: Database) throws -> StoredBooking? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM booking WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.text]).map(stored)
    }

    /// A code that no other booking has.
    static func freshCode(in db: Database) throws -> String {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM booking WHERE code = ?")
        var code = Random.code()
        while try Int.fetchOne(statement, arguments: [code]) != nil { code = Random.code() }
        return code
    }

    static func insert(_ booking: StoredBooking, quote: QuoteID, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO booking (id, code, listing, guest, quote, check_in, check_out, guests,
                    state, version, is_instant, lines, cancellation, currency, total, host_payout,
                    message, created_at, check_in_at, check_out_at, due_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(
            arguments: [
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
        let statement = try db.cachedStatement(
            sql: """
                UPDATE booking SET state = ?, version = ?, cancellation = ?, due_at = ?,
                    confirmed_at = ?, ended_at = ?, check_in_at = ?, check_out_at = ?
                WHERE id = ? AND version = ?
                """
        )
        try statement.execute(
            arguments: [
                booking.state.rawValue, booking.version, try Coding.text(booking.terms),
                booking.dueAt?.milliseconds, booking.confirmedAt?.milliseconds,
                booking.endedAt?.milliseconds, booking.terms.checkIn.at.milliseconds,
                booking.terms.checkOut.at.milliseconds, booking.id.text, version,
            ]
        )
        return db.changesCount == 1
    }

    static func append(
        _ event: BookingEvent,
        by actor: BookingActor,
        to booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO booking_event (booking, version, event, actor, state, at)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(
            arguments: [
                booking.id.text, booking.version, event.rawValue, actor.rawValue,
                booking.state.rawValue, now.milliseconds,
            ]
        )
    }

    static func history(of id: BookingID, in db: Database) throws -> [BookingTransition] {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM booking_event WHERE booking = ? ORDER BY version"
        )
        return try Row.fetchAll(statement, arguments: [id.text]).map { row in
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
        after position: [Int64]?,
        limit: Int,
        in db: Database
    ) throws -> [(booking: StoredBooking, position: [Int64])] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT rowid AS number, * FROM booking
                WHERE guest = ? AND (check_in, rowid) < (?, ?)
                ORDER BY check_in DESC, rowid DESC LIMIT ?
                """
        )
        let start = position ?? [.max, .max]
        return try Row.fetchAll(statement, arguments: [guest.text, start[0], start[1], limit])
            .map { (try stored($0), [$0["check_in"], $0["number"]]) }
    }

    // MARK: Nights

    /// Holds all nights of a booking, in order; false when one of them is already held.
    static func holdNights(of booking: StoredBooking, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO booked_night (listing, night, booking) VALUES (?, ?, ?)"
        )
        for night in booking.stay.nights {
            try statement.execute(
                arguments: [booking.listing, night.daysSinceEpoch, booking.id.text]
            )
            guard db.changesCount == 1 else { return false }
        }
        return true
    }

    static func releaseNights(of booking: BookingID, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM booked_night WHERE booking = ?")
            .execute(arguments: [booking.text])
    }

    /// The bookings whose holds have run out; of one home's nights, or of all homes.
    static func lapsed(
        at now: Instant,
        listing: Int64? = nil,
        in db: Database
    ) throws -> [StoredBooking] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT * FROM booking
                WHERE (listing = ?2 OR ?2 IS NULL) AND \(isLapsed("?1")) LIMIT 500
                """
        )
        return try Row.fetchAll(statement, arguments: [now.milliseconds, listing]).map(stored)
    }

    /// The bookings whose check-in or check-out is due.
    static func due(at now: Instant, in db: Database) throws -> [StoredBooking] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM booking
                WHERE due_at <= ? AND state IN ('confirmed', 'in_stay') LIMIT 500
                """,
            arguments: [now.milliseconds]
        )
        return try rows.map(stored)
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
