internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Marketplace
internal import NIOCore
internal import Wire

/// What the server knows of a request beside the request itself.
struct FrontContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    private let remote: SocketAddress?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remote = source.channel.remoteAddress
    }

    /// The other end of the connection; nil for a Unix socket.
    var peer: String? { remote?.ipAddress }
}

/// The door: judges a request's form, finds its route, and turns what comes of it into a response.
///
/// Every refusal leaves as a problem body (RFC 9457). Unknown errors are logged with the request's
/// id and shown as a general 500.
struct Front: HTTPResponder {
    typealias Context = FrontContext

    let routes: RouteTable
    let cache: ReplyCache
    let edge: Edge
    let metrics: Metrics
    let timeLimit: TimeLimit
    let clock: @Sendable () -> Instant
    let logger: Logger

    /// A request on its way through the door.
    private struct Visit {
        let request: Request
        let target: String
        let requestId: String
        let now: Instant
        let origin: Origin
        let limits: MetLimits
        var route: Route?
    }

    func respond(to request: Request, context: FrontContext) async throws -> Response {
        let start = ContinuousClock.now
        metrics.began()
        var visit = Visit(
            request: request,
            target: request.head.path ?? "/",
            requestId: context.id,
            now: clock(),
            origin: edge.origin(of: request, peer: context.peer),
            limits: MetLimits(isEnforced: edge.enforcesLimits)
        )
        var code: ProblemCode?
        var response: Response
        do {
            response = try await answer(&visit)
        } catch {
            (response, code) = self.response(to: error, requestId: visit.requestId)
        }
        if let (standing, policy) = visit.limits.headers {
            response.headers[Headers.rateLimit] = standing
            response.headers[Headers.rateLimitPolicy] = policy
        }
        metrics.ended(
            Metrics.Operation(
                route: visit.route?.path.pattern ?? "none",
                method: visit.route?.method.rawValue ?? "none"
            ),
            status: response.status.code,
            problem: code,
            after: ContinuousClock.now - start
        )
        return response
    }

    private func answer(_ visit: inout Visit) async throws -> Response {
        let request = visit.request
        try edge.admit(request, target: visit.target)
        if request.method == .options { return try options(visit) }
        let (route, captures) = try routes.find(request.method, request.uri.path)
        visit.route = route
        try edge.take(route, from: visit.origin, limits: visit.limits, at: visit.now)
        guard Headers.accepts(request.headers[.accept], route.mediaTypes) else {
            throw Problem(.notAcceptable, "This address answers \(route.mediaTypes[0]).")
        }
        if route.isCached, let reply = try await cache.reply(for: visit.target, at: visit.now) {
            return response(reply, to: request, requestId: visit.requestId)
        }
        let generation = cache.generation
        let reply = try await reply(of: route, to: visit, captures)
        if route.isCached, reply.status == .ok {
            cache.keep(reply, for: visit.target, generation: generation, at: visit.now)
        }
        return response(reply, to: request, requestId: visit.requestId)
    }

    private func reply(
        of route: Route,
        to visit: Visit,
        _ captures: [Substring]
    ) async throws -> Reply {
        let (request, edge) = (visit.request, edge)
        return try await timeLimit.run { [visit] in
            let call = Call(
                method: request.method,
                path: request.uri.path,
                target: visit.target,
                captures: captures,
                rawQuery: request.uri.query,
                headers: request.headers,
                body: try await edge.body(of: request),
                requestId: visit.requestId,
                now: visit.now,
                origin: visit.origin,
                limits: visit.limits
            )
            return try await route.handler(call)
        }
    }

    /// What a path knows; no other site is let in, so that nothing of CORS is said.
    private func options(_ visit: Visit) throws -> Response {
        var reply = Reply(status: .noContent, body: nil, caching: .unstored)
        let methods = try routes.methods(at: visit.request.uri.path)
        reply.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
        return response(reply, to: visit.request, requestId: visit.requestId)
    }
}

extension Route {
    /// What a success is written in.
    var mediaTypes: [String] {
        let types = gives.compactMap(\.mediaType)
        return types.isEmpty ? ["application/json"] : types
    }
}
