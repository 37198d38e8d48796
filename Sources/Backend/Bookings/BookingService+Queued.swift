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
        let known = try BookingRows.booking(body.id, in: db)
        if let known = try self.known(known, of: caller, at: now, in: db) { return known }
        let quote = try asked(body, in: body.listing, by: caller, at: now, in: db).quote(at: now)
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
