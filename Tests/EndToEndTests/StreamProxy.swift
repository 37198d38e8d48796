import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Stands between roost and its server, and does to streams of events what networks do to them.
///
/// All other requests pass.
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

    private let relay: Relay
    private let state: Mutex<State>

    var url: String { relay.url }

    /// Listens for clients of the server at `port`.
    ///
    /// - Throws: ``TimedOut`` when it cannot listen.
    init(to port: UInt16, _ weather: Weather = .passes) throws {
        relay = try Relay(to: port)
        state = Mutex(State(weather: weather))
        relay.open(before: self)
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
        relay.close()
    }
}

extension StreamProxy: Relay.Judge {
    func fate(of piece: Relay.Piece) -> Relay.Fate {
        if piece.isRequest { note(piece) }
        let isSwallowed = state.withLock { state in
            !piece.isRequest && state.streams[piece.server] != nil && state.weather == .swallowed
        }
        return isSwallowed ? .swallowed : .handedOn
    }

    func staysOpen(after piece: Relay.Piece) -> Bool { true }

    /// Notes whether the request on this connection asks for a stream.
    private func note(_ request: Relay.Piece) {
        let lines = String(decoding: request.bytes, as: UTF8.self).components(separatedBy: "\r\n")
        let isStream = lines[0].hasPrefix("GET /v1/events ")
        let name = "last-event-id: "
        let last = lines.first { $0.lowercased().hasPrefix(name) }.map {
            String($0.dropFirst(name.count))
        }
        state.withLock { state in
            state.streams[request.server] = isStream ? request.client : nil
            if isStream { state.begun.append(last) }
        }
    }
}
