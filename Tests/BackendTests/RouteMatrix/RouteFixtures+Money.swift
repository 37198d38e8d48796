import Foundation
import HTTPTypes
import Marketplace
import Testing
import Wire

@testable import Backend

extension RouteFixtures {
    static let money: [String: Fixture] = [
        "payBooking": { cast in
            let booking = try await cast.world.book(as: cast.guest)
            let body = try await cast.world.payment(for: booking)
            return try .body(body, at: [.booking: booking.id.text])
        },
        "refundPayment": { cast in
            let payment = try #require(try await stay(cast).payment?.id)
            return Parts(path: [.payment: payment.text])
        },
        "receiveWebhook": { cast in
            var parts = try Parts.body(WebhookMessage.example)
            parts.headers[TestProvider.signatureHeader] = cast.world.testProvider.signature
                .header(for: try #require(parts.body), at: cast.world.clock.now)
            return parts
        },
        "previewCancellation": { Parts(path: [.booking: try await stay($0).id.text]) },
        "cancelBooking": { cast in
            let booking = try await stay(cast)
            let preview = try await cast.world.ask(
                API.cancellationPreview(booking.id),
                as: cast.guest
            )
            let body = CancelBody(refund: preview.refund, version: booking.version)
            return try .body(body, at: [.booking: booking.id.text])
        },
        "previewHostCancellation": { Parts(path: [.booking: try await stay($0).id.text]) },
        "cancelAsHost": { cast in
            let booking = try await stay(cast)
            let preview = try await cast.world.ask(
                API.hostCancellationPreview(booking.id),
                as: cast.host
            )
            let body = HostCancelBody(
                version: booking.version,
                fee: preview.fee,
                reason: "A pipe has burst."
            )
            return try .body(body, at: [.booking: booking.id.text])
        },
        "cancelAsAdministrator": { cast in
            let booking = try await stay(cast)
            let body = AdminCancelBody(
                version: booking.version,
                refund: booking.total,
                reason: "The home was closed."
            )
            return try .body(body, at: [.booking: booking.id.text])
        },
    ]

    /// A payment that the bank asks its owner about.
    static func askedPayment(_ cast: Cast) async throws -> PaymentID {
        let booking = try await cast.world.book(as: cast.guest)
        let payment = try await cast.world.payment(for: booking, card: "4000002500003155")
        _ = try await cast.world.ask(API.pay(booking.id, payment), as: cast.guest)
        return payment.paymentId
    }
}
