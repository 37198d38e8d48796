internal import Marketplace
internal import Wire

/// What a guest holds and has booked elsewhere, where it stands in the way of another stay.
enum GuestStays {
    /// How many unpaid holds a guest may have on one home, and in all.
    static let holdsPerHome = 2
    static let holdsInAll = 5

    /// Waits until nobody else counts the holds and stays of a guest, whatever the isolation.
    static func takeTurn(of guest: UserID, in db: Database) throws {
        try db.takeTurn(of: "guest \(guest)")
    }

    /// Refuses another hold, once the answer is waited for; `booking` is not counted.
    ///
    /// - Throws: ``Problem`` with the code `too_many_holds`.
    static func checkHolds(
        of guest: UserID,
        on listing: Int64,
        but booking: BookingID? = nil,
        at now: Instant,
        in db: Database
    ) throws -> Pending<Void> {
        try db.ask(
            """
            SELECT count(*) AS holds, count(*) FILTER (WHERE listing = ?) AS here
            FROM booking
            WHERE guest = ? AND id != ? AND state = 'pending_payment'
                AND NOT \(BookingRows.isLapsed())
            """,
            [listing, guest.text, booking?.text ?? "", now.milliseconds]
        ).map { rows in
            guard let row = rows.first else { return }
            if row["here"] >= holdsPerHome {
                let detail = "Pay for your holds on this home first, or let one go."
                throw Problem(.tooManyHolds, detail)
            }
            if row["holds"] >= holdsInAll {
                throw Problem(.tooManyHolds, "Pay for your holds first, or let one go.")
            }
        }
    }

    /// Refuses a stay while the guest has another on one of its dates, once the answer is waited
    /// for; `booking` does not count.
    ///
    /// What a stay overlapped before it is changed was said yes to then: `known` are its dates.
    ///
    /// - Throws: ``Problem`` with the code `overlapping_stay`.
    static func checkOverlap(
        of guest: UserID,
        with stay: DateRange,
        but booking: BookingID? = nil,
        known: DateRange? = nil,
        at now: Instant,
        in db: Database
    ) throws -> Pending<Void> {
        try db.ask(
            """
            SELECT check_in, check_out FROM booking
            WHERE guest = ? AND check_in < ? AND check_out > ? AND id != ?
                AND state IN ('pending_payment', 'requested', 'confirmed', 'in_stay')
                AND NOT \(BookingRows.isLapsed())
            """,
            [
                guest.text, stay.checkOut.daysSinceEpoch, stay.checkIn.daysSinceEpoch,
                booking?.text ?? "", now.milliseconds,
            ]
        ).map { rows in
            let isOverlapping = try rows.contains { row in
                let other = try row.stay()
                return known?.overlaps(other) != true
            }
            guard !isOverlapping else {
                throw Problem(.overlappingStay, "You have another stay on these dates.")
            }
        }
    }
}
