internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import Wire

extension Front {
    /// The response to a reply: 304 when the client has it already, compressed when it may be.
    func response(_ reply: Reply, to request: Request, requestId: String) -> Response {
        var headers = Headers.common
        headers[.cacheControl] = reply.caching.header
        headers[Headers.requestId] = requestId
        for field in reply.headers { headers[field.name] = field.value }
        if let stream = reply.stream { return response(stream, status: reply.status, headers) }
        guard let body = reply.body else {
            return Response(status: reply.status, headers: headers)
        }
        headers[.vary] = "Accept-Encoding"
        let isRead = request.method == .get || request.method == .head
        // A reply that brings its own tag names a version; its body may change meanwhile. What
        // nobody may keep, nobody asks about again.
        if isRead, headers[.eTag] == nil, reply.caching != .unstored {
            headers[.eTag] = body.tag
            if let tags = request.headers[.ifNoneMatch], Headers.matches(tags, body.tag) {
                return Response(status: .notModified, headers: headers)
            }
        }
        if headers[.contentType] == nil { headers[.contentType] = "application/json" }
        var buffer = body.plain
        if Headers.acceptsGzip(request.headers[.acceptEncoding]), let gzipped = body.gzipped {
            headers[.contentEncoding] = "gzip"
            buffer = gzipped
        }
        headers[.contentLength] = String(buffer.readableBytes)
        let isHead = request.method == .head
        return Response(
            status: reply.status,
            headers: headers,
            body: isHead ? ResponseBody() : ResponseBody(byteBuffer: buffer)
        )
    }

    private func response(
        _ stream: @escaping Reply.Stream,
        status: HTTPResponse.Status,
        _ headers: HTTPFields
    ) -> Response {
        Response(
            status: status,
            headers: headers,
            body: ResponseBody { writer in
                try await stream { try await writer.write(ByteBuffer(string: $0)) }
                try await writer.finish(nil)
            }
        )
    }

    /// The response to what failed.
    func response(to error: any Error, requestId: String) -> (Response, ProblemCode) {
        let problem = refusal(error, requestId: requestId)
        var response = self.response(problem, requestId: requestId)
        switch error {
        case Misroute.methodNotAllowed(let methods):
            response.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
        case let later as RetryLater:
            response.headers[.retryAfter] = String(max(1, later.seconds))
        default:
            if problem.status == 503 { response.headers[.retryAfter] = "1" }
        }
        return (response, problem.code)
    }

    private func response(_ problem: Problem, requestId: String) -> Response {
        var problem = problem
        problem.requestId = requestId
        var headers = Headers.common
        headers[.cacheControl] = Caching.unstored.header
        headers[Headers.requestId] = requestId
        headers[.contentType] = "application/problem+json"
        if problem.status == 401 { headers[.wwwAuthenticate] = "Bearer" }
        let body = (try? Coding.encode(problem)).map { ByteBuffer(bytes: $0) } ?? ByteBuffer()
        return Response(
            status: HTTPResponse.Status(code: problem.status),
            headers: headers,
            body: ResponseBody(byteBuffer: body)
        )
    }

    /// What a failure looks like from outside.
    private func refusal(_ error: any Error, requestId: String) -> Problem {
        switch error {
        case let problem as Problem:
            return problem
        case let requoted as Requoted:
            return requoted.problem
        case is RetryLater:
            return Problem(.tooManyRequests, "That was too often. Wait a little.")
        case is TimedOut:
            return Problem(.timedOut, "The request took too long.")
        case Misroute.notFound:
            return Problem(.notFound, "There is nothing at this address.")
        case Misroute.methodNotAllowed:
            return Problem(.methodNotAllowed, "This address does not know the method.")
        case StoreError.conflict, StoreError.unreachable:
            return Problem(.unavailable, "The server is busy. Try again in a moment.")
        default:
            logger.error(
                "a request failed",
                metadata: ["request": "\(requestId)", "error": "\(error)"]
            )
            return Problem(.internalError, "Something went wrong on the server.")
        }
    }
}

/// Headers that all responses share, and how some of a request's are read.
enum Headers {
    static let requestId = name("X-Request-Id")
    static let idempotencyKey = name("Idempotency-Key")
    static let idempotencyReplayed = name("Idempotency-Replayed")
    static let lastEventId = name("Last-Event-ID")
    static let host = name("Host")
    static let forwardedFor = name("X-Forwarded-For")
    static let rateLimit = name("RateLimit")
    static let rateLimitPolicy = name("RateLimit-Policy")
    /// What a proxy adds when it passes a request on.
    static let forwarding = [forwardedFor, name("Forwarded"), name("Via"), name("X-Real-IP")]

    static let common: HTTPFields = [
        .xContentTypeOptions: "nosniff",
        name("Referrer-Policy"): "no-referrer",
        .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
        name("Cross-Origin-Resource-Policy"): "same-origin",
    ]

    /// Whether one of the tags in `If-None-Match` is this one; weak comparison (RFC 9110, 13.1.2).
    static func matches(_ field: String, _ tag: String) -> Bool {
        if field == tag || field == "*" { return true }
        guard field.utf8.count <= 1_024 else { return false }
        return field.split(separator: ",").contains { candidate in
            let text = candidate.drop { $0 == " " }
            return (text.hasPrefix("W/") ? text.dropFirst(2) : text).prefix { $0 != " " } == tag
        }
    }

    /// Whether `Accept` lets one of these media types through (RFC 9110, 12.5.1).
    static func accepts(_ field: String?, _ mediaTypes: [String]) -> Bool {
        guard let field, field != "*/*" else { return true }
        guard field.utf8.count <= 1_024 else { return false }
        let ranges = field.split(separator: ",").map { range in
            range.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
        }
        // The most precise range that fits a type decides about it.
        func weight(_ mediaType: String) -> Bool? {
            let group = mediaType.prefix { $0 != "/" } + "/*"
            for name in [mediaType, String(group), "*/*"] {
                if let range = ranges.first(where: { $0.first == name }) {
                    return !range.dropFirst().contains { $0.isZeroQuality }
                }
            }
            return nil
        }
        return mediaTypes.contains { weight($0) ?? false }
    }

    static func acceptsGzip(_ field: String?) -> Bool {
        guard let field, field.utf8.count <= 256 else { return false }
        return field.split(separator: ",").contains { coding in
            let parts = coding.split(separator: ";").map { $0.filter { $0 != " " } }
            return parts.first == "gzip" && !parts.dropFirst().contains { $0.hasPrefix("q=0") }
                || parts.first == "gzip" && parts.contains { $0.hasPrefix("q=0.") && $0 != "q=0.0" }
        }
    }

    private static func name(_ text: String) -> HTTPField.Name {
        // Every caller passes a literal that is a token of RFC 9110.
        guard let name = HTTPField.Name(text) else { preconditionFailure("not a field name") }
        return name
    }
}

extension String {
    /// Whether a parameter of a media range is a quality of nothing, such as `q=0.0`.
    fileprivate var isZeroQuality: Bool {
        hasPrefix("q=0") && dropFirst(3).allSatisfy { $0 == "." || $0 == "0" }
    }
}
