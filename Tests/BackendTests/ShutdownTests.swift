import Foundation
import TestSupport
import Testing

/// The program itself, over a socket that is written by hand: how it stops, and half requests.
struct ShutdownTests {
    @Test func `SIGTERM lets a request under way finish, and takes no new one`() async throws {
        let server = try RunningServer()
        let card = #"{"number":"4242424242424242","expiry_month":12,"expiry_year":2030,"#
        let rest = #""security_code":"123"}"#
        let connection = try #require(LocalSocket(path: server.socket))
        // The answer to the first request says that the head of the second has been read too.
        connection.send(
            "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
                + "POST /test-provider/tokens HTTP/1.1\r\nHost: a\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: \(card.utf8.count + rest.utf8.count)\r\n\r\n" + card
        )
        #expect(connection.receive(until: "ok\"}").contains("200 OK"))
        server.process.terminate()
        try await eventually("the server to listen no more") {
            LocalSocket(path: server.socket) == nil
        }
        connection.send(rest)
        let answer = connection.receive(until: "\"token\"")
        #expect(answer.contains("201 Created"))
        server.process.waitUntilExit()
        #expect(server.process.terminationReason == .exit)
        #expect(server.process.terminationStatus == 0)
    }

    @Test func `SIGTERM ends a stream of events, cleanly and at once`() throws {
        let server = try RunningServer()
        let connection = try #require(LocalSocket(path: server.socket))
        let body = #"{"email":"a@example.org","password":"correct horse","name":"A"}"#
        connection.send(
            "POST /v1/auth/register HTTP/1.1\r\nHost: a\r\nIdempotency-Key: a\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n" + body
        )
        let reply = connection.receive(until: "\"}}")
        let start = try #require(reply.range(of: #""access_token":""#)).upperBound
        let token = reply[start...].prefix { $0 != "\"" }
        connection.send(
            "GET /v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(token)\r\n\r\n"
        )
        #expect(connection.receive(until: "retry: 2000").contains("text/event-stream"))
        let begin = ContinuousClock.now
        server.process.terminate()
        // The last chunk says that nothing was cut off.
        #expect(connection.receive(until: "0\r\n\r\n").hasSuffix("0\r\n\r\n"))
        server.process.waitUntilExit()
        #expect(server.process.terminationStatus == 0)
        #expect(.now - begin < .seconds(5))
    }

    @Test func `a body that is cut into no chunks is the client's fault`() throws {
        let server = try RunningServer()
        let connection = try #require(LocalSocket(path: server.socket))
        connection.send(
            "POST /v1/auth/refresh HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nnonsense\r\n\r\n"
        )
        #expect(connection.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
        #expect(try #require(LocalSocket(path: server.socket)).isAnswered)
    }
}

/// `roostd` in a process and a folder of its own; both are gone when it is.
private final class RunningServer {
    let process = Process()
    let socket: String
    private let folder: String

    init() throws {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let executable = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let programs = (bundle?.bundleURL ?? executable).deletingLastPathComponent()
        folder = NSTemporaryDirectory() + "roostd-\(UUID().uuidString.prefix(8))"
        socket = folder + "/s"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let output = Pipe()
        process.executableURL = programs.appending(path: "roostd")
        process.arguments = [
            "serve", "--quiet", "--socket", socket, "--database", "sqlite:\(folder)/d",
        ]
        process.standardOutput = output
        try process.run()
        // Its first line says that it listens.
        _ = output.fileHandleForReading.availableData
    }

    deinit {
        if process.isRunning {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        try? FileManager.default.removeItem(atPath: folder)
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

    /// Whether the server still answers.
    var isAnswered: Bool {
        send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        return receive(until: "ok\"}").contains("200 OK")
    }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        // Whoever has hung up is no reason for a signal that ends the tests.
        _ = sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), nil, 0)
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
