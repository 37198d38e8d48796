import Foundation
import TestSupport
import Testing
import Transport

@Suite struct HTTPTransportTests {
    let transport = HTTPTransport()

    @Test func `a reply brings status, headers and body`() async throws {
        let server = try #require(
            ScriptedServer { request in
                .reply(201, headers: ["ETag": "\"7\"", "X-Twice": "a"], body: request.body)
            }
        )
        defer { server.stop() }
        let request = try post(server, "/echo?q=a%20b", "olá")
        let reply = try await transport.send(request)
        #expect(reply.status == 201)
        #expect(reply.headers["etag"] == "\"7\"")
        #expect(String(decoding: reply.body, as: UTF8.self) == "olá")
        let seen = try #require(server.requests.first)
        #expect(seen.method == "POST")
        #expect(seen.target == "/echo?q=a%20b")
        #expect(seen.headers["accept-encoding"] == "gzip")
        #expect(seen.headers["content-type"] == nil)
        #expect(seen.headers["expect"] == nil)
        #expect(seen.headers["idempotency-key"] == "k1")
    }

    @Test func `every method of the contract goes out under its own name`() async throws {
        let server = try #require(ScriptedServer { _ in .reply(200) })
        defer { server.stop() }
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            let address = try ServerAddress(server.address)
            _ = try await transport.send(HTTPRequest(method, to: address, target: "/"))
        }
        #expect(server.requests.map(\.method) == ["GET", "POST", "PUT", "PATCH", "DELETE"])
        #expect(server.requests[1].headers["content-length"] == "0")
    }

    @Test func `requests in turn share one connection`() async throws {
        let server = try #require(ScriptedServer { _ in .reply(200) })
        defer { server.stop() }
        for _ in 0..<5 { _ = try await transport.send(try get(server, "/")) }
        #expect(server.connections == 1)
    }

    @Test func `a slow request holds up no other`() async throws {
        let gate = Gate()
        let server = try #require(
            ScriptedServer { $0.target == "/slow" ? .wait(gate, then: .reply(200)) : .reply(204) }
        )
        defer { server.stop() }
        let slowRequest = try get(server, "/slow")
        async let slow = transport.send(slowRequest)
        for await request in server.arrivals where request.target == "/slow" { break }
        #expect(try await transport.send(try get(server, "/quick")).status == 204)
        gate.open()
        #expect(try await slow.status == 200)
    }

    @Test func `fifty requests at once are all answered`() async throws {
        let server = try #require(ScriptedServer { .reply(200, body: Data($0.target.utf8)) })
        defer { server.stop() }
        let address = try ServerAddress(server.address)
        let transport = transport
        let bodies = await withTaskGroup(of: String?.self) { group in
            for index in 0..<50 {
                group.addTask {
                    let request = HTTPRequest("GET", to: address, target: "/\(index)")
                    return try? await String(decoding: transport.send(request).body, as: UTF8.self)
                }
            }
            return await group.reduce(into: Set<String>()) { bodies, body in
                if let body { bodies.insert(body) }
            }
        }
        #expect(bodies == Set((0..<50).map { "/\($0)" }))
        #expect(server.connections <= 8)
    }

    @Test func `a Unix socket is a server like any other`() async throws {
        let path = NSTemporaryDirectory() + "roost-\(UUID().uuidString.prefix(8)).sock"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let server = try #require(ScriptedServer(socketPath: path) { _ in .reply(200) })
        defer { server.stop() }
        #expect(try await transport.send(try get(server, "/v1/server")).status == 200)
        #expect(server.requests.first?.headers["host"] == "localhost")
    }

    @Test func `a redirect is handed over, not followed`() async throws {
        let server = try #require(
            ScriptedServer { _ in .reply(302, headers: ["Location": "http://127.0.0.1:1/"]) }
        )
        defer { server.stop() }
        let reply = try await transport.send(try get(server, "/"))
        #expect(reply.status == 302)
        #expect(server.requests.count == 1)
    }

    @Test func `a gzip body arrives unpacked`() async throws {
        // `printf 'hello hello hello' | gzip -n`
        let packed = "H4sIAAAAAAAAA8tIzcnJV8hAkACAiPnlEQAAAA=="
        let body = try #require(Data(base64Encoded: packed))
        let server = try #require(
            ScriptedServer { _ in .reply(200, headers: ["Content-Encoding": "gzip"], body: body) }
        )
        defer { server.stop() }
        let reply = try await transport.send(try get(server, "/"))
        #expect(String(decoding: reply.body, as: UTF8.self) == "hello hello hello")
    }

    @Test func `a header cannot smuggle in another`() async throws {
        let server = try #require(ScriptedServer { _ in .reply(200) })
        defer { server.stop() }
        var request = try get(server, "/")
        request.headers = [HTTPField("X-Name", "a\r\nX-Other: b")]
        await #expect(throws: TransportError.invalidRequest) { try await transport.send(request) }
        #expect(server.requests.isEmpty)
    }
}

func get(_ server: ScriptedServer, _ target: String) throws -> HTTPRequest {
    HTTPRequest("GET", to: try ServerAddress(server.address), target: target)
}

func post(_ server: ScriptedServer, _ target: String, _ body: String) throws -> HTTPRequest {
    HTTPRequest(
        "POST",
        to: try ServerAddress(server.address),
        target: target,
        headers: [HTTPField("Idempotency-Key", "k1")],
        body: Data(body.utf8)
    )
}
