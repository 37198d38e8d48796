internal import Foundation
internal import Marketplace
internal import Wire

/// Rows of bookings and of the nights that they hold.
enum BookingRows {
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

    /// The bookings of a guest, or of the homes of a host, newest check-in first.
    static func list(
        of user: UserID,
        _ filter: BookingFilter,
        after position: ListPosition?,
        limit: Int,
        in db: Database
    ) throws -> [(booking: StoredBooking, position: ListPosition)] {
        let (condition, arguments) = condition(of: user, filter, after: position ?? .top)
        return try db.rows(
            """
            SELECT * FROM booking WHERE \(condition)
            ORDER BY check_in DESC, id DESC LIMIT ?
            """,
            arguments + [limit]
        ).map { (try stored($0), ListPosition(key: $0["check_in"], tie: $0["id"])) }
    }

    private static func condition(
        of user: UserID,
        _ filter: BookingFilter,
        after start: ListPosition
    ) -> (sql: String, arguments: [any SQLConvertible]) {
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
        return (conditions.joined(separator: " AND "), arguments)
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
