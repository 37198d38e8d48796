internal import Marketplace
internal import Wire

/// Changing the dates or the guests of a confirmed stay.
///
/// One side proposes at a price that is pinned then, the other answers. A stay that gets dearer is
/// changed by the answer of the provider: until the difference is taken, the old stay stands and
/// the new nights are held beside it, so that a crash at any point leaves a stay that is paid.
struct AlterationService: Sendable {
    let store: Store
    let homes: Homes
    let transitions: Transitions
    let views: BookingViews
    let steps: PaymentSteps

    /// What a change would cost.
    func preview(
        _ id: BookingID,
        _ body: AlterationPreviewBody,
        by caller: Caller,
        at now: Instant
    ) async throws -> AlterationPreview {
        let stay = try BookingService.stay(body.checkIn, body.checkOut)
        return try await store.read { db in
            let seen = try views.seen(id, by: caller, as: [.guest, .host], in: db)
            let party = seen.booking.party.changed(body.guests, body.withPets, body.childAges)
            let new = try changed(seen, to: stay, party, at: now, in: db)
            return AlterationPreview(
                booking: id,
                stay: stay,
                guests: body.guests,
                lines: new.lines,
                total: new.total,
                difference: PriceDifference(
                    from: seen.booking.lines,
                    to: new.lines,
                    currency: new.total.currency
                ),
                computedAt: now
            )
        }
    }

    /// All proposals of a booking, the newest first.
    func alterations(
        of id: BookingID,
        by caller: Caller,
        at now: Instant
    ) async throws
        -> Page<Alteration>
    {
        try await store.read { db in
            let booking = try views.seen(id, by: caller, in: db).booking
            let all = try AlterationRows.all(of: booking.id, in: db)
            return Page(data: all.map { $0.shown(at: now) }, hasMore: false, next: nil)
        }
    }

    /// Proposes a change; the booking stays as it is until the other side says yes.
    ///
    /// - Throws: ``Problem``: `alteration_pending`, `nights_taken`, `stay_refused`, `price_changed`.
    func propose(
        _ body: AlterationBody,
        to id: BookingID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        let seen = try views.seen(id, by: caller, as: [.guest, .host], in: db)
        if let known = try AlterationRows.alteration(body.id, in: db) {
            guard known.booking == id, known.proposedBy == seen.side else {
                throw AlterationService.notFound
            }
            return try views.view(seen, at: now, in: db)
        }
        try BookingService.check(message: body.message)
        try AlterationService.check(card: body.cardToken)
        if seen.side == .guest { try GuestStays.takeTurn(of: caller.user, in: db) }
        let booking = try withoutLapsed(seen.booking, version: body.version, at: now, in: db)
        let open = SeenBooking(booking: booking, side: seen.side)
        let stay = try BookingService.stay(body.checkIn, body.checkOut)
        let party = booking.party.changed(body.guests, body.withPets, body.childAges)
        let new = try changed(open, to: stay, party, at: now, in: db)
        try checkOverlap(of: open, with: stay, isMeant: body.allowOverlap, at: now, in: db)
        let proposal = try proposal(body, new, of: open, at: now, in: db)
        guard proposal.difference == body.difference else {
            throw Problem(
                .priceChanged,
                "The difference is now \(proposal.difference). Look at it before you propose it."
            )
        }
        try AlterationRows.insert(proposal, in: db)
        let proposed = try transitions.apply(
            .proposeAlteration,
            by: seen.side,
            to: booking,
            reason: body.message,
            about: proposal.id,
            at: now,
            in: db
        )
        let view = SeenBooking(booking: proposed, side: seen.side)
        return try views.view(view, at: now, in: db)
    }

    /// Declines or withdraws a proposal.
    func close(
        _ alteration: AlterationID,
        of id: BookingID,
        by event: BookingEvent,
        _ body: VersionBody,
        _ caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        let seen = try views.seen(id, by: caller, as: [.guest, .host], in: db)
        let proposal = try proposal(alteration, of: id, in: db)
        if proposal.state == Alterations.state(after: event) {
            return try views.view(seen, at: now, in: db)
        }
        try BookingService.check(message: body.message)
        try check(proposal, seen, version: body.version, at: now)
        let changed = try transitions.apply(
            event,
            by: seen.side,
            to: seen.booking,
            reason: body.message,
            about: alteration,
            at: now,
            in: db
        )
        let view = SeenBooking(booking: changed, side: seen.side)
        return try views.view(view, at: now, in: db)
    }

    static let notFound = Problem(.notFound, "There is no such change of this stay.")

    func proposal(
        _ id: AlterationID,
        of booking: BookingID,
        in db: Database
    ) throws -> StoredAlteration {
        guard let proposal = try AlterationRows.alteration(id, in: db),
            proposal.booking == booking
        else { throw AlterationService.notFound }
        return proposal
    }

    /// Refuses who has not seen the booking as it is, and whoever comes too late.
    func check(
        _ proposal: StoredAlteration,
        _ seen: SeenBooking,
        version: Int,
        at now: Instant
    ) throws {
        let open = proposal.shown(at: now).ifOpen
        guard open != nil, seen.booking.version == version else {
            var problem = Problem.invalidState(
                of: seen.booking,
                for: seen.side,
                open: open,
                at: now
            )
            problem.detail =
                open == nil
                ? "The change was answered, withdrawn, or waited too long."
                : "The booking has changed meanwhile. Look at it again."
            problem.currentVersion = seen.booking.version
            throw problem
        }
    }

    /// The guest's other stays stand in the way when the guest says yes; hosts do not know of them.
    func checkOverlap(
        of seen: SeenBooking,
        with stay: DateRange,
        isMeant: Bool?,
        at now: Instant,
        in db: Database
    ) throws {
        guard seen.side == .guest, isMeant != true else { return }
        let booking = seen.booking
        try GuestStays.takeTurn(of: booking.guest, in: db)
        try GuestStays.checkOverlap(
            of: booking.guest,
            with: stay,
            but: booking.id,
            known: booking.stay,
            at: now,
            in: db
        ).get()
    }

    static func check(card token: String?) throws {
        guard let token else { return }
        guard !token.isEmpty, token.utf8.count <= 255 else {
            throw Problem(field: "card_token", "is not a token")
        }
    }

    /// The booking, after a proposal that has run out was put away.
    private func withoutLapsed(
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
    private func changed(
        _ seen: SeenBooking,
        to stay: DateRange,
        _ party: Party,
        at now: Instant,
        in db: Database
    ) throws -> StoredAlteration.Version {
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
        let priced = QuoteService.price(stay, party, home: home, at: booking.createdAt)
        guard priced.total.currency == booking.total.currency else {
            throw Problem(.stayRefused, "The home has changed its currency: book another stay.")
        }
        guard priced.total.minorUnits >= booking.refunded.minorUnits else {
            throw Problem(.stayRefused, "More than that was given back of this stay.")
        }
        return StoredAlteration.Version(
            stay: stay,
            party: party,
            lines: priced.lines,
            total: priced.total,
            hostPayout: priced.hostPayout.minorUnits
        )
    }
}

extension Party {
    /// Who comes after a change; what is nil stays.
    fileprivate func changed(_ guests: Int, _ withPets: Bool?, _ childAges: [Int]?) -> Party {
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
