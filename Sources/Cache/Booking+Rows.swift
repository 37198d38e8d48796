import Foundation
import GRDB
package import Marketplace
import Wire

extension Booking {
    /// Stores the booking unless a later version of it is there.
    func store(in database: Database, at instant: Instant) throws {
        try database.execute(
            sql: """
                INSERT INTO booking (id, version, guest, check_in, body, fetched_at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, guest = excluded.guest,
                    check_in = excluded.check_in, body = excluded.body,
                    fetched_at = excluded.fetched_at
                WHERE excluded.version >= version
                """,
            arguments: [
                id.text, version, guest.text, stay.checkIn.daysSinceEpoch,
                try Coding.encode(self), instant.milliseconds,
            ]
        )
    }
}

/// Bookings from the copy, and since when they are known.
package struct StoredBookings: Sendable, Hashable {
    package var bookings: [Booking]
    /// When the oldest of them was fetched.
    package var fetchedAt: Instant
}

extension Cache {
    /// Every stay of `guest` that was ever seen, newest check-in first; nil when there is none.
    package nonisolated func tripsNow(of guest: UserID) -> StoredBookings? {
        let rows = readNow { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT body, fetched_at FROM booking WHERE guest = ?
                    ORDER BY check_in DESC, id DESC
                    """,
                arguments: [guest.text]
            )
        }
        return rows.flatMap(StoredBookings.init)
    }

    /// One booking as it was last seen, in a list or alone.
    package nonisolated func bookingNow(_ id: BookingID) -> StoredBookings? {
        let rows = readNow { database in
            try Row.fetchAll(
                database,
                sql: "SELECT body, fetched_at FROM booking WHERE id = ?",
                arguments: [id.text]
            )
        }
        return rows.flatMap(StoredBookings.init)
    }
}

extension StoredBookings {
    fileprivate init?(_ rows: [Row]) {
        let found = rows.compactMap { try? Coding.decode(Booking.self, from: $0[0]) }
        guard !found.isEmpty, let oldest = rows.map({ $0[1] as Int64 }).min() else { return nil }
        bookings = found
        fetchedAt = Instant(milliseconds: oldest)
    }
}
