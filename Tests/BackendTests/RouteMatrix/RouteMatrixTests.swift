import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import Wire

@testable import Backend

/// Every route, asked by every kind of caller.
///
/// What a route declares of its access is held against what its use case does. A request is made
/// that would be right for whoever may make it, and sent by everybody: those who may not are
/// refused before anything else is looked at.
struct RouteMatrixTests {
    /// Of other statuses than success that a right request may get; each with its reason.
    private static let exceptions: [String: ProblemCode] = [:]

    @Test func `who may make a request can, and nobody else`() async throws {
        let count = Backend.Lock(0)
        let names = try await RouteMatrixTests.routes().map(\.operation)
        for name in names {
            try await World.run { world in
                let route = try #require(world.route(name))
                let cast = try await Cast(world)
                let request = try await RouteFixtures.request(of: route, cast: cast)
                // Whoever may goes last, for what changes then is no longer there for others.
                for role in Role.allCases.sorted(by: { !$0.may(route) && $1.may(route) }) {
                    let response = try await world.send(request, as: cast.session(of: role))
                    try RouteMatrixTests.judge(response, of: route, to: role)
                    count.withLock { $0 += 1 }
                    // The request of a second who may would be a repetition.
                    if role.may(route), route.method != .get, route.access != [.anyone] { break }
                }
            }
        }
        let requests = count.withLock { $0 }
        print("\(names.count) routes × \(Role.allCases.count) callers: \(requests) requests")
    }

    @Test func `what needs a key or a version says so when it is missing`() async throws {
        for route in try await RouteMatrixTests.routes() {
            guard route.isKeyed && route.method == .post || route.isVersioned else { continue }
            try await World.run { world in
                let cast = try await Cast(world)
                guard let role = Role.allCases.first(where: { $0.may(route) }) else { return }
                var request = try await RouteFixtures.request(of: route, cast: cast)
                request.key = nil
                request.version = nil
                let response = try await world.send(request, as: cast.session(of: role))
                let code: ProblemCode =
                    route.isVersioned ? .preconditionRequired : .idempotencyKeyMissing
                #expect(try response.problem().code == code, "\(route.operation)")
            }
        }
    }

    private static func routes() async throws -> [Route] {
        let routes = Backend.Lock<[Route]>([])
        try await World.run { world in
            routes.withLock { $0 = world.parts.front.routes.routes }
        }
        return routes.withLock { $0 }
    }

    private static func judge(_ response: TestResponse, of route: Route, to role: Role) throws {
        let status = response.status.code
        let place: Comment = "\(route.operation) as \(role): \(String(buffer: response.body))"
        guard role.may(route) else {
            #expect(role.refusals(of: route).contains(status), place)
            return
        }
        if let exception = exceptions[route.operation] {
            #expect(try response.problem().code == exception, place)
            return
        }
        let form = route.gives.first { $0.status == response.status }
        #expect(form != nil, place)
        #expect(response.headers[.cacheControl] == route.caching.header, place)
        let type = response.headers[.contentType]?.split(separator: ";").first.map(String.init)
        #expect(type == form?.mediaType, place)
    }
}

/// Who asks.
enum Role: CaseIterable, Sendable {
    case nobody
    case otherGuest
    case otherHost
    case guest
    case host
    case admin

    /// Whether the declaration lets them.
    func may(_ route: Route) -> Bool {
        route.access.contains { access in
            switch access {
            case .anyone, .operators, .holder, .provider: true
            case .signedIn: self != .nobody
            case .guest, .owner: self == .guest
            case .host: self == .host
            case .party: self == .guest || self == .host
            case .hosts: self != .nobody
            case .admin: self == .admin && Cast.hasAdministrator
            }
        }
    }

    /// The statuses that say no to somebody who may not.
    func refusals(of route: Route) -> Set<Int> {
        if self == .nobody { return [401] }
        let parts = route.access.compactMap(\.part)
        guard let part = parts.first else { return [403, 404] }
        // The other side of a booking knows of it.
        let isSide = self == .guest || self == .host
        return part.isPrivate && !isSide ? [404] : [403, 404]
    }
}
