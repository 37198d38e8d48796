internal import HTTPTypes
internal import Hummingbird
internal import Marketplace
internal import NIOCore
internal import Wire

/// What is judged of a request by its form alone, before anything is done for it.
struct Edge: Sendable {
    static let longestBody = 64 * 1_024
    static let longestTarget = 4_096
    static let longestHeaders = 16 * 1_024
    static let mostHeaders = 100

    let hosts: HostPolicy
    let proxies: [AddressRange]
    let limits: [RateClass: Throttle]
    let enforcesLimits: Bool

    init(_ configuration: EdgeConfiguration, address: ServerAddress) {
        hosts = HostPolicy(names: configuration.hosts, address: address)
        proxies = configuration.proxies
        limits = configuration.limits?.throttles ?? [:]
        enforcesLimits = configuration.enforcesLimits
    }

    func origin(of request: Request, peer: String?) -> Origin {
        Origin(peer: peer, headers: request.headers, proxies: proxies)
    }

    /// - Throws: ``Problem``, for what is too long, or names no host of ours.
    func admit(_ request: Request, target: String) throws(Problem) {
        guard target.utf8.count <= Edge.longestTarget else {
            throw Problem(.tooLarge, "The address is too long.")
        }
        guard target.hasPrefix("/") || request.method == .options && target == "*" else {
            throw Problem(.badRequest, "The address must be a path.")
        }
        var size = 0
        for field in request.headers {
            size += field.name.rawName.utf8.count + field.value.utf8.count
        }
        guard size <= Edge.longestHeaders, request.headers.count <= Edge.mostHeaders else {
            throw Problem(.tooLarge, "The headers are too long.")
        }
        try hosts.check(request)
    }

    /// Counts a request against what its address may ask.
    ///
    /// - Throws: ``RetryLater``.
    func take(
        _ route: Route,
        from origin: Origin,
        limits met: MetLimits,
        at now: Instant
    ) throws(RetryLater) {
        guard let throttle = limits[route.rateClass] else { return }
        try met.take(throttle, origin.name, at: now)
    }

    /// - Throws: ``Problem``, for a body that is too long, too deep, or declared to be no JSON.
    func body(of request: Request) async throws -> ByteBuffer {
        if request.method == .get || request.method == .head { return ByteBuffer() }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }),
            length > Edge.longestBody
        {
            throw Edge.tooLarge
        }
        let body = try await collect(request)
        guard body.readableBytes > 0 else { return body }
        guard Edge.isJSON(request.headers) else {
            throw Problem(.unsupportedMediaType, "Send the body as application/json, in UTF-8.")
        }
        guard !JSONDepth.isExceeded(by: body.readableBytesView) else {
            throw Problem(.payloadTooDeep, "A body may nest \(JSONDepth.most) levels deep.")
        }
        return body
    }

    private static let tooLarge = Problem(.tooLarge, "A body may have 64 KiB.")

    private func collect(_ request: Request) async throws -> ByteBuffer {
        do {
            return try await request.body.collect(upTo: Edge.longestBody)
        } catch is NIOTooManyBytesError {
            throw Edge.tooLarge
        } catch {
            // No HTTP, or a connection that ended in the middle: nobody's fault here.
            throw Problem(.badRequest, "The body did not arrive.")
        }
    }

    /// JSON is UTF-8 (RFC 8259, 8.1), and no coding of contents is undone here.
    private static func isJSON(_ headers: HTTPFields) -> Bool {
        guard headers[.contentEncoding] ?? "identity" == "identity" else { return false }
        let parts = (headers[.contentType] ?? "").lowercased().split(separator: ";")
            .map { $0.filter { $0 != " " && $0 != "\"" } }
        guard parts.first == "application/json" else { return false }
        return parts.dropFirst().allSatisfy { !$0.hasPrefix("charset=") || $0 == "charset=utf-8" }
    }
}

/// How the door is kept.
package struct EdgeConfiguration: Sendable {
    /// The hosts that the server answers for, beside those of the loopback.
    package var hosts: [String] = []
    /// Whose `X-Forwarded-For` is believed.
    package var proxies: [AddressRange] = []
    /// How often one address may ask; nil for no limit.
    package var limits: RateLimits? = .usual
    /// Whether any limit holds, also those per person; a bench asks more than people do.
    package var enforcesLimits = true
    /// How long a request may take.
    package var requestLimit = Duration.seconds(30)
    /// What `/metrics` asks for; nil serves it to this machine only.
    package var operatorToken: String?
    /// How long the server says that it stops before it does, so that no more is sent to it.
    package var drainTime = Duration.zero

    package init() {}
}
