import Foundation
import TestSupport

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Takes clients for a server, and hands their bytes on both ways, each direction of a connection on
/// a thread of its own.
final class Relay: Sendable {
    /// Some bytes of one connection, as they came.
    struct Piece {
        let bytes: ArraySlice<UInt8>
        /// Whether they go to the server, and not to the client.
        let isRequest: Bool
        /// The two ends of the connection.
        let client: Int32
        let server: Int32
    }

    /// What becomes of a piece.
    enum Fate {
        case handedOn
        /// It is lost, and the connection stays.
        case swallowed
        /// It is lost with the connection.
        case torn
    }

    /// Who decides about what passes.
    protocol Judge: AnyObject, Sendable {
        func fate(of piece: Piece) -> Fate
        /// Whether the connection stays after a piece that was handed on.
        func staysOpen(after piece: Piece) -> Bool
    }

    let url: String
    private let port: UInt16
    private let listener: Int32

    /// Listens for clients of the server at `port`, at `own` or at any port that is free.
    ///
    /// - Throws: ``TimedOut`` when it cannot listen.
    init(to port: UInt16, listeningAt own: UInt16 = 0) throws {
        self.port = port
        let listener = socket(AF_INET, streamType, 0)
        guard let own = listening(listener, at: own) else {
            throw TimedOut(what: "the proxy to listen")
        }
        self.listener = listener
        url = "http://127.0.0.1:\(own)"
    }

    /// Takes clients until it is closed.
    func open(before judge: any Judge) {
        Thread.detachNewThread { [self] in acceptAll(judge) }
    }

    /// Takes no more clients.
    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
        systemClose(listener)
    }

    private func acceptAll(_ judge: any Judge) {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { return }
            let server = connected(to: port)
            guard server >= 0 else {
                systemClose(client)
                continue
            }
            for isRequest in [true, false] {
                Thread.detachNewThread { Relay.pump(client, server, isRequest, judge) }
            }
        }
    }

    /// Hands bytes on until one side ends or the judge says so; then both sides end.
    private static func pump(
        _ client: Int32,
        _ server: Int32,
        _ isRequest: Bool,
        _ judge: any Judge
    ) {
        let (source, target) = isRequest ? (client, server) : (server, client)
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        pieces: while true {
            let count = recv(source, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            let piece = Piece(
                bytes: buffer[..<count],
                isRequest: isRequest,
                client: client,
                server: server
            )
            switch judge.fate(of: piece) {
            case .handedOn: break
            case .swallowed: continue
            case .torn: break pieces
            }
            guard send(target, buffer, count, noSignal) == count, judge.staysOpen(after: piece)
            else { break }
        }
        // The other thread of this connection wakes up and ends too; descriptors of a test are few,
        // and left to the end of the process, since the other thread may still use them.
        shutdown(source, Int32(SHUT_RDWR))
        shutdown(target, Int32(SHUT_RDWR))
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
