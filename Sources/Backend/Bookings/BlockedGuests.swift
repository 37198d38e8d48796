internal import Marketplace
internal import Wire

/// What a guest may not do whom the host has blocked.
///
/// Whoever writes takes the guest's turn (``GuestStays/takeTurn(of:in:)``), as the host does who
/// blocks: when the host is answered, nothing is under way that was judged without the block. The
/// guest gets one answer to all of it, and what anybody can see of a home stays as it is.
enum BlockedGuests {
    /// Refuses whoever asks for a stay anew, once the answer is waited for.
    ///
    /// - Throws: ``Problem`` with the code `stay_refused`.
    static func check(
        _ guest: UserID,
        askingOf host: UserID,
        in db: Database
    ) throws -> Pending<Void> {
        try refuse(
            ifAny: "SELECT 1 FROM blocked_guest WHERE host = ? AND guest = ?",
            [host.text, guest.text],
            in: db
        )
    }

    /// Refuses whoever goes on with a stay that is not confirmed, but for a yes of the host's that
    /// is newer than the block.
    ///
    /// - Throws: ``Problem`` with the code `stay_refused`.
    static func check(goingOn booking: StoredBooking, in db: Database) throws {
        try refuse(
            ifAny: """
                SELECT 1 FROM listing JOIN blocked_guest ON blocked_guest.host = listing.host
                WHERE listing.number = ? AND blocked_guest.guest = ? AND NOT EXISTS (
                    SELECT 1 FROM booking_event WHERE booking = ? AND actor = 'host'
                        AND event IN ('preapprove', 'special_offer', 'accept')
                        AND booking_event.at > blocked_guest.at)
                """,
            [booking.listing, booking.guest.text, booking.id.text],
            in: db
        ).get()
    }

    /// Refuses a guest's message, but for those of a guest whose stay is ahead or under way.
    ///
    /// - Throws: ``Problem`` with the code `stay_refused`.
    static func check(writingIn thread: StoredThread, in db: Database) throws {
        try refuse(
            ifAny: """
                SELECT 1 FROM blocked_guest WHERE host = ?1 AND guest = ?2 AND NOT EXISTS (
                    SELECT 1 FROM booking JOIN listing ON listing.number = booking.listing
                    WHERE booking.guest = ?2 AND listing.host = ?1
                        AND booking.state IN ('confirmed', 'in_stay'))
                """,
            [thread.host.text, thread.guest.text],
            in: db
        ).get()
    }

    private static func refuse(
        ifAny sql: String,
        _ arguments: [any SQLConvertible],
        in db: Database
    ) throws -> Pending<Void> {
        try db.ask(sql, arguments).map { rows in
            guard rows.isEmpty else {
                throw Problem(.stayRefused, "This host does not take your booking.")
            }
        }
    }
}
