import Cache
import Foundation
import Marketplace
import Sync
import Synchronization
import TestSupport
import Testing
import Transport
import Wire

/// Sending what waits, over a network that lies.
@Suite struct OutboxSendingTests {
    private static func message(_ id: String, _ text: String = "Hello") -> PendingChange {
        let body = MessageBody(id: Sample.id(7), text: text)
        var change = NewChange.message(Sample.id(1), body)
            .pending(id: id, subject: "A quiet flat", at: Sample.noon)
        change.sendAfter = Sample.noon
        return change
    }

    /// The ids of the changes of a request.
    private static func ids(_ request: SeenRequest) -> [String] {
        let body = try? Coding.decode(MutationsBody.self, from: request.body)
        return body?.mutations.map(\.id) ?? []
    }

    private static func applied(_ ids: [String], rejecting bad: Set<String> = []) -> Step {
        .body(
            MutationsReply(
                results: ids.map { id in
                    bad.contains(id)
                        ? MutationResult(
                            id: id,
                            outcome: .rejected,
                            problem: Problem(.notFound, "There is no such conversation.")
                        ) : MutationResult(id: id, outcome: .applied)
                }
            )
        )
    }

    private func states(_ sync: Sync) async -> [PendingChange.State] {
        await sync.outbox().map(\.state)
    }

    @Test func `what waits leaves in order and in one request`() async throws {
        let client = try Client { Self.applied(Self.ids($0)) }
        for id in ["a", "b", "c"] { _ = try await client.sync.enqueue(Self.message(id)) }
        #expect(await client.sync.drain() == .done)
        #expect(client.server.requests.map(Self.ids) == [["a", "b", "c"]])
        #expect(await states(client.sync) == [.sent, .sent, .sent])
    }

    @Test func `what was read leaves at once, as one mark that never goes back`() async throws {
        let client = try Client { Self.applied(Self.ids($0)) }
        for (id, number) in [("a", 4), ("b", 2)] {
            let mark = NewChange.markRead(Sample.id(1), upTo: number)
                .pending(id: id, subject: "Bo", at: Sample.noon)
            _ = try await client.sync.enqueue(mark)
        }
        #expect(await client.sync.drain() == .done)
        let sent = client.server.requests.compactMap { request in
            try? Coding.decode(MutationsBody.self, from: request.body).mutations
        }
        #expect(sent.map { $0.map(\.args) } == [[.object(["number": .integer(4)])]])
    }

    @Test func `one bad change stops no other, and is kept for the user`() async throws {
        let client = try Client { Self.applied(Self.ids($0), rejecting: ["b"]) }
        for id in ["a", "b", "c"] { _ = try await client.sync.enqueue(Self.message(id)) }
        #expect(await client.sync.drain() == .done)
        #expect(await states(client.sync) == [.sent, .rejected, .sent])
        #expect(await client.sync.drop("b"))
        #expect(await states(client.sync) == [.sent, .sent])
    }

    @Test func `a lost answer sends the same changes again under the same ids`() async throws {
        let client = try Client { $0.number == 0 ? .hangUp : Self.applied(Self.ids($0)) }
        for id in ["a", "b"] { _ = try await client.sync.enqueue(Self.message(id)) }
        guard case .pause(let pause, _) = await client.sync.drain() else {
            Issue.record("a lost answer is waited out")
            return
        }
        #expect(pause == .seconds(1))
        #expect(await states(client.sync) == [.sending, .sending])
        client.clock.advance(seconds: 1)
        let restarted = client.restarted()
        _ = try await restarted.enqueue(Self.message("c"))
        #expect(await restarted.drain() == .done)
        #expect(client.server.requests.map(Self.ids) == [["a", "b"], ["a", "b", "c"]])
        let keys = client.server.requests.compactMap { $0.headers["idempotency-key"] }
        #expect(Set(keys).count == 2)
    }

    @Test func `pauses grow, and a server that asks for more gets it`() async throws {
        let client = try Client { request in
            request.number == 2 ? .problem(.tooManyRequests, retryAfter: 40) : .hangUp
        }
        _ = try await client.sync.enqueue(Self.message("a"))
        var pauses: [Duration] = []
        for _ in 0..<4 {
            if case .pause(let pause, _) = await client.sync.drain() { pauses.append(pause) }
        }
        #expect(pauses == [.seconds(1), .seconds(2), .seconds(40), .seconds(8)])
    }

