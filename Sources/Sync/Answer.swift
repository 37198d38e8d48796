package import Foundation
package import Transport
package import Wire

/// What a reply means, before anybody looks into its body.
package enum Answer: Sendable, Hashable {
    case body(Data, etag: String?)
    case notModified
    /// A problem of the contract.
    case refused(Problem, retryAfter: Duration?)
    /// A failure without a problem body: a gateway whose server is away.
    case trouble(status: Int, retryAfter: Duration?)
    /// Not from a roost server.
    case foreign

    init(_ reply: HTTPReply) {
        let pause = Answer.pause(reply.headers["retry-after"])
        switch reply.status {
        case 304: self = .notModified
        case 200..<300: self = Answer.success(reply)
        case 400...: self = Answer.failure(reply, retryAfter: pause)
        default: self = .foreign
        }
    }

    private static func success(_ reply: HTTPReply) -> Answer {
        if reply.body.isEmpty { return .body(Data("{}".utf8), etag: nil) }
        guard reply.mediaType == "application/json" else { return .foreign }
        return .body(reply.body, etag: reply.headers["etag"])
    }

    private static func failure(_ reply: HTTPReply, retryAfter: Duration?) -> Answer {
        if reply.mediaType == "application/problem+json" {
            if let problem = try? Coding.decode(Problem.self, from: reply.body) {
                return .refused(problem, retryAfter: retryAfter)
            }
            if let unknown = try? Coding.decode(UnknownProblem.self, from: reply.body) {
                return .refused(unknown.problem(reply.status), retryAfter: retryAfter)
            }
        }
        let isGateway = reply.status >= 500 || reply.status == 429
        return isGateway ? .trouble(status: reply.status, retryAfter: retryAfter) : .foreign
    }

    /// At most an hour; dates are not read, since our clock may be wrong.
    private static func pause(_ header: String?) -> Duration? {
        guard let header, let seconds = Int(header), seconds >= 0 else { return nil }
        return .seconds(min(seconds, 3_600))
    }
}

/// A problem whose code this roost does not know yet.
struct UnknownProblem: Decodable {
    var title: String
    var detail: String?
    var status: Int?

    /// The same under the code that comes nearest, with the words of the server.
    func problem(_ replied: Int? = nil) -> Problem {
        let status = replied ?? status ?? 400
        let code: ProblemCode = status >= 500 ? .internalError : .badRequest
        var problem = Problem(code, detail ?? title)
        problem.title = title
        problem.status = status
        return problem
    }
}

/// How one attempt to talk to the server ended.
package enum Outcome: Sendable, Hashable {
    case answer(Answer)
    case failed(TransportError)
    /// The attempt was not made, since the session could not be renewed.
    case noSession(SyncError)
}

extension Outcome {
    /// False when the server certainly did nothing of what was asked: it was not reached, or looked
    /// at the token and turned the request away.
    var mayHaveArrived: Bool {
        switch self {
        case .failed(let error): error.mayHaveArrived
        case .noSession: false
        case .answer(.refused(let problem, _)): !problem.code.isOfSession
        case .answer: true
        }
    }
}

extension ProblemCode {
    /// Whether nothing is wrong but who asks.
    var isOfSession: Bool {
        self == .unauthenticated || self == .tokenExpired || self == .sessionRevoked
    }
}

extension SyncError {
    init(_ error: TransportError) {
        switch error {
        case .invalidRequest: self = .notRoost
        case .unreachable(.refused): self = .offline(.refused)
        case .unreachable(.nameNotFound): self = .offline(.nameNotFound)
        case .unreachable(.noRoute): self = .offline(.noRoute)
        case .unreachable(.dropped), .interrupted: self = .offline(.interrupted)
        case .tls: self = .offline(.insecure)
        case .timedOut: self = .offline(.timedOut)
        case .tooLarge, .notHTTP: self = .notRoost
        case .cancelled: self = .cancelled
        }
    }
}
