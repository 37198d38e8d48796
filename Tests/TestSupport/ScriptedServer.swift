package import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A small HTTP/1.1 server on the own machine whose every answer a test decides.
///
/// It speaks real bytes over real sockets, so that cut bodies, silence and resets are real too.
package final class ScriptedServer: Sendable {
    /// What to do with a request.
    package typealias Script = @Sendable (SeenRequest) -> Step

    private struct State {
        var requests: [SeenRequest] = []
        var connections = 0
        var open: Set<Int32> = []
        var isStopped = false
    }

    /// `http://127.0.0.1:port` or `unix:/path`.
    package let address: String
    /// Requests as they come in, each once.
    package let arrivals: AsyncStream<SeenRequest>

    private let listener: Int32
    private let script: Script
    /// Sent to every client at once, in place of an answer.
    private let greeting: String?
    private let state = Mutex(State())
    private let arrived: AsyncStream<SeenRequest>.Continuation

    /// Listens at once, on a free port or on a Unix socket; nil when the system refuses.
    package init?(
        socketPath: String? = nil,
        greeting: String? = nil,
        _ script: @escaping Script
    ) {
        guard let bound = socketPath.map(Listening.unix) ?? Listening.loopback() else {
            return nil
        }
        listener = bound.descriptor
        address = bound.address
        self.script = script
        self.greeting = greeting
        (arrivals, arrived) = AsyncStream.makeStream()
        Thread { [self] in accept() }.start()
    }

    deinit {
        close(listener)
    }

    /// Every request so far, in order.
    package var requests: [SeenRequest] { state.withLock { $0.requests } }

    /// How many connections are open now.
    package var open: Int { state.withLock { $0.open.count } }

    /// How many connections have been opened to this server.
    package var connections: Int { state.withLock { $0.connections } }

    /// Closes everything; requests that are still held end without a reply.
    package func stop() {
        // Under the lock, since the number of a closed descriptor soon belongs to somebody else.
        state.withLock { state in
            guard !state.isStopped else { return }
            state.isStopped = true
            shutdown(listener, Int32(SHUT_RDWR))
            for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
        arrived.finish()
    }

    // MARK: Connections

    private func accept() {
        while true {
            let descriptor = systemAccept(listener)
            if descriptor < 0, errno == EINTR || errno == ECONNABORTED { continue }
            guard descriptor >= 0 else { break }
            let isWelcome = state.withLock { state in
                guard !state.isStopped else { return false }
                state.connections += 1
                state.open.insert(descriptor)
                return true
            }
            guard isWelcome else {
                close(descriptor)
                break
            }
            Thread { [self] in serve(Connection(descriptor)) }.start()
        }
        state.withLock { $0.isStopped = true }
    }

    private func serve(_ connection: Connection) {
        if let greeting { _ = connection.perform(.raw(greeting)) }
        while greeting == nil, var request = connection.readRequest() {
            state.withLock { state in
                request.number = state.requests.count
                state.requests.append(request)
            }
            arrived.yield(request)
            guard connection.perform(script(request)) else { break }
        }
        state.withLock { state in
            state.open.remove(connection.descriptor)
            close(connection.descriptor)
        }
    }
}

/// A request as the server read it.
package struct SeenRequest: Sendable {
    /// Counted from 0 over the life of the server.
    package var number = 0
    package var method: String
    package var target: String
    /// By lower-case name.
    package var headers: [String: String]
    package var body: Data

    package var text: String { String(decoding: body, as: UTF8.self) }
}

/// What a script does with a request.
package enum Step: Sendable {
    case reply(Int, headers: [String: String] = [:], body: Data = Data())
    /// Exactly these bytes; then the connection is closed.
    case raw(String)
    /// These bytes one after the other, and on with the inner step.
    indirect case pieces([String], then: Step)
    /// Nothing more until the client goes, which opens the gate.
    case untilGone(Gate)
    /// The connection is closed without a byte.
    case hangUp
    /// Nothing at all until the client goes or the server stops.
    case silence
    /// These bytes one by one, with a pause before each.
    case trickle(String, every: Duration)
    /// Goes on with the inner step once the gate is open.
    indirect case wait(Gate, then: Step)

    /// A reply with a JSON body.
    package static func json(_ status: Int = 200, etag: String? = nil, _ body: Data) -> Step {
        var headers = [
            "Content-Type": status < 400 ? "application/json" : "application/problem+json"
        ]
        headers["ETag"] = etag
        return .reply(status, headers: headers, body: body)
    }
}

/// Holds threads back until it is opened.
package final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    package init() {}

    package func open() { semaphore.signal() }

    /// Waits until it is open; the caller's thread is free meanwhile.
    package func opened() async {
        await withCheckedContinuation { continuation in
            Thread { [self] in
                pass()
                continuation.resume()
            }.start()
        }
    }

    func pass() {
        semaphore.wait()
        semaphore.signal()
    }
}
