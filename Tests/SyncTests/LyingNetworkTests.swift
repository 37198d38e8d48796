import Foundation
import GRDB
import Marketplace
import TestSupport
import Testing
import Transport
import Wire

@testable import Cache
@testable import Sync

/// Every way in which a network, a server or a disk lies, the sentence that people read then, and
/// that the change is kept and arrives once when the lie is over.
///
/// What the program makes of each on the way: `TransportFailureTests`, `OutboxSendingTests`,
/// `SessionTests`, `FullDiskTests`, `RescueTests`; the same over real programs: `OutboxCrashTests`.
@Suite struct LyingNetworkTests {
    /// A lie that a server, or what stands in its place, tells until it stops.
    struct Lie: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sentence: String
        let step: @Sendable (SeenRequest) -> Step

        init(
            _ name: String,
            _ sentence: String,
            _ step: @escaping @Sendable (SeenRequest) -> Step
        ) {
            testDescription = name
            self.sentence = sentence
            self.step = step
        }
    }

    private static let again = "; your changes are kept and sent again in 1 s."
    private static let portal = "Something else answers in place of roost, perhaps a sign-in page"
    private static let broke = "The connection to the server broke"
    private static let ages =
        "The server and this roost are of different ages; update the older one"
    private static let json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

    static let lies = [
        Lie("a sign-in page in place of the answer", portal + again) { _ in .portal },
        Lie("a sign-in page somewhere else", portal + again) { _ in
            .reply(302, headers: ["Location": "http://hotel.example/login"])
        },
        Lie("a sign-in page that calls itself an answer", ages + again) { _ in
            .json(200, Data("<html>Welcome</html>".utf8))
        },
        Lie("no word at all", "The server takes too long to answer" + again) { _ in .silence },
        Lie("a byte now and then", "The server takes too long to answer" + again) { _ in
            .trickle(json + "Content-Length: 900\r\n\r\n", every: .milliseconds(50))
        },
        Lie("half an answer", broke + again) { _ in
            .raw(json + "Content-Length: 900\r\n\r\n{\"resu")
        },
        Lie("a restart between request and reply", broke + again) { _ in .hangUp },
        Lie("a gateway whose server is away", broke + again) { _ in
            .reply(502, headers: ["Content-Type": "text/html"])
        },
        Lie("a fault", "The server has a fault" + again) { _ in
            .problem(.internalError)
        },
        Lie("not now", "The server is busy; your changes are kept and sent in 40 s.") { _ in
            .problem(.unavailable, retryAfter: 40)
        },
        Lie(
            "not before a day that has been, or will be",
            "The server is busy; your changes are kept and sent in 5 s."
        ) { _ in
            .reply(
                503,
                headers: [
                    "Content-Type": "application/problem+json",
                    "Retry-After": "Wed, 21 Oct 2099 07:28:00 GMT",
                ],
                body: (try? Coding.encode(Problem(.unavailable, "later"))) ?? Data()
            )
        },
        Lie("a server without the route", ages + again) { _ in .problem(.notFound) },
        Lie("a server that knows no problems", portal + again) { _ in
            .reply(404, headers: ["Content-Type": "text/plain"], body: Data("404".utf8))
        },
        Lie("an outcome that has no name here", ages + again) { request in
            let id = sent(request)[0]
            return .json(200, Data(#"{"results":[{"id":"\#(id)","outcome":"pondered"}]}"#.utf8))
        },
    ]

    @Test(arguments: lies)
    func `a lie has one sentence, and the change arrives once when it is over`(
        _ lie: Lie
    ) async throws {
        let client = try Client(transport: HastyTransport()) { request in
            request.number == 0 ? lie.step(request) : Self.applied(request)
        }
        _ = try await client.sync.enqueue(Self.message("a"))
        let drained = await client.sync.drain()
        #expect(drained.sentence == lie.sentence)
        #expect(await client.sync.outbox().map(\.state) == [.sending])
        #expect(await client.sync.drain() == .done)
        #expect(client.server.requests.map(Self.sent) == [["a"], ["a"]])
        #expect(await client.sync.outbox().map(\.state) == [.sent])
    }

    // MARK: No server there

    @Test func `nobody listens`() async throws {
        let client = try Client { Self.applied($0) }
        client.server.stop()
        // The first connection may still be taken.
        _ = try? await client.sync.greet()
        try await expect(
            client.sync,
            "The server does not answer at this address" + Self.again,
            leaves: .queued
        )
    }

    @Test func `a server that proves to be nobody gets nothing`() async throws {
        let server = try #require(SelfSignedServer())
        let client = try Client { Self.applied($0) }
        try await expect(
            try client.elsewhere("https://127.0.0.1:\(server.port)"),
            "The server cannot prove who it is, so nothing was sent" + Self.again,
            leaves: .queued
        )
    }

    @Test func `plain HTTP to a server that speaks TLS`() async throws {
        let server = try #require(SelfSignedServer())
        let client = try Client { Self.applied($0) }
        try await expect(
            try client.elsewhere("http://127.0.0.1:\(server.port)"),
            Self.broke + Self.again,
            leaves: .sending
        )
    }

    /// Where a proxy is set, that is asked for the name, and answers in its own way.
    @Test(
        .enabled(
            if: !ProcessInfo.processInfo.environment.keys.contains {
                $0.lowercased().hasSuffix("_proxy")
            }
        )
    )
    func `the name is gone`() async throws {
        let client = try Client { Self.applied($0) }
        try await expect(
            try client.elsewhere("https://nobody.invalid"),
            "The server's name cannot be found" + Self.again,
            leaves: .queued
        )
    }

    // MARK: Clocks

    @Test(arguments: [-86_400, 86_400] as [Int64])
    func `a clock that is a day off sends what it would send, and renews its token`(
        _ seconds: Int64
    ) async throws {
        let client = try Client { request in
            if request.target == "/v1/auth/refresh" {
                return .body(Sample.session(1, token: "access-2"))
            }
            return request.headers["authorization"] == "Bearer access-2"
                ? Self.applied(request) : .problem(.tokenExpired)
        }
        _ = try await client.sync.enqueue(Self.message("a"))
        client.clock.advance(seconds: seconds)
        #expect(await client.sync.drain() == .done)
        _ = try await client.sync.enqueue(Self.message("b"))
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().map(\.state) == [.sent, .sent])
    }

    @Test func `what its deadline overtakes stands before the user, and holds nothing up`()
        async throws
    {
        let client = try Client { Self.applied($0) }
        var late = Self.message("a")
        late.expiresAt = Sample.noon.adding(seconds: 60)
        _ = try await client.sync.enqueue(late)
        _ = try await client.sync.enqueue(Self.message("b"))
        client.clock.advance(seconds: 61)
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().map(\.state) == [.rejected, .sent])
        #expect(client.server.requests.map(Self.sent) == [["b"]])
    }

    // MARK: Ages

    @Test func `a newer server's new words stop no other change`() async throws {
        let client = try Client { request in
            .json(
                200,
                Data(
                    """
                    {"mood":"good","results":[
                    {"id":"a","outcome":"applied","version":3,"colour":"blue"},
                    {"id":"b","outcome":"rejected","problem":{"type":"/problems/moon_is_full",
                    "title":"Moon is full","status":409,"code":"moon_is_full",
                    "detail":"Try again when the moon has waned."}},
                    {"id":"c","outcome":"applied"}]}
                    """.utf8
                )
            )
        }
        for id in ["a", "b", "c"] { _ = try await client.sync.enqueue(Self.message(id)) }
        #expect(await client.sync.drain() == .done)
        let kept = await client.sync.outbox()
        #expect(kept.map(\.state) == [.sent, .rejected, .sent])
        let problem = try #require(kept[1].answer?.problem)
        #expect(SyncError.problem(problem).sentence == "Try again when the moon has waned.")
    }

    @Test func `what was said in new words is asked for again, and the rest is filed`() async throws
    {
        let client = try Client { request in
            guard request.number == 0 else { return Self.applied(request) }
            return .json(
                200,
                Data(
                    """
                    {"results":[{"id":"a","outcome":"applied"},{"id":"b","outcome":"pondered"}]}
                    """.utf8
                )
            )
        }
        for id in ["a", "b"] { _ = try await client.sync.enqueue(Self.message(id)) }
        #expect(await client.sync.drain().sentence == Self.ages + Self.again)
        #expect(await client.sync.outbox().map(\.state) == [.sent, .sending])
        #expect(await client.sync.drain() == .done)
        #expect(client.server.requests.map(Self.sent) == [["a", "b"], ["b"]])
    }

    // MARK: The disk, full by `PRAGMA max_page_count`

    @Test func `a full disk while a change is queued`() async throws {
        let client = try Client { Self.applied($0) }
        _ = try await client.sync.enqueue(Self.message("a"))
        try await client.sync.fillDisk()
        let error = await failure {
            try await client.sync.enqueue(
                Self.message("b", String(repeating: "long ", count: 2_000))
            )
        }
        #expect(
            error?.sentence
                == "This machine's disk is full: make room, nothing new is kept."
        )
        #expect(client.server.requests.isEmpty)
        #expect(await client.sync.outbox().map(\.id) == ["a"])
    }

    @Test func `a full disk while an answer is filed asks again later, and not at once`()
        async throws
    {
        let client = try Client { request in
            let data = JSONValue.string(String(repeating: "long ", count: 4_000))
            return .body(
                MutationsReply(
                    results: Self.sent(request).map {
                        MutationResult(id: $0, outcome: .applied, data: data)
                    }
                )
            )
        }
        _ = try await client.sync.enqueue(Self.message("a"))
        _ = try await client.sync.desk.journal.takeBatch(of: 1, at: Sample.noon)
        try await client.sync.fillDisk()
        #expect(
            await client.sync.drain().sentence == "The disk of this machine is full" + Self.again
        )
        #expect(client.server.requests.count == 1)
        #expect(await client.sync.outbox().map(\.state) == [.sending])
        try await client.sync.emptyDisk()
        #expect(await client.sync.drain() == .done)
        #expect(await client.sync.outbox().map(\.state) == [.sent])
    }

    @Test func `another program that holds the file hides nothing and stops nothing for good`()
        async throws
    {
        let client = try Client { Self.applied($0) }
        _ = try await client.sync.enqueue(Self.message("a"))
        let path = client.folders.journal(server: client.server.address, account: Sample.id(1))
        let other = try DatabaseQueue(path: path, configuration: holding)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        #expect(
            await client.sync.drain().sentence
                == "Another program holds the file of your changes" + Self.again
        )
        #expect(await client.sync.outbox().map(\.id) == ["a"])
        #expect(client.server.requests.isEmpty)
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        #expect(await client.sync.drain() == .done)
    }

    @Test func `a damaged file is told with what was rescued and where it lies`() async throws {
        let client = try Client { Self.applied($0) }
        for id in ["a", "b"] { _ = try await client.sync.enqueue(Self.message(id)) }
        let path = client.folders.journal(server: client.server.address, account: Sample.id(1))
        let queue = try DatabaseQueue(path: path)
        try await queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.write(contentsOf: Data(repeating: 0x5A, count: 4_096))
        try file.close()
        let restarted = client.restarted()
        #expect(await restarted.drain() == .done)
        #expect(client.server.requests.map(Self.sent) == [["a", "b"]])
        let rescue = try #require(restarted.rescueNow)
        #expect(
            rescue.sentence == "The file of your unsent changes was damaged: 2 changes were "
                + "rescued, all that was found in it; the damaged file is kept at \(rescue.file)."
        )
        #expect(FileManager.default.fileExists(atPath: rescue.file))
        let some = Rescue(changes: 1, lost: 2, file: "x").sentence
        #expect(some.contains("1 change was rescued and 2 could not be read; the damaged file is"))
        let unknown = Rescue(changes: 1, lost: nil, file: "x").sentence
        #expect(unknown.contains("rescued; whether any is missing cannot be told. The damaged"))
    }

    // MARK: Helpers

    private func expect(
        _ sync: Sync,
        _ sentence: String,
        leaves state: PendingChange.State
    ) async throws {
        _ = try await sync.enqueue(Self.message("a"))
        #expect(await sync.drain().sentence == sentence)
        #expect(await sync.outbox().map(\.state) == [state])
    }

    private static func message(_ id: String, _ text: String = "Hello") -> PendingChange {
        var change = NewChange.message(Sample.id(1), MessageBody(id: Sample.id(7), text: text))
            .pending(id: id, subject: "A quiet flat", at: Sample.noon)
        change.sendAfter = Sample.noon.adding(seconds: -86_400)
        return change
    }

    private static func sent(_ request: SeenRequest) -> [String] {
        let body = try? Coding.decode(MutationsBody.self, from: request.body)
        return body?.mutations.map(\.id) ?? []
    }

    private static func applied(_ request: SeenRequest) -> Step {
        .body(
            MutationsReply(
                results: sent(request).map { MutationResult(id: $0, outcome: .applied) }
            )
        )
    }
}

/// Of a connection that may hold a transaction for as long as it likes.
private var holding: Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return configuration
}

extension Sync {
    /// From now on the file of the changes may not grow.
    fileprivate func fillDisk() async throws {
        try await desk.journal.access { database, _ in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages)")
        }
    }

    fileprivate func emptyDisk() async throws {
        try await desk.journal.access { database, _ in
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = 1000000")
        }
    }
}
