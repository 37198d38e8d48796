import Cache
import Foundation
import Marketplace
import Sync
import Synchronization
import TestSupport
import Testing
import Transport
import Wire

/// Pulls over a network that lies: the copy and its cursor stay as they were, or move together.
@Suite struct PullTests {
    private static let me = Sample.user(1)

    private static func page(
        _ changes: [SyncChange],
        to cursor: String,
        more: Bool = false,
        reset: Bool = false
    ) -> Step {
        .body(SyncReply(changes: changes, cursor: Cursor(cursor), more: more, reset: reset))
    }

    private static func named(_ name: String) -> SyncChange {
        var user = me
        user.name = name
        return SyncChange(
            seq: 1,
            type: .user,
            id: user.id.text,
            op: .upsert,
            version: 0,
            data: try? JSONValue(encoding: user)
        )
    }

    /// The name in the copy.
    private func name(_ sync: Sync) -> String? { sync.cachedNow(API.me())?.value.name }

    @Test func `a copy is pulled page after page, and then only what changed`() async throws {
        let client = try Client { request in
            switch request.number {
            case 0: Self.page([Self.named("Ana")], to: "1", more: true, reset: true)
            case 1: Self.page([], to: "2")
            default: Self.page([Self.named("Bea")], to: "3")
            }
        }
        #expect(await client.sync.pull() == .done(changes: 1))
        #expect(name(client.sync) == "Ana")
        client.clock.advance(seconds: 60)
        #expect(await client.sync.pull() == .done(changes: 1))
        #expect(name(client.sync) == "Bea")
        #expect(client.sync.cachedNow(API.me())?.fetchedAt == client.clock.timekeeper.now())
        let targets = client.server.requests.map(\.target)
        #expect(targets[0] == API.sync().target)
        #expect(targets[1] == API.sync(cursor: Cursor("1")).target)
        #expect(targets[2] == API.sync(cursor: Cursor("2")).target)
    }

