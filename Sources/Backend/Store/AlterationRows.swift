internal import Marketplace
internal import Wire

/// Rows of proposals to change a stay.
enum AlterationRows {
    static func alteration(_ id: AlterationID, in db: Database) throws -> StoredAlteration? {
        let statement = "SELECT * FROM alteration WHERE id = ?"
        return try db.row(statement, [id.text]).map(stored)
    }

    /// The one proposal of a booking that is neither answered nor closed.
    static func open(of booking: BookingID, in db: Database) throws -> StoredAlteration? {
        let statement = """
            SELECT * FROM alteration WHERE booking = ? AND state IN ('proposed', 'paying')
            """
        return try db.row(statement, [booking.text]).map(stored)
    }

    /// The open proposals of these bookings, by booking.
    static func open(
        of bookings: [String],
        in db: Database
    ) throws -> Pending<Unread<[String: StoredAlteration]>> {
        try db.ask(among: bookings) {
            """
            SELECT * FROM alteration WHERE booking IN (\($0)) AND state IN ('proposed', 'paying')
            """
        }
        .unread { rows in try rows.reduce(into: [:]) { $0[$1["booking"]] = try stored($1) } }
    }

    /// These proposals, as far as they are of stays that somebody is a side of.
    static func some(
        _ ids: [String],
        of user: UserID,
        in db: Database
    ) throws -> [StoredAlteration] {
        let rows = try db.rows(
            among: ids,
            {
                """
                SELECT alteration.* FROM alteration
                JOIN booking ON booking.id = alteration.booking
                JOIN listing ON listing.number = booking.listing
                WHERE (booking.guest = ?1 OR listing.host = ?1) AND alteration.id IN (\($0))
                """
            },
            also: [user.text]
        )
        return try rows.map(stored)
    }

    /// All proposals of a booking, the newest first.
    static func all(of booking: BookingID, in db: Database) throws -> [StoredAlteration] {
        let statement = """
            SELECT * FROM alteration WHERE booking = ? ORDER BY created_at DESC, id DESC
            """
        return try db.rows(statement, [booking.text]).map(stored)
    }

    static func insert(_ alteration: StoredAlteration, in db: Database) throws {
        let (old, new) = (alteration.old, alteration.new)
        try db.execute(
            """
            INSERT INTO alteration (id, booking, proposed_by, state, old_check_in, old_check_out,
                old_guests, old_with_pets, old_child_ages, old_lines, old_total, old_host_payout, check_in, check_out, guests,
                with_pets, child_ages, lines, currency, total, host_payout, message, card_token, created_at, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                alteration.id.text, alteration.booking.text, alteration.proposedBy.rawValue,
                alteration.state.rawValue, old.stay.checkIn.daysSinceEpoch,
                old.stay.checkOut.daysSinceEpoch, old.party.guests, old.party.withPets,
                old.party.ageList, try Coding.text(old.lines),
                old.total.minorUnits, old.hostPayout, new.stay.checkIn.daysSinceEpoch,
                new.stay.checkOut.daysSinceEpoch, new.party.guests, new.party.withPets,
                new.party.ageList, try Coding.text(new.lines),
                new.total.currency.code, new.total.minorUnits, new.hostPayout, alteration.message,
                alteration.cardToken, alteration.createdAt.milliseconds,
                alteration.dueAt.milliseconds,
            ]
        )
    }

    /// Ends a proposal that is open; false when somebody else has ended it.
    @discardableResult
    static func close(
        _ id: AlterationID,
        as state: Alteration.State,
        at now: Instant,
        in db: Database
    ) throws -> Bool {
        try db.execute(
            """
            UPDATE alteration SET state = ?, ended_at = ?
            WHERE id = ? AND state IN ('proposed', 'paying')
            """,
            [state.rawValue, now.milliseconds, id.text]
        ) == 1
    }

    /// Marks a proposal as accepted by one side and waiting for its money.
    static func awaitPayment(
        _ payment: PaymentID,
        of id: AlterationID,
        acceptedBy side: BookingActor,
        in db: Database
    ) throws -> Bool {
        try db.execute(
            """
            UPDATE alteration SET state = 'paying', payment = ?, accepted_by = ?
            WHERE id = ? AND state = 'proposed'
            """,
            [payment.text, side.rawValue, id.text]
        ) == 1
    }

    /// The proposals that nobody answered in time.
    static func lapsed(
        at now: Instant,
        limit: Int = 500,
        in db: Database
    ) throws -> [StoredAlteration] {
        let statement = """
            SELECT * FROM alteration WHERE state = 'proposed' AND due_at <= ?
            ORDER BY due_at LIMIT ?
            """
        return try db.rows(statement, [now.milliseconds, limit]).map(stored)
    }

    /// The proposals whose money is on its way.
    static func paying(in db: Database) throws -> [StoredAlteration] {
        try db.rows("SELECT * FROM alteration WHERE state = 'paying' LIMIT 500").map(stored)
    }

    /// The proposal whose difference a payment charges.
    static func paying(by payment: PaymentID, in db: Database) throws -> StoredAlteration? {
        let statement = "SELECT * FROM alteration WHERE payment = ? AND state = 'paying'"
        return try db.row(statement, [payment.text]).map(stored)
    }

    private static func stored(_ row: Row) throws -> StoredAlteration {
        let currency = try row.currency()
        let accepted: String? = row["accepted_by"]
        let payment: String? = row["payment"]
        return StoredAlteration(
            id: try row.id("id"),
            booking: try row.id("booking"),
            proposedBy: try row.named("proposed_by"),
            state: try row.named("state"),
            old: try version(row, "old_", currency),
            new: try version(row, "", currency),
            message: row["message"],
            createdAt: row.instant("created_at"),
            dueAt: row.instant("due_at"),
            endedAt: row.optionalInstant("ended_at"),
            cardToken: row["card_token"],
            acceptedBy: accepted.flatMap(BookingActor.init(rawValue:)),
            payment: payment.flatMap(PaymentID.init)
        )
    }

    private static func version(
        _ row: Row,
        _ prefix: String,
        _ currency: Currency
    ) throws -> StoredAlteration.Version {
        let checkIn = row.date(prefix + "check_in")
        guard let stay = DateRange(checkIn: checkIn, checkOut: row.date(prefix + "check_out"))
        else { throw CorruptRow(column: prefix + "check_out") }
        return StoredAlteration.Version(
            stay: stay,
            party: row.party(prefix),
            lines: try row.json(prefix + "lines"),
            total: row.money(prefix + "total", in: currency),
            hostPayout: row[prefix + "host_payout"]
        )
    }
}
