internal import Marketplace
internal import Wire

/// Booking a stay, and letting go of one that is not paid.
struct BookingService: Sendable {
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
        try GuestStays.takeTurn(of: caller.user, in: db)
        let known = try BookingRows.asked(body.id, in: db)
        let quoted = try quoted(body.quoteId, at: now, in: db)
        if let known = try self.known(known.get(), of: caller, at: now, in: db) { return known }
        try BookingService.check(message: body.message)
        let (quote, home) = try quoted.get()
        try checkHost(home, isNot: caller)
        let lapsed = try BookingRows.lapsed(on: home.number, at: now, in: db)
        let judged = try judge(body, quote, home, by: caller.user, at: now, in: db)
        let code = try BookingRows.freshCode(in: db)
        guard try lapsed.get().isEmpty else {
            try transitions.release(lapsed.get(), at: now, in: db)
            return try book(body, by: caller, at: now, in: db)
        }
        let priced = try judged.get()
        return try BookingRows.takingNights {
            let beginning = try Beginning(
                id: body.id,
                code: code.get(),
                guest: caller.user,
                stay: quote.stay,
                party: quote.party
            )
            return try hold(beginning, priced, body, home: home, at: now, in: db)
        }
    }

    /// Refuses what cannot be booked, once the answer is waited for, or else names its price.
    private func judge(
        _ body: BookBody,
        _ quote: QuotedStay,
        _ home: Home,
        by guest: UserID,
        at now: Instant,
        in db: Database
    ) throws -> Pending<PricedStay> {
        let (stay, party) = (quote.stay, quote.party)
        let judged = try QuoteService.judge(stay, party, home, for: guest, at: now, in: db)
        let holds = try GuestStays.checkHolds(of: guest, on: home.number, at: now, in: db)
        let overlap =
            body.allowOverlap
            ? nil : try GuestStays.checkOverlap(of: guest, with: stay, at: now, in: db)
        return Pending {
            try judged.get()
            let priced = try QuoteService.price(stay, party, home: home, at: now)
            try checkPrice(priced, against: quote, home: home, at: now)
            try holds.get()
            try overlap?.get()
            return priced
        }
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

    /// Writes a booking and takes its nights; all is under way before the first answer is waited for.
    private func hold(
        _ beginning: Beginning,
        _ priced: PricedStay,
        _ body: BookBody,
        home: Home,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        let booking = try start(
            .book,
            beginning,
            priced,
            home: home,
            message: body.message,
            at: now
        )
        try BookingRows.insert(booking, quote: body.quoteId, in: db)
        let isHeld = try BookingRows.holdNights(of: booking, in: db)
        try Transitions.nightsTaken(at: home, booking.stay, at: now, in: db)
        try begin(.book, booking, host: home.host, at: now, in: db)
        let view = try views.view(booking, in: home, begunBy: .book, at: now, in: db)
        guard try isHeld.get() else { throw BookingRows.nightsTaken }
        return view
    }

    /// What the caller asks for, if it can be had.
    func asked(
        _ request: some StayRequest,
        in listing: ListingID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> AskedStay {
        let asked = try AskedStay(
            request,
            in: listing,
            for: caller.user,
            among: homes,
            at: now,
            in: db
        )
        try checkHost(asked.home, isNot: caller)
        return asked
    }

    private func checkHost(_ home: Home, isNot caller: Caller) throws {
        guard home.host != caller.user else {
            throw Problem(.stayRefused, "This is a home of yours: block the nights instead.")
        }
    }

    /// - Throws: ``Problem`` with the code `invalid_body`.
    static func check(message: String?, isRequired: Bool = false) throws {
        guard let message else { return }
        guard !isRequired || !message.allSatisfy(\.isWhitespace) else {
            throw Problem(field: "message", "must say something")
        }
        guard message.count <= 2_000, message.utf8.count <= 16_000, PlainText.isText(message) else {
            throw Problem(field: "message", "may have 2,000 characters, none of them control")
        }
    }

    static func stay(_ checkIn: CivilDate, _ checkOut: CivilDate) throws -> DateRange {
        guard let stay = DateRange(checkIn: checkIn, checkOut: checkOut) else {
            throw Problem(field: "check_out", "must be after check_in")
        }
        return stay
    }

    private func quoted(
        _ id: QuoteID,
        at now: Instant,
        in db: Database
    ) throws -> Pending<(QuotedStay, Home)> {
        let sql = """
            SELECT quote.*, listing.version, listing.state, listing.snoozed_until FROM quote
            JOIN listing ON listing.number = quote.listing WHERE quote.id = ?
            """
        return try db.ask(sql, [id.text]).map { rows in
            guard let row = rows.first else {
                throw Problem(.quoteExpired, "This price is no longer known. Ask for it again.")
            }
            let sleeps = row.optionalInstant("snoozed_until").map { $0 > now } ?? false
            guard row["state"] == "published", !sleeps else { throw BookingService.notBookable }
            let quote = QuotedStay(
                stay: try row.stay(),
                party: row.party(),
                hash: row["hash"],
                expiresAt: row.instant("expires_at")
            )
            let home = try homes.home(number: row["listing"], version: row["version"], in: db)
            return (quote, home)
        }
    }

    private func checkPrice(
        _ priced: PricedStay,
        against quote: QuotedStay,
        home: Home,
        at now: Instant
    ) throws {
        let hasChanged = priced.hash != quote.hash
        guard hasChanged || now >= quote.expiresAt else { return }
        var problem =
            hasChanged
            ? Problem(.priceChanged, "The price has changed. Look at the new one.")
            : Problem(.quoteExpired, "The price was good for 15 minutes. Look at it again.")
        problem.quote = QuoteService.made(priced, quote.stay, quote.party, home: home, at: now)
        throw Requoted(problem: problem)
    }

    static let notFound = Problem(.notFound, "There is no such booking.")
    static let notBookable = Problem(.stayRefused, "This home can no longer be booked.")
}

/// What a quote promised.
struct QuotedStay: Sendable {
    let stay: DateRange
    let party: Party
    let hash: String
    let expiresAt: Instant
}

/// A refusal that comes with a new price, which must be stored although the booking was refused.
struct Requoted: Error {
    let problem: Problem
}
