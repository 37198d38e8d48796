import Cache
import Foundation
import Marketplace
import Sync
import Synchronization
import TestSupport
import Testing
import Transport
import Wire

/// A client of a scripted server, with folders of its own and pauses that take no time.
final class Client: Sendable {
    let folder: TemporaryFolder
    let server: ScriptedServer
    let folders: Folders
    let sync: Sync
    let clock: TestClock

    /// Signed in as user 1 unless `session` says otherwise.
    init(
        session: SessionReply? = Sample.session(1),
        folder: TemporaryFolder = TemporaryFolder(),
        transport: any HTTPSending = HTTPTransport(),
        clock: TestClock = TestClock(),
        server script: @escaping ScriptedServer.Script
    ) throws {
        server = try #require(ScriptedServer(script))
        self.folder = folder
        folders = Folders(cache: folder.path + "/cache", data: folder.path + "/data")
        self.clock = clock
        let credentials = folders.credentials(server: server.address, profile: "home")
        if let session { try CredentialStore(at: credentials).save(session) }
        sync = Client.start(server.address, folders, transport, clock)
    }

    deinit {
        server.stop()
    }

    /// The same user at an address where something else is, with changes of their own.
    func elsewhere(_ address: String, transport: any HTTPSending = HTTPTransport()) throws -> Sync {
        let path = folders.credentials(server: address, profile: "home")
        try CredentialStore(at: path).save(Sample.session(1))
        return Client.start(address, folders, transport, clock)
    }

    /// The program started once more on the same files.
    func restarted(transport: any HTTPSending = HTTPTransport()) -> Sync {
        Client.start(server.address, folders, transport, clock)
    }

    func journal(of account: Int = 1) -> Journal {
        Journal(at: folders.journal(server: server.address, account: Sample.id(account)))
    }

    var credentials: CredentialStore {
        CredentialStore(at: folders.credentials(server: server.address, profile: "home"))
    }

    private static func start(
        _ address: String,
        _ folders: Folders,
        _ transport: any HTTPSending,
        _ clock: TestClock
    ) -> Sync {
        guard let address = try? ServerAddress(address) else {
            preconditionFailure("the scripted server has an address of the right form")
        }
        return Sync(
            server: address,
            profile: "home",
            folders: folders,
            transport: transport,
            agent: "roost/test",
            time: clock.timekeeper
        )
    }
}

/// A clock that a test moves, and pauses that are noted instead of waited for.
final class TestClock: Sendable {
    private let now = Mutex(Sample.noon)
    private let paused = Mutex<[Duration]>([])
    private let letsPausesEnd: Bool

    /// A clock whose pauses end at once, or never but by being cancelled.
    init(letsPausesEnd: Bool = true) {
        self.letsPausesEnd = letsPausesEnd
    }

    var pauses: [Duration] { paused.withLock { $0 } }

    func advance(seconds: Int64) {
        now.withLock { $0 = $0.adding(seconds: seconds) }
    }

    var timekeeper: Timekeeper {
        Timekeeper(
            now: { self.now.withLock { $0 } },
            pause: { duration throws(CancellationError) in
                self.paused.withLock { $0.append(duration) }
                if self.letsPausesEnd {
                    await Task.yield()
                } else {
                    for await _ in AsyncStream.makeStream(of: Void.self).stream {}
                }
                if Task.isCancelled { throw CancellationError() }
            },
            chance: { 0 }
        )
    }
}

/// The real transport with no patience.
struct HastyTransport: HTTPSending {
    let base = HTTPTransport()

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        var request = request
        request.timeouts.total = .milliseconds(600)
        return try await base.send(request)
    }
}

extension Step {
    static func body(_ value: some Encodable, etag: String? = nil) -> Step {
        guard let body = try? Coding.encode(value) else { return .hangUp }
        return .json(200, etag: etag, body)
    }

    static func problem(_ code: ProblemCode, retryAfter: Int? = nil) -> Step {
        guard let body = try? Coding.encode(Problem(code, "because")) else { return .hangUp }
        var headers = ["Content-Type": "application/problem+json"]
        headers["Retry-After"] = retryAfter.map(String.init)
        return .reply(code.status, headers: headers, body: body)
    }

    static let portal = Step.reply(
        200,
        headers: ["Content-Type": "text/html"],
        body: Data("<html>Welcome to our hotel</html>".utf8)
    )
}

/// The error of an operation; nil when there was none.
func failure<Value>(of work: () async throws -> Value) async -> SyncError? {
    do {
        _ = try await work()
        return nil
    } catch {
        // Every other error is a breach of the seam, which the comparison in the test will show.
        return error as? SyncError
    }
}
