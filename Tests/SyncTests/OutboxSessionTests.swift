import Cache
import Foundation
import Marketplace
import Synchronization
import TestSupport
import Testing
import Wire

@testable import Sync

/// What becomes of changes that wait when a token runs out, a session ends and somebody signs in.
@Suite struct OutboxSessionTests {
    /// How a renewal fails.
    enum Renewal: CaseIterable {
        case lost
        case refused
        case withoutUse

        var step: Step {
            switch self {
            case .lost: .hangUp
            case .refused: .problem(.sessionRevoked)
            // What the new token is good for, the server denies at once.
            case .withoutUse: .body(Sample.session(1, token: "access-2"))
            }
        }
    }

    private static let minute = Sample.noon.adding(seconds: 60)

    // MARK: A token that the server refuses

    @Test(arguments: Renewal.allCases)
    func `what was turned away at the door can be taken back`(_ renewal: Renewal) async throws {
        let client = try Client { request in
            request.target == Self.refresh ? renewal.step : .problem(.tokenExpired)
        }
        _ = try await client.sync.enqueue(Self.message("a"))
        _ = await client.sync.drain()
        #expect(try await client.journal().changes().map(\.state) == [.queued])
        #expect(await client.sync.takeBack("a"))
    }

    @Test(arguments: Renewal.allCases)
    func `what was turned away at the door still falls away when its time is over`(
        _ renewal: Renewal
    ) async throws {
        let isOpen = Mutex(false)
        let client = try Client { request in
            switch request.target {
            case _ where isOpen.withLock { $0 }: Self.applied(request)
            case Self.refresh: renewal.step
            default: .problem(.tokenExpired)
            }
        }
        _ = try await client.sync.enqueue(Self.message("a", until: Self.minute))
        _ = await client.sync.drain()
        isOpen.withLock { $0 = true }
        client.clock.advance(seconds: 61)
        try client.credentials.save(Sample.session(1, token: "access-3"))
        let later = client.restarted()
        let before = client.server.requests.count
        #expect(await later.drain() == .done)
        #expect(await later.outbox().map(\.state) == [.rejected])
        #expect(client.server.requests.count == before)
    }

    @Test func `what may have arrived before is not put back by a door that is shut now`()
        async throws
    {
        let client = try Client { request in
            switch request.target {
            case _ where request.number == 0: .hangUp
            case Self.refresh: .problem(.sessionRevoked)
            default: .problem(.tokenExpired)
            }
        }
        _ = try await client.sync.enqueue(Self.message("a", until: Self.minute))
        _ = await client.sync.drain()
        _ = try await client.sync.enqueue(Self.message("b"))
        #expect(await client.sync.drain() == .stopped(.signedOut))
        #expect(try await client.journal().changes().map(\.state) == [.sending, .queued])
        #expect(await client.sync.takeBack("a") == false)
    }

    // MARK: Signing in

    @Test func `signing in sends what the end of the session held back`() async throws {
        let client = try Client { request in
            switch request.target {
            case Self.refresh: .problem(.sessionRevoked)
            case Self.logIn: .body(Sample.session(1, token: "access-2"))
            case _ where request.headers["authorization"] == "Bearer access-2":
                Self.applied(request)
            default: .problem(.unauthenticated)
            }
        }
        let sync = client.sync
        _ = try await sync.enqueue(Self.message("a"))
        let sending = Task { await sync.keepSending() }
        try await eventually("the end of the session") { sync.outboxHub.now.phase == .signedOut }
        #expect(sync.outboxHub.now.queued == 1)
        _ = try await sync.login(Self.login)
        try await eventually("the change to be sent") {
            sync.outboxHub.now == OutboxStatus()
        }
        #expect(sync.outboxNow.map(\.state) == [.sent])
        sending.cancel()
        await sending.value
    }

    @Test func `the corner counts the changes of whoever is signed in`() async throws {
        let next = Mutex(2)
        let client = try Client { request in
            guard request.target == Self.logIn else { return .reply(204) }
            return .body(next.withLock { Sample.session($0, token: "of-\($0)") })
        }
        let sync = client.sync
        _ = try await sync.enqueue(Self.message("a"))
        #expect(sync.outboxHub.now.queued == 1)
        _ = try await sync.login(Self.login)
        #expect(sync.outboxHub.now == OutboxStatus())
        next.withLock { $0 = 1 }
        _ = try await sync.login(Self.login)
        #expect(sync.outboxHub.now == OutboxStatus(queued: 1))
        await sync.logout()
        #expect(sync.outboxHub.now.queued == 0)
    }

    // MARK: Helpers

    private static let refresh = "/v1/auth/refresh"
    private static let logIn = "/v1/auth/login"
    private static let login = LoginBody(email: "a@example.com", password: "b", device: "test")

    private static func message(_ id: String, until end: Instant? = nil) -> PendingChange {
        var change = NewChange.message(Sample.id(1), MessageBody(id: Sample.id(7), text: "Hello"))
            .pending(id: id, subject: "A quiet flat", at: Sample.noon)
        change.sendAfter = Sample.noon
        change.expiresAt = end
        return change
    }

    private static func applied(_ request: SeenRequest) -> Step {
        let body = try? Coding.decode(MutationsBody.self, from: request.body)
        let ids = body?.mutations.map(\.id) ?? []
        return .body(
            MutationsReply(results: ids.map { MutationResult(id: $0, outcome: .applied) })
        )
    }
}
