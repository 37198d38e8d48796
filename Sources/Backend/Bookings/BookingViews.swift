internal import Marketplace
internal import Wire

/// A booking, and the side from which somebody sees it.
struct SeenBooking: Sendable {
    let booking: StoredBooking
    let side: BookingActor
}

/// Shows bookings to those who may see them.
struct BookingViews: Sendable {
    let store: Store
    let homes: Homes
    let cursors: Cursors

    /// The one place that decides whose booking it is: anybody else's does not exist.
    ///
    /// Both sides of a stay see it, and administrators. With `sides`, it has to be one of these.
    ///
    /// - Throws: ``Problem`` with the code `not_found`, or `forbidden` for the other side.
    func seen(
        _ id: BookingID,
        by caller: Caller,
        as sides: Set<BookingActor>? = nil,
        in db: Database
    ) throws -> SeenBooking {
        guard let booking = try BookingRows.booking(id, in: db),
            let side = try side(of: caller, in: booking, db)
        else { throw BookingService.notFound }
        guard sides?.contains(side) ?? true else {
            throw Problem(.forbidden, "This is for the other side of the stay to do.")
        }
        return SeenBooking(booking: booking, side: side)
    }

    /// The caller's own stay, as a guest.
    ///
    /// - Throws: ``Problem`` with the code `not_found`, or `forbidden` for its host.
    func own(_ id: BookingID, of caller: Caller, in db: Database) throws -> StoredBooking {
        try seen(id, by: caller, as: [.guest], in: db).booking
    }

    func booking(_ id: BookingID, of caller: Caller, at now: Instant) async throws -> Booking {
        try await store.read { db in try view(try seen(id, by: caller, in: db), at: now, in: db) }
    }

    /// The caller's stays, or those in the caller's homes, newest check-in first.
    func list(
        _ filter: BookingFilter,
        of caller: Caller,
        page: PageRequest,
        at now: Instant
    ) async throws -> Page<Booking> {
        try await store.read { db in
            let name = "bookings \(caller.user) " + filter.query.map(\.text).joined(separator: "&")
            let list = try cursors.list(name, page)
            let rows = try BookingRows.list(
                of: caller.user,
                filter,
                after: list.position,
                limit: list.wanted,
                in: db
            )
            let side: BookingActor = filter.role == .guest ? .guest : .host
            return try list.page(rows, at: \.position) { rows in
                let seen = rows.map { SeenBooking(booking: $0.booking, side: side) }
                return try views(seen, at: now, in: db)
            }
        }
    }

    /// What happened to a booking, the first first.
    func events(
        of id: BookingID,
        of caller: Caller,
        page: PageRequest
    ) async throws -> Page<BookingTransition> {
        try await store.read { db in
            let booking = try seen(id, by: caller, in: db).booking
            let list = try cursors.list("events \(id)", page)
            let rows = try BookingRows.events(
                of: booking.id,
                after: list.position?.key ?? 0,
                limit: list.wanted,
                in: db
            )
            return list.page(
                rows,
                at: { ListPosition(key: $0.version, tie: "") },
                show: { $0.map(\.transition) }
            )
        }
    }

    /// The side of a stay that somebody is on; nil for a stranger.
    private func side(
        of caller: Caller,
        in booking: StoredBooking,
        _ db: Database
    ) throws -> BookingActor? {
        if booking.guest == caller.user { return .guest }
        let statement = "SELECT 1 FROM listing WHERE number = ? AND host = ?"
        if try db.exists(statement, [booking.listing, caller.user.text]) { return .host }
        return caller.isAdmin ? .admin : nil
    }
}
