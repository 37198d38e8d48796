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
/// that would be right for whoever may make it. Those who may not are refused before anything else
/// is looked at, and whoever may gets one of the replies that the route declares.
struct RouteMatrixTests {
    @Test func `who may make a request can, and nobody else`() async throws {
        let names = try await RouteMatrixTests.routes().map(\.operation)
        let count = Backend.Lock(0)
        for name in names {
            try await RouteMatrixTests.asked(name, by: nil) { route, role, response in
                try RouteMatrixTests.judge(response, of: route, to: role)
                count.withLock { $0 += 1 }
            }
        }
        let requests = count.withLock { $0 }
        print("\(names.count) routes × \(Role.allCases.count) callers: \(requests) requests")
    }

    @Test func `what needs a key or a version says so when it is missing`() async throws {
        for route in try await RouteMatrixTests.routes() {
            guard route.isKeyed && route.method == .post || route.isVersioned else { continue }
            try await World.run { world in
                let role = try #require(Role.principals(of: route).first)
                let cast = try await Cast(world, asker: role)
                var request = try await RouteFixtures.request(of: route, cast: cast)
                if route.isVersioned { request.version = nil } else { request.key = nil }
                let response = try await world.send(request, as: cast.session(of: role))
                let code: ProblemCode =
                    route.isVersioned ? .preconditionRequired : .idempotencyKeyMissing
                #expect(try response.problem().code == code, "\(route.operation)")
            }
        }
    }

    /// Has a route asked by everybody.
    ///
    /// What changes something is asked in a world of its own by each of those whom it is for; in
    /// the first of these worlds by all others before.
    private static func asked(
        _ name: String,
        by principal: Role?,
        _ tell: @Sendable @escaping (Route, Role, TestResponse) throws -> Void
    ) async throws {
        let rest = Backend.Lock<[Role]>([])
        try await World.run { world in
            let route = try #require(world.route(name))
            let principals = Role.principals(of: route)
            let asker = try #require(principal ?? principals.first)
            let cast = try await Cast(world, asker: asker)
            let request = try await RouteFixtures.request(of: route, cast: cast)
            for role in Role.allCases.filter({ $0 != asker }) where principal == nil {
                guard !role.may(route) || route.method == .get else { continue }
                try tell(route, role, try await world.send(request, as: cast.session(of: role)))
            }
            try tell(route, asker, try await world.send(request, as: cast.session(of: asker)))
            if principal == nil, route.method != .get {
                rest.withLock { $0 = Array(principals.dropFirst()) }
            }
        }
        for principal in rest.withLock({ $0 }) {
            try await asked(name, by: principal, tell)
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
        let form = route.gives.first { $0.status == response.status }
        #expect(form != nil, place)
        #expect(response.headers[.cacheControl] == route.caching.header, place)
        let type = response.headers[.contentType]?.split(separator: ";").first.map(String.init)
        #expect(type == form?.mediaType, place)
    }
}
