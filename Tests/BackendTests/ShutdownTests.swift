import Foundation
import Logging
import Marketplace
import Testing
import Wire

@testable import Backend

/// How a server stops.
struct ShutdownTests {
    @Test func `SIGTERM lets a request under way finish, and takes no new one`() async throws {
        let folder = NSTemporaryDirectory() + "roostd-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/roostd.sock"
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var configuration = BackendConfiguration(
            store: try Store(path: folder + "/roostd.sqlite"),
            address: .socket(path),
            logger: logger
        )
        let (running, isRunning) = AsyncStream<Void>.makeStream()
        configuration.onRunning = { _ in isRunning.yield() }
        let server = Task { [configuration] in try await BackendApp.serve(configuration) }
        for await _ in running { break }

        let card = #"{"number":"4242424242424242","expiry_month":12,"expiry_year":2030,"#
        let rest = #""security_code":"123"}"#
        let connection = try #require(LocalSocket(path: path))
        // The answer to the first request says that the head of the second has been read too.
        connection.send(
            "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
                + "POST /test-provider/tokens HTTP/1.1\r\nHost: a\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: \(card.utf8.count + rest.utf8.count)\r\n\r\n" + card
        )
        #expect(connection.receive(until: "ok\"}").contains("200 OK"))
        kill(getpid(), SIGTERM)
        while LocalSocket(path: path) != nil { try await Task.sleep(for: .milliseconds(5)) }
        connection.send(rest)
        let answer = connection.receive(until: "\"token\"")
        #expect(answer.contains("201 Created"))
        try await server.value
    }
}

/// A connection to a Unix socket that is written and read by hand.
private final class LocalSocket {
    private let descriptor: Int32

    /// Connects; nil when nobody listens.
    init?(path: String) {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            return nil
        }
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_RCVTIMEO,
            &limit,
            socklen_t(MemoryLayout<timeval>.size)
        )
    }

    deinit {
        close(descriptor)
    }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(descriptor, bytes, bytes.count)
    }

    /// What comes until a text is in it, or the other end closes.
    func receive(until end: String) -> String {
        var text = ""
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while !text.contains(end) {
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { break }
            text += String(decoding: bytes.prefix(count), as: UTF8.self)
        }
        return text
    }
}
