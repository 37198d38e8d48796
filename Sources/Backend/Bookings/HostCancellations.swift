internal import Marketplace
internal import Wire

/// Cancellations that the guest did not ask for: by the host, and by an administrator.
struct HostCancellations: Sendable {
    let store: Store
    let transitions: Transitions
    let views: BookingViews
    let payments: PaymentService

    /// What the host's cancellation would bring about now.
    func preview(
        _ id: BookingID,
        of caller: Caller,
        at now: Instant
    ) async throws -> HostCancellationConsequences {
        try await store.read { db in
            let seen = try views.seen(id, by: caller, as: [.host], in: db)
            return try consequences(of: seen, at: now, in: db)
        }
    }

    /// The host cancels: the guest gets everything back, the nights stay blocked, the host pays a
    /// fee, and the home's page says so.
    func cancel(
        _ id: BookingID,
        _ body: HostCancelBody,
        by caller: Caller,
        at now: Instant
    ) async throws -> Booking {
        try await store.write { db in
            let seen = try views.seen(id, by: caller, as: [.host], in: db)
            if seen.isCancelled(.cancelledByHost, after: body.version) { return }
            try cancel(seen, body, by: caller, at: now, in: db)
        }
        return try await cancelled(id, by: caller, at: now)
    }

    private func cancel(
        _ seen: SeenBooking,
        _ body: HostCancelBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        try HostCancellations.check(reason: body.reason)
        let consequences = try consequences(of: seen, at: now, in: db)
        try seen.require(version: body.version, at: now)
        guard consequences.fee == body.fee else {
            throw Problem(
                .priceChanged,
                "The fee is now \(consequences.fee). Look at it before you cancel."
            )
        }
        let booking = seen.booking
        try cancel(seen, giving: consequences.refund, reason: body.reason, at: now, in: db)
        try Ledger.recordHostFee(consequences.fee, of: booking, at: now, in: db)
        try HostCancellationRows.insert(
            consequences,
            of: booking,
            by: caller.user,
            at: now,
            in: db
        )
    }

    /// An administrator cancels, and says how much comes back, and why.
    func cancel(
        _ id: BookingID,
        _ body: AdminCancelBody,
        by caller: Caller,
        at now: Instant
    ) async throws -> Booking {
        try caller.requireAdmin()
        try await store.write { db in
            guard let booking = try BookingRows.booking(id, in: db) else {
                throw BookingService.notFound
            }
            let seen = SeenBooking(booking: booking, side: .admin)
            // One that gave back another sum was not this cancellation.
            let given = try PaymentOrders.ordered(of: id, key: "\(body.version)", in: db)
            if seen.isCancelled(.cancelledByAdmin, after: body.version),
                given == body.refund.minorUnits
            {
                return
            }
            try HostCancellations.check(reason: body.reason)
            try seen.require(version: body.version, at: now)
            let left = try PaymentOrders.left(of: booking, in: db)
            guard body.refund.currency == booking.total.currency, !body.refund.isNegative,
                body.refund.minorUnits <= left.minorUnits
            else {
                throw Problem(.refundRefused, "From nothing to \(left) can be given back.")
            }
            try cancel(seen, giving: body.refund, reason: body.reason, at: now, in: db)
        }
        return try await cancelled(id, by: caller, at: now)
    }

    /// The booking after its cancellation.
    private func cancelled(
        _ id: BookingID,
        by caller: Caller,
        at now: Instant
    ) async throws -> Booking {
        // What the provider does not answer now it is asked again later.
        try? await payments.finishOpen(of: id)
        return try await views.booking(id, of: caller, at: now)
    }

    private func cancel(
        _ seen: SeenBooking,
        giving refund: Money,
        reason: String,
        at now: Instant,
        in db: Database
    ) throws {
        let booking = seen.booking
        try transitions.apply(.cancel, by: seen.side, to: booking, reason: reason, at: now, in: db)
        guard refund.minorUnits > 0 else { return }
        _ = try PaymentOrders.refund(
            part: refund,
            Ledger.shares(of: booking).part(refund.minorUnits, in: refund.currency),
            of: booking,
            because: .cancellation,
            key: "\(booking.version)",
            at: now,
            in: db
        )
    }

    private func consequences(
        of seen: SeenBooking,
        at now: Instant,
        in db: Database
    ) throws -> HostCancellationConsequences {
        let view = try views.view(seen, at: now, in: db)
        guard view.allowedEvents.contains(.cancel) else {
            throw Problem.invalidState(of: seen.booking, for: seen.side, at: now)
        }
        var consequences = HostCancellation.consequences(of: view, at: now)
        consequences.refund = try PaymentOrders.left(of: seen.booking, in: db)
        return consequences
    }

    private static func check(reason: String) throws {
        guard !reason.allSatisfy(\.isWhitespace), reason.count <= 500, reason.utf8.count <= 4_000,
            PlainText.isText(reason)
        else { throw Problem(field: "reason", "must have 1 to 500 characters") }
    }
}

extension SeenBooking {
    /// Whether the cancellation that is asked for has happened already.
    fileprivate func isCancelled(_ state: BookingState, after version: Int) -> Bool {
        booking.state == state && booking.version == version + 1
    }

    /// - Throws: ``Problem`` with the code `invalid_state`, unless the caller saw this version.
    fileprivate func require(version: Int, at now: Instant) throws {
        guard booking.version != version else { return }
        var problem = Problem.invalidState(of: booking, for: side, at: now)
        problem.currentVersion = booking.version
        throw problem
    }
}
