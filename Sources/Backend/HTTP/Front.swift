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

    /// Where the request came from; all of a Unix socket is one place.
    ///
    /// Of an IPv6 address the network counts (RFC 6177): one customer has all the rest.
    var address: String {
        guard let text = remote?.ipAddress else { return "local" }
        var bytes = [UInt8](repeating: 0, count: 16)
        guard inet_pton(AF_INET6, text, &bytes) == 1 else { return text }
        // An IPv4 address in IPv6 clothes (RFC 4291, 2.5.5.2) counts in full.
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF
        return Digest.hexadecimal(isMapped ? bytes.suffix(4) : bytes.prefix(8))
    }
}

/// The door: measures a request, finds its route, and turns what comes of it into a response.
///
/// Every refusal leaves as a problem body (RFC 9457). Unknown errors are logged with the request's
/// id and shown as a general 500.
struct Front: HTTPResponder {
    typealias Context = FrontContext

    static let longestBody = 64 * 1_024
    static let longestTarget = 4_096
    static let longestHeaders = 16 * 1_024

    let routes: RouteTable
    let cache: ReplyCache
    let clock: @Sendable () -> Instant
    let logger: Logger

    func respond(to request: Request, context: FrontContext) async throws -> Response {
        let requestId = context.id
        let target = request.head.path ?? "/"
        let now = clock()
        var response: Response
        do {
            try measure(request, target: target)
            if request.method == .options { return try options(of: request, requestId: requestId) }
            let (route, captures) = try routes.find(request.method, request.uri.path)
            if route.isCached, let reply = try await cache.reply(for: target, at: now) {
                return self.response(reply, to: request, requestId: requestId)
            }
            let generation = cache.generation
            var call = try await call(request, target: target, context: context, now: now)
            call.captures = captures
            let reply = try await route.handler(call)
            if route.isCached, reply.status == .ok {
                cache.keep(reply, for: target, generation: generation, at: now)
            }
            response = self.response(reply, to: request, requestId: requestId)
        } catch {
            response = self.response(refusal(error, requestId: requestId), requestId: requestId)
            if case .methodNotAllowed(let methods) = error as? Misroute {
                response.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
            }
            if let later = error as? RetryLater {
                response.headers[.retryAfter] = String(max(1, later.seconds))
            }
        }
        return response
    }

    /// What a path knows; no other site is let in, so that nothing of CORS is said.
    private func options(of request: Request, requestId: String) throws -> Response {
        var reply = Reply(status: .noContent, body: nil, caching: .unstored)
        let methods = try routes.methods(at: request.uri.path)
        reply.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
        return response(reply, to: request, requestId: requestId)
    }

    private func measure(_ request: Request, target: String) throws {
        guard target.utf8.count <= Front.longestTarget else {
            throw Problem(.tooLarge, "The address is too long.")
        }
        var size = 0
        for field in request.headers {
            size += field.name.rawName.utf8.count + field.value.utf8.count
        }
        guard size <= Front.longestHeaders else {
            throw Problem(.tooLarge, "The headers are too long.")
        }
    }

    private func call(
        _ request: Request,
        target: String,
        context: FrontContext,
        now: Instant
    ) async throws -> Call {
        Call(
            method: request.method,
            path: request.uri.path,
            target: target,
            rawQuery: request.uri.query,
            headers: request.headers,
            body: try await body(of: request),
            requestId: context.id,
            now: now,
            address: context.address
        )
    }

    private func body(of request: Request) async throws -> ByteBuffer {
        if request.method == .get || request.method == .head { return ByteBuffer() }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }),
            length > Front.longestBody
        {
            throw Problem(.tooLarge, "A body may have 64 KiB.")
        }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: Front.longestBody)
        } catch is NIOTooManyBytesError {
            throw Problem(.tooLarge, "A body may have 64 KiB.")
        } catch {
            // No HTTP, or a connection that ended in the middle: nobody's fault here.
            throw Problem(.badRequest, "The body did not arrive.")
        }
        guard body.readableBytes > 0 else { return body }
        let type = request.headers[.contentType]?.lowercased() ?? ""
        guard type == "application/json" || type.hasPrefix("application/json;") else {
            throw Problem(.unsupportedMediaType, "Send the body as application/json.")
        }
        return body
    }
}
