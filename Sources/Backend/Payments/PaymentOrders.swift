internal import Marketplace
internal import Wire

/// Orders to the provider, given in a transaction with whatever they follow from.
///
/// Nothing is asked before that commits; then ``PaymentSteps/finish(_:)`` asks, or whoever finds the
/// order when a crash came between.
enum PaymentOrders {
    /// Gives up whatever is reserved for a booking.
    static func void(of booking: BookingID, at now: Instant, in db: Database) throws {
        for payment in try PaymentRows.alive(of: booking, in: db) {
            try void(payment.id, at: now, in: db)
        }
    }

    /// Gives up a reservation; a payment that is not reserved is left alone.
    static func void(_ id: PaymentID, at now: Instant, in db: Database) throws {
        guard let payment = try PaymentRows.payment(id, in: db),
            payment.state == .authorized || payment.state == .requiresAction
        else { return }
        try PaymentRows.insertStep(.void, of: id, key: "void-\(id)", amount: 0, at: now, in: db)
    }

    /// Takes what is reserved for a stay.
    static func capture(of booking: BookingID, at now: Instant, in db: Database) throws {
        guard let payment = try PaymentRows.latest(of: booking, in: db) else { return }
        try capture(payment.id, at: now, in: db)
    }

    /// Takes what is reserved; a payment that is not reserved is left alone.
    static func capture(_ id: PaymentID, at now: Instant, in db: Database) throws {
        guard let payment = try PaymentRows.payment(id, in: db), payment.state == .authorized else {
            return
        }
        // What an alteration costs more was made up when it was ordered.
        let order = try db.row(
            "SELECT tax, fee FROM payment_step WHERE payment = ? AND kind = 'authorize'",
            [id.text]
        )
        try PaymentRows.insertStep(
            .capture,
            of: id,
            key: "capture-\(id)",
            amount: payment.payment.amount.minorUnits,
            tax: order?["tax"] ?? 0,
            fee: order?["fee"] ?? 0,
            at: now,
            in: db
        )
    }

    /// Takes what an alteration costs more, from `card` or the one that paid for the stay.
    ///
    /// Gives the payment, whose state tells the outcome once it is finished: `captured`, or `failed`
    /// when the bank declined. `id` is made by the caller, who stores it with the alteration.
    ///
    /// - Throws: ``Problem`` with the code `invalid_state`, when the stay is not paid for.
    static func charge(
        delta: Money,
        _ shares: Ledger.Shares,
        as id: PaymentID,
        of booking: StoredBooking,
        card: String? = nil,
        at now: Instant,
        in db: Database
    ) throws {
        guard try PaymentRows.payment(id, in: db) == nil else { return }
        guard let paid = try PaymentRows.latest(of: booking.id, in: db), paid.isTaken else {
            throw Problem.invalidState(of: booking)
        }
        precondition(delta.minorUnits > 0 && shares.total == delta.minorUnits, "shares make a sum")
        try PaymentRows.insert(
            id,
            booking: booking.id,
            purpose: .alteration,
            amount: delta,
            cardToken: card ?? paid.cardToken,
            at: now,
            in: db
        )
        try PaymentRows.insertStep(
            .authorize,
            of: id,
            key: "pay-\(id)-1",
            amount: delta.minorUnits,
            tax: shares.tax,
            fee: shares.fee,
            at: now,
            in: db
        )
        try Changes.recordPayment(id, of: booking.id, at: now, in: db)
    }

    /// Why something is given back.
    enum RefundReason: Sendable {
        case cancellation
        /// The price of the stay went down, and with it what the booking costs.
        case alteration
        case administrator(note: String)
    }

    /// Gives back a part of what was taken for a booking, what was paid last first.
    ///
    /// `key` tells this refund from every other of the booking; ordered again under the same key it
    /// is ordered once. Gives the payments that are now to be finished.
    ///
    /// - Throws: ``Problem`` with the code `refund_refused`, when the booking has less to give back.
    static func refund(
        part: Money,
        _ shares: Ledger.Shares,
        of booking: StoredBooking,
        from only: PaymentID? = nil,
        because reason: RefundReason,
        key: String,
        at now: Instant,
        in db: Database
    ) throws -> [PaymentID] {
        precondition(shares.total == part.minorUnits, "shares make a sum")
        let payments = try PaymentRows.alive(of: booking.id, in: db).filter {
            try $0.canGiveBack(in: db) && (only == nil || only == $0.id)
        }
        if try payments.contains(where: { try isOrdered("refund-\($0.id)-\(key)", in: db) }) {
            return payments.map(\.id)
        }
        var left = shares
        var ordered: [PaymentID] = []
        for payment in payments where left.total > 0 {
            let amount = min(left.total, payment.free.minorUnits)
            guard amount > 0 else { continue }
            let own =
                amount == left.total ? left : shares.part(amount, in: part.currency)
            left = Ledger.Shares(
                tax: left.tax - own.tax,
                fee: left.fee - own.fee,
                host: left.host - own.host
            )
            try order(own, payment, booking, reason, "refund-\(payment.id)-\(key)", at: now, in: db)
            ordered.append(payment.id)
        }
        guard left.total == 0 else {
            throw Problem(.refundRefused, "There is not as much left to give back.")
        }
        return ordered
    }

    /// What can still be given back for a booking: taken or about to be, and not promised already.
    static func left(of booking: StoredBooking, in db: Database) throws -> Money {
        try PaymentRows.alive(of: booking.id, in: db).filter { try $0.canGiveBack(in: db) }
            .map(\.free).sum(in: booking.total.currency)
    }

    /// How much was ordered back for a booking under a key.
    static func ordered(of booking: BookingID, key: String, in db: Database) throws -> Int64 {
        let amounts: [Int64] = try db.values(
            """
            SELECT payment_step.amount FROM payment JOIN payment_step ON payment_step.payment = payment.id
            WHERE payment.booking = ? AND payment_step.key = 'refund-' || payment.id || '-' || ?
            """,
            [booking.text, key]
        )
        return amounts.reduce(0, +)
    }

    private static func isOrdered(_ key: String, in db: Database) throws -> Bool {
        try db.exists("SELECT 1 FROM payment_step WHERE key = ?", [key])
    }

    private static func order(
        _ shares: Ledger.Shares,
        _ payment: StoredPayment,
        _ booking: StoredBooking,
        _ reason: RefundReason,
        _ key: String,
        at now: Instant,
        in db: Database
    ) throws {
        var note: String?
        var isAlteration = false
        switch reason {
        case .cancellation: break
        case .alteration: isAlteration = true
        case .administrator(let text): note = text
        }
        let step = try PaymentRows.insertStep(
            .refund,
            of: payment.id,
            key: key,
            amount: shares.total,
            tax: shares.tax,
            fee: shares.fee,
            isAlteration: isAlteration,
            note: note,
            at: now,
            in: db
        )
        guard let step else { return }
        try PaymentRows.promise(step.amount, of: payment.id, in: db)
        try Ledger.recordPromise(step, of: booking, at: now, in: db)
    }
}

extension StoredPayment {
    /// Whether something of it can be promised back: it was taken, or is about to be.
    ///
    /// Of what is about to be let go of nothing is: there will be nothing to give back.
    fileprivate func canGiveBack(in db: Database) throws -> Bool {
        guard state == .authorized, hasOpenStep else { return isTaken }
        return try PaymentRows.isBeingCaptured(id, in: db)
    }

    /// Whether the money was taken, and no bank holds it back.
    var isTaken: Bool {
        guard payment.dispute == nil || payment.dispute == .won else { return false }
        return state == .captured || state == .partiallyRefunded
    }
}
