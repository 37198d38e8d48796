internal import Marketplace
internal import Wire

/// Shows bookings to those who may see them.
struct BookingViews: Sendable {
    let store: Store
    let homes: Homes
    let cursors: Cursors

    /// The one place that decides whose booking it is: anybody else's does not exist.
    ///
    /// - Throws: ``Problem`` with the code `not_found`.
    func own(_ id: BookingID, of caller: Caller, in db: Database) throws -> StoredBooking {
        guard let booking = try BookingRows.booking(id, in: db), booking.guest == caller.user else {
            throw BookingService.notFound
        }
        return booking
    }

    func booking(_ id: BookingID, of caller: Caller, at now: Instant) async throws -> Booking {
        try await store.read { db in try view(try own(id, of: caller, in: db), at: now, in: db) }
    }

    /// The caller's stays, newest check-in first.
    func trips(of caller: Caller, page: PageRequest, at now: Instant) async throws -> Page<Booking>
    {
        try await store.read { db in
            let list = "trips \(caller.user)"
            let position = try page.after.map { try cursors.read($0, list: list) }
            var rows = try BookingRows.trips(
                of: caller.user,
                after: position,
                limit: page.limit + 1,
                in: db
            )
            let hasMore = rows.count > page.limit
            if hasMore { rows.removeLast() }
            let next = hasMore ? rows.last : nil
            return Page(
                data: try rows.map { try view($0.booking, at: now, in: db) },
                hasMore: hasMore,
                next: next.map { cursors.make($0.position, list: list) }
            )
        }
    }

    /// A booking as its guest sees it; one that has run out is shown so before anybody noticed.
    func view(_ stored: StoredBooking, at now: Instant, in db: Database) throws -> Booking {
        let payment = try PaymentRows.latest(of: stored.id, in: db)
        let state = shownState(of: stored, payment: payment, at: now)
        let review = try OwnReview(of: stored, side: .guest, in: db)
        return Booking(
            id: stored.id,
            code: stored.code,
            listing: try listing(of: stored, in: db),
            guest: stored.guest,
            guestName: try name(of: stored.guest, in: db),
            stay: stored.stay,
            guests: stored.guests,
            state: state,
            version: stored.version,
            lines: stored.lines,
            total: stored.total,
            refunded: stored.refunded,
            cancellation: stored.terms,
            expiresAt: state == .pendingPayment || state == .requested ? stored.dueAt : nil,
            payment: payment?.payment,
            history: try BookingRows.history(of: stored.id, in: db),
            allowedEvents: allowedEvents(in: state, of: stored, at: now),
            arrival: state == .confirmed || state == .inStay
                ? try arrival(of: stored.listing, in: db) : nil,
            message: stored.message,
            createdAt: stored.createdAt,
            reviewUntil: review.refusal(at: now) == nil ? review.window?.closesAt : nil,
            review: review.review
        )
    }

    private func shownState(
        of stored: StoredBooking,
        payment: StoredPayment?,
        at now: Instant
    ) -> BookingState {
        guard let due = stored.dueAt, due <= now else { return stored.state }
        switch stored.state {
        case .requested: return .expired
        case .pendingPayment:
            return payment?.isUnderWay == true ? .pendingPayment : .paymentExpired
        default: return stored.state
        }
    }

    private func allowedEvents(
        in state: BookingState,
        of stored: StoredBooking,
        at now: Instant
    ) -> [BookingEvent] {
        BookingMachine.allowedEvents(in: state, by: .guest).filter { event in
            let transition = try? BookingMachine.transition(from: state, on: event, by: .guest)
            let notBefore = transition?.notBefore?.instant(
                from: now,
                checkIn: stored.terms.checkIn.at,
                checkOut: stored.terms.checkOut.at
            )
            return notBefore.map { $0 <= now } ?? true
        }
    }

    private func listing(of stored: StoredBooking, in db: Database) throws -> BookedListing {
        let home = try homes.home(number: stored.listing, in: db)
        return BookedListing(
            id: home.id,
            title: home.card.title,
            neighbourhood: home.card.neighbourhood,
            city: home.card.city,
            countryCode: home.card.countryCode,
            host: home.host,
            hostName: try name(of: home.host, in: db)
        )
    }

    private func name(of user: UserID, in db: Database) throws -> String {
        let statement = "SELECT name FROM \"user\" WHERE id = ?"
        return try db.value(statement, [user.text]) ?? ""
    }

    private func arrival(of listing: Int64, in db: Database) throws -> ArrivalGuide? {
        let statement = "SELECT * FROM arrival_guide WHERE listing = ?"
        return try db.row(statement, [listing]).map { row in
            ArrivalGuide(
                address: row["address"],
                location: Coordinate(latitude: row["latitude"], longitude: row["longitude"]),
                directions: row["directions"],
                checkIn: row["check_in"],
                wifiName: row["wifi_name"],
                wifiPassword: row["wifi_password"]
            )
        }
    }
}
