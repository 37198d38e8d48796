import Foundation
import Transport
import Wire

/// One request as the contract has it, before it knows who sends it.
struct Message: Sendable {
    var method: String
    var target: String
    var body: Data?
    var key: String?
    /// The tag of what the cache has.
    var etag: String?
    var timeouts = Timeouts()
    /// Nil for what is usual.
    var replyLimit: Int?
    /// What sort of body is asked for.
    var accepts = "application/json, application/problem+json"
    /// Where a stream of events goes on.
    var lastEventID: String?

    init(method: String, target: String, body: Data? = nil, key: String? = nil) {
        self.method = method
        self.target = target
        self.body = body
        self.key = key
    }

    /// - Throws: `EncodingError`.
    init<Body, Reply>(_ endpoint: Endpoint<Body, Reply>) throws {
        method = endpoint.method.rawValue
        target = endpoint.target
        key = endpoint.idempotencyKey
        body = try endpoint.body.map { try Coding.encode($0) }
    }
}

/// The connection to one server: makes requests of messages and answers of replies.
struct Line: Sendable {
    let address: ServerAddress
    let transport: any HTTPSending
    /// Who asks, for the server's log.
    let agent: String
    let hub: ConnectivityHub
    let time: Timekeeper

    /// One attempt, as whoever `token` belongs to.
    func send(_ message: Message, token: String?) async throws(TransportError) -> Answer {
        let request = request(of: message, token: token)
        do throws(TransportError) {
            let answer = Answer(try await transport.send(request))
            note(answer)
            return answer
        } catch {
            if SyncError(error) != .cancelled {
                hub.noteOffline(SyncError(error), at: time.now())
            }
            throw error
        }
    }

    /// An attempt that renews the session and is repeated when the server finds it too old.
    func exchange(_ message: Message, as keeper: SessionKeeper?) async -> Outcome {
        let session = await keeper?.session
        do {
            let answer = try await send(message, token: session?.accessToken)
            guard let keeper, let session, answer.wantsNewerToken else { return .answer(answer) }
            let renewed = try await keeper.renewed(insteadOf: session, over: self)
            return .answer(try await send(message, token: renewed.accessToken))
        } catch let error as TransportError {
            return .failed(error)
        } catch let error as SyncError {
            return .noSession(error)
        } catch {
            preconditionFailure("only the two vocabularies above are thrown here")
        }
    }

    func request(of message: Message, token: String?) -> HTTPRequest {
        var request = HTTPRequest(
            message.method,
            to: address,
            target: message.target,
            headers: headers(of: message, token: token),
            body: message.body
        )
        request.timeouts = message.timeouts
        if let limit = message.replyLimit { request.replyLimit = limit }
        return request
    }

    private func headers(of message: Message, token: String?) -> [HTTPField] {
        var headers = [
            HTTPField("Accept", message.accepts),
            HTTPField("User-Agent", agent),
        ]
        if message.body != nil { headers.append(HTTPField("Content-Type", "application/json")) }
        if let token { headers.append(HTTPField("Authorization", "Bearer " + token)) }
        if let key = message.key { headers.append(HTTPField("Idempotency-Key", key)) }
        if let id = message.lastEventID { headers.append(HTTPField("Last-Event-ID", id)) }
        if let etag = message.etag { headers.append(HTTPField("If-None-Match", etag)) }
        return headers
    }

    private func note(_ answer: Answer) {
        switch answer {
        case .body, .notModified, .refused: hub.noteOnline()
        case .trouble: hub.noteOffline(.offline(.interrupted), at: time.now())
        case .foreign: hub.noteOffline(.notRoost, at: time.now())
        }
    }
}

extension Answer {
    /// Whether a token that has run out is all that stands in the way.
    var wantsNewerToken: Bool {
        guard case .refused(let problem, _) = self else { return false }
        return problem.code == .tokenExpired || problem.code == .unauthenticated
    }
}
