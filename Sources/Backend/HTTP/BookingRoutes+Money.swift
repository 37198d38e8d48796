internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes by which a guest pays, and cancels.
extension BookingRoutes {
    var moneyRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/bookings/{booking}/pay",
                "payBooking",
                "Pay for a held stay",
                access: .guest(of: .booking),
                takes: PayBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState, .stayRefused, .paymentFailed, .providerUnavailable],
                handler: pay
            ),
            Route(
                .post,
                "/v1/payments/{payment}/confirm",
                "confirmPayment",
                "Answer the bank's question about a payment",
                access: .guest(of: .payment),
                takes: ConfirmPaymentBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState, .stayRefused, .paymentFailed, .providerUnavailable],
                handler: confirm
            ),
            Route(
                .get,
                "/v1/bookings/{booking}/cancellation-preview",
                "previewCancellation",
                "What a cancellation would give back now",
                access: .guest(of: .booking),
                gives: .ok(CancellationPreview.self),
                problems: [.invalidState],
                handler: preview
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/cancel",
                "cancelBooking",
                "Cancel a stay for the refund that was shown",
                access: .guest(of: .booking),
                takes: CancelBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState, .priceChanged, .providerUnavailable],
                handler: cancel
            ),
        ]
    }

    @Sendable private func pay(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let body = try call.decode(PayBody.self)
        return try await once.acrossCalls(call, by: caller) {
            try await payments.pay(id, body, by: caller, at: call.now)
        }
    }

    @Sendable private func confirm(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(PaymentID.self)
        let body = try call.decode(ConfirmPaymentBody.self)
        return try await once.acrossCalls(call, by: caller) {
            try await payments.confirm(id, approved: body.approved, by: caller, at: call.now)
        }
    }

    @Sendable private func preview(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        return try Reply(try await payments.preview(id, of: caller, at: call.now))
    }

    @Sendable private func cancel(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let body = try call.decode(CancelBody.self)
        return try await once.acrossCalls(call, by: caller) {
            try await payments.cancel(id, body, by: caller, at: call.now)
        }
    }
}
