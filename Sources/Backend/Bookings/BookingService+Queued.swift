internal import Marketplace
internal import Wire

/// Booking a stay that the guest asked for while offline.
extension BookingService {
    /// Prices the stay anew and holds its nights, if it costs what the guest has said yes to.
    ///
    /// - Throws: ``Requoted`` when the price is another, and what ``book(_:by:at:in:)`` throws.
    func book(
        queued body: RequestBookingBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> Booking {
        if let known = try BookingRows.booking(body.id, in: db) {
            guard known.guest == caller.user else { throw BookingService.notFound }
            return try views.view(known, at: now, in: db)
        }
        guard let home = try homes.home(body.listing, in: db) else {
            throw Problem(.notFound, "There is no such home.")
        }
        let stay = try BookingService.stay(body.checkIn, body.checkOut)
        let party = Party(
            guests: body.guests,
            withPets: body.withPets,
            childAges: body.childAges
        )
        try QuoteService.check(party)
        if let refusal = try QuoteService.refusal(stay, party, home, at: now, in: db) {
            throw refusal
        }
        let priced = QuoteService.price(stay, party, home: home, at: now)
        let quote = QuoteService.made(priced, stay, party, home: home, at: now)
        guard quote.total == body.total else {
            var problem = Problem(.priceChanged, "The price has changed. Look at the new one.")
            problem.quote = quote
            throw Requoted(problem: problem)
        }
        try QuoteService.insert(quote, at: now, in: db)
        let held = BookBody(
            id: body.id,
            quoteId: quote.id,
            message: body.message,
            allowOverlap: body.allowOverlap ?? false
        )
        return try book(held, by: caller, at: now, in: db)
    }
}
