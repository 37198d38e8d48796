internal import Foundation
internal import Marketplace
internal import Wire

/// A booking as the store keeps it.
struct StoredBooking: Sendable {
    let id: BookingID
    let code: String
    /// The home's number.
    let listing: Int64
    let guest: UserID
    var stay: DateRange
    var party: Party
    var state: BookingState
    var version: Int
    /// Whether paying confirms the stay; otherwise the host is asked first.
    var isInstant: Bool
    var lines: [QuoteLine]
    var terms: CancellationTerms
    var total: Money
    var hostPayout: Int64
    let refunded: Money
    let message: String?
    let createdAt: Instant
    /// When the timer's next event is due.
    var dueAt: Instant?
    var confirmedAt: Instant?
    var endedAt: Instant?
    /// What the host offered; lines and total are the offer's.
    var offer: SpecialOffer?

    /// What an unanswered question or offer has become by now, before anybody noticed.
    ///
    /// An unpaid hold is another matter: its payment may be under way.
    func lapsedState(at now: Instant) -> BookingState? {
        guard let dueAt, dueAt <= now else { return nil }
        switch state {
        case .inquiry: return .closed
        case .offer, .requested: return .expired
        default: return nil
        }
    }

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
        try asked(id, in: db).get()
    }

    /// The booking with this id, to be waited for later.
    static func asked(_ id: BookingID, in db: Database) throws -> Pending<StoredBooking?> {
        try db.ask("SELECT * FROM booking WHERE id = ?", [id.text]).map { try $0.first.map(stored) }
    }

    /// A code that no other booking has.
    static func freshCode(in db: Database) throws -> Pending<String> {
        let code = Random.code()
        return try db.ask("SELECT 1 FROM booking WHERE code = ?", [code]).map { others in
            others.isEmpty ? code : try freshCode(in: db).get()
        }
    }

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

    /// The bookings of a guest, or of the homes of a host, newest check-in first.
    static func list(
        of user: UserID,
        _ filter: BookingFilter,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [(booking: StoredBooking, position: ListPosition)] {
        let start = position ?? .top
        var conditions = [
            filter.role == .guest
                ? "guest = ?" : "listing IN (SELECT number FROM listing WHERE host = ?)",
            "(check_in, id) < (?, ?)",
        ]
        var arguments: [any SQLConvertible] = [user.text, start.key, start.tie]
        if let state = filter.state {
            conditions.append("state = ?")
            arguments.append(state.rawValue)
        }
        if let listing = filter.listing {
            conditions.append("listing = (SELECT number FROM listing WHERE id = ?)")
            arguments.append(listing.text)
        }
        if let from = filter.from {
            conditions.append("check_out > ?")
            arguments.append(from.daysSinceEpoch)
        }
        if let to = filter.to {
            conditions.append("check_in < ?")
            arguments.append(to.daysSinceEpoch)
        }
        arguments.append(limit)
        return try db.rows(
            """
            SELECT * FROM booking WHERE \(conditions.joined(separator: " AND "))
            ORDER BY check_in DESC, id DESC LIMIT ?
            """,
            arguments
        ).map { (try stored($0), ListPosition(key: $0["check_in"], tie: $0["id"])) }
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
    /// nothing comes between.
    private static let isDue = """
        (due_at <= ? AND booking.state IN ('inquiry', 'offer', 'confirmed', 'in_stay')
            AND NOT EXISTS (SELECT 1 FROM alteration
                WHERE alteration.booking = booking.id AND alteration.state = 'paying'))
        """

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

    /// What ``stored(_:)`` reads.
    static let columns = """
        booking.id, booking.code, booking.listing, booking.guest, booking.check_in,
        booking.check_out, booking.guests, booking.with_pets, booking.child_ages, booking.state,
        booking.version, booking.is_instant, booking.lines, booking.cancellation,
        booking.currency, booking.total, booking.host_payout, booking.refunded, booking.message,
        booking.created_at, booking.due_at, booking.confirmed_at, booking.ended_at, booking.offer
        """

    static func stored(_ row: Row) throws -> StoredBooking {
        let currency = try row.currency()
        return StoredBooking(
            id: try row.id("id"),
            code: row["code"],
            listing: row["listing"],
            guest: try row.id("guest"),
            stay: try row.stay(),
            party: row.party(),
            state: try row.named("state"),
            version: row["version"],
            isInstant: row["is_instant"],
            lines: try StayText.lines(row["lines"]),
            terms: try StayText.terms(row["cancellation"]),
            total: row.money("total", in: currency),
            hostPayout: row["host_payout"],
            refunded: row.money("refunded", in: currency),
            message: row["message"],
            createdAt: row.instant("created_at"),
            dueAt: row.optionalInstant("due_at"),
            confirmedAt: row.optionalInstant("confirmed_at"),
            endedAt: row.optionalInstant("ended_at"),
            offer: try (row["offer"] as String?).map { text in
                try Coding.decode(SpecialOffer.self, from: Data(text.utf8))
            }
        )
    }
}
