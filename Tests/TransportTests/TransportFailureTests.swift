import Foundation
import TestSupport
import Testing
import Transport

@Suite struct TransportFailureTests {
    let transport = HTTPTransport()

    @Test func `a refused connection was never sent`() async throws {
        let server = try #require(ScriptedServer { _ in .reply(200) })
        let request = try get(server, "/")
        server.stop()
        _ = try? await transport.send(request)
        let error = await failure(of: request)
        #expect(error == .unreachable(.refused))
        #expect(error?.mayHaveArrived == false)
    }

    @Test func `a missing socket was never sent`() async throws {
        let address = try ServerAddress("unix:/tmp/roost-nobody-listens.sock")
        let error = await failure(of: HTTPRequest("POST", to: address, target: "/"))
        #expect(error == .unreachable(.refused))
    }

    @Test func `a name that does not exist is not found`() async throws {
        let address = try ServerAddress("https://nobody.invalid")
        let error = await failure(of: HTTPRequest("GET", to: address, target: "/"))
        // Where a proxy is set, it answers for the name.
        #expect(error?.mayHaveArrived == false)
    }

    @Test func `a lost reply may have been acted on`() async throws {
        let server = try #require(ScriptedServer { _ in .hangUp })
        defer { server.stop() }
        let error = await failure(of: try post(server, "/pay", "{}"))
        #expect(error == .interrupted)
        #expect(error?.mayHaveArrived == true)
        #expect(server.requests.count == 1)
    }

    @Test func `a body that is cut is no reply`() async throws {
        let server = try #require(
            ScriptedServer { _ in .raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") }
        )
        defer { server.stop() }
        #expect(await failure(of: try get(server, "/")) == .interrupted)
    }

    @Test func `bytes that are not HTTP are called so`() async throws {
        let server = try #require(ScriptedServer { _ in .raw("SSH-2.0-OpenSSH_9.2\r\n") })
        defer { server.stop() }
        #expect(await failure(of: try get(server, "/")) == .notHTTP)
    }

    @Test func `a plain server cannot prove who it is`() async throws {
        let server = try #require(ScriptedServer(greeting: "no TLS here\r\n") { _ in .hangUp })
        defer { server.stop() }
        let address = try ServerAddress(
            server.address.replacing("http://127.0.0.1", with: "https://127.0.0.1")
        )
        let error = await failure(of: HTTPRequest("POST", to: address, target: "/"))
        guard case .tls = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.mayHaveArrived == false)
    }

    @Test func `a server that never answers runs out of time`() async throws {
        let server = try #require(ScriptedServer { _ in .silence })
        defer { server.stop() }
        var request = try post(server, "/pay", "{}")
        request.timeouts.total = .milliseconds(600)
        #expect(await failure(of: request) == .timedOut(wasSent: true))
    }

    @Test func `a server that stalls in the middle runs out of time`() async throws {
        let gate = Gate()
        let server = try #require(
            ScriptedServer { _ in .wait(gate, then: .reply(200)) }
        )
        defer { server.stop() }
        defer { gate.open() }
        var request = try get(server, "/")
        request.timeouts.stall = .seconds(1)
        #expect(await failure(of: request) == .timedOut(wasSent: true))
    }

    @Test func `a body over the limit is refused`() async throws {
        let server = try #require(ScriptedServer { _ in .reply(200, body: Data(count: 3_000)) })
        defer { server.stop() }
        var request = try get(server, "/")
        request.replyLimit = 2_999
        #expect(await failure(of: request) == .tooLarge)
        request.replyLimit = 3_000
        #expect(await failure(of: request) == nil)
    }

    @Test func `cancelling the task ends the request at once`() async throws {
        let server = try #require(ScriptedServer { _ in .silence })
        defer { server.stop() }
        let request = try post(server, "/pay", "{}")
        let transport = transport
        let task = Task { () -> TransportError? in
            do throws(TransportError) {
                _ = try await transport.send(request)
                return nil
            } catch { return error }
        }
        for await _ in server.arrivals { break }
        task.cancel()
        #expect(await task.value == .cancelled(wasSent: true))
    }

    @Test func `a cancelled task sends nothing`() async throws {
        let server = try #require(ScriptedServer { _ in .reply(200) })
        defer { server.stop() }
        let request = try get(server, "/")
        let transport = transport
        let gate = AsyncStream<Void>.makeStream()
        let task = Task { () -> TransportError? in
            for await _ in gate.stream {}
            do throws(TransportError) {
                _ = try await transport.send(request)
                return nil
            } catch { return error }
        }
        task.cancel()
        gate.continuation.finish()
        #expect(await task.value == .cancelled(wasSent: false))
        #expect(server.requests.isEmpty)
    }

    private func failure(of request: HTTPRequest) async -> TransportError? {
        do throws(TransportError) {
            _ = try await transport.send(request)
            return nil
        } catch {
            return error
        }
    }
}
