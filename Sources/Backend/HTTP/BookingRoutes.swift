internal import Foundation
internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of a guest's bookings, their payment and their reviews.
struct BookingRoutes: Sendable {
    let accounts: AccountService
    let quotes: QuoteService
    let bookings: BookingService
    let views: BookingViews
    let payments: PaymentService
    let reviews: ReviewService
    let once: Once
    let quoteRate = Throttle("quotes", burst: 240, perMinute: 240)

    var routes: [Route] { stayRoutes + moneyRoutes }

    private var stayRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/listings/{listing}/quotes",
                "quoteStay",
                "Name the price of a stay",
                access: .anyone,
                takes: QuoteBody.self,
                gives: .created(Quote.self),
                problems: [.nightsTaken, .stayRefused],
                handler: quote
            ),
            Route(
                .post,
                "/v1/bookings",
                "bookStay",
                "Hold a quoted stay",
                access: .signedIn,
                takes: BookBody.self,
                gives: .created(Booking.self),
                isKeyed: true,
                problems: [
                    .notFound, .nightsTaken, .stayRefused, .priceChanged, .quoteExpired,
                    .overlappingStay,
                    .tooManyHolds,
                ],
                handler: book
            ),
            Route(
                .get,
                "/v1/bookings",
                "listBookings",
                "The caller's stays as guest or as host, newest check-in first",
                access: .signedIn,
                query: BookingRoutes.filters + .page(),
                gives: .ok(Page<Booking>.self),
                caching: .personal,
                handler: list
            ),
            Route(
                .get,
                "/v1/bookings/{booking}",
                "readBooking",
                "One booking, as guest or host sees it",
                access: .party(to: .booking),
                .admin,
                gives: .ok(Booking.self),
                caching: .personal,
                handler: booking
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/withdraw",
                "withdrawBooking",
                "Let go of a stay that is not confirmed",
                access: .guest(of: .booking),
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState],
                handler: withdraw
            ),
            Route(
                .put,
                "/v1/bookings/{booking}/review",
                "writeReview",
                "Write the caller's review of a stay, or change it until it is published",
                access: .party(to: .booking),
                takes: ReviewDraft.self,
                gives: .ok(Review.self),
                isKeyed: true,
                problems: [.reviewRefused],
                handler: review
            ),
        ]
    }

    @Sendable private func quote(_ call: Call) async throws -> Reply {
        try call.take(quoteRate, call.address)
        let id = try call.id(ListingID.self)
        let body = try call.decode(QuoteBody.self)
        let guest = await accounts.asker(of: call)
        let quote = try await quotes.quote(id, body, for: guest, at: call.now)
        return try Reply(quote, status: .created)
    }

    @Sendable private func book(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let body = try call.decode(BookBody.self)
        do {
            return try await once.inTransaction(
                call,
                by: caller,
                status: .created,
                isolation: .snapshot
            ) { db in
                try bookings.book(body, by: caller, at: call.now, in: db)
            }
        } catch let requoted as Requoted {
            if let quote = requoted.problem.quote { try await quotes.keep(quote, at: call.now) }
            throw requoted.problem
        }
    }

    @Sendable private func list(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let query = try call.query()
        let filter = try BookingFilter(query)
        let page = try PageRequest(query)
        return try Reply(
            try await views.list(filter, of: caller, page: page, at: call.now),
            caching: .personal
        )
    }

    @Sendable private func booking(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        return try Reply(try await views.booking(id, of: caller, at: call.now), caching: .personal)
    }

    @Sendable private func withdraw(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let reply = try await once.inTransaction(call, by: caller) { db in
            try bookings.withdraw(id, by: caller, at: call.now, in: db)
        }
        try? await payments.finishOpen(of: id)
        return reply
    }

    @Sendable private func review(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let draft = try call.decode(ReviewDraft.self)
        return try await once.inTransaction(call, by: caller) { db in
            try reviews.write(draft, of: id, by: caller, at: call.now, in: db)
        }
    }
}

extension BookingRoutes {
    fileprivate static let filters: [QueryParameter] = [
        .optional("role", ReviewSide.self, "As whom; guest when left out"),
        .optional("state", BookingState.self, "Only bookings in this state"),
        .optional("listing", ListingID.self, "Only stays in this home"),
        .optional("from", CivilDate.self, "Only stays with a night on or after this date"),
        .optional("to", CivilDate.self, "Only stays with a night before this date"),
    ]
}

extension BookingFilter {
    /// - Throws: ``Problem`` with the code `bad_request`, naming the parameter.
    fileprivate init(_ query: [String: String]) throws {
        func value<Value>(_ name: String, _ parse: (String) -> Value?) throws -> Value? {
            guard let text = query[name] else { return nil }
            guard let value = parse(text) else {
                throw Problem(.badRequest, "\(name) is none that can be")
            }
            return value
        }
        self.init(
            role: try value("role") { ReviewSide(rawValue: $0) } ?? .guest,
            state: try value("state") { BookingState(rawValue: $0) },
            listing: try value("listing") { ListingID($0) },
            from: try value("from") { CivilDate($0) },
            to: try value("to") { CivilDate($0) }
        )
    }
}
