internal import Marketplace
internal import Wire

/// A booking as one of its sides sees it.
extension BookingViews {
    /// As its guest sees it.
    func view(_ stored: StoredBooking, at now: Instant, in db: Database) throws -> Booking {
        try view(SeenBooking(booking: stored, side: .guest), at: now, in: db)
    }

    /// One that has run out is shown so before anybody noticed.
    ///
    /// The guest's card is the guest's business; what the host gets is the host's.
    func view(_ seen: SeenBooking, at now: Instant, in db: Database) throws -> Booking {
        let (stored, side) = (seen.booking, seen.side)
        let payment = try PaymentRows.latest(of: stored.id, in: db)
        let state = shownState(of: stored, payment: payment, at: now)
        let review = try OwnReview(of: stored, side: side == .host ? .host : .guest, in: db)
        let open = state == .confirmed ? try openAlteration(of: stored, at: now, in: db) : nil
        let isLetIn = side == .guest && (state == .confirmed || state == .inStay)
        return Booking(
            id: stored.id,
            code: stored.code,
            listing: try listing(of: stored, in: db),
            guest: stored.guest,
            guestName: try name(of: stored.guest, in: db),
            stay: stored.stay,
            guests: stored.party.guests,
            state: state,
            version: stored.version,
            lines: stored.lines,
            total: stored.total,
            refunded: stored.refunded,
            cancellation: stored.terms,
            expiresAt: state.isWaiting ? stored.dueAt : nil,
            payment: side == .host ? payment?.withoutCard : payment?.payment,
            history: try BookingRows.history(of: stored.id, in: db),
            allowedEvents: Transitions.allowedEvents(
                in: state,
                of: stored,
                by: side,
                open: open,
                at: now
            ),
            arrival: isLetIn ? try arrival(of: stored.listing, in: db) : nil,
            message: stored.message,
            createdAt: stored.createdAt,
            reviewUntil: side != .admin && review.refusal(at: now) == nil
                ? review.window?.closesAt : nil,
            review: side == .admin ? nil : review.review,
            alteration: open,
            offer: stored.offer,
            thread: try thread(of: stored, in: db),
            hostPayout: side == .guest
                ? nil : Money(minorUnits: stored.hostPayout, currency: stored.total.currency),
            withPets: stored.party.told.pets,
            childAges: stored.party.told.ages
        )
    }

    private func thread(of stored: StoredBooking, in db: Database) throws -> ThreadID? {
        let sql = "SELECT id FROM thread WHERE listing = ? AND guest = ?"
        return try db.row(sql, [stored.listing, stored.guest.text])?.id("id")
    }

    private func openAlteration(
        of stored: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws -> Alteration? {
        try AlterationRows.open(of: stored.id, in: db)?.shown(at: now).ifOpen
    }

    private func shownState(
        of stored: StoredBooking,
        payment: StoredPayment?,
        at now: Instant
    ) -> BookingState {
        if let lapsed = stored.lapsedState(at: now) { return lapsed }
        guard stored.state == .pendingPayment, let due = stored.dueAt, due <= now else {
            return stored.state
        }
        return payment?.isUnderWay == true ? .pendingPayment : .paymentExpired
    }

    private func listing(of stored: StoredBooking, in db: Database) throws -> BookedListing {
        let statement = """
            SELECT listing.id, title, neighbourhood, city, country_code, host,
                "user".name AS host_name
            FROM listing JOIN "user" ON "user".id = listing.host WHERE number = ?
            """
        guard let row = try db.row(statement, [stored.listing]) else {
            throw CorruptRow(column: "listing")
        }
        return BookedListing(
            id: try row.id("id"),
            title: row["title"],
            neighbourhood: row["neighbourhood"],
            city: row["city"],
            countryCode: row["country_code"],
            host: try row.id("host"),
            hostName: row["host_name"]
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

extension BookingState {
    /// Whether a booking in this state falls away by itself unless somebody does something.
    fileprivate var isWaiting: Bool {
        switch self {
        case .inquiry, .offer, .pendingPayment, .requested: true
        default: false
        }
    }
}

extension StoredPayment {
    /// As the host may see it.
    fileprivate var withoutCard: Payment {
        var shown = payment
        shown.card = nil
        shown.failure = nil
        return shown
    }
}
