internal import Marketplace

/// What happened to bookings; what is written once stays.
extension BookingRows {
    /// Something that happened to a booking, by whom and why.
    struct Step: Sendable {
        let event: BookingEvent
        let actor: BookingActor
        /// Nil when there was no booking before.
        var from: BookingState?
        var reason: String?
        /// The change of the stay that it is about.
        var alteration: AlterationID?
    }

    static func append(
        _ step: Step,
        to booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws {
        let statement = """
            INSERT INTO booking_event
                (booking, version, event, actor, state, at, from_state, reason, alteration)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        try db.post(
            statement,
            [
                booking.id.text, booking.version, step.event.rawValue, step.actor.rawValue,
                booking.state.rawValue, now.milliseconds, step.from?.rawValue, step.reason,
                step.alteration?.text,
            ]
        )
    }

    /// What happened to each of these bookings, the first first, by booking.
    static func histories(
        of bookings: [String],
        in db: Database
    ) throws -> Pending<Unread<[String: [BookingTransition]]>> {
        try db.ask(among: bookings) {
            """
            SELECT booking, event, actor, state, at, reason FROM booking_event
            WHERE booking IN (\($0)) ORDER BY booking, version
            """
        }
        .unread { rows in
            try rows.reduce(into: [:]) { histories, row in
                histories[row["booking"], default: []].append(try transition(row))
            }
        }
    }

    /// What happened after a version of a booking, the first first.
    static func events(
        of id: BookingID,
        after version: Int64,
        limit: Int,
        in db: Database
    ) throws -> [(transition: BookingTransition, version: Int64)] {
        let statement = """
            SELECT * FROM booking_event WHERE booking = ? AND version > ? ORDER BY version LIMIT ?
            """
        return try db.rows(statement, [id.text, version, limit]).map { row in
            (try transition(row), row["version"])
        }
    }

    private static func transition(_ row: Row) throws -> BookingTransition {
        BookingTransition(
            event: try row.named("event"),
            actor: try row.named("actor"),
            state: try row.named("state"),
            at: row.instant("at"),
            reason: row["reason"]
        )
    }
}
