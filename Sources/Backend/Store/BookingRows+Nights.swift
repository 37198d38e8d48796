internal import Marketplace
internal import Wire

/// The nights that bookings hold.
extension BookingRows {
    /// Does what makes a booking occupy nights; the second lock of PostgreSQL may refuse it before
    /// the nights do.
    ///
    /// - Throws: ``Problem`` with the code `nights_taken`.
    static func takingNights<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch StoreError.constraint(let name) where name == "booking_overlaps_no_other" {
            throw nightsTaken
        }
    }

    static let nightsTaken = Problem(
        .nightsTaken,
        "Somebody else was faster: nights of this stay are taken."
    )

    /// Holds all nights of a booking, in order; false when one of them is already held.
    static func holdNights(of booking: StoredBooking, in db: Database) throws -> Pending<Bool> {
        try hold(Array(booking.stay.nights), for: booking, in: db)
    }

    /// Holds some nights for a booking, in order; false when one of them is already held.
    static func hold(
        _ nights: [CivilDate],
        for booking: StoredBooking,
        in db: Database
    ) throws -> Pending<Bool> {
        guard !nights.isEmpty else { return Pending { true } }
        let rows = nights.map { _ in "(?, ?, ?)" }.joined(separator: ", ")
        return try db.askChanges(
            """
            INSERT INTO booked_night (listing, night, booking) VALUES \(rows)
            ON CONFLICT DO NOTHING
            """,
            nights.flatMap { night -> [any SQLConvertible] in
                [booking.listing, night.daysSinceEpoch, booking.id.text]
            }
        ).map { $0 == nights.count }
    }

    static func releaseNights(of booking: BookingID, in db: Database) throws {
        try db.execute("DELETE FROM booked_night WHERE booking = ?", [booking.text])
    }

    /// Releases what a booking holds outside of this stay.
    static func releaseNights(
        of booking: BookingID,
        outside stay: DateRange,
        in db: Database
    ) throws {
        try db.execute(
            "DELETE FROM booked_night WHERE booking = ? AND (night < ? OR night >= ?)",
            [booking.text, stay.checkIn.daysSinceEpoch, stay.checkOut.daysSinceEpoch]
        )
    }

    /// Keeps a host who cancelled from letting the nights of the stay again.
    static func blockNights(of booking: StoredBooking, in db: Database) throws {
        try db.execute(
            """
            INSERT INTO block (listing, first_night, until, kind, note)
            VALUES (?, ?, ?, 'host_cancelled', ?)
            """,
            [
                booking.listing, booking.stay.checkIn.daysSinceEpoch,
                booking.stay.checkOut.daysSinceEpoch, booking.code,
            ]
        )
    }
}
