import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Marketplace
import NIOCore
import TestSupport
import Testing
import Wire

@testable import Backend

/// A backend with a few homes of Lisbon, a clock that stands still, and a client.
struct World: Sendable {
    let store: Store
    let books: TestBooks
    let clock: TestClock
    /// Where the mails go that are sent here.
    let mailbox: Mailbox
    let parts: BackendParts
    let client: any TestClientProtocol

    /// Monday, 1 March 2027, noon in Lisbon and in UTC.
    static let start = Instant(seconds: 1_803_902_400)

    /// Makes a world, lets the test act in it, and then checks every promise of the store.
    static func run(
        on kind: StoreKind = .sqlite,
        _ setup: TestingSetup = .router,
        edge: EdgeConfiguration = .unlimited,
        provider: (@Sendable (TestProvider) -> any PaymentProvider)? = nil,
        faults: ProviderFaults = .none,
        _ test: @Sendable @escaping (World) async throws -> Void
    ) async throws {
        try await kind.withStore { store in
            try await store.write { try Homestead.fill($0) }
            try await run(
                setup,
                on: store,
                edge: edge,
                provider: provider,
                faults: faults,
                test
            )
            let problems = try await store.problems()
            #expect(problems == [])
        }
    }

    /// The same on a store of the caller's.
    static func run(
        _ setup: TestingSetup = .router,
        on store: Store,
        edge: EdgeConfiguration = .unlimited,
        provider: (@Sendable (TestProvider) -> any PaymentProvider)? = nil,
        faults: ProviderFaults = .none,
        _ test: @Sendable @escaping (World) async throws -> Void
    ) async throws {
        let clock = TestClock(start)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let folder = TemporaryFolder()
        defer { folder.remove() }
        let books = try TestBooks(path: folder.path + "/provider.sqlite")
        var configuration = BackendConfiguration(
            store: store,
            providerBooks: books,
            clock: { clock.now },
            logger: logger
        )
        configuration.providerFaults = faults
        configuration.edge = edge
        let mailbox = Mailbox()
        let parts = try await BackendParts(
            configuration,
            provider: provider,
            mailer: mailbox,
            passwordCost: .least
        )
        let application = Application(
            responder: parts.front,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            logger: logger
        )
        try await application.test(setup) { client in
            try await test(
                World(
                    store: store,
                    books: books,
                    clock: clock,
                    mailbox: mailbox,
                    parts: parts,
                    client: client
                )
            )
        }
        #expect(try await books.differences(from: store) == [])
    }

    // MARK: Requests

    /// Sends a request of the contract and gives whatever comes back.
    func send<Body, Answer>(
        _ endpoint: Endpoint<Body, Answer>,
        as session: SessionReply? = nil,
        headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers = headers
        if let session { headers[.authorization] = "Bearer " + session.accessToken }
        if let key = endpoint.idempotencyKey, headers[.key] == nil { headers[.key] = key }
        if let tag = endpoint.ifMatch, headers[.ifMatch] == nil { headers[.ifMatch] = tag }
        var body: ByteBuffer?
        if let value = endpoint.body {
            headers[.contentType] = headers[.contentType] ?? "application/json"
            body = ByteBuffer(bytes: try Coding.encode(value))
        }
        return try await client.execute(
            uri: endpoint.target,
            method: HTTPRequest.Method(rawValue: endpoint.method.rawValue) ?? .get,
            headers: headers,
            body: body
        ) { $0 }
    }

    /// Sends a request that must succeed.
    func ask<Body, Answer>(
        _ endpoint: Endpoint<Body, Answer>,
        as session: SessionReply? = nil
    ) async throws -> Answer {
        let response = try await send(endpoint, as: session)
        guard (200..<300).contains(response.status.code) else {
            throw try Coding.decode(Problem.self, from: Data(response.body.readableBytesView))
        }
        return try Coding.decode(Answer.self, from: Data(response.body.readableBytesView))
    }

    /// Sends a request that must be refused, and gives the problem.
    func refusal<Body, Answer>(
        _ endpoint: Endpoint<Body, Answer>,
        as session: SessionReply? = nil,
        headers: HTTPFields = [:]
    ) async throws -> Problem {
        let response = try await send(endpoint, as: session, headers: headers)
        #expect(response.headers[.contentType] == "application/problem+json")
        let problem = try Coding.decode(
            Problem.self,
            from: Data(response.body.readableBytesView)
        )
        #expect(problem.status == response.status.code)
        return problem
    }

    // MARK: Steps of a journey

