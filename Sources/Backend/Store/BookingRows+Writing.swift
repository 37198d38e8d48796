internal import Marketplace
internal import Wire

/// Writing bookings; what happened to them is written beside it.
extension BookingRows {
    static func insert(_ booking: StoredBooking, quote: QuoteID?, in db: Database) throws {
        let statement = """
            INSERT INTO booking (id, code, listing, guest, quote, check_in, check_out, guests,
                with_pets, child_ages, state, version, is_instant, lines, cancellation, currency, total, host_payout,
                message, created_at, check_in_at, check_out_at, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        try db.post(
            statement,
            [
                booking.id.text, booking.code, booking.listing, booking.guest.text, quote?.text,
                booking.stay.checkIn.daysSinceEpoch, booking.stay.checkOut.daysSinceEpoch,
                booking.party.guests, booking.party.withPets, booking.party.ageList,
                booking.state.rawValue, booking.version, booking.isInstant,
                JSONText.text { $0.lines(booking.lines) },
                JSONText.text { $0.terms(booking.terms) },
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
            UPDATE booking SET state = ?, version = ?, is_instant = ?, cancellation = ?, due_at = ?,
                confirmed_at = ?, ended_at = ?, check_in_at = ?, check_out_at = ?
            WHERE id = ? AND version = ?
            """
        try db.execute(
            statement,
            [
                booking.state.rawValue, booking.version, booking.isInstant,
                JSONText.text { $0.terms(booking.terms) }, booking.dueAt?.milliseconds,
                booking.confirmedAt?.milliseconds, booking.endedAt?.milliseconds,
                booking.terms.checkIn.at.milliseconds,
                booking.terms.checkOut.at.milliseconds, booking.id.text, version,
            ]
        )
        return db.changes == 1
    }

    /// Stores another stay and price of a booking.
    static func rewrite(_ booking: StoredBooking, in db: Database) throws {
        try db.execute(
            """
            UPDATE booking SET check_in = ?, check_out = ?, guests = ?, with_pets = ?, child_ages = ?, lines = ?, total = ?,
                host_payout = ?, offer = ?
            WHERE id = ?
            """,
            [
                booking.stay.checkIn.daysSinceEpoch, booking.stay.checkOut.daysSinceEpoch,
                booking.party.guests, booking.party.withPets, booking.party.ageList,
                JSONText.text { $0.lines(booking.lines) }, booking.total.minorUnits,
                booking.hostPayout, try booking.offer.map(Coding.text), booking.id.text,
            ]
        )
    }

    /// Writes down that a part of a booking's price went back.
    static func refund(_ amount: Int64, of id: BookingID, in db: Database) throws {
        try db.execute(
            "UPDATE booking SET refunded = refunded + ? WHERE id = ?",
            [amount, id.text]
        )
    }

    /// Marks a booking as changed without an event; false when it is no longer at `version`.
    static func touch(_ id: BookingID, ifAt version: Int, in db: Database) throws -> Bool {
        let statement = "UPDATE booking SET version = version + 1 WHERE id = ? AND version = ?"
        return try db.execute(statement, [id.text, version]) == 1
    }

    /// Lets the inquiries of a conversation wait anew: what is talked about does not lie idle.
    ///
    /// Their versions stay, so that nobody's answer crosses a message.
    static func keepInquiries(in thread: ThreadID, at now: Instant, in db: Database) throws {
        let kept: [String] = try db.values(
            """
            UPDATE booking SET due_at = ?1
            WHERE state = 'inquiry' AND due_at > ?2
                AND listing = (SELECT listing FROM thread WHERE id = ?3)
                AND guest = (SELECT guest FROM thread WHERE id = ?3)
            RETURNING id
            """,
            [
                now.adding(BookingMachine.inquiryIdle).milliseconds, now.milliseconds, thread.text,
            ]
        )
        for id in kept.compactMap(BookingID.init) {
            guard let kept = try booking(id, in: db) else { continue }
            try Changes.record(kept, at: now, in: db)
        }
    }
}
