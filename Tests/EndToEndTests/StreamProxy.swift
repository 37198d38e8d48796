import Foundation
import Synchronization
import TestSupport

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Stands between roost and its server, and does to streams of events what networks do to them.
///
/// All other requests pass. Each direction of a connection has a thread of its own.
final class StreamProxy: Sendable {
    /// What becomes of what the server says on a stream.
    enum Weather: Sendable {
        case passes
        /// It is swallowed, and the connection stays: half-open, or a proxy that waits for the end.
        case swallowed
    }

    private struct State {
        var weather: Weather
        /// Where each stream began, by what its request said of the last event.
        var begun: [String?] = []
        /// Both ends of the connections that carry a stream.
        var streams: [Int32: Int32] = [:]
    }

    let url: String
    private let port: UInt16
    private let listener: Int32
    private let state: Mutex<State>

    /// Listens for clients of the server at `port`.
    ///
    /// - Throws: ``TimedOut`` when it cannot listen.
    init(to port: UInt16, _ weather: Weather = .passes) throws {
        self.port = port
        state = Mutex(State(weather: weather))
        let listener = socket(AF_INET, streamType, 0)
        guard let own = listening(listener) else { throw TimedOut(what: "the proxy to listen") }
        self.listener = listener
        url = "http://127.0.0.1:\(own)"
        Thread.detachNewThread { [self] in acceptAll() }
    }

    /// The ids after which streams were asked for, in their order; nil where there was none.
    var begun: [String?] { state.withLock { $0.begun } }

    /// Changes what becomes of streams, also of those that are open.
    func turn(_ weather: Weather) {
        state.withLock { $0.weather = weather }
    }

    /// Breaks the streams that are open in the middle of what they say.
    func cut() {
        let streams = state.withLock { state in
            defer { state.streams = [:] }
            return state.streams
        }
        for (server, client) in streams {
            // A chunk that promises more than comes.
            let torn = Array("40\r\nid: torn\nev".utf8)
            send(client, torn, torn.count, noSignal)
            shutdown(client, Int32(SHUT_RDWR))
            shutdown(server, Int32(SHUT_RDWR))
        }
    }

    /// Takes no more clients.
    func close() {
        cut()
        shutdown(listener, Int32(SHUT_RDWR))
        systemClose(listener)
    }

    private func acceptAll() {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { return }
            let server = connected(to: port)
            guard server >= 0 else {
                systemClose(client)
                continue
            }
            Thread.detachNewThread { [self] in
                pump(from: client, to: server) { sees($0, server, client) }
            }
            Thread.detachNewThread { [self] in
                pump(from: server, to: client) { _ in passes(server) }
            }
        }
    }

    /// Hands on the bytes that `passes` lets through, until one side ends; then both sides end.
    private func pump(
        from source: Int32,
        to target: Int32,
        _ passes: (ArraySlice<UInt8>) -> Bool
    ) {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = recv(source, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            guard passes(buffer[..<count]) else { continue }
            guard send(target, buffer, count, noSignal) == count else { break }
        }
        // Descriptors of a test are few, and left to the end of the process: see ``FaultProxy``.
        shutdown(source, Int32(SHUT_RDWR))
        shutdown(target, Int32(SHUT_RDWR))
    }

    /// Notes whether the request on this connection asks for a stream.
    private func sees(_ bytes: ArraySlice<UInt8>, _ server: Int32, _ client: Int32) -> Bool {
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        let isStream = lines[0].hasPrefix("GET /v1/events ")
        let name = "last-event-id: "
        let last = lines.first { $0.lowercased().hasPrefix(name) }.map {
            String($0.dropFirst(name.count))
        }
        state.withLock { state in
            state.streams[server] = isStream ? client : nil
            if isStream { state.begun.append(last) }
        }
        return true
    }

    private func passes(_ server: Int32) -> Bool {
        state.withLock { $0.streams[server] == nil || $0.weather == .passes }
    }
}
