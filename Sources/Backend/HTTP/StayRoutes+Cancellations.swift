internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of cancellations that the guest did not ask for.
extension StayRoutes {
    var cancellationRoutes: [Route] {
        [
            Route(
                .get,
                "/v1/bookings/{booking}/host-cancellation-preview",
                "previewHostCancellation",
                "What a cancellation by the host would bring about now",
                access: .host(of: .booking),
                gives: .ok(HostCancellationConsequences.self),
                problems: [.invalidState],
                handler: hostPreview
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/host-cancel",
                "cancelAsHost",
                "Cancel a guest's stay, which costs the host what was shown",
                access: .host(of: .booking),
                takes: HostCancelBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState, .priceChanged],
                handler: hostCancel
            ),
            Route(
                .post,
                "/v1/admin/bookings/{booking}/cancel",
                "cancelAsAdministrator",
                "Cancel a stay and say how much comes back",
                access: .admin,
                takes: AdminCancelBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState, .refundRefused],
                handler: adminCancel
            ),
        ]
    }

    @Sendable private func hostPreview(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        return try Reply(try await cancellations.preview(id, of: caller, at: call.now))
    }

    @Sendable private func hostCancel(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let body = try call.decode(HostCancelBody.self)
        return try await once.acrossCalls(call, by: caller) {
            try await cancellations.cancel(id, body, by: caller, at: call.now)
        }
    }

    @Sendable private func adminCancel(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let body = try call.decode(AdminCancelBody.self)
        return try await once.acrossCalls(call, by: caller) {
            try await cancellations.cancel(id, body, by: caller, at: call.now)
        }
    }
}
