import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Marketplace
import NIOCore
import Wire

@testable import Backend

/// Homes whose server dies now and then, and whose provider has faults: the files outlast both.
///
/// Schedules run one after the other in it; each has a seed from which all else follows.
final class FaultyCity: Sendable {
    let folder: String
    let clock = TestClock(World.start)
    let books: TestBooks

    init() async throws {
        // In memory where there is such a folder: what is killed here is no machine.
        let memory = "/dev/shm"
        let base = FileManager.default.fileExists(atPath: memory) ? memory : NSTemporaryDirectory()
        folder = base + "/roost-faults-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        books = try TestBooks(path: folder + "/provider.sqlite")
        try await Store(path: folder + "/roostd.sqlite").write { try Homestead.fill($0) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func store() throws -> Store { try Store(path: folder + "/roostd.sqlite") }

    /// What came of a schedule.
    struct Outcome: Sendable {
        var deaths = 0
        var answers: [String: Int] = [:]
        var problems: [String] = []
    }

    /// Runs one schedule to its end.
    func run(seed: UInt64) async throws -> Outcome {
        var random = SeededGenerator(seed: seed)
        let schedule = FaultSchedule(seed: seed, at: clock.now, using: &random)
        var outcome = Outcome()
        for boundaries in schedule.deaths + [nil] {
            let life = Life(boundaries: boundaries)
            try await live(life, schedule, &random)
            if life.isOver { outcome.deaths += 1 }
            clock.advance(seconds: Int64.random(in: 0...20, using: &random))
        }
        for guest in schedule.guests {
            outcome.answers.merge(guest.log) { $0 + $1 }
            outcome.problems += guest.unanswered.map { "\($0) got no definite answer" }
        }
        outcome.problems += try await problems(of: schedule)
        return outcome
    }

    /// Everything that is promised of all schedules so far.
    func allProblems() async throws -> [String] {
        let store = try store()
        return try await store.problems() + books.differences(from: store)
    }

    /// One life of the server: its clients go on where they were, until it dies or they are done.
    private func live(
        _ life: Life,
        _ schedule: FaultSchedule,
        _ random: inout SeededGenerator
    ) async throws {
        let engine = try SQLiteEngine(path: folder + "/roostd.sqlite", migrations: Migrations.all)
        defer { engine.close() }
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let clock = clock
        var configuration = BackendConfiguration(
            store: Store(engine: MortalEngine(engine: engine, life: life)),
            providerBooks: books,
            signingKeyFile: folder + "/key",
            clock: { clock.now },
            logger: logger
        )
        configuration.providerFaults = schedule.faults
        let parts = try await BackendParts(
            configuration,
            provider: { MortalProvider(provider: $0, life: life) },
            passwordCost: .least
        )
        let application = Application(responder: parts.front, logger: logger)
        let seeds = schedule.guests.map { _ in random.next() }
        let isLast = life.isImmortal
        try await application.test(.router) { client in
            let server = FaultyServer(life: life, parts: parts, clock: clock, client: client)
            try? await parts.timers.prepare()
            for guest in schedule.guests { await guest.arrive(at: server) }
            life.arm()
            try? await parts.timers.steps.finishAbandoned(all: true)
            await withTaskGroup(of: Void.self) { group in
                for (guest, seed) in zip(schedule.guests, seeds) {
                    group.addTask {
                        var random = SeededGenerator(seed: seed)
                        await guest.goOn(at: server, &random)
                    }
                }
            }
            if isLast { await server.settle() }
        }
    }

    /// What is promised of the bookings of one schedule.
    private func problems(of schedule: FaultSchedule) async throws -> [String] {
        let store = try store()
        var problems: [String] = []
        let left = try await store.read { db -> [String] in
            [
                ("a step is open", "payment_step WHERE done_at IS NULL"),
                ("a webhook is open", "webhook_event WHERE handled_at IS NULL"),
                ("a request is locked", "idempotency WHERE status IS NULL"),
            ].filter { (try? db.exists("SELECT 1 FROM \($0.1)")) != false }.map(\.0)
        }
        problems += left
        for guest in schedule.guests {
            for stay in guest.stays {
                problems += try await self.problems(of: stay, in: store)
            }
        }
        return problems
    }

    private func problems(of stay: FaultyGuest.Stay, in store: Store) async throws -> [String] {
        let payments = stay.payments.map(\.id.text)
        let taken = try await books.read { db in
            try db.rows("SELECT * FROM charge WHERE captured > 0")
                .map { $0["payment"] as String }.filter(payments.contains)
        }
        var problems: [String] = []
        if taken.count > 1 { problems.append("\(stay.id) was captured \(taken.count) times") }
        let isConfirmed = stay.payments.contains { $0.answer == "200 captured" }
        if isConfirmed, taken.count != 1 {
            problems.append("\(stay.id) was confirmed and captured \(taken.count) times")
        }
        for payment in stay.payments where payment.answer?.hasPrefix("402") == true {
            if taken.contains(payment.id.text) {
                problems.append("\(payment.id) was declined and captured")
            }
        }
        let booking = try await store.read { try BookingRows.booking(stay.id, in: $0) }
        if stay.wasCancelled, booking?.state.isOccupying == true {
            problems.append("\(stay.id) was cancelled and is \(booking?.state.rawValue ?? "gone")")
        }
        return problems
    }
}

/// What is to happen in one schedule.
final class FaultSchedule: Sendable {
    let faults: ProviderFaults
    let guests: [FaultyGuest]
    /// At which boundary each life ends but the last.
    let deaths: [Int?]

    init(seed: UInt64, at now: Instant, using random: inout SeededGenerator) {
        var chances: [ProviderFaults.Fault: Int] = [:]
        for fault in ProviderFaults.Fault.allCases where Bool.random(using: &random) {
            chances[fault] = Int.random(in: 5...30, using: &random)
        }
        faults = ProviderFaults(seed: seed, chances: chances)
        var made: [FaultyGuest] = []
        for index in 0..<Int.random(in: 1...2, using: &random) {
            made.append(FaultyGuest(name: "g\(seed)-\(index)", at: now, using: &random))
        }
        guests = made
        let count = [0, 1, 1, 1, 2, 2, 3].randomElement(using: &random) ?? 1
        deaths = (0..<count).map { _ in Int.random(in: 0...40, using: &random) }
    }
}

/// A server in one of its lives.
struct FaultyServer: Sendable {
    let life: Life
    let parts: BackendParts
    let clock: TestClock
    let client: any TestClientProtocol

    /// Sends a request; nil when no answer came.
    func send<Body, Answer>(
        _ endpoint: Endpoint<Body, Answer>,
        token: String? = nil
    ) async -> (status: Int, body: Data)? {
        var headers: HTTPFields = [:]
        if let token { headers[.authorization] = "Bearer " + token }
        if let key = endpoint.idempotencyKey { headers[.key] = key }
        var body: ByteBuffer?
        if let value = endpoint.body, let bytes = try? Coding.encode(value) {
            headers[.contentType] = "application/json"
            body = ByteBuffer(bytes: bytes)
        }
        let response = try? await client.execute(
            uri: endpoint.target,
            method: HTTPRequest.Method(rawValue: endpoint.method.rawValue) ?? .get,
            headers: headers,
            body: body
        ) { $0 }
        // A dead process answers nobody.
        guard let response, !life.isOver else { return nil }
        return (response.status.code, Data(response.body.readableBytesView))
    }

    /// Lets the provider tell what is due.
    func deliverWebhooks() async {
        let sender = WebhookSender(
            provider: parts.webhooks.provider,
            news: WebhookNews(),
            logger: parts.webhooks.logger
        ) { body, signature in
            var headers: HTTPFields = [.contentType: "application/json"]
            headers[TestProvider.signatureHeader] = signature
            let response = try? await client.execute(
                uri: "/v1/webhooks/test",
                method: .post,
                headers: headers,
                body: ByteBuffer(bytes: body)
            ) { $0 }
            return response?.status == .ok && !life.isOver
        }
        try? await sender.deliverDue()
        try? await parts.jobs.drain()
    }

    /// Lets time pass until nothing is left to do.
    func settle() async {
        for _ in 0..<40 {
            clock.advance(seconds: 60)
            await deliverWebhooks()
            try? await parts.timers.tick()
            let isDone = try? await parts.timers.store.read { db in
                try !db.exists("SELECT 1 FROM payment_step WHERE done_at IS NULL")
                    && !db.exists("SELECT 1 FROM webhook_event WHERE handled_at IS NULL")
            }
            let isTold = try? await parts.webhooks.provider.books.read { db in
                try !db.exists("SELECT 1 FROM delivery")
            }
            if isDone == true, isTold == true { return }
        }
    }
}
