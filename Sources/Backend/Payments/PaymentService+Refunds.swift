internal import Marketplace
internal import Wire

/// Getting money back.
extension PaymentService {
    func preview(
        _ id: BookingID,
        of caller: Caller,
        at now: Instant
    ) async throws -> CancellationPreview {
        try await store.read { db in
            let booking = try views.own(id, of: caller, in: db)
            return try PaymentService.preview(booking, at: now, in: db).preview
        }
    }

    /// Cancels a stay and gives back what the guest was told, or refuses with the sum of now.
    func cancel(
        _ id: BookingID,
        _ body: CancelBody,
        by caller: Caller,
        at now: Instant
    ) async throws -> Booking {
        try await store.write { db in
            let booking = try views.own(id, of: caller, in: db)
            if booking.state == .cancelledByGuest, booking.version == body.version + 1 { return }
            let (preview, refund) = try PaymentService.preview(booking, at: now, in: db)
            guard booking.version == body.version else { throw Problem.invalidState(of: booking) }
            guard preview.refund == body.refund else {
                throw Problem.refundChanged(to: preview)
            }
            _ = try transitions.apply(.cancel, by: .guest, to: booking, at: now, in: db)
            _ = try PaymentOrders.refund(
                part: refund.refund,
                Ledger.shares(of: refund.lines, booking: booking),
                of: booking,
                because: .cancellation,
                key: "\(booking.version)",
                at: now,
                in: db
            )
        }
        // What the provider does not answer now it is asked again later.
        try? await finishOpen(of: id)
        return try await views.booking(id, of: caller, at: now)
    }

    /// A payment, for its guest and for administrators.
    func payment(_ id: PaymentID, of caller: Caller) async throws -> Payment {
        try await store.read { try visible(id, to: caller, in: $0).payment }
    }

    /// Gives back an amount that an administrator chose.
    ///
    /// - Throws: ``Problem`` with the code `forbidden`, for everybody else.
    func refund(
        _ id: PaymentID,
        _ body: RefundBody,
        key: String,
        by caller: Caller,
        at now: Instant
    ) async throws -> Payment {
        try await store.write { db in
            let payment = try visible(id, to: caller, in: db)
            guard caller.isAdmin else {
                throw Problem(.forbidden, "Only administrators give back an amount they choose.")
            }
            guard body.amount.currency == payment.payment.amount.currency,
                body.amount.minorUnits > 0
            else { throw Problem(field: "amount", "is not an amount of this payment's currency") }
            guard (1...500).contains(body.reason.count), PlainText.isText(body.reason) else {
                throw Problem(field: "reason", "must have 1 to 500 characters")
            }
            guard let booking = try BookingRows.booking(payment.payment.booking, in: db) else {
                throw PaymentService.notFound
            }
            _ = try PaymentOrders.refund(
                part: body.amount,
                Ledger.shares(of: booking).part(
                    body.amount.minorUnits,
                    in: body.amount.currency
                ),
                of: booking,
                from: id,
                because: .administrator(note: body.reason),
                key: Digest.hexadecimal(Digest.sha256(Array(key.utf8)).prefix(8)),
                at: now,
                in: db
            )
        }
        try? await steps.finish(id)
        return try await payment(id, of: caller)
    }

    static let notFound = Problem(.notFound, "There is no such payment.")

    /// The one place that decides who sees a payment: to anybody else there is none.
    private func visible(
        _ id: PaymentID,
        to caller: Caller,
        in db: Database
    ) throws -> StoredPayment {
        guard let payment = try PaymentRows.payment(id, in: db),
            let booking = try BookingRows.booking(payment.payment.booking, in: db),
            caller.isAdmin || booking.guest == caller.user
        else { throw PaymentService.notFound }
        return payment
    }

    private static func preview(
        _ booking: StoredBooking,
        at now: Instant,
        in db: Database
    ) throws -> (preview: CancellationPreview, refund: Refund) {
        guard BookingMachine.allowedEvents(in: booking.state, by: .guest).contains(.cancel) else {
            throw Problem.invalidState(of: booking)
        }
        let refund = Cancellation.preview(
            lines: booking.lines,
            stay: booking.stay,
            terms: booking.terms,
            at: now,
            by: .guest
        ).limited(to: try PaymentOrders.left(of: booking, in: db))
        let preview = CancellationPreview(
            booking: booking.id,
            lines: refund.lines,
            refund: refund.refund,
            kept: refund.kept,
            computedAt: now,
            nextDeadline: refund.nextDeadline
        )
        return (preview, refund)
    }
}

extension Problem {
    /// The refund is no longer what the guest was shown.
    fileprivate static func refundChanged(to preview: CancellationPreview) -> Problem {
        var problem = Problem(
            .priceChanged,
            "The refund is now \(preview.refund). Look at it before you cancel."
        )
        problem.cancellation = preview
        return problem
    }
}
