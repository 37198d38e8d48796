import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// A request as it goes out.
struct RouteRequest: Sendable {
    var method: HTTPRequest.Method
    var target: String
    var body: Data?
    var headers: HTTPFields = [:]
    var key: String?
    var version: Int?
}

/// What a request of a route needs to be right.
///
/// Open parts and bodies come from the cast's one booking and from the examples of the contract;
/// a route whose request has to fit what is in the store has an entry of its own.
enum RouteFixtures {
    /// What a route's request is made of.
    struct Parts: Sendable {
        var path: [PathPart: String] = [:]
        var query = ""
        var body: Data?
        var headers: HTTPFields = [:]
        var version: Int?

        static func body(_ body: some Encodable) throws -> Parts {
            Parts(body: try Coding.encode(body))
        }
    }

    typealias Fixture = @Sendable (Cast) async throws -> Parts

    static func request(of route: Route, cast: Cast) async throws -> RouteRequest {
        let parts = try await special[route.operation]?(cast) ?? Parts()
        var path: [String] = []
        for part in route.path.open {
            if let value = parts.path[part] {
                path.append(value)
            } else {
                path.append(try await value(of: part, cast))
            }
        }
        return RouteRequest(
            // A stream has no end; its head says as much about who may read it.
            method: route.isStream ? .head : route.method,
            target: route.path.filled(path) + (parts.query.isEmpty ? "" : "?" + parts.query),
            body: try parts.body ?? route.takes.map { try Coding.encode($0.example) },
            headers: parts.headers,
            key: route.isKeyed ? "the-key" : nil,
            version: route.isVersioned ? parts.version ?? 1 : nil
        )
    }

    /// A thing of the guest's or the host's that stands for all of its kind.
    private static func value(of part: PathPart, _ cast: Cast) async throws -> String {
        switch part {
        case .booking: try await cast.world.book(as: cast.guest).id.text
        case .job: try await deadJob(cast)
        case .listing: Homestead.instant.text
        case .payment: try await askedPayment(cast).text
        case .problem: ProblemCode.notFound.rawValue
        case .provider: ProviderName.test.rawValue
        }
    }

    /// By operation, what the examples of the contract do not fit.
    private static let special: [String: Fixture] = [
        "login": { cast in
            try .body(
                LoginBody(email: "guest@example.org", password: "correct horse", device: "")
            )
        },
        "refreshSession": { try .body(RefreshBody(refreshToken: $0.guest.refreshToken)) },
        "logout": { try .body(RefreshBody(refreshToken: $0.guest.refreshToken)) },
        "readCalendar": { cast in
            let from = cast.world.clock.now.utcDate
            return Parts(query: "from=\(from)&to=\(from.adding(days: 30))")
        },
        "quoteStay": { try .body(QuoteBody(stay: try $0.world.stay(60, 3), guests: 2)) },
        "bookStay": { cast in
            let (world, home) = (cast.world, Homestead.instant)
            let quote = try await world.ask(
                API.quote(home, stay: try world.stay(60, 3), guests: 2)
            )
            let id: BookingID = Backend.Random.id(at: world.clock.now)
            return try .body(BookBody(id: id, quoteId: quote.id, message: nil))
        },
        "payBooking": { cast in
            let booking = try await cast.world.book(as: cast.guest)
            var parts = try Parts.body(try await cast.world.payment(for: booking))
            parts.path[.booking] = booking.id.text
            return parts
        },
        "refundPayment": { cast in
            let booking = try await stay(cast)
            let payment = try #require(booking.payment?.id)
            return Parts(path: [.payment: payment.text])
        },
        "receiveWebhook": { cast in
            var parts = try Parts.body(WebhookMessage.example)
            let signature = cast.world.testProvider.signature
            parts.headers[TestProvider.signatureHeader] = signature.header(
                for: try #require(parts.body),
                at: cast.world.clock.now
            )
            return parts
        },
        "previewCancellation": { Parts(path: [.booking: try await stay($0).id.text]) },
        "cancelBooking": { cast in
            let booking = try await stay(cast)
            let preview = try await cast.world.ask(
                API.cancellationPreview(booking.id),
                as: cast.guest
            )
            var parts = try Parts.body(
                CancelBody(refund: preview.refund, version: booking.version)
            )
            parts.path[.booking] = booking.id.text
            return parts
        },
        "writeReview": { cast in
            let booking = try await cast.world.stayed(in: 1, nights: 1, as: cast.guest)
            try await cast.advance(days: 3)
            return Parts(path: [.booking: booking.id.text])
        },
    ]

    /// A stay that is paid for.
    private static func stay(_ cast: Cast) async throws -> Booking {
        try await cast.world.stayed(as: cast.guest)
    }

    /// A job that was tried too often.
    private static func deadJob(_ cast: Cast) async throws -> String {
        try await cast.world.store.write { db in
            try db.execute(
                """
                INSERT INTO job (number, kind, priority, state, due_at, next_at, attempts,
                    most_attempts, created_at, ended_at)
                VALUES (4711, 'send_mail', 1, 'dead', 0, 0, 25, 25, 0, 1)
                """
            )
        }
        return "4711"
    }

    /// A payment that the bank asks its owner about.
    private static func askedPayment(_ cast: Cast) async throws -> PaymentID {
        let booking = try await cast.world.book(as: cast.guest)
        let payment = try await cast.world.payment(for: booking, card: "4000002500003155")
        _ = try await cast.world.ask(API.pay(booking.id, payment), as: cast.guest)
        return payment.paymentId
    }
}

extension Route {
    var isStream: Bool { mediaTypes == ["text/event-stream"] }
}

extension World {
    func route(_ operation: String) -> Route? {
        parts.front.routes.routes.first { $0.operation == operation }
    }

    func send(_ request: RouteRequest, as session: SessionReply?) async throws -> TestResponse {
        var headers = request.headers
        if let session { headers[.authorization] = "Bearer " + session.accessToken }
        if let key = request.key { headers[.key] = key }
        if let version = request.version { headers[.ifMatch] = "\"\(version)\"" }
        if request.body != nil { headers[.contentType] = "application/json" }
        return try await client.execute(
            uri: request.target,
            method: request.method,
            headers: headers,
            body: request.body.map { ByteBuffer(bytes: $0) }
        ) { $0 }
    }
}
