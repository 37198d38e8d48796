internal import Marketplace
internal import Wire

/// What a proposal is made of, and what it would cost.
extension AlterationService {
    /// The booking, after a proposal that has run out was put away.
    func withoutLapsed(
        _ booking: StoredBooking,
        version: Int,
        at now: Instant,
        in db: Database
    ) throws -> StoredBooking {
        guard let open = try AlterationRows.open(of: booking.id, in: db) else {
            guard booking.version == version else { throw AlterationService.stale(booking) }
            return booking
        }
        guard open.shown(at: now).ifOpen == nil else {
            throw Problem(.alterationPending, "Another change of this stay waits for its answer.")
        }
        guard booking.version == version else { throw AlterationService.stale(booking) }
        return try transitions.apply(
            .expireAlteration,
            by: .timer,
            to: booking,
            about: open.id,
            at: now,
            in: db
        )
    }

    private static func stale(_ booking: StoredBooking) -> Problem {
        var problem = Problem.invalidState(of: booking)
        problem.detail = "The booking has changed meanwhile. Look at it again."
        problem.currentVersion = booking.version
        return problem
    }

    /// The proposal, if it costs what the caller has seen.
    func agreed(
        _ body: AlterationBody,
        of seen: SeenBooking,
        at now: Instant,
        in db: Database
    ) throws -> StoredAlteration {
        let stay = try BookingService.stay(body.checkIn, body.checkOut)
        let party = seen.booking.party.changed(body.guests, body.withPets, body.childAges)
        let new = try changed(seen, to: stay, party, at: now, in: db)
        try checkOverlap(of: seen, with: stay, isMeant: body.allowOverlap, at: now, in: db)
        let proposal = try proposal(body, new, of: seen, at: now, in: db)
        guard proposal.difference == body.difference else {
            throw Problem(
                .priceChanged,
                "The difference is now \(proposal.difference). Look at it before you propose it."
            )
        }
        return proposal
    }

    private func proposal(
        _ body: AlterationBody,
        _ new: StoredAlteration.Version,
        of seen: SeenBooking,
        at now: Instant,
        in db: Database
    ) throws -> StoredAlteration {
        let booking = seen.booking
        let home = try homes.home(number: booking.listing, in: db)
        let newCheckIn = home.clock().at(new.stay.checkIn, minute: home.checkInFrom).at
        return StoredAlteration(
            id: body.id,
            booking: booking.id,
            proposedBy: seen.side,
            state: .proposed,
            old: booking.asVersion,
            new: new,
            message: body.message,
            createdAt: now,
            dueAt: Alterations.expiry(
                proposedAt: now,
                oldCheckIn: booking.terms.checkIn.at,
                newCheckIn: newCheckIn
            ),
            // The host does not pay with a card of the guest's choosing.
            cardToken: seen.side == .guest ? body.cardToken : nil
        )
    }

    /// The stay as it would be, at the price of now.
    ///
    /// A host may propose what the rules of the home would refuse a guest.
    func changed(
        _ seen: SeenBooking,
        to stay: DateRange,
        _ party: Party,
        at now: Instant,
        in db: Database
    ) throws -> StoredAlteration.Version {
        let booking = seen.booking
        try check(seen, mayBecome: stay, party, at: now)
        let home = try homes.home(number: booking.listing, in: db)
        try QuoteService.judge(
            stay,
            party,
            stay.checkIn == booking.stay.checkIn ? home.withoutNotice : home,
            for: seen.side == .guest && stay != booking.stay ? booking.guest : nil,
            at: now,
            except: booking.id,
            isAgreed: seen.side == .host,
            in: db
        ).get()
        let priced = try QuoteService.price(stay, party, home: home, at: booking.createdAt)
        try AlterationService.check(priced.total, for: booking)
        return StoredAlteration.Version(
            stay: stay,
            party: party,
            lines: priced.lines,
            total: priced.total,
            hostPayout: priced.hostPayout.minorUnits
        )
    }

    private func check(
        _ seen: SeenBooking,
        mayBecome stay: DateRange,
        _ party: Party,
        at now: Instant
    ) throws {
        let booking = seen.booking
        guard booking.state == .confirmed else {
            throw Problem.invalidState(of: booking, for: seen.side, at: now)
        }
        if let refusal = Alterations.refusal(
            of: stay,
            party,
            booked: (booking.stay, booking.party),
            checkIn: booking.terms.checkIn.at,
            at: now
        ) {
            throw Problem(.stayRefused, refusal.sentence)
        }
        try QuoteService.check(party, field: "guests")
    }

    private static func check(_ total: Money, for booking: StoredBooking) throws {
        guard total.currency == booking.total.currency else {
            throw Problem(.stayRefused, "The home has changed its currency: book another stay.")
        }
        guard total.minorUnits >= booking.refunded.minorUnits else {
            throw Problem(.stayRefused, "More than that was given back of this stay.")
        }
    }
}

extension Party {
    /// Who comes after a change; what is nil stays.
    func changed(_ guests: Int, _ withPets: Bool?, _ childAges: [Int]?) -> Party {
        Party(
            guests: guests,
            withPets: withPets ?? self.withPets,
            childAges: childAges ?? self.childAges
        )
    }
}

extension StoredBooking {
    /// The stay and its price as they are.
    fileprivate var asVersion: StoredAlteration.Version {
        StoredAlteration.Version(
            stay: stay,
            party: party,
            lines: lines,
            total: total,
            hostPayout: hostPayout
        )
    }
}
