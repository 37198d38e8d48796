internal import Marketplace
internal import Wire

/// Asking a host before anything is booked, and what the host offers.
extension BookingService {
    /// Asks a host about a stay; no night is held.
    func inquire(
        _ body: InquiryBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        try GuestStays.takeTurn(of: caller.user, in: db)
        let known = try BookingRows.booking(body.id, in: db)
        if let known = try self.known(known, of: caller, at: now, in: db) { return known }
        try BookingService.check(message: body.message, isRequired: true)
        let asked = try asked(body, in: body.listing, by: caller, at: now, in: db)
        let inquiry = try start(
            .inquire,
            Beginning(
                id: body.id,
                code: try BookingRows.freshCode(in: db).get(),
                guest: caller.user,
                stay: asked.stay,
                party: asked.party
            ),
            asked.priced,
            home: asked.home,
            message: body.message,
            at: now
        )
        try BookingRows.insert(inquiry, quote: nil, in: db)
        try begin(.inquire, inquiry, host: asked.home.host, at: now, in: db)
        return try views.view(
            inquiry,
            in: asked.home,
            begunBy: .inquire,
            at: now,
            in: db
        )
    }

    /// Offers the stay that was asked about, at the price of the rules or for less.
    ///
    /// The price is pinned for as long as the offer stands.
    func offer(
        _ terms: OfferTerms,
        for id: BookingID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        let seen = try views.seen(id, by: caller, as: [.host], in: db)
        let event: BookingEvent = terms.nights == nil ? .preapprove : .specialOffer
        if try isDone(event, seen, version: terms.version, in: db), terms.are(seen.booking.offer) {
            return try views.view(seen, at: now, in: db)
        }
        try checkVersion(terms.version, of: seen, at: now, in: db)
        try BookingService.check(message: terms.message)
        let booking = seen.booking
        // Before the price is looked at: an offer nobody can make has none.
        try transitions.require(event, by: .host, on: booking, at: now, in: db)
        let offered = try offered(terms, for: booking, at: now, in: db)
        let changed = try transitions.apply(
            event,
            by: .host,
            to: booking,
            reason: terms.message,
            at: now,
            in: db
        ) { changed in
            changed.take(offered, terms, at: now)
        }
        try BookingRows.rewrite(changed, in: db)
        return try views.view(SeenBooking(booking: changed, side: .host), at: now, in: db)
    }

    /// The stay that a host offers, and its price.
    fileprivate struct OfferedStay {
        let stay: DateRange
        let party: Party
        let home: Home
        let priced: PricedStay
    }

    private func offered(
        _ terms: OfferTerms,
        for booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws -> OfferedStay {
        let home = try homes.home(number: booking.listing, in: db)
        let stay = terms.stay ?? booking.stay
        var party = booking.party
        party.guests = terms.guests ?? party.guests
        try QuoteService.check(party, field: "guests")
        try QuoteService.judge(stay, party, home, for: nil, at: now, in: db).get()
        let regular = try QuoteService.price(stay, party, home: home, at: now)
        if let nights = terms.nights, !SpecialOffer.isLower(nights, than: regular) {
            throw Problem(field: "nights", "must be less than the price of the nights")
        }
        let priced = try QuoteService.price(
            stay,
            party,
            home: home,
            at: now,
            offer: terms.nights
        )
        return OfferedStay(stay: stay, party: party, home: home, priced: priced)
    }

    /// Books what the host offered, at the price of the offer: holds the nights until it is paid.
    func bookOffer(
        _ id: BookingID,
        _ body: BookOfferBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        try GuestStays.takeTurn(of: caller.user, in: db)
        let seen = try views.seen(id, by: caller, as: [.guest], in: db)
        if try isDone(.book, seen, version: body.version, in: db) {
            return try views.view(seen, at: now, in: db)
        }
        try checkVersion(body.version, of: seen, at: now, in: db)
        let booking = seen.booking
        let home = try homes.home(number: booking.listing, in: db)
        guard body.total == booking.total else {
            throw Problem(.priceChanged, "The offer is \(booking.total). Look at it again.")
        }
        try transitions.require(.book, by: .guest, on: booking, at: now, in: db)
        // Before this stay is one that holds nights: on PostgreSQL no other may overlap it then.
        try transitions.releaseLapsed(on: home.number, at: now, in: db)
        try checkOffered(booking, in: home, allowOverlap: body.allowOverlap, at: now, in: db)
        let changed = try BookingRows.takingNights {
            try transitions.apply(.book, by: .guest, to: booking, at: now, in: db)
        }
        guard try BookingRows.holdNights(of: changed, in: db).get() else {
            throw BookingRows.nightsTaken
        }
        try Transitions.nightsChanged(of: home.number, changed.stay, at: now, in: db)
        return try views.view(changed, at: now, in: db)
    }

    /// The host has agreed; nights that are gone and the guest's other stays can be in the way.
    private func checkOffered(
        _ booking: StoredBooking,
        in home: Home,
        allowOverlap: Bool,
        at now: Instant,
        in db: Database
    ) throws {
        let (guest, id, stay) = (booking.guest, booking.id, booking.stay)
        try BlockedGuests.check(goingOn: booking, in: db)
        guard try homes.isShown(home.number, at: now, in: db) else {
            throw BookingService.notBookable
        }
        try QuoteService.judge(
            stay,
            booking.party,
            home,
            for: nil,
            at: now,
            isAgreed: true,
            in: db
        ).get()
        try GuestStays.checkHolds(of: guest, on: home.number, but: id, at: now, in: db).get()
        guard !allowOverlap else { return }
        try GuestStays.checkOverlap(of: guest, with: stay, but: id, at: now, in: db).get()
    }
}

/// What a host offers a guest who asked.
struct OfferTerms: Sendable {
    let version: Int
    var stay: DateRange?
    var guests: Int?
    /// All nights together, when they are to cost less than the rules say.
    var nights: Money?
    var message: String?

    /// Whether this is what was offered: another offer was not made by it.
    fileprivate func are(_ offer: SpecialOffer?) -> Bool {
        guard let offer, offer.nights == nights, offer.message == message else { return false }
        return offer.stay == stay ?? offer.stay && offer.guests == guests ?? offer.guests
    }
}

extension StoredBooking {
    fileprivate mutating func take(
        _ offered: BookingService.OfferedStay,
        _ terms: OfferTerms,
        at now: Instant
    ) {
        let (home, priced) = (offered.home, offered.priced)
        stay = offered.stay
        party = offered.party
        price(priced)
        self.terms = Transitions.terms(home, policy: home.policy, stay, at: now)
        offer = SpecialOffer(
            stay: stay,
            guests: party.guests,
            nights: terms.nights,
            lines: priced.lines,
            total: priced.total,
            message: terms.message,
            expiresAt: now.adding(BookingMachine.offerStands)
        )
    }

    /// Takes over the lines and sums of a price.
    mutating func price(_ priced: PricedStay) {
        lines = priced.lines
        total = priced.total
        hostPayout = priced.hostPayout.minorUnits
    }
}
