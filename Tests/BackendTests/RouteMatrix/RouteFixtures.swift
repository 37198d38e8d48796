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
/// Open parts and bodies come from the homestead and from the examples of the contract; a route
/// whose request has to fit what is in the store has an entry of its own.
enum RouteFixtures {
    /// What a route's request is made of.
    struct Parts: Sendable {
        var path: [PathPart: String] = [:]
        var query = ""
        var body: Data?
        var headers: HTTPFields = [:]
        var version: Int?
    }

    typealias Fixture = @Sendable (Cast) async throws -> Parts

    /// By operation, what the examples of the contract do not fit.
    private static let special: [String: Fixture] = accounts.merging(homes) { $1 }
        .merging(bookings) { $1 }.merging(money) { $1 }

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
        case .listing: Homestead.instant.text
        case .payment: try await askedPayment(cast).text
        case .problem: ProblemCode.notFound.rawValue
        case .provider: ProviderName.test.rawValue
        case .thread: try await thread(cast).text
        case .user: Homestead.host.text
        case .wishlist: try await wishlist(cast).text
        case .alteration, .block, .job, .review, .session:
            throw MissingFixture(part: part)
        }
    }

    private static func wishlist(_ cast: Cast) async throws -> WishlistID {
        let id: WishlistID = Backend.Random.id(at: cast.world.clock.now)
        let body = CreateWishlistBody(id: id, name: "By the sea")
        return try await cast.world.ask(API.createWishlist(body), as: cast.guest).id
    }

    private static func thread(_ cast: Cast) async throws -> ThreadID {
        let booking = try await cast.world.stayed(as: cast.guest)
        let shown = try await cast.world.ask(API.booking(booking.id), as: cast.guest)
        return try #require(shown.thread)
    }

    /// A part that belongs to something else, which an entry of the route has to make.
    struct MissingFixture: Error {
        let part: PathPart
    }
}

extension RouteFixtures.Parts {
    static func body(
        _ body: some Encodable,
        at path: [PathPart: String] = [:]
    ) throws -> RouteFixtures.Parts {
        RouteFixtures.Parts(path: path, body: try Coding.encode(body))
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
