internal import Marketplace

/// What happens to bookings by itself when its time has come.
extension BookingRows {
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

    /// The bookings whose holds have run out.
    static func lapsed(at now: Instant, in db: Database) throws -> [StoredBooking] {
        let statement = "SELECT * FROM booking WHERE \(isLapsed()) LIMIT 500"
        return try db.rows(statement, [now.milliseconds]).map(stored)
    }

    /// The bookings of one home whose holds have run out.
    static func lapsed(
        on listing: Int64,
        at now: Instant,
        in db: Database
    ) throws -> Pending<[StoredBooking]> {
        let statement = "SELECT * FROM booking WHERE listing = ? AND \(isLapsed()) LIMIT 500"
        return try db.ask(statement, [listing, now.milliseconds]).map { try $0.map(stored) }
    }

    /// Whether something happens to a booking by itself, where `now` stands for the present.
    ///
    /// Holds that run out are another matter. While the difference of a change is being paid for,
    /// nothing comes between, and no stay begins while its money is being taken.
    private static let isDue = """
        (due_at <= ? AND booking.state IN ('inquiry', 'offer', 'confirmed', 'in_stay')
            AND NOT EXISTS (SELECT 1 FROM alteration
                WHERE alteration.booking = booking.id AND alteration.state = 'paying')
            AND NOT (booking.state = 'confirmed' AND \(isBeingCaptured)))
        """

    /// Whether the money of a stay has been ordered to be taken and was not yet.
    private static let isBeingCaptured = """
        EXISTS (SELECT 1 FROM payment
            JOIN payment_step ON payment_step.payment = payment.id
            WHERE payment.booking = booking.id AND payment.purpose = 'stay'
                AND payment_step.kind = 'capture' AND payment_step.done_at IS NULL)
        """

    /// Whether the money of this stay has been ordered to be taken and was not yet.
    static func isBeingCaptured(_ id: BookingID, in db: Database) throws -> Bool {
        try db.exists("SELECT 1 FROM booking WHERE id = ? AND \(isBeingCaptured)", [id.text])
    }

    /// The bookings to which something happens by itself now, but for holds that run out.
    static func due(at now: Instant, in db: Database) throws -> [StoredBooking] {
        let statement = "SELECT * FROM booking WHERE \(isDue) ORDER BY due_at LIMIT 500"
        return try db.rows(statement, [now.milliseconds]).map(stored)
    }

    /// Whether a hold or a request has run out and still stands.
    static func hasLapsed(at now: Instant, in db: Database) throws -> Bool {
        let statement = "SELECT 1 FROM booking WHERE \(isLapsed()) LIMIT 1"
        return try db.exists(statement, [now.milliseconds])
    }

    /// Whether something happens to a booking by itself now.
    static func hasDue(at now: Instant, in db: Database) throws -> Bool {
        // In the order of the index, which PostgreSQL would else take for a detour to one row.
        let statement = "SELECT 1 FROM booking WHERE \(isDue) ORDER BY due_at LIMIT 1"
        return try db.exists(statement, [now.milliseconds])
    }
}
