import Foundation
import Marketplace
import Sync
import TestSupport
import Testing
import Transport
import Wire

@Suite struct SyncReadTests {
    let search = API.search(SearchCriteria(text: "lisboa"))
    let found = Page(data: [Sample.card(1), Sample.card(2)], hasMore: false, next: nil)

    @Test func `what was fetched is known from then on`() async throws {
        let found = found
        let client = try Client { _ in .body(found, etag: "\"7\"") }
        #expect(client.sync.cachedNow(search) == nil)
        let fetched = try await client.sync.refresh(search)
        #expect(fetched.value == found)
        #expect(fetched.source == .network)
        client.clock.advance(seconds: 60)
        let cached = try #require(client.sync.cachedNow(search))
        #expect(cached.value == found)
        #expect(cached.fetchedAt == Sample.noon)
        let seen = try #require(client.server.requests.first)
        #expect(seen.target == search.target)
        #expect(seen.headers["authorization"] == "Bearer access-1")
        #expect(seen.headers["if-none-match"] == nil)
    }

    @Test func `an unchanged page is not sent again, and is fresh`() async throws {
        let found = found
        let client = try Client { request in
            request.headers["if-none-match"] == "\"7\""
                ? .reply(304) : .body(found, etag: "\"7\"")
        }
        _ = try await client.sync.refresh(search)
        client.clock.advance(seconds: 60)
        let again = try await client.sync.refresh(search)
        #expect(again.source == .notModified)
        #expect(again.value == found)
        let now = Sample.noon.adding(seconds: 60)
        #expect(again.fetchedAt == now)
        #expect(client.sync.cachedNow(search)?.fetchedAt == now)
    }

    @Test func `a second start paints from the copy with the server gone`() async throws {
        let found = found
        let client = try Client { _ in .body(found) }
        _ = try await client.sync.refresh(search)
        await client.sync.setState("tab", Data("explore".utf8))
        client.server.stop()
        let second = client.restarted()
        #expect(second.cachedNow(search)?.value == found)
        #expect(second.stateNow("tab") == Data("explore".utf8))
        #expect(second.user == Sample.user(1))
        #expect(await failure { try await second.refresh(search) } == .offline(.refused))
        #expect(second.cachedNow(search)?.fetchedAt == Sample.noon)
    }

    @Test func `a hotel's page is not taken for roost`() async throws {
        let found = found
        let client = try Client { $0.number == 0 ? .body(found) : .portal }
        _ = try await client.sync.refresh(search)
        #expect(await failure { try await client.sync.refresh(search) } == .notRoost)
        #expect(client.sync.cachedNow(search)?.value == found)
    }

    @Test(arguments: [
        (Step.reply(302, headers: ["Location": "http://10.0.0.1/"]), SyncError.notRoost),
        (.raw("SSH-2.0\r\n"), .notRoost),
        (.json(200, Data("{\"data\":7}".utf8)), .differentAge),
        (.problem(.notFound), .problem(Problem(.notFound, "because"))),
        (.problem(.tooManyRequests, retryAfter: 3), .busy(retryAfter: .seconds(3))),
        (.reply(503, headers: ["Retry-After": "9"]), .busy(retryAfter: .seconds(9))),
        (.reply(502, headers: ["Content-Type": "text/html"]), .offline(.interrupted)),
        (.reply(404, headers: ["Content-Type": "text/html"]), .notRoost),
        (.hangUp, .offline(.interrupted)),
    ])
    func `every odd answer has its name`(_ step: Step, _ error: SyncError) async throws {
        let client = try Client { _ in step }
        #expect(await failure { try await client.sync.refresh(search) } == error)
        #expect(error.sentence.hasSuffix("."))
    }

    @Test func `a problem of a newer server keeps its own words`() async throws {
        let client = try Client { _ in
            .json(409, Data(#"{"title":"Moon","detail":"The moon is full","code":"moon"}"#.utf8))
        }
        let error = await failure { try await client.sync.refresh(search) }
        #expect(error?.sentence == "The moon is full.")
    }

    @Test func `a server that never answers is given up`() async throws {
        let client = try Client(transport: HastyTransport()) { _ in .silence }
        #expect(await failure { try await client.sync.refresh(search) } == .offline(.timedOut))
    }

    @Test func `a read whose body is cut is asked for once more`() async throws {
        let found = found
        let client = try Client {
            $0.number == 0
                ? .raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"da") : .body(found)
        }
        #expect(try await client.sync.refresh(search).value == found)
    }

    @Test func `a reading brings the copy first and then the news`() async throws {
        let (found, newer) = (found, Page(data: [Sample.card(3)], hasMore: false, next: nil))
        let client = try Client { $0.number == 0 ? .body(found) : .body(newer) }
        _ = try await client.sync.refresh(search)
        client.clock.advance(seconds: 60)
        #expect(await readings(client, maxAge: .seconds(120)) == ["cache 2"])
        #expect(await readings(client, maxAge: .seconds(30)) == ["cache 2", "network 1"])
        client.server.stop()
        #expect(await readings(client, maxAge: .zero).first == "cache 1")
    }

    @Test func `the connection's state is told, with its beginning`() async throws {
        let found = found
        let client = try Client { _ in .body(found) }
        #expect(client.sync.connectivityNow == .connecting)
        _ = try await client.sync.refresh(search)
        #expect(client.sync.connectivityNow == .online)
        client.server.stop()
        let changes = client.sync.connectivity()
        for _ in 0..<2 {
            _ = await failure { try await client.sync.refresh(search) }
            client.clock.advance(seconds: 10)
        }
        for await state in changes {
            guard case .offline(let since, _) = state else { continue }
            #expect(since == Sample.noon)
            break
        }
    }

    private func readings(_ client: Client, maxAge: Duration) async -> [String] {
        var readings: [String] = []
        for await reading in client.sync.read(search, maxAge: maxAge) {
            switch reading {
            case .value(let fetched):
                readings.append("\(fetched.source) \(fetched.value.data.count)")
            case .failed: readings.append("failed")
            }
        }
        return readings
    }
}
