import Foundation
import TestSupport
import Testing
import Transport

/// Replies that go on coming.
@Suite struct HTTPStreamTests {
    private let transport = HTTPTransport()

    private static let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"

    private func request(_ server: ScriptedServer) throws -> HTTPRequest {
        HTTPRequest(
            "GET",
            to: try ServerAddress(server.address),
            target: "/events",
            timeouts: Timeouts(stall: .zero, total: .zero)
        )
    }

    private func text(_ stream: HTTPStream) async throws -> String {
        var body = Data()
        for try await piece in stream.pieces { body += piece }
        return String(decoding: body, as: UTF8.self)
    }

    @Test func `the head is there before the body ends, and pieces as they come`() async throws {
        let gate = Gate()
        let server = try #require(
            ScriptedServer { _ in
                .pieces([Self.head + "\r\nfirst"], then: .wait(gate, then: .raw(" last")))
            }
        )
        defer { server.stop() }
        let stream = try await transport.open(try request(server))
        #expect(stream.status == 200)
        #expect(stream.headers["content-type"] == "text/event-stream")
        var pieces = stream.pieces.makeAsyncIterator()
        #expect(try await pieces.next() == Data("first".utf8))
        gate.open()
        #expect(try await pieces.next() == Data(" last".utf8))
        #expect(try await pieces.next() == nil)
    }

    @Test func `a refusal is a stream that ends`() async throws {
        let server = try #require(
            ScriptedServer { _ in .reply(429, headers: ["Retry-After": "7"], body: Data("no".utf8))
            }
        )
        defer { server.stop() }
        let stream = try await transport.open(try request(server))
        #expect(stream.status == 429 && stream.headers["retry-after"] == "7")
        #expect(try await text(stream) == "no")
    }

    @Test func `a body that is cut ends with an error`() async throws {
        let server = try #require(
            ScriptedServer { _ in .raw(Self.head + "Content-Length: 9\r\n\r\ncut") }
        )
        defer { server.stop() }
        let stream = try await transport.open(try request(server))
        await #expect(throws: TransportError.interrupted) { try await text(stream) }
    }

    @Test func `nobody there is an error at once`() async throws {
        let server = try #require(ScriptedServer { _ in .hangUp })
        let request = try request(server)
        await #expect(throws: TransportError.interrupted) { try await transport.open(request) }
        server.stop()
    }

    @Test func `who waits for the head can leave`() async throws {
        let server = try #require(ScriptedServer { _ in .silence })
        defer { server.stop() }
        let (transport, request) = (transport, try request(server))
        let opening = Task { () -> TransportError? in
            do throws(TransportError) {
                _ = try await transport.open(request)
                return nil
            } catch {
                return error
            }
        }
        for await _ in server.arrivals { break }
        opening.cancel()
        #expect(await opening.value == .cancelled(wasSent: true))
    }

    @Test func `leaving a stream closes its connection`() async throws {
        let closed = Gate()
        let server = try #require(
            ScriptedServer { _ in .pieces([Self.head + "\r\nfirst"], then: .untilGone(closed)) }
        )
        defer { server.stop() }
        let (transport, request) = (transport, try request(server))
        let reading = Task {
            let stream = try await transport.open(request)
            for try await _ in stream.pieces {}
        }
        for await _ in server.arrivals { break }
        reading.cancel()
        _ = await reading.result
        await closed.opened()
    }

    @Test func `a flood that nobody takes is broken off`() async throws {
        let flood = String(repeating: "x", count: 64 << 20)
        let server = try #require(ScriptedServer { _ in .raw(Self.head + "\r\n" + flood) })
        defer { server.stop() }
        let stream = try await transport.open(try request(server))
        try await eventually("the server to be left") { server.open == 0 }
        await #expect(throws: TransportError.tooLarge) { try await text(stream) }
    }
}
