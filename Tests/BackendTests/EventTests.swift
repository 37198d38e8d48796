import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

@testable import Backend

/// The stream of events: told at once, resumed without a gap, and ended cleanly.
struct EventTests {
    @Test(arguments: StoreKind.allCases)
    func `whoever listens is told at once, and of nothing else`(kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (ana, bob) = (try await world.register("ana"), try await world.register("bob"))
            let ear = try await Ear(world, as: ana)
            _ = try await world.ask(API.save(Homestead.instant, key: "b"), as: bob)
            _ = try await world.ask(API.save(Homestead.porto, key: "a"), as: ana)
            let events = try await ear.events(3)
            let kinds: [SyncKind] = [.wishlistHome, .listing, .wishlist]
            #expect(events.map(\.poke.type) == kinds)
            #expect(events[1].poke.id == Homestead.porto.text)
            await ear.close()

            // From the first of the three on: what happened to the same things since.
            _ = try await world.ask(API.unsave(Homestead.porto, key: "u"), as: ana)
            let resumed = try await Ear(world, as: ana, after: events[0].id)
            #expect(try await resumed.events(3).map(\.poke.type) == kinds)
            await resumed.close()
            let pull = try await world.copy(as: ana, from: Cursor(events[0].id))
            #expect(pull.kinds == kinds)
        }
    }

    @Test func `one person has so many streams and no more`() async throws {
        try await World.run { world in
            let ana = try await world.register("ana")
            var ears: [Ear] = []
            for _ in 0..<EventService.mostStreams { ears.append(try await Ear(world, as: ana)) }
            await #expect(throws: RetryLater.self) { _ = try await Ear(world, as: ana) }
            await ears.removeLast().close()
            let another = try await Ear(world, as: ana)
            await another.close()
            for ear in ears { await ear.close() }
        }
    }

    @Test func `a stream is refused without a session and from an unknown place`() async throws {
        try await World.run { world in
            let events = Endpoint<Empty, SyncPoke>(.get, "/v1/events")
            #expect(try await world.refusal(events).code == .unauthenticated)
            let ana = try await world.register("ana")
            let wrong = Endpoint<Empty, SyncPoke>(
                .get,
                "/v1/events",
                query: [QueryItem("cursor", "x")]
            )
            #expect(try await world.refusal(wrong, as: ana).code == .badRequest)
        }
    }
}

/// Listens to one stream, as the writer of its connection would.
private final class Ear: Sendable {
    struct Event {
        let id: String
        let poke: SyncPoke
    }

    private let heard = Backend.Lock<[String]>([])
    private let listening: Task<Void, Never>
    private let watching: Task<Void, Never>

    init(_ world: World, as session: SessionReply, after id: String? = nil) async throws {
        let caller = Caller(user: session.user.id, session: session.accessToken)
        let stream = try await world.parts.events.events(after: id, for: caller)
        let heard = heard
        listening = Task {
            try? await stream { text in heard.withLock { $0.append(text) } }
        }
        let events = world.parts.events
        watching = Task { await events.run() }
        try await eventually("the stream to begin") { heard.withLock { !$0.isEmpty } }
    }

    /// Waits for so many events.
    func events(_ count: Int) async throws -> [Event] {
        try await eventually("\(count) events") { heard.withLock { $0.count } > count }
        return try heard.withLock { $0 }.dropFirst().map { text in
            let lines = text.split(separator: "\n")
            #expect(text.hasSuffix("\n\n") && lines.count == 3 && lines[1] == "event: change")
            let data = Data(lines[2].dropFirst("data: ".count).utf8)
            return Event(
                id: String(lines[0].dropFirst("id: ".count)),
                poke: try Coding.decode(SyncPoke.self, from: data)
            )
        }
    }

    func close() async {
        watching.cancel()
        listening.cancel()
        await listening.value
    }
}
