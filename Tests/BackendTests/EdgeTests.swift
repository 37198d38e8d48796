import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// What the door lets in, and what it says to the rest.
struct EdgeTests {
    @Test func `a server answers for its own hosts only`() throws {
        let policy = HostPolicy(names: ["Roost.example"], address: .host("192.0.2.7", port: 80))
        for authority in [
            "localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080", "[::1]", "roost.example",
            "ROOST.EXAMPLE:443", "192.0.2.7",
        ] {
            #expect(throws: Never.self) { try policy.check(request(authority)) }
        }
        for authority in [
            "evil.example", "localhost.evil.example", "roost.example.", "", ":80",
            "localhost:80:80",
            "localhost:x", "[::1", "[::1]x", "roost.example@evil.example", "192.0.2.8",
        ] {
            #expect(try refusal { try policy.check(request(authority)) }?.code == .unknownHost)
        }
        #expect(try refusal { try policy.check(request(nil)) }?.code == .badRequest)
        let twice = request("localhost", [Headers.host: "evil.example"])
        #expect(try refusal { try policy.check(twice) }?.code == .badRequest)
        let socket = HostPolicy(names: [], address: .socket("/tmp/s"))
        #expect(throws: Never.self) { try socket.check(request("anything")) }
    }

    @Test func `only a proxy of ours is believed about where a request comes from`() throws {
        let proxies = try ["10.0.0.0/8", "::1"].map { try #require(AddressRange($0)) }
        func name(_ peer: String?, _ forwarded: String?) -> String {
            var headers: HTTPFields = [:]
            headers[Headers.forwardedFor] = forwarded
            return Origin(peer: peer, headers: headers, proxies: proxies).name
        }
        let client = "c0000201"
        #expect(name("192.0.2.1", nil) == client)
        #expect(name("192.0.2.1", "198.51.100.9") == client)
        #expect(name("10.1.2.3", "198.51.100.9, 192.0.2.1") == client)
        #expect(name("10.1.2.3", "192.0.2.1,10.9.9.9") == client)
        #expect(name("::ffff:10.1.2.3", "192.0.2.1") == client)
        #expect(name("::1", "192.0.2.1") == client)
        #expect(name("10.1.2.3", "192.0.2.1, nonsense") == "0a010203")
        #expect(name("10.1.2.3", nil) == "0a010203")
        #expect(name("2001:db8:1:2:3::4", nil) == name("2001:db8:1:2:ffff::1", nil))
        #expect(name(nil, "192.0.2.1") == "local")
    }

    @Test func `a range holds the addresses that begin like it`() throws {
        func holds(_ range: String, _ address: String) throws -> Bool {
            try #require(AddressRange(range)).contains(try #require(IPAddress(address)))
        }
        #expect(try holds("10.128.0.0/9", "10.200.1.1"))
        #expect(try !holds("10.128.0.0/9", "10.127.1.1"))
        #expect(try holds("0.0.0.0/0", "203.0.113.1"))
        #expect(try !holds("0.0.0.0/0", "2001:db8::1"))
        #expect(try holds("2001:db8::/33", "2001:db8:7fff::1"))
        #expect(try !holds("2001:db8::/33", "2001:db8:8000::1"))
        #expect(try holds("192.0.2.1", "192.0.2.1"))
        #expect(try !holds("192.0.2.1", "192.0.2.2"))
        for text in ["", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "x", "10.0.0.0/8/8", "::/129"] {
            #expect(AddressRange(text) == nil, "\(text)")
        }
    }

    @Test func `depth is counted outside of strings`() {
        func isDeep(_ text: String) -> Bool { JSONDepth.isExceeded(by: text.utf8) }
        let most = JSONDepth.most
        #expect(!isDeep(String(repeating: "[", count: most) + String(repeating: "]", count: most)))
        #expect(isDeep(String(repeating: "[", count: most + 1)))
        #expect(isDeep(String(repeating: #"{"a":"#, count: most + 1)))
        #expect(!isDeep(#"{"a":""# + String(repeating: "[", count: 99) + #""}"#))
        #expect(!isDeep(#"["\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["]"#))
        #expect(!isDeep(String(repeating: "[]", count: 1_000)))
    }

    @Test func `a body is JSON, says so, and is not too deep`() async throws {
        try await World.run { world in
            func expect(
                _ code: ProblemCode,
                _ body: String,
                _ headers: HTTPFields
            ) async throws {
                let response = try await world.client.execute(
                    uri: "/v1/auth/login",
                    method: .post,
                    headers: headers,
                    body: ByteBuffer(string: body)
                ) { $0 }
                #expect(try response.problem().code == code)
            }
            let json: HTTPFields = [.contentType: "application/json; charset=UTF-8"]
            try await expect(.invalidBody, "{}", json)
            for type in ["text/plain", "application/json; charset=utf-16", "application/jsonp"] {
                let headers: HTTPFields = [.contentType: type]
                try await expect(.unsupportedMediaType, "{}", headers)
            }
            try await expect(.unsupportedMediaType, "{}", [:])
            let packed: HTTPFields = [.contentType: "application/json", .contentEncoding: "gzip"]
            try await expect(.unsupportedMediaType, "{}", packed)
            let deep = #"{"email":"# + String(repeating: "[", count: 40)
            try await expect(.payloadTooDeep, deep, json)
            let long = String(repeating: " ", count: Edge.longestBody + 1)
            try await expect(.tooLarge, long, json)
        }
    }

    @Test func `who cannot read JSON is told so`() async throws {
        try await World.run { world in
            let server = API.server()
            for accept in ["text/html", "application/json;q=0", "application/*;q=0, */*", "text/*"]
            {
                let problem = try await world.refusal(server, headers: [.accept: accept])
                #expect(problem.code == .notAcceptable, "\(accept)")
            }
            for accept in [
                "application/json", "text/html, */*;q=0.1", "application/*", "*/*",
                "APPLICATION/JSON; q=0.5",
            ] {
                let response = try await world.send(server, headers: [.accept: accept])
                #expect(response.status == .ok, "\(accept)")
            }
            let page = Endpoint<Empty, Empty>(.get, "/problems/not_found")
            #expect(try await world.send(page, headers: [.accept: "text/html"]).status == .ok)
        }
    }

    @Test func `limits are told with every reply, and when they are met`() async throws {
        var edge = EdgeConfiguration.unlimited
        edge.limits = RateLimits(searches: 3, reads: 5, changes: 5)
        try await World.run(edge: edge) { world in
            let search = API.search(SearchCriteria())
            var left: [String?] = []
            for _ in 0..<3 {
                let response = try await world.send(search)
                #expect(response.headers[Headers.rateLimitPolicy] == "\"searches\";q=3;w=60")
                left.append(response.headers[Headers.rateLimit])
            }
            #expect(
                left == ["\"searches\";r=2;t=20", "\"searches\";r=1;t=40", "\"searches\";r=0;t=60"]
            )
            let refused = try await world.send(search)
            #expect(refused.status == .tooManyRequests)
            #expect(refused.headers[.retryAfter] == "20")
            #expect(try refused.problem().code == .tooManyRequests)
            #expect(try await world.send(API.server()).status == .ok)
            world.clock.advance(seconds: 20)
            #expect(try await world.send(search).status == .ok)
            let guest = try await world.register("ana")
            let saved = try await world.send(API.save(Homestead.porto, key: "k"), as: guest)
            let policy = "\"requests\";q=5;w=60, \"changes\";q=240;w=120"
            #expect(saved.headers[Headers.rateLimitPolicy] == policy)
        }
    }