    func register(_ name: String) async throws -> SessionReply {
        let body = RegisterBody(
            email: "\(name)@example.org",
            password: "correct horse",
            name: name.capitalized
        )
        return try await ask(API.register(body, key: "register-\(name)"))
    }

    /// Holds a stay: `days` from today on, for so many nights.
    func book(
        _ home: ListingID = Homestead.instant,
        in days: Int = 30,
        nights: Int = 3,
        as session: SessionReply,
        id: BookingID? = nil,
        allowOverlap: Bool = false
    ) async throws -> Booking {
        let quote = try await ask(API.quote(home, stay: try stay(days, nights), guests: 2))
        let body = BookBody(
            id: id ?? Backend.Random.id(at: clock.now),
            quoteId: quote.id,
            message: nil,
            allowOverlap: allowOverlap
        )
        return try await ask(API.book(body), as: session)
    }

    func stay(_ days: Int, _ nights: Int) throws -> DateRange {
        let today = clock.now.utcDate
        return try #require(DateRange(checkIn: today.adding(days: days), nights: nights))
    }

    func card(_ number: String = "4242424242424242") async throws -> CardTokenReply {
        try await ask(World.token(for: number))
    }

    /// Asks the test provider for a token.
    static func token(for number: String) -> Endpoint<CardBody, CardTokenReply> {
        let body = CardBody(number: number, expiryMonth: 12, expiryYear: 2_030, securityCode: "123")
        return Endpoint(.post, "/test-provider/tokens", body: body)
    }

    func payment(
        for booking: Booking,
        card number: String = "4242424242424242"
    ) async throws -> PayBody {
        PayBody(
            paymentId: Backend.Random.id(at: clock.now),
            cardToken: try await card(number).token,
            amount: booking.total
        )
    }

    /// Books and pays.
    func stayed(
        _ home: ListingID = Homestead.instant,
        in days: Int = 30,
        nights: Int = 3,
        as session: SessionReply
    ) async throws -> Booking {
        let booking = try await book(home, in: days, nights: nights, as: session)
        return try await ask(API.pay(booking.id, try await payment(for: booking)), as: session)
    }

    /// Does something so many times at once, and gives what came of each.
    func atOnce<Result: Sendable>(
        _ count: Int,
        _ work: @escaping @Sendable (Int) async throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: Result.self) { group in
            for number in 0..<count { group.addTask { try await work(number) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// How many charges the provider has taken money for.
    func captures() async throws -> Int {
        let sql = "SELECT count(*) FROM charge WHERE captured > 0"
        return try await books.read { try $0.value(sql) ?? 0 }
    }

    var testProvider: TestProvider { parts.webhooks.provider }

    /// Lets the provider tell what is due now.
    func deliverWebhooks() async throws {
        try await WebhookSender(
            provider: testProvider,
            news: WebhookNews(),
            logger: parts.webhooks.logger
        ) { body, signature in
            await takes(body, signature)
        }.deliverDue()
        try await parts.jobs.drain()
    }

    private func takes(_ body: Data, _ signature: String) async -> Bool {
        let status = try? await webhook(body, signature).status.code
        return status.map { (200..<300).contains($0) } ?? false
    }

    func webhook(
        _ body: Data,
        _ signature: String?,
        provider: String = "test"
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.contentType: "application/json"]
        headers[TestProvider.signatureHeader] = signature
        return try await client.execute(
            uri: "/v1/webhooks/\(provider)",
            method: .post,
            headers: headers,
            body: ByteBuffer(bytes: body)
        ) { $0 }
    }

    func count(_ sql: String) async throws -> Int {
        try await store.read { try $0.value("SELECT count(*) FROM " + sql) ?? 0 }
    }
}

/// A clock that moves when it is told to.
final class TestClock: Sendable {
    private let instant: Backend.Lock<Instant>

    init(_ start: Instant) {
        instant = Backend.Lock(start)
    }

    var now: Instant { instant.withLock { $0 } }

    func advance(minutes: Int) { advance(seconds: Int64(minutes) * 60) }

    func advance(days: Int) { advance(seconds: Int64(days) * 86_400) }

    func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}

extension HTTPField.Name {
    /// A literal that is a token of RFC 9110.
    static let key = HTTPField.Name("Idempotency-Key") ?? .accept
    static let replayed = HTTPField.Name("Idempotency-Replayed") ?? .accept
    static let requestId = HTTPField.Name("X-Request-Id") ?? .accept
}

extension EdgeConfiguration {
    /// Without limits per address: all requests of a test come from one, while no time passes.
    static var unlimited: EdgeConfiguration {
        var edge = EdgeConfiguration()
        edge.limits = nil
        return edge
    }
}
