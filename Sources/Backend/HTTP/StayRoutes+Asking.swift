internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes by which a guest asks a host, and books what the host offers.
extension StayRoutes {
    var askingRoutes: [Route] {
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
}
