/// Why there is no reply.
package enum TransportError: Error, Sendable, Hashable {
    /// The request cannot be sent as it is: a header with a line break, an impossible URL.
    case invalidRequest
    /// No connection came about.
    case unreachable(Obstacle)
    /// The other side could not prove who it is.
    case tls(message: String)
    case timedOut(wasSent: Bool)
    /// The connection ended after the request, or a part of it, was sent.
    case interrupted
    /// The reply is longer than the request allows.
    case tooLarge
    /// What came back is not HTTP.
    case notHTTP
    case cancelled(wasSent: Bool)

    /// What stood between us and the server.
    package enum Obstacle: Sendable, Hashable {
        case nameNotFound
        case refused
        case noRoute
        /// The connection was closed before anything could be sent.
        case dropped
    }

    /// Whether the server may have acted on the request; false means that it never left.
    package var mayHaveArrived: Bool {
        switch self {
        case .invalidRequest, .unreachable, .tls: false
        case .timedOut(let wasSent), .cancelled(let wasSent): wasSent
        case .interrupted, .tooLarge, .notHTTP: true
        }
    }
}
