internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes by which the two sides of a stay agree on it, and live through it.
struct StayRoutes: Sendable {
    let accounts: AccountService
    let bookings: BookingService
    let views: BookingViews
    let payments: PaymentService
    let cancellations: HostCancellations
    let once: Once

    var routes: [Route] { askingRoutes + answerRoutes + stayRoutes + cancellationRoutes }

    private var answerRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/bookings/{booking}/accept",
                "acceptBooking",
                "Accept a request to stay",
                access: .host(of: .booking),
                takes: VersionBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState],
                handler: { try await act(.accept, $0) }
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/decline",
                "declineBooking",
                "Decline a request to stay",
                access: .host(of: .booking),
                takes: VersionBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState],
                handler: { try await act(.decline, $0) }
            ),
        ]
    }

    private var stayRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/bookings/{booking}/check-in",
                "checkIn",
                "Say that the guest has arrived",
                access: .party(to: .booking),
                takes: VersionBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState],
                handler: { try await act(.checkIn, $0) }
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/check-out",
                "checkOut",
                "Say that the guest has left",
                access: .party(to: .booking),
                takes: VersionBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState],
                handler: { try await act(.checkOut, $0) }
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/no-show",
                "reportNoShow",
                "Say that the guest never came",
                access: .host(of: .booking),
                takes: VersionBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState],
                handler: { try await act(.noShow, $0) }
            ),
            Route(
                .get,
                "/v1/bookings/{booking}/events",
                "listBookingEvents",
                "What happened to a booking, the first first",
                access: .party(to: .booking),
                .admin,
                query: .page(),
                gives: .ok(Page<BookingTransition>.self),
                caching: .personal,
                handler: events
            ),
        ]
    }

    /// What follows for the provider is asked before the answer, so that it tells the outcome.
    private func act(_ event: BookingEvent, _ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let body = try call.decode(VersionBody.self)
        return try await once.acrossCalls(call, by: caller) {
            try await bookings.store.write { db in
                _ = try bookings.act(event, on: id, body, by: caller, at: call.now, in: db)
            }
            // What the provider does not answer now it is asked again later.
            try? await payments.finishOpen(of: id)
            return try await views.booking(id, of: caller, at: call.now)
        }
    }

    @Sendable private func events(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let page = try PageRequest(try call.query())
        return try Reply(
            try await views.events(of: id, of: caller, page: page),
            caching: .personal
        )
    }
}
