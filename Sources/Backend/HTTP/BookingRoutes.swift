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
    let quoteRate = Throttle(burst: 240, perMinute: 240)

    var routes: [Route] {
        [
            Route(.post, "/v1/listings/*/quotes", handler: quote),
            Route(.post, "/v1/bookings", handler: book),
            Route(.get, "/v1/bookings", handler: trips),
            Route(.get, "/v1/bookings/*", handler: booking),
            Route(.post, "/v1/bookings/*/pay", handler: pay),
            Route(.post, "/v1/bookings/*/withdraw", handler: withdraw),
            Route(.get, "/v1/bookings/*/cancellation-preview", handler: preview),
            Route(.post, "/v1/bookings/*/cancel", handler: cancel),
            Route(.put, "/v1/bookings/*/review", handler: review),
            Route(.post, "/v1/payments/*/confirm", handler: confirm),
        ]
    }

    @Sendable private func quote(_ call: Call) async throws -> Reply {
        if let wait = quoteRate.take(call.address, at: call.now) { throw RetryLater(seconds: wait) }
        let id = try call.id(ListingID.self)
        let body = try call.decode(QuoteBody.self)
        return try Reply(try await quotes.quote(id, body, at: call.now), status: .created)
    }

    @Sendable private func book(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let body = try call.decode(BookBody.self)
        do {
            return try await once.inTransaction(call, by: caller, status: .created) { db in
                try bookings.book(body, by: caller, at: call.now, in: db)
            }
        } catch let requoted as Requoted {
            if let quote = requoted.problem.quote { try await quotes.keep(quote, at: call.now) }
            throw requoted.problem
        }
    }

    @Sendable private func trips(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let query = try call.query()
        guard query["role"] ?? "guest" == "guest" else {
            throw Problem(.badRequest, "role must be guest")
        }
        let page = try PageRequest(query)
        return try Reply(
            try await views.trips(of: caller, page: page, at: call.now),
            caching: .personal
        )
    }

    @Sendable private func booking(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        return try Reply(try await views.booking(id, of: caller, at: call.now), caching: .personal)
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

    @Sendable private func withdraw(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let reply = try await once.inTransaction(call, by: caller) { db in
            try bookings.withdraw(id, by: caller, at: call.now, in: db)
        }
        try? await payments.finishOpen(of: id)
        return reply
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

    @Sendable private func review(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let draft = try call.decode(ReviewDraft.self)
        return try await once.inTransaction(call, by: caller) { db in
            try reviews.write(draft, of: id, by: caller, at: call.now, in: db)
        }
    }
}