    @Test func `whoever goes on guessing waits twice as long each time`() {
        let throttle = Throttle("logins", burst: 5, perMinute: 5, longestWait: 60)
        var now = World.start
        for _ in 0..<5 { #expect(throttle.take("ana", at: now) == nil) }
        var waits: [Int] = []
        for _ in 0..<5 {
            let wait = throttle.take("ana", at: now)
            waits.append(wait ?? 0)
            #expect(throttle.take("ana", at: now) == wait)
            now = now.adding(seconds: Int64(wait ?? 0))
            #expect(throttle.take("ana", at: now) == nil)
        }
        #expect(waits == [12, 24, 48, 60, 60])
        #expect(throttle.take("bob", at: now) == nil)
        now = now.adding(seconds: 60)
        for _ in 0..<5 { #expect(throttle.take("ana", at: now) == nil) }
        #expect(throttle.take("ana", at: now) == 12)
    }

    @Test func `what takes too long is given up, and told so`() async throws {
        let limit = TimeLimit(.seconds(30))
        #expect(try await limit.run { 1 } == 1)
        let watch = Task {
            while !Task.isCancelled {
                limit.giveUp(at: .now + .seconds(31))
                await Task.yield()
            }
        }
        await #expect(throws: TimedOut.self) {
            try await limit.run { try await Task.sleep(for: .seconds(3_600)) }
        }
        watch.cancel()
        await watch.value
        await #expect(throws: StoreError.self) {
            try await limit.run { throw StoreError.failed("") }
        }
    }

    @Test func `a path is asked what it knows, and no other site is let in`() async throws {
        try await World.run { world in
            let response = try await world.client.execute(
                uri: "/v1/me",
                method: .options,
                headers: [.origin: "https://evil.example", .accessControlRequestMethod: "PATCH"]
            ) { $0 }
            #expect(response.status == .noContent)
            #expect(response.headers[.allow] == "GET, HEAD, PATCH, OPTIONS")
            #expect(response.headers[.accessControlAllowOrigin] == nil)
            let page = try await world.send(API.server())
            #expect(page.headers[.xContentTypeOptions] == "nosniff")
            #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        }
    }

    private func request(_ authority: String?, _ headers: HTTPFields = [:]) -> Request {
        Request(
            head: HTTPRequest(
                method: .get,
                scheme: "http",
                authority: authority,
                path: "/",
                headerFields: headers
            ),
            body: RequestBody(buffer: ByteBuffer())
        )
    }

    private func refusal(_ work: () throws -> Void) throws -> Problem? {
        do {
            try work()
            return nil
        } catch let problem as Problem {
            return problem
        }
    }
}

extension TestResponse {
    /// The refusal that this is.
    func problem() throws -> Problem {
        try Coding.decode(Problem.self, from: Data(body.readableBytesView))
    }
}
