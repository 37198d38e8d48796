import Cache
import Foundation
import Marketplace
import Sync
import Synchronization
import TestSupport
import Testing
import Transport
import Wire

@Suite struct SyncWriteTests {
    let id: BookingID = Sample.id(1)
    let payment = Sample.payment(1)
    let paid = Sample.booking(1, state: .confirmed, version: 2)

    @Test func `pay that loses its replies asks under one key until it knows`() async throws {
        let paid = paid
        let client = try Client { $0.number < 4 ? .hangUp : .body(paid) }
        let outcome = try await client.sync.pay(id, payment)
        #expect(outcome == paid)
        let requests = client.server.requests
        #expect(requests.count == 5)
        #expect(Set(requests.map { $0.headers["idempotency-key"] }) == [payment.paymentId.text])
        #expect(Set(requests.map(\.text)).count == 1)
        #expect(client.clock.pauses == [.milliseconds(500), .seconds(1), .seconds(2), .seconds(4)])
        #expect(try await client.journal().unsettled().isEmpty)
        #expect(client.sync.cachedNow(API.booking(id))?.value == paid)
        #expect(client.sync.cachedNow(API.trips())?.value.data == [paid])
    }

    @Test func `pay is on the disk before its first byte leaves`() async throws {
        let witness = Witness()
        let paid = paid
        let client = try Client(transport: witness) { _ in .body(paid) }
        witness.watch(client.journal())
        _ = try await client.sync.pay(id, payment)
        #expect(witness.openWhenSent == [[payment.paymentId.text]])
        #expect(try await client.journal().unsettled().isEmpty)
    }

    @Test func `pay that never left is over, and harmless`() async throws {
        let client = try Client { _ in .hangUp }
        client.server.stop()
        #expect(await failure { try await client.sync.pay(id, payment) } == .offline(.refused))
        #expect(try await client.journal().unsettled().isEmpty)
        #expect(client.clock.pauses.isEmpty)
    }

    @Test func `a card that is declined is declined once`() async throws {
        let client = try Client { _ in .problem(.paymentFailed) }
        let error = await failure { try await client.sync.pay(id, payment) }
        #expect(error == .problem(Problem(.paymentFailed, "because")))
        #expect(client.server.requests.count == 1)
        #expect(try await client.journal().unsettled().isEmpty)
    }

    @Test func `a payment still at work is waited for`() async throws {
        let paid = paid
        let client = try Client {
            $0.number < 2 ? .problem(.requestInFlight, retryAfter: 2) : .body(paid)
        }
        #expect(try await client.sync.pay(id, payment) == paid)
        #expect(client.clock.pauses == [.seconds(2), .seconds(2)])
    }

    @Test func `a server that keeps failing leaves the outcome open`() async throws {
        let client = try Client { _ in .problem(.internalError) }
        #expect(await failure { try await client.sync.pay(id, payment) } == .unsettled)
        #expect(try await client.journal().unsettled().map(\.key) == [payment.paymentId.text])
    }

    @Test func `a hotel's page in place of the reply means that nothing was paid`() async throws {
        let client = try Client { _ in .portal }
        #expect(await failure { try await client.sync.pay(id, payment) } == .notRoost)
        #expect(try await client.journal().unsettled().isEmpty)
    }

    @Test func `who stops waiting learns the outcome at the next start`() async throws {
        let paid = paid
        let isBack = Mutex(false)
        let client = try Client(transport: HastyTransport()) { _ in
            isBack.withLock { $0 } ? .body(paid) : .silence
        }
        let (sync, id, payment) = (client.sync, id, payment)
        let task = Task { await failure { try await sync.pay(id, payment) } }
        for await _ in client.server.arrivals { break }
        task.cancel()
        #expect(await task.value == .cancelled)
        #expect(try await client.journal().unsettled().count == 1)

        isBack.withLock { $0 = true }
        let settled = await client.restarted().resumeInFlight()
        #expect(settled.map(\.outcome) == [.booking(paid)])
        #expect(settled.map(\.kind) == [.pay])
        #expect(try await client.journal().unsettled().isEmpty)
        #expect(Set(client.server.requests.map { $0.headers["idempotency-key"] }).count == 1)
        #expect(Set(client.server.requests.map(\.text)).count == 1)
    }

    @Test func `a crash between storing and sending is made good`() async throws {
        let paid = paid
        let client = try Client { _ in .body(paid) }
        let body = try Coding.encode(payment)
        try await client.journal().begin(
            InFlight(
                key: payment.paymentId.text,
                kind: "pay",
                method: "POST",
                target: API.pay(id, payment).target,
                body: body,
                createdAt: Sample.noon
            )
        )
        #expect(await client.sync.resumeInFlight().map(\.outcome) == [.booking(paid)])
        let seen = try #require(client.server.requests.first)
        #expect(seen.target == API.pay(id, payment).target)
        #expect(seen.body == body)
        #expect(await client.sync.resumeInFlight().isEmpty)
    }

    @Test func `what cannot be found out yet stays open`() async throws {
        let client = try Client { _ in .hangUp }
        try await client.journal().begin(
            InFlight(
                key: "k",
                kind: "book",
                method: "POST",
                target: "/v1/bookings",
                body: nil,
                createdAt: Sample.noon
            )
        )
        client.server.stop()
        #expect(await client.sync.resumeInFlight().map(\.outcome) == [.open(.unsettled)])
        #expect(try await client.journal().unsettled().count == 1)
    }

    @Test func `a write under way is not resumed beside itself`() async throws {
        let gate = Gate()
        let paid = paid
        let client = try Client { _ in .wait(gate, then: .body(paid)) }
        let (sync, id, payment) = (client.sync, id, payment)
        let task = Task { await failure { try await sync.pay(id, payment) } }
        for await _ in client.server.arrivals { break }
        #expect(await sync.resumeInFlight().isEmpty)
        gate.open()
        #expect(await task.value == nil)
        #expect(client.server.requests.count == 1)
    }

    @Test func `nothing leaves when it cannot be stored`() async throws {
        let paid = paid
        let client = try Client { _ in .body(paid) }
        let path = client.folders.journal(server: client.server.address, account: Sample.id(1))
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        #expect(await failure { try await client.sync.pay(id, payment) } == .diskTrouble)
        #expect(client.server.requests.isEmpty)
    }
}

/// The real transport, which looks into the journal before it sends.
final class Witness: HTTPSending {
    private let base = HTTPTransport()
    private let journal = Mutex<Journal?>(nil)
    private let seen = Mutex<[[String]]>([])

    var openWhenSent: [[String]] { seen.withLock { $0 } }

    func watch(_ journal: Journal) {
        self.journal.withLock { $0 = journal }
    }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        let open = try? await journal.withLock { $0 }?.unsettled().map(\.key)
        seen.withLock { $0.append(open ?? []) }
        return try await base.send(request)
    }
}
