internal import HTTPTypes
internal import Wire

extension Route {
    /// The open parts' group of routes: what follows the version, or the server itself.
    var group: String {
        guard path.parts.first == .fixed("v1"), path.parts.count > 1,
            case .fixed(let name) = path.parts[1]
        else { return "server" }
        return name
    }

    /// Every refusal that a caller has to reckon with, by status and then by name.
    var refusals: [ProblemCode] {
        var codes: Set<ProblemCode> = [
            .badRequest, .unknownHost, .notAcceptable, .tooLarge, .tooManyRequests, .unavailable,
            .timedOut, .internalError,
        ]
        if !path.open.isEmpty { codes.insert(.notFound) }
        if access.allSatisfy(\.needsToken) {
            codes.formUnion([.unauthenticated, .tokenExpired, .sessionRevoked])
            if access.contains(where: { $0 != .signedIn }) { codes.insert(.forbidden) }
        }
        if method != .get { codes.formUnion([.unsupportedMediaType, .payloadTooDeep]) }
        if takes != nil { codes.insert(.invalidBody) }
        if isKeyed {
            codes.formUnion([.idempotencyKeyMissing, .idempotencyKeyReused, .requestInFlight])
        }
        if isVersioned { codes.formUnion([.preconditionFailed, .preconditionRequired]) }
        codes.formUnion(problems)
        return codes.sorted { ($0.status, $0.rawValue) < ($1.status, $1.rawValue) }
    }
}

extension Access {
    /// Who that is, as the end of a sentence.
    var who: String {
        switch self {
        case .anyone: "anybody"
        case .signedIn: "everybody who is logged in"
        case .guest(let part): "the guest of the \(part.rawValue)"
        case .host(let part): "the host of the \(part.rawValue)"
        case .party(let part): "guest and host of the \(part.rawValue)"
        case .owner(let part): "the owner of the \(part.rawValue)"
        case .hosts: "hosts, about their own homes"
        case .admin: "administrators"
        case .operators: "whoever runs the server"
        case .holder: "whoever holds the secret in the request"
        case .provider: "the payment provider, by its signature"
        }
    }
}
