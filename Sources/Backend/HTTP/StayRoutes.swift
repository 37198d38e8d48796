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

    private var askingRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/inquiries",
                "inquire",
                "Ask a host about a stay",
                access: .signedIn,
                takes: InquiryBody.self,
                gives: .created(Booking.self),
                isKeyed: true,
                problems: [.notFound, .nightsTaken, .stayRefused],
                handler: inquire
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/preapprove",
                "preapproveInquiry",
                "Offer the stay that was asked about at its price",
                access: .host(of: .booking),
                takes: VersionBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState, .nightsTaken, .stayRefused],
                handler: preapprove
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/special-offer",
                "offerStay",
                "Offer a stay for less than its price",
                access: .host(of: .booking),
                takes: SpecialOfferBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState, .nightsTaken, .stayRefused],
                handler: specialOffer
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/book",
                "bookOffer",
                "Hold the stay that the host offered",
                access: .guest(of: .booking),
                takes: BookOfferBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [
                    .invalidState, .nightsTaken, .stayRefused, .priceChanged, .overlappingStay,
                    .tooManyHolds,
                ],
                handler: bookOffer
            ),
        ]
    }

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

    private var cancellationRoutes: [Route] {
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

    @Sendable private func inquire(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let body = try call.decode(InquiryBody.self)
        return try await once.inTransaction(call, by: caller, status: .created) { db in
            try bookings.inquire(body, by: caller, at: call.now, in: db)
        }
    }

    @Sendable private func preapprove(_ call: Call) async throws -> Reply {
        let body = try call.decode(VersionBody.self)
        return try await offer(
            OfferTerms(version: body.version, message: body.message),
            call
        )
    }

    @Sendable private func specialOffer(_ call: Call) async throws -> Reply {
        let body = try call.decode(SpecialOfferBody.self)
        let terms = OfferTerms(
            version: body.version,
            stay: try BookingService.stay(body.checkIn, body.checkOut),
            guests: body.guests,
            nights: body.nights,
            message: body.message
        )
        return try await offer(terms, call)
    }

    private func offer(_ terms: OfferTerms, _ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        return try await once.inTransaction(call, by: caller) { db in
            try bookings.offer(terms, for: id, by: caller, at: call.now, in: db)
        }
    }

    @Sendable private func bookOffer(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let body = try call.decode(BookOfferBody.self)
        return try await once.inTransaction(call, by: caller) { db in
            try bookings.bookOffer(id, body, by: caller, at: call.now, in: db)
        }
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
