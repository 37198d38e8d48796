internal import Foundation
internal import HTTPTypes
internal import Marketplace
internal import NIOCore
internal import Wire

/// The routes of payments, of the books, and the door for what providers tell.
struct PaymentRoutes: Sendable {
    let accounts: AccountService
    let payments: PaymentService
    let ledger: LedgerService
    let webhooks: Webhooks
    let once: Once

    var routes: [Route] {
        [
            Route(
                .get,
                "/v1/payments/{payment}",
                "readPayment",
                "One payment",
                access: .guest(of: .payment),
                .admin,
                gives: .ok(Payment.self),
                handler: payment
            ),
            Route(
                .post,
                "/v1/payments/{payment}/refunds",
                "refundPayment",
                "Give back a part of a payment",
                access: .admin,
                takes: RefundBody.self,
                gives: .created(Payment.self),
                isKeyed: true,
                problems: [.forbidden, .refundRefused],
                handler: refund
            ),
            Route(
                .get,
                "/v1/ledger",
                "readLedger",
                "What moved for the caller's homes, the latest first; as text/csv on request",
                access: .hosts,
                .admin,
                query: [.optional("booking", BookingID.self, "Only what belongs to it")] + .page(),
                gives: .ok(Page<LedgerTransaction>.self),
                .other("text/csv"),
                handler: books
            ),
            Route(
                .post,
                "/v1/webhooks/{provider}",
                "receiveWebhook",
                "Take what a payment provider tells",
                access: .provider,
                takes: WebhookMessage.self,
                gives: .ok(WebhookReply.self),
                problems: [.signatureInvalid],
                handler: webhook
            ),
        ]
    }

    @Sendable private func payment(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(PaymentID.self)
        return try Reply(try await payments.payment(id, of: caller))
    }

    @Sendable private func refund(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(PaymentID.self)
        let body = try call.decode(RefundBody.self)
        let key = try call.idempotencyKey()
        return try await once.acrossCalls(call, by: caller, status: .created) {
            try await payments.refund(id, body, key: key, by: caller, at: call.now)
        }
    }

    @Sendable private func books(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let query = try call.query()
        let booking = try query["booking"].map { text in
            guard let id = BookingID(text) else {
                throw Problem(.badRequest, "booking is not the id of a booking")
            }
            return id
        }
        guard call.headers[.accept]?.contains("text/csv") == true else {
            let page = try PageRequest(query)
            return try Reply(try await ledger.ledger(of: caller, booking, page: page))
        }
        let sheet = try await ledger.sheet(of: caller, booking)
        var reply = Reply(body: Encoded(sheet), caching: .unstored)
        reply.headers[.contentType] = "text/csv; charset=utf-8"
        reply.headers[.contentDisposition] = "attachment; filename=\"ledger.csv\""
        return reply
    }

    @Sendable private func webhook(_ call: Call) async throws -> Reply {
        guard ProviderName(rawValue: String(call.captures[0])) == webhooks.steps.provider.name
        else {
            throw Problem(.notFound, "No provider of this name is in use.")
        }
        let body = Data(call.body.readableBytesView)
        let isNew = try await webhooks.take(body, headers: call.headers, at: call.now)
        return try Reply(WebhookReply(isDuplicate: !isNew))
    }
}
