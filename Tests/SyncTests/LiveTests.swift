import Cache
import Foundation
import Marketplace
import Sync
import Synchronization
import TestSupport
import Testing
import Transport
import Wire

/// The stream of events, over a network that breaks it, holds it back and lets it die.
@Suite struct LiveTests {
    private static let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
    private static let poke = "retry: 1000\n\nid: e\nevent: change\ndata: {}\n\n"

    /// A signed-in client whose every pull finds a new name, and what it does in the background.
    private func client(
        _ clock: HastyClock,
        events: @escaping @Sendable (SeenRequest) -> Step
    ) throws -> (client: Client, sync: Sync, running: Task<Void, Never>) {
        let pulls = Mutex(0)
        let client = try Client { request in
            guard !request.target.hasPrefix("/v1/events") else { return events(request) }
            let number = pulls.withLock { count in
                count += 1
                return count
            }
            var user = Sample.user(1)
            user.name = "\(number)"
            let change = SyncChange(
                seq: 1,
                type: .user,
                id: user.id.text,
                op: .upsert,
                version: 0,
                data: try? JSONValue(encoding: user)
            )
            let cursor = Cursor("c\(number)")
            return .body(
                SyncReply(changes: [change], cursor: cursor, more: false, reset: number == 1)
            )
        }
        let sync = Sync(
            server: try ServerAddress(client.server.address),
            profile: "home",
            folders: client.folders,
            transport: HTTPTransport(),
            agent: "roost/test",
            time: clock.timekeeper
        )
        return (client, sync, Task { await sync.keepPulling() })
    }

    private func pulls(_ client: Client) -> Int {
        client.server.requests.count { $0.target.hasPrefix("/v1/sync") }
    }

    private func streams(_ client: Client) -> [SeenRequest] {
        client.server.requests.filter { $0.target == "/v1/events" }
    }

    @Test func `an event is a pull, and a stream that breaks goes on where the copy is`()
        async throws
    {
        let clock = HastyClock()
        let (client, sync, running) = try client(clock) { request in
            request.headers["last-event-id"] == nil
                ? .raw(Self.head + Self.poke) : .pieces([Self.head + Self.poke], then: .silence)
        }
        defer { running.cancel() }
        try await eventually("the second stream to bring a pull") {
            // One that is opened before the first pull is through has no place to go on from.
            streams(client).contains { $0.headers["last-event-id"] != nil } && pulls(client) >= 3
        }
        #expect(streams(client).first?.headers["accept"] == "text/event-stream")
        let id = try #require(streams(client).compactMap { $0.headers["last-event-id"] }.last)
        #expect(id.hasPrefix("c"))
        #expect(sync.cachedNow(API.me()) != nil)
    }

    @Test func `a stream on which nothing comes is given up, and pulls go on`() async throws {
        let clock = HastyClock()
        let (client, _, running) = try client(clock) { _ in .silence }
        defer { running.cancel() }
        try await eventually("a stream") { streams(client).count == 1 }
        try await eventually("the first pull") { pulls(client) == 1 }
        try await eventually("another stream") {
            clock.advance(seconds: 1)
            return streams(client).count >= 2
        }
        try await eventually("another pull") {
            clock.advance(seconds: 5)
            return pulls(client) >= 2
        }
    }

    @Test func `a stream that falls silent is opened anew`() async throws {
        let clock = HastyClock()
        let (client, _, running) = try client(clock) { _ in
            .pieces([Self.head + ":\n\n"], then: .silence)
        }
        defer { running.cancel() }
        try await eventually("a stream") { streams(client).count == 1 }
        try await eventually("the first pull") { pulls(client) == 1 }
        try await eventually("another stream") {
            clock.advance(seconds: 1)
            return streams(client).count >= 2
        }
    }

    @Test func `a stream that says nothing is given up, also when the clock was put back`()
        async throws
    {
        let clock = HastyClock()
        let (client, _, running) = try client(clock) { _ in .silence }
        defer { running.cancel() }
        try await eventually("a stream") { streams(client).count == 1 }
        clock.advance(seconds: -86_400)
        try await eventually("another stream") {
            clock.advance(seconds: 1)
            return streams(client).count >= 2
        }
    }

    @Test func `where there are no streams, pulls go on`() async throws {
        let clock = HastyClock()
        let (client, _, running) = try client(clock) { _ in .portal }
        defer { running.cancel() }
        try await eventually("the first pull") { pulls(client) == 1 }
        clock.advance(seconds: 90)
        try await eventually("another pull") { pulls(client) >= 2 }
    }
}

/// A clock that a test moves, over pauses that are short.
private final class HastyClock: Sendable {
    private let ahead = Mutex<Int64>(0)

    func advance(seconds: Int64) { ahead.withLock { $0 += seconds } }

    var timekeeper: Timekeeper {
        Timekeeper(
            now: { Timekeeper.system.now().adding(seconds: self.ahead.withLock { $0 }) },
            pause: { duration throws(CancellationError) in
                try await Timekeeper.system.pause(min(duration, .milliseconds(20)))
            },
            chance: { 0.5 }
        )
    }
}