    @Test(arguments: [
        Step.portal, .reply(502), .json(200, Data("{}".utf8)),
        .raw(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
                + #"{"changes":[],"cursor":"9","#
        ),
        .json(200, Data(#"{"changes":[{"seq":1,"type":"user"}],"cursor":"9","more":false}"#.utf8)),
    ])
    func `an answer that is no page leaves the copy and its place as they were`(
        _ step: Step
    ) async throws {
        let client = try Client { request in
            switch request.number {
            case 0: Self.page([Self.named("Ana")], to: "1", reset: true)
            case 1: step
            default: Self.page([Self.named("Bea")], to: "2")
            }
        }
        _ = await client.sync.pull()
        guard case .pause = await client.sync.pull() else {
            Issue.record("a pause should follow")
            return
        }
        #expect(name(client.sync) == "Ana")
        #expect(await client.sync.pull() == .done(changes: 1))
        #expect(name(client.sync) == "Bea")
        #expect(client.server.requests.last?.target == API.sync(cursor: Cursor("1")).target)
    }

    @Test func `a cursor that is too old begins another copy, and the old one stays meanwhile`()
        async throws
    {
        let client = try Client { request in
            switch request.number {
            case 0: Self.page([Self.named("Ana")], to: "1", reset: true)
            case 1: .problem(.cursorExpired)
            case 2: Self.page([Self.named("Bea")], to: "2", more: true, reset: true)
            case 3: .portal
            default: Self.page([], to: "3")
            }
        }
        _ = await client.sync.pull()
        guard case .pause = await client.sync.pull() else {
            Issue.record("a pause should follow")
            return
        }
        #expect(client.server.requests[2].target == API.sync().target)
        #expect(name(client.sync) == "Ana")
        // The program ends between two pages, and goes on where it was.
        let restarted = client.restarted()
        #expect(name(restarted) == "Ana")
        #expect(await restarted.pull() == .done(changes: 0))
        #expect(client.server.requests.last?.target == API.sync(cursor: Cursor("2")).target)
        #expect(name(restarted) == "Bea")
    }

    @Test func `a server that expires every cursor is not asked for ever`() async throws {
        let client = try Client { _ in .problem(.cursorExpired) }
        guard case .pause = await client.sync.pull() else {
            Issue.record("a pause should follow")
            return
        }
        #expect(client.server.requests.count == 2)
    }

    @Test func `a server that stands still is not asked for ever`() async throws {
        let client = try Client { _ in Self.page([], to: "1", more: true) }
        guard case .pause(_, .differentAge) = await client.sync.pull() else {
            Issue.record("a pause should follow")
            return
        }
        #expect(client.server.requests.count == 2)
    }

    @Test func `a page that is too large is asked for in smaller ones`() async throws {
        let client = try Client(transport: SmallTransport()) { request in
            request.target.contains("limit=62")
                ? Self.page([Self.named("Ana")], to: "1", reset: true)
                : .json(200, Data(repeating: UInt8(ascii: " "), count: 70_000))
        }
        #expect(await client.sync.pull() == .done(changes: 1))
        #expect(name(client.sync) == "Ana")
    }

    @Test func `of two programs one pulls, and both show it`() async throws {
        let gate = Gate()
        let client = try Client { _ in
            .wait(gate, then: Self.page([Self.named("Ana")], to: "1", reset: true))
        }
        let other = client.restarted()
        let heard = Mutex(0)
        let listening = Task {
            for await _ in other.copyChanges() { heard.withLock { $0 += 1 } }
        }
        async let first = client.sync.pull()
        try await eventually("the first to ask") { !client.server.requests.isEmpty }
        #expect(await other.pull() == .elsewhere)
        gate.open()
        #expect(await first == .done(changes: 1))
        #expect(name(other) == "Ana")
        // Its own pull finds nothing new, and tells what the other has brought.
        _ = await other.pull()
        try await eventually("the other to hear of it") { heard.withLock { $0 } > 0 }
        listening.cancel()
    }

    @Test func `what is queued stands over every copy, also over one that was begun anew`()
        async throws
    {
        let client = try Client { request in
            switch request.number {
            case 0, 2: Self.page([Self.named("Ana")], to: "1", reset: true)
            default: .problem(.cursorExpired)
            }
        }
        _ = await client.sync.pull()
        let change = NewChange.profile(ProfileBody(name: "Queued", about: nil))
            .pending(id: "p", subject: "", at: Sample.noon)
        _ = try await client.sync.enqueue(change)
        #expect(name(client.sync) == "Queued")
        #expect(await client.sync.pull() == .done(changes: 1))
        #expect(name(client.sync) == "Queued")
        #expect(await client.sync.outbox().map(\.id) == ["p"])
        #expect(name(client.restarted()) == "Queued")
    }

    @Test func `what the server says to a request is newer than the last pull, until the next`()
        async throws
    {
        var later = Self.me
        later.name = "Bea"
        let answer = later
        let client = try Client { request in
            request.target == API.me().target
                ? .body(answer) : Self.page([Self.named("Ana")], to: "1", reset: true)
        }
        _ = await client.sync.pull()
        client.clock.advance(seconds: 5)
        _ = try await client.sync.refresh(API.me())
        #expect(name(client.sync) == "Bea")
        client.clock.advance(seconds: 5)
        _ = await client.sync.pull()
        #expect(name(client.sync) == "Ana")
    }

    @Test func `a page from a day when the clock was ahead does not win`() async throws {
        let client = try Client { request in
            request.target == API.me().target
                ? .body(Self.me) : Self.page([Self.named("Ana")], to: "1", reset: true)
        }
        client.clock.advance(seconds: 86_400)
        _ = try await client.sync.refresh(API.me())
        client.clock.advance(seconds: -86_400)
        _ = await client.sync.pull()
        #expect(name(client.sync) == "Ana")
    }

    @Test func `nobody signed in pulls nothing`() async throws {
        let client = try Client(session: nil) { _ in .hangUp }
        #expect(await client.sync.pull() == .stopped(.signedOut))
        #expect(client.server.requests.isEmpty)
    }
}

/// The real transport, which takes no large reply.
private struct SmallTransport: HTTPSending {
    let base = HTTPTransport()

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        var request = request
        request.replyLimit = 60_000
        return try await base.send(request)
    }
}
