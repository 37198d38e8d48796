internal import Marketplace

/// What a transition orders.
extension Transitions {
    func carryOut(
        _ effect: BookingEffect,
        of event: BookingEvent,
        on booking: StoredBooking,
        open: StoredAlteration?,
        at now: Instant,
        in db: Database
    ) throws {
        switch effect {
        case .releaseNights:
            try BookingRows.releaseNights(of: booking.id, in: db)
            try Transitions.nightsChanged(of: booking.listing, booking.stay, at: now, in: db)
        case .blockNights:
            try BookingRows.blockNights(of: booking, in: db)
            try Transitions.nightsChanged(of: booking.listing, booking.stay, at: now, in: db)
        case .capture:
            try PaymentOrders.capture(of: booking.id, at: now, in: db)
        case .voidAuthorization:
            try PaymentOrders.void(of: booking.id, at: now, in: db)
        case .closeAlteration:
            guard let open else { return }
            let state = Alterations.state(after: event) ?? .expired
            try AlterationRows.close(open.id, as: state, at: now, in: db)
            try Changes.recordAlteration(open.id, of: booking, at: now, in: db)
        case .holdNights, .holdNewNights, .releaseOldNights, .releaseNewNights, .pinQuote,
            .pinOffer, .pinAlteration, .settleDifference, .openAlteration, .authorize,
            .refundByPolicy, .refundAll, .refundAsChosen, .chargeHostFee, .postCancellationNote:
            // Done by whoever asked for the event, with what only they know.
            return
        case .openThread, .schedulePayout, .openReviewWindow:
            // These follow from the booking's state by themselves.
            return
        }
    }

    /// Brings what search reads in step with the nights of a stay.
    static func nightsChanged(
        of listing: Int64,
        _ stay: DateRange,
        at now: Instant,
        in db: Database
    ) throws {
        let days = stay.checkIn.daysSinceEpoch..<stay.checkOut.daysSinceEpoch
        try NightBits.refresh(listing: listing, days: days, in: db)
        try bumpVersion(of: listing, in: db)
        let home = try Changes.ChangedHome(listing, in: db)
        try Changes.recordNights(of: home, stay, at: now, in: db)
    }

    /// The same for nights that are taken now and were free, at a home as it was read before.
    static func nightsTaken(
        at home: Home,
        _ stay: DateRange,
        at now: Instant,
        in db: Database
    ) throws {
        let days = stay.checkIn.daysSinceEpoch..<stay.checkOut.daysSinceEpoch
        let preparation = home.rules.preparationNights
        try NightBits.add(days, beside: preparation, listing: home.number, in: db)
        try bumpVersion(of: home.number, in: db)
        let changed = Changes.ChangedHome(
            id: home.id,
            host: home.host,
            version: home.version + 1,
            preparation: preparation
        )
        try Changes.recordNights(of: changed, stay, at: now, in: db)
    }

    private static func bumpVersion(of listing: Int64, in db: Database) throws {
        db.homesChanged()
        try db.post("UPDATE listing SET version = version + 1 WHERE number = ?", [listing])
    }
}
