internal import Marketplace
internal import Wire

/// Booking a stay, and letting go of one that is not paid.
struct BookingService: Sendable {
    /// How many unpaid holds a guest may have on one home, and in all.
    static let holdsPerHome = 2
    static let holdsInAll = 5

    let store: Store
    let homes: Homes
    let transitions: Transitions
    let views: BookingViews

    /// Holds the nights of a quoted stay for a guest who is about to pay.
    ///
    /// No night of a home is held by two bookings: the key of `booked_night` is the judge. What
    /// else is decided by rests on rows that every booking of the home changes, and on the guest's
    /// turn, so that a snapshot is enough (``Isolation/snapshot``).
    func book(
        _ body: BookBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        // The holds and stays of a guest are counted, which nobody else does at the same time.
        try db.takeTurn(of: "guest \(caller.user)")
        if let known = try BookingRows.booking(body.id, in: db) {
            guard known.guest == caller.user else { throw BookingService.notFound }
            return try views.view(known, at: now, in: db)
        }
        if let message = body.message {
            guard message.count <= 2_000, message.utf8.count <= 16_000, PlainText.isText(message)
            else {
                throw Problem(field: "message", "may have 2,000 characters, none of them control")
            }
        }
        let (quote, home) = try quoted(body.quoteId, in: db)
        guard try homes.home(home.id, in: db) != nil else {
            throw Problem(.stayRefused, "This home can no longer be booked.")
        }
        try transitions.releaseLapsed(on: home.number, at: now, in: db)
        if let refusal = try QuoteService.refusal(quote.stay, quote.guests, home, at: now, in: db) {
            throw refusal
        }
        let priced = QuoteService.price(quote.stay, guests: quote.guests, home: home, at: now)
        try checkPrice(priced, against: quote, home: home, at: now, in: db)
        try checkHolds(of: caller.user, on: home.number, at: now, in: db)
        if !body.allowOverlap {
            try checkOverlap(of: caller.user, with: quote.stay, at: now, in: db)
        }
        let booking = try hold(body, quote, priced, home: home, by: caller.user, at: now, in: db)
        return try views.view(booking, at: now, in: db)
    }

    /// Lets go of an unpaid hold or an unanswered request; reserved money is given up.
    func withdraw(
        _ id: BookingID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        let booking = try views.own(id, of: caller, in: db)
        if booking.state == .withdrawn { return try views.view(booking, at: now, in: db) }
        let changed = try transitions.apply(.withdraw, by: .guest, to: booking, at: now, in: db)
        return try views.view(changed, at: now, in: db)
    }

    private func hold(
        _ body: BookBody,
        _ quote: QuotedStay,
        _ priced: PricedStay,
        home: Home,
        by guest: UserID,
        at now: Instant,
        in db: Database
    ) throws -> StoredBooking {
        let transition = try BookingMachine.transition(from: nil, on: .book, by: .guest)
        let terms = Transitions.terms(home, policy: home.policy, quote.stay, at: now)
        let booking = StoredBooking(
            id: body.id,
            code: try BookingRows.freshCode(in: db),
            listing: home.number,
            guest: guest,
            stay: quote.stay,
            guests: quote.guests,
            state: transition.state,
            version: 1,
            isInstant: home.card.isInstant,
            lines: priced.lines,
            terms: terms,
            total: priced.total,
            hostPayout: priced.hostPayout.minorUnits,
            refunded: .zero(priced.total.currency),
            message: body.message,
            createdAt: now,
            dueAt: transition.timer?.due.instant(
                from: now,
                checkIn: terms.checkIn.at,
                checkOut: terms.checkOut.at
            )
        )
        try BookingRows.insert(booking, quote: body.quoteId, in: db)
        guard try BookingRows.holdNights(of: booking, in: db) else {
            throw Problem(.nightsTaken, "Somebody else was faster: nights of this stay are taken.")
        }
        try BookingRows.append(.book, by: .guest, to: booking, at: now, in: db)
        try Transitions.nightsChanged(of: home.number, booking.stay, in: db)
        try Changes.recordNights(of: home.number, booking.stay, at: now, in: db)
        try Changes.record(booking, at: now, in: db)
        return booking
    }

    private func quoted(_ id: QuoteID, in db: Database) throws -> (QuotedStay, Home) {
        let sql = "SELECT * FROM quote WHERE id = ?"
        guard let row = try db.row(sql, [id.text]) else {
            throw Problem(.quoteExpired, "This price is no longer known. Ask for it again.")
        }
        let home = try homes.home(number: row["listing"], in: db)
        return (
            QuotedStay(
                stay: try row.stay(),
                guests: row["guests"],
                hash: row["hash"],
                expiresAt: row.instant("expires_at")
            ), home
        )
    }

    private func checkPrice(
        _ priced: PricedStay,
        against quote: QuotedStay,
        home: Home,
        at now: Instant,
        in db: Database
    ) throws {
        let hasChanged = priced.hash != quote.hash
        guard hasChanged || now >= quote.expiresAt else { return }
        var problem =
            hasChanged
            ? Problem(.priceChanged, "The price has changed. Look at the new one.")
            : Problem(.quoteExpired, "The price was good for 15 minutes. Look at it again.")
        problem.quote = QuoteService.made(priced, quote.stay, quote.guests, home: home, at: now)
        throw Requoted(problem: problem)
    }

    private func checkHolds(
        of guest: UserID,
        on listing: Int64,
        at now: Instant,
        in db: Database
    ) throws {
        let row = try db.row(
            """
            SELECT count(*) AS holds, count(*) FILTER (WHERE listing = ?) AS here
            FROM booking
            WHERE guest = ? AND state = 'pending_payment' AND NOT \(BookingRows.isLapsed())
            """,
            [listing, guest.text, now.milliseconds]
        )
        guard let row else { return }
        if row["here"] >= BookingService.holdsPerHome {
            throw Problem(.tooManyHolds, "Pay for your holds on this home first, or let one go.")
        }
        if row["holds"] >= BookingService.holdsInAll {
            throw Problem(.tooManyHolds, "Pay for your holds first, or let one go.")
        }
    }

    private func checkOverlap(
        of guest: UserID,
        with stay: DateRange,
        at now: Instant,
        in db: Database
    ) throws {
        let isOverlapping = try db.exists(
            """
            SELECT 1 FROM booking WHERE guest = ? AND check_in < ? AND check_out > ?
                AND state IN ('pending_payment', 'requested', 'confirmed', 'in_stay')
                AND NOT \(BookingRows.isLapsed())
            """,
            [
                guest.text, stay.checkOut.daysSinceEpoch, stay.checkIn.daysSinceEpoch,
                now.milliseconds,
            ]
        )
        guard !isOverlapping else {
            throw Problem(.overlappingStay, "You have another stay on these dates.")
        }
    }

    static let notFound = Problem(.notFound, "There is no such booking.")
}

/// What a quote promised.
struct QuotedStay: Sendable {
    let stay: DateRange
    let guests: Int
    let hash: String
    let expiresAt: Instant
}

/// A refusal that comes with a new price, which must be stored although the booking was refused.
struct Requoted: Error {
    let problem: Problem
}