    @Test func `a batch that the server cannot read goes one by one`() async throws {
        let client = try Client { request in
            let ids = Self.ids(request)
            return ids.contains("b") ? .problem(.invalidBody) : Self.applied(ids)
        }
        for id in ["a", "b", "c"] { _ = try await client.sync.enqueue(Self.message(id)) }
        #expect(await client.sync.drain() == .done)
        #expect(
            client.server.requests.map(Self.ids) == [["a", "b", "c"], ["a"], ["b"], ["c"]]
        )
        #expect(await states(client.sync) == [.sent, .rejected, .sent])
    }

    @Test(arguments: ["portal", "half", "older"])
    func `what answers in the server's place takes nothing out of the outbox`(
        _ lie: String
    ) async throws {
        let client = try Client { _ in
            switch lie {
            case "portal": .portal
            case "half": .raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"resu")
            default: .body(MutationsReply(results: []))
            }
        }
        _ = try await client.sync.enqueue(Self.message("a"))
        guard case .pause(_, let error) = await client.sync.drain() else {
            Issue.record("nothing was answered")
            return
        }
        #expect(!error.sentence.isEmpty)
        #expect(await states(client.sync) == [.sending])
    }

    @Test func `a session that ended keeps the changes for whoever queued them`() async throws {
        let client = try Client { request in
            request.target == "/v1/auth/refresh"
                ? .problem(.sessionRevoked) : .problem(.unauthenticated)
        }
        _ = try await client.sync.enqueue(Self.message("a"))
        #expect(await client.sync.drain() == .stopped(.signedOut))
        #expect(try await client.journal().changes().map(\.id) == ["a"])
        #expect(try await client.journal(of: 2).changes().isEmpty)
        #expect(await failure { try await client.sync.enqueue(Self.message("b")) } == .signedOut)
    }

    @Test func `a token that ran out is renewed and the batch goes on`() async throws {
        let client = try Client { request in
            if request.target == "/v1/auth/refresh" {
                return .body(Sample.session(1, token: "access-2"))
            }
            return request.headers["authorization"] == "Bearer access-2"
                ? Self.applied(Self.ids(request)) : .problem(.tokenExpired)
        }
        _ = try await client.sync.enqueue(Self.message("a"))
        #expect(await client.sync.drain() == .done)
        #expect(await states(client.sync) == [.sent])
    }

    @Test func `what one may take back waits, and leaves no trace when taken back`() async throws {
        let client = try Client { Self.applied(Self.ids($0)) }
        let body = MessageBody(id: Sample.id(7), text: "Hm.")
        let change = NewChange.message(Sample.id(1), body)
            .pending(id: "a", subject: "", at: Sample.noon)
        _ = try await client.sync.enqueue(change)
        #expect(await client.sync.drain() == .done)
        #expect(client.server.requests.isEmpty)
        #expect(await client.sync.untilNextDue() == .seconds(5))
        #expect(await client.sync.takeBack("a"))
        client.clock.advance(seconds: 6)
        #expect(await client.sync.drain() == .done)
        #expect(client.server.requests.isEmpty)
    }

    @Test func `while one program sends, another leaves it to that`() async throws {
        let gate = Gate()
        let client = try Client { .wait(gate, then: Self.applied(Self.ids($0))) }
        _ = try await client.sync.enqueue(Self.message("a"))
        async let first = client.sync.drain()
        for await _ in client.server.arrivals { break }
        #expect(await client.restarted().drain() == .elsewhere)
        gate.open()
        #expect(await first == .done)
    }

    @Test func `a change whose time is up is looked at with pauses while another program sends`()
        async throws
    {
        let gate = Gate()
        let client = try Client { .wait(gate, then: Self.applied(Self.ids($0))) }
        _ = try await client.sync.enqueue(Self.message("a"))
        async let first = client.sync.drain()
        for await _ in client.server.arrivals { break }
        let other = client.restarted()
        var late = Self.message("late")
        late.expiresAt = Sample.noon
        _ = try await other.enqueue(late)
        let sending = Task { await other.keepSending() }
        try await eventually("it to be looked at") { client.clock.pauses.count > 8 }
        sending.cancel()
        await sending.value
        gate.open()
        #expect(await first == .done)
        #expect(client.clock.pauses.allSatisfy { $0 >= .seconds(1) })
    }

    @Test func `a saved home is shown as saved before and after the server knows`() async throws {
        let list = Wishlist(id: Sample.id(3), name: "Saved", homes: [])
        let page = Page(data: [Sample.card(4)], hasMore: false, next: nil)
        let client = try Client { request in
            switch request.target {
            case API.wishlist().target: .body(list)
            case API.search(SearchCriteria()).target: .body(page)
            default: Self.applied(Self.ids(request))
            }
        }
        _ = try await client.sync.refresh(API.search(SearchCriteria()))
        _ = try await client.sync.refresh(API.wishlist())
        client.clock.advance(seconds: 1)
        let save = NewChange.save(Sample.id(4)).pending(id: "s", subject: "", at: Sample.noon)
        _ = try await client.sync.enqueue(save)
        #expect(client.sync.cachedNow(API.wishlist())?.value.homes.count == 1)
        #expect(client.restarted().cachedNow(API.wishlist())?.value.homes.count == 1)
        #expect(await client.sync.drain() == .done)
        #expect(client.sync.cachedNow(API.wishlist())?.value.homes.count == 1)
        client.clock.advance(seconds: 1)
        // The server's own word is newer now, and says otherwise.
        #expect(try await client.sync.refresh(API.wishlist()).value.homes.isEmpty)
    }

    @Test func `of a conflict the user keeps theirs, and the rest still goes`() async throws {
        let client = try Client { request in
            let ids = Self.ids(request)
            guard request.number == 0 else { return Self.applied(ids) }
            let theirs = JSONValue.object(["title": .string("Theirs"), "beds": .integer(2)])
            let result = MutationResult(
                id: ids[0],
                outcome: .conflict,
                version: 9,
                data: theirs,
                fields: [.title]
            )
            return .body(MutationsReply(results: [result]))
        }
        var change = PendingChange(
            id: "e",
            name: .editListing,
            target: "lst_1",
            args: .object(["title": .string("Mine"), "beds": .integer(3)]),
            baseVersion: 4,
            subject: "",
            createdAt: Sample.noon,
            sendAfter: Sample.noon
        )
        change.base = .object(["title": .string("Before"), "beds": .integer(2)])
        _ = try await client.sync.enqueue(change)
        #expect(await client.sync.drain() == .done)
        #expect(await states(client.sync) == [.needsYou])
        #expect(await client.sync.keepTheirs("e", key: "f"))
        #expect(await client.sync.drain() == .done)
        let body = try Coding.decode(MutationsBody.self, from: client.server.requests[1].body)
        #expect(body.mutations.map(\.id) == ["f"])
        #expect(body.mutations[0].args == .object(["beds": .integer(3)]))
        #expect(body.mutations[0].baseVersion == 9)
    }
}
