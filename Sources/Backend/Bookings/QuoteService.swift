internal import Marketplace
internal import Wire

/// Names the price of a stay, for a quarter of an hour.
struct QuoteService: Sendable {
    static let lifetime: Int64 = 15 * 60

    let store: Store
    let homes: Homes

    /// Names the price for whoever asks; `guest`, when it is known who that is.
    func quote(
        _ id: ListingID,
        _ body: QuoteBody,
        for guest: UserID?,
        at now: Instant
    ) async throws -> Quote {
        let asked = try await store.read { db in
            try AskedStay(body, in: id, for: guest, among: homes, at: now, in: db)
        }
        let quote = asked.quote(at: now)
        try await keep(quote, at: now)
        return quote
    }

    /// Refuses children who are none, or of whom there are more than guests; `field` names what the
    /// caller said of them.
    static func check(_ party: Party, field: String = "child_ages") throws {
        guard party.isSound else {
            throw Problem(field: field, "must count children under 18 among the guests")
        }
    }

    /// Refuses a stay that cannot be had, once the answer is waited for; the one place that says why.
    ///
    /// `guest` is who asks for it; nil when that is nobody known, or the host has the word. Nights of
    /// `booking` count as free. Once the host has agreed to a stay, only nights that are taken stand
    /// in its way, no rule.
    ///
    /// - Throws: ``Problem`` with the code `stay_refused` or `nights_taken`.
    static func judge(
        _ stay: DateRange,
        _ party: Party,
        _ home: Home,
        for guest: UserID?,
        at now: Instant,
        except booking: BookingID? = nil,
        isAgreed: Bool = false,
        in db: Database
    ) throws -> Pending<Void> {
        let blocked = try guest.map { try BlockedGuests.check($0, askingOf: home.host, in: db) }
        let refusal = try Calendars.refusal(
            of: stay,
            guests: party.guests,
            home: isAgreed ? home.withoutRules : home,
            at: now,
            except: booking,
            in: db
        )
        return Pending {
            try blocked?.get()
            if party.withPets, !home.takesPets, !isAgreed {
                throw Problem(.stayRefused, "This home takes no pets.")
            }
            guard let refusal = try refusal.get() else { return }
            guard case .taken = refusal else { throw Problem(.stayRefused, refusal.sentence) }
            var problem = Problem(.nightsTaken, refusal.sentence)
            let calendar = try Calendars.calendar(
                of: home,
                from: stay.checkIn,
                days: stay.nightCount,
                at: now,
                except: booking,
                in: db
            ).get()
            problem.nights = calendar.nights.filter { !$0.status.isOpen }.map(\.date)
            throw problem
        }
    }

    /// The price as of `bookedAt`; with `offer`, all nights together cost that.
    ///
    /// - Throws: ``Problem`` with the code `stay_refused` for a stay that would cost nothing: no card
    ///   can be charged for it.
    static func price(
        _ stay: DateRange,
        _ party: Party,
        home: Home,
        at bookedAt: Instant,
        offer: Money? = nil
    ) throws -> PricedStay {
        let priced = Pricing.price(
            stay: stay,
            guests: party.guests,
            bookedOn: home.wall(at: bookedAt).date,
            rules: home.prices,
            withPets: party.withPets,
            childAges: party.childAges,
            offer: offer
        )
        guard priced.total.minorUnits > 0 else {
            throw Problem(.stayRefused, "A stay that costs nothing cannot be booked.")
        }
        return priced
    }

    /// A price as a quote, not yet stored.
    static func made(
        _ priced: PricedStay,
        _ stay: DateRange,
        _ party: Party,
        home: Home,
        at now: Instant
    ) -> Quote {
        Quote(
            id: Random.id(at: now),
            listing: home.id,
            stay: stay,
            guests: party.guests,
            lines: priced.lines,
            total: priced.total,
            nights: priced.nights,
            expiresAt: now.adding(seconds: lifetime),
            cancellation: Transitions.terms(home, policy: home.policy, stay, at: now),
            calculation: Pricing.calculation,
            hash: priced.hash,
            withPets: party.told.pets,
            childAges: party.told.ages
        )
    }

    /// Stores a quote, so that it can be booked.
    func keep(_ quote: Quote, at now: Instant) async throws {
        try await store.write(isolation: .snapshot) { db in
            try QuoteService.insert(quote, at: now, in: db)
        }
    }

    static func insert(_ quote: Quote, at now: Instant, in db: Database) throws {
        let party = Party(
            guests: quote.guests,
            withPets: quote.withPets,
            childAges: quote.childAges
        )
        let statement = """
            INSERT INTO quote
                (id, listing, check_in, check_out, guests, with_pets, child_ages, hash,
                created_at, expires_at)
            SELECT ?, number, ?, ?, ?, ?, ?, ?, ?, ? FROM listing WHERE id = ?
            """
        try db.execute(
            statement,
            [
                quote.id.text, quote.stay.checkIn.daysSinceEpoch,
                quote.stay.checkOut.daysSinceEpoch, party.guests, party.withPets,
                party.ageList, quote.hash, now.milliseconds, quote.expiresAt.milliseconds,
                quote.listing.text,
            ]
        )
    }
}
