import Foundation
import Synchronization
import TestSupport

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Stands between roost and its server, and strikes once when a certain request passes.
///
/// Bytes go both ways untouched, each direction of a connection on a thread of its own.
final class FaultProxy: Sendable {
    /// When the proxy strikes.
    enum Moment: Sendable, CaseIterable {
        /// As soon as the request is on its way to the server.
        case requestSent
        /// When the server has replied; the reply is lost.
        case replySeen
    }

    private enum State {
        case waiting
        case armed(Int32)
        case struck
    }

    let url: String
    private let port: UInt16
    private let listener: Int32
    private let needle: String
    private let moment: Moment
    private let strike: @Sendable () -> Void
    private let state = Mutex(State.waiting)

    /// Listens for clients of the server at `port`.
    ///
    /// - Parameters:
    ///   - port: Where the server listens.
    ///   - needle: What the first line of the request contains.
    ///   - moment: When to strike.
    ///   - own: Where to listen; 0 for any port that is free.
    ///   - strike: Runs once, before the connection to the client breaks.
    /// - Throws: ``TimedOut`` when it cannot listen.
    init(
        to port: UInt16,
        on needle: String,
        at moment: Moment,
        listeningAt own: UInt16 = 0,
        strike: @escaping @Sendable () -> Void
    ) throws {
        self.port = port
        self.needle = needle
        self.moment = moment
        self.strike = strike
        let listener = socket(AF_INET, streamType, 0)
        guard let own = listening(listener, at: own) else {
            throw TimedOut(what: "the proxy to listen")
        }
        self.listener = listener
        url = "http://127.0.0.1:\(own)"
        Thread.detachNewThread { [self] in acceptAll() }
    }

    /// Whether the request has passed and the server was struck.
    var hasStruck: Bool {
        state.withLock { if case .struck = $0 { true } else { false } }
    }

    /// Takes no more clients.
    func close() {
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
                pump(from: client, to: server) { sees($0, server) }
            }
            Thread.detachNewThread { [self] in
                pump(from: server, to: client) { _ in !isDue(server) }
            }
        }
    }

    /// Hands bytes on until one side ends or `passes` says no; then both sides end.
    private func pump(
        from source: Int32,
        to target: Int32,
        _ passes: (ArraySlice<UInt8>) -> Bool
    ) {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = recv(source, &buffer, buffer.count, 0)
            guard count > 0, passes(buffer[..<count]) else { break }
            guard send(target, buffer, count, noSignal) == count else { break }
            if moment == .requestSent, isDue(target) { break }
        }
        // The other thread of this connection wakes up and ends too; descriptors of a test are few,
        // and left to the end of the process, since the other thread may still use them.
        shutdown(source, Int32(SHUT_RDWR))
        shutdown(target, Int32(SHUT_RDWR))
    }

    private func sees(_ bytes: ArraySlice<UInt8>, _ server: Int32) -> Bool {
        let line = String(decoding: bytes.prefix(400), as: UTF8.self).prefix { $0 != "\r\n" }
        guard line.contains(needle) else { return true }
        state.withLock { if case .waiting = $0 { $0 = .armed(server) } }
        return true
    }

    /// Whether this is the connection of the request and its moment has come; strikes then.
    private func isDue(_ server: Int32) -> Bool {
        let isOurs = state.withLock { state in
            guard case .armed(server) = state else { return false }
            state = .struck
            return true
        }
        if isOurs { strike() }
        return isOurs
    }
}

/// Makes the socket listen, and tells at which port.
func listening(_ descriptor: Int32, at port: UInt16 = 0) -> UInt16? {
    var address = loopback(port)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let isListening = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0
                && getsockname(descriptor, $0, &length) == 0
        }
    }
    return isListening ? UInt16(bigEndian: address.sin_port) : nil
}

/// A connection to whoever listens at the port; negative when nobody does.
func connected(to port: UInt16) -> Int32 {
    let server = socket(AF_INET, streamType, 0)
    var address = loopback(port)
    let isConnected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }
    if isConnected { return server }
    systemClose(server)
    return -1
}

/// A server that takes connections and never says a word, until it is closed.
final class SilentServer: Sendable {
    private let descriptor: Int32

    init(at port: UInt16) throws {
        descriptor = socket(AF_INET, streamType, 0)
        guard listening(descriptor, at: port) != nil else {
            throw TimedOut(what: "a silent server to listen")
        }
    }

    deinit {
        systemClose(descriptor)
    }
}

private func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = port.bigEndian
    return address
}

/// The system's `close`, which a method of the same name hides.
func systemClose(_ descriptor: Int32) {
    close(descriptor)
}

#if canImport(Glibc)
let streamType = Int32(SOCK_STREAM.rawValue)
let noSignal = Int32(MSG_NOSIGNAL)
#else
let streamType = SOCK_STREAM
let noSignal: Int32 = 0
#endif
