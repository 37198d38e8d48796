import Foundation
import Marketplace
import TestSupport
import Transport
import Wire

/// Somebody who speaks the API itself, as fast as the server can answer.
///
/// What has no definite answer is asked again under the same key, as every client should.
final class Visitor: Sendable {
    let name: String
    private let transport: HTTPTransport
    private let address: ServerAddress
    private let token: String
    let cardToken: String

    /// Makes an account and a card's token.
    init(_ name: String, at url: String, _ transport: HTTPTransport) async throws {
        self.name = name
        self.transport = transport
        address = try ServerAddress(url)
        let body = RegisterBody(
            email: "\(name)@roost.example",
            password: "correct horse",
            name: name
        )
        let session: SessionReply = try await Visitor.sure {
            try await Visitor.send(
                API.register(body, key: name),
                nil,
                transport,
                try ServerAddress(url)
            )
        }
        token = session.accessToken
        let card = CardBody(
            number: "4242424242424242",
            expiryMonth: 12,
            expiryYear: 2_035,
            securityCode: "123"
        )
        let reply: CardTokenReply = try await Visitor.sure {
            try await Visitor.send(
                Endpoint(.post, "/test-provider/tokens", body: card),
                nil,
                transport,
                try ServerAddress(url)
            )
        }
        cardToken = reply.token
    }

    /// What the server says; an error when it says nothing or something that is not definite.
    func ask<Body, Reply>(_ endpoint: Endpoint<Body, Reply>) async throws -> Reply {
        try await Visitor.send(endpoint, token, transport, address)
    }

    /// The answer, asked for until there is one.
    func insist<Body, Reply>(_ endpoint: Endpoint<Body, Reply>) async throws -> Reply {
        try await Visitor.sure { try await ask(endpoint) }
    }

    /// Holds a stay somewhere; nil when the server refuses it.
    func book(_ home: ListingID, _ stay: DateRange) async throws -> Booking? {
        var random = SystemRandomNumberGenerator()
        let id = BookingID(at: Guest.now, using: &random)
        do {
            let quote = try await insist(API.quote(home, stay: stay, guests: 1))
            let body = BookBody(id: id, quoteId: quote.id, message: nil, allowOverlap: true)
            return try await insist(API.book(body))
        } catch is Problem {
            return nil
        }
    }

    func payment(for booking: Booking) -> PayBody {
        var random = SystemRandomNumberGenerator()
        return PayBody(
            paymentId: PaymentID(at: Guest.now, using: &random),
            cardToken: cardToken,
            amount: booking.total
        )
    }

    /// No answer, or one after which a client asks again.
    struct Unsure: Error {}

    private static func sure<Value>(_ work: () async throws -> Value) async throws -> Value {
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            do {
                return try await work()
            } catch is Unsure {
                guard ContinuousClock.now < deadline else { throw TimedOut(what: "an answer") }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    private static func send<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>,
        _ token: String?,
        _ transport: HTTPTransport,
        _ address: ServerAddress
    ) async throws -> Reply {
        var headers: [HTTPField] = []
        if let token { headers.append(HTTPField("Authorization", "Bearer " + token)) }
        if let key = endpoint.idempotencyKey { headers.append(HTTPField("Idempotency-Key", key)) }
        if endpoint.body != nil { headers.append(HTTPField("Content-Type", "application/json")) }
        let request = HTTPRequest(
            endpoint.method.rawValue,
            to: address,
            target: endpoint.target,
            headers: headers,
            body: try endpoint.body.map { try Coding.encode($0) }
        )
        guard let reply = try? await transport.send(request), reply.status < 500 else {
            throw Unsure()
        }
        guard reply.status >= 400 else { return try Coding.decode(Reply.self, from: reply.body) }
        let problem = try Coding.decode(Problem.self, from: reply.body)
        if problem.code == .requestInFlight || problem.status == 429 { throw Unsure() }
        throw problem
    }
}
