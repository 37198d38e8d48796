import Cache
import Foundation
import Marketplace
import Synchronization
import TestSupport
import Testing
import Wire

@testable import Sync

/// What ends a pause before its time.
@Suite struct OutboxPauseTests {
    /// What stands before the route of the changes alone and answers in its place.
    enum Guard: CaseIterable {
        case gateway
        case firewall

        var step: Step {
            let page = ["Content-Type": "text/html"]
            return switch self {
            case .gateway: .reply(503, headers: page.merging(["Retry-After": "60"]) { $1 })
            case .firewall: .reply(403, headers: page)
            }
        }
    }

    @Test(arguments: Guard.allCases)
    func `a pause after an answer lasts, though all else gets through`(
        _ gate: Guard
    ) async throws {
        let client = try Client(clock: TestClock(letsPausesEnd: false)) { request in
            request.target == Self.changes ? gate.step : .body(Self.hello)
        }
        let sync = client.sync
        try await enqueueTwo(sync)
        let sending = Task { await sync.keepSending() }
        // Until the next attempt, and until the later change falls away.
        try await eventually("an attempt") { client.clock.pauses.count == 2 }
        #expect(sync.connectivityNow != .online)
        _ = try await sync.greet()
        #expect(sync.connectivityNow == .online)
        try await eventually("the news to be heard") { client.clock.pauses.count > 2 }
        #expect(attempts(client) == 1)
        await sync.sendNow()
        try await eventually("what the user asked for") { attempts(client) == 2 }
        sending.cancel()
        await sending.value
    }

    @Test func `a pause after a lost answer ends when the server is heard of`() async throws {
        let isLost = Mutex(true)
        let client = try Client(clock: TestClock(letsPausesEnd: false)) { request in
            guard request.target == Self.changes else { return .body(Self.hello) }
            return isLost.withLock { $0 } ? .hangUp : Self.applied(request)
        }
        let sync = client.sync
        try await enqueueTwo(sync)
        let sending = Task { await sync.keepSending() }
        try await eventually("an attempt") { client.clock.pauses.count == 2 }
        isLost.withLock { $0 = false }
        _ = try await sync.greet()
        try await eventually("the change to be sent") { sync.outboxNow.first?.state == .sent }
        sending.cancel()
        await sending.value
    }

    @Test func `a pause before a sign-in page ends when that is gone`() async throws {
        let isThere = Mutex(true)
        let client = try Client(clock: TestClock(letsPausesEnd: false)) { request in
            switch request.target {
            case _ where isThere.withLock { $0 }: .portal
            case Self.changes: Self.applied(request)
            default: .body(Self.hello)
            }
        }
        let sync = client.sync
        _ = try? await sync.greet()
        try await enqueueTwo(sync)
        let sending = Task { await sync.keepSending() }
        try await eventually("an attempt") { client.clock.pauses.count == 2 }
        isThere.withLock { $0 = false }
        _ = try await sync.greet()
        try await eventually("the change to be sent") { sync.outboxNow.first?.state == .sent }
        sending.cancel()
        await sending.value
    }

    // MARK: Helpers

    private static let changes = "/v1/sync/mutations"
    private static let hello = ServerReply(
        name: "roost",
        version: "1",
        isDemo: false,
        now: Sample.noon,
        cardTokenUrl: "/test-provider/tokens"
    )

    private func attempts(_ client: Client) -> Int {
        client.server.requests.count { $0.target == Self.changes }
    }

    /// One that is due, and one whose time may run out before it leaves.
    private func enqueueTwo(_ sync: Sync) async throws {
        var due = Self.message("a")
        due.sendAfter = Sample.noon
        var later = Self.message("b")
        later.expiresAt = Sample.noon.adding(seconds: 3_600)
        for change in [due, later] { _ = try await sync.enqueue(change) }
    }

    private static func message(_ id: String) -> PendingChange {
        NewChange.message(Sample.id(1), MessageBody(id: Sample.id(7), text: "Hello"))
            .pending(id: id, subject: "A quiet flat", at: Sample.noon)
    }

    private static func applied(_ request: SeenRequest) -> Step {
        let body = try? Coding.decode(MutationsBody.self, from: request.body)
        let ids = body?.mutations.map(\.id) ?? []
        return .body(
            MutationsReply(results: ids.map { MutationResult(id: $0, outcome: .applied) })
        )
    }
}
