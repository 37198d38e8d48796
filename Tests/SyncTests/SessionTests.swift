import Cache
import Foundation
import Marketplace
import Sync
import Synchronization
import TestSupport
import Testing
import Wire

@Suite struct SessionTests {
    let wishlist = Wishlist(id: Sample.id(1), name: "Saved", homes: [])

    @Test func `twenty requests with an old token renew it once`() async throws {
        let client = try Client(server: renewing(with: .body(Sample.session(1, token: "access-2"))))
        let sync = client.sync
        let failures = await withTaskGroup(of: SyncError?.self) { group in
            for number in 0..<20 {
                group.addTask {
                    await failure { try await sync.refresh(API.booking(Sample.id(number))) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(failures.compactMap(\.self).isEmpty)
        #expect(renewals(client).count == 1)
        #expect(client.credentials.load()?.accessToken == "access-2")
    }

    @Test func `a lost renewal is repeated with the same token`() async throws {
        let attempts = Mutex(0)
        let renewed = Step.body(Sample.session(1, token: "access-2"))
        let client = try Client { request in
            if request.target == "/v1/auth/refresh" {
                let attempt = attempts.withLock { count in
                    count += 1
                    return count
                }
                return attempt < 3 ? .hangUp : renewed
            }
            let isNew = request.headers["authorization"] == "Bearer access-2"
            return isNew ? .body(Sample.booking(1)) : .problem(.tokenExpired)
        }
        _ = try await client.sync.refresh(API.booking(Sample.id(1)))
        #expect(Set(renewals(client).map(\.text)).count == 1)
        #expect(client.credentials.load()?.accessToken == "access-2")
    }

    @Test func `a revoked session signs out, and leaves the copy readable`() async throws {
        let isRevoked = Mutex(false)
        let renewing = renewing(with: .problem(.sessionRevoked))
        let client = try Client { request in
            isRevoked.withLock { $0 } ? renewing(request) : .body(Sample.booking(1))
        }
        _ = try await client.sync.refresh(API.booking(Sample.id(1)))
        isRevoked.withLock { $0 = true }
        let error = await failure { try await client.sync.refresh(API.booking(Sample.id(1))) }
        #expect(error == .signedOut)
        #expect(client.sync.user == nil)
        #expect(client.credentials.load() == nil)
        #expect(client.sync.cachedNow(API.booking(Sample.id(1))) != nil)
    }

    @Test func `a session that another program renewed is taken over`() async throws {
        let client = try Client(server: renewing(with: .problem(.sessionRevoked)))
        try client.credentials.save(Sample.session(1, token: "access-2"))
        _ = try await client.sync.refresh(API.booking(Sample.id(1)))
        #expect(renewals(client).isEmpty)
    }

    @Test func `a renewal that found no room on the disk is not undone by the older one there`()
        async throws
    {
        let young = Mutex("access-2")
        let client = try Client { request in
            let (token, last) = young.withLock { ($0, $0 == "access-2" ? "access-1" : "access-2") }
            if request.target == "/v1/auth/refresh" {
                return request.text.contains("refresh-of-\(last)\"")
                    ? .body(Sample.session(1, token: token)) : .problem(.sessionRevoked)
            }
            let isYoung = request.headers["authorization"] == "Bearer " + token
            return isYoung ? .body(Sample.booking(1)) : .problem(.tokenExpired)
        }
        let path = client.folders.credentials(server: client.server.address, profile: "home")
        // Where the new file would be written, nothing can be.
        try FileManager.default.createDirectory(
            atPath: path + ".new",
            withIntermediateDirectories: false
        )
        for token in ["access-2", "access-3"] {
            young.withLock { $0 = token }
            _ = try await client.sync.refresh(API.booking(Sample.id(1)))
        }
        #expect(client.sync.user == Sample.user(1))
        #expect(client.credentials.load() == Sample.session(1))
        #expect(renewals(client).count == 2)
    }

    @Test func `a write goes on under its key after the token was renewed`() async throws {
        let client = try Client(server: renewing(with: .body(Sample.session(1, token: "access-2"))))
        _ = try await client.sync.pay(Sample.id(1), Sample.payment(1))
        let pays = client.server.requests.filter { $0.target.hasSuffix("/pay") }
        #expect(pays.count == 2)
        #expect(Set(pays.map { $0.headers["idempotency-key"] }).count == 1)
    }

    @Test func `what one account saw or began, another never gets`() async throws {
        let wishlist = wishlist
        let client = try Client { request in
            switch request.target {
            case "/v1/auth/login": .body(Sample.session(2, token: "of-2"))
            case "/v1/wishlist": .body(wishlist)
            default: .reply(204)
            }
        }
        _ = try await client.sync.refresh(API.wishlist())
        try await client.journal(of: 1).begin(
            InFlight(
                key: "k1",
                kind: "pay",
                method: "POST",
                target: "/v1/bookings/x/pay",
                body: nil,
                createdAt: Sample.noon
            )
        )
        let login = LoginBody(email: "b@example.com", password: "secret", device: "test")
        #expect(try await client.sync.login(login) == Sample.user(2))
        #expect(client.sync.cachedNow(API.wishlist()) == nil)
        #expect(await client.sync.resumeInFlight().isEmpty)
        #expect(client.server.requests.contains { $0.target.hasSuffix("/pay") } == false)
        #expect(try await client.journal(of: 1).unsettled().count == 1)
    }

    @Test func `a reply that comes after a change of accounts is filed where it belongs`()
        async throws
    {
        let gate = Gate()
        let wishlist = wishlist
        let client = try Client { request in
            request.target == "/v1/wishlist"
                ? .wait(gate, then: .body(wishlist)) : .body(Sample.session(2, token: "of-2"))
        }
        let sync = client.sync
        let slow = Task { await failure { try await sync.refresh(API.wishlist()) } }
        for await _ in client.server.arrivals { break }
        _ = try await sync.login(LoginBody(email: "b", password: "c", device: "test"))
        gate.open()
        #expect(await slow.value == nil)
        #expect(sync.cachedNow(API.wishlist()) == nil)
        try client.credentials.save(Sample.session(1))
        #expect(client.restarted().cachedNow(API.wishlist())?.value == wishlist)
    }

    @Test func `a renewal that comes late does not replace who signed in since`() async throws {
        let gate = Gate()
        let renewed = Step.body(Sample.session(1, token: "access-2"))
        let client = try Client { request in
            switch request.target {
            case "/v1/auth/refresh": .wait(gate, then: renewed)
            case "/v1/auth/login": .body(Sample.session(2, token: "of-2"))
            default: .problem(.tokenExpired)
            }
        }
        let sync = client.sync
        let slow = Task { await failure { try await sync.refresh(API.wishlist()) } }
        for await request in client.server.arrivals where request.target == "/v1/auth/refresh" {
            break
        }
        _ = try await sync.login(LoginBody(email: "b", password: "c", device: "test"))
        gate.open()
        _ = await slow.value
        #expect(client.credentials.load() == Sample.session(2, token: "of-2"))
        #expect(sync.user == Sample.user(2))
    }

    @Test func `signing out forgets the tokens even when the server is away`() async throws {
        let client = try Client { _ in .reply(204) }
        client.server.stop()
        await client.sync.logout()
        #expect(client.sync.user == nil)
        #expect(client.credentials.load() == nil)
        #expect(client.restarted().user == nil)
    }

    @Test func `a registration that loses its reply is one, and leaves no password`() async throws {
        let session = Step.body(Sample.session(3))
        let client = try Client(session: nil) { $0.number == 0 ? .hangUp : session }
        let body = RegisterBody(email: "c@example.com", password: "hunter2-hunter2", name: "Eva")
        #expect(try await client.sync.register(body, key: "form-1") == Sample.user(3))
        #expect(
            client.server.requests.map { $0.headers["idempotency-key"] } == ["form-1", "form-1"]
        )
        let files = FileManager.default.enumerator(atPath: client.folder.path)
        for case let name as String in files ?? FileManager.DirectoryEnumerator() {
            let data = FileManager.default.contents(atPath: client.folder.path + "/" + name)
            #expect(data?.range(of: Data("hunter2".utf8)) == nil, "\(name)")
        }
    }

    @Test func `a wrong password is told, and nobody is signed in`() async throws {
        let client = try Client(session: nil) { _ in .problem(.wrongCredentials) }
        let login = LoginBody(email: "b@example.com", password: "wrong", device: "test")
        let error = await failure { try await client.sync.login(login) }
        #expect(error?.sentence == "The email or the password is wrong.")
        #expect(client.sync.user == nil)
    }

    @Test func `a card goes to the provider alone, without our token`() async throws {
        let reply = CardTokenReply(
            token: "tok_1",
            card: CardSummary(brand: "visa", lastFour: "4242")
        )
        let client = try Client { _ in .body(reply) }
        let card = CardBody(
            number: "4242424242424242",
            expiryMonth: 1,
            expiryYear: 2030,
            securityCode: "123"
        )
        let path = "/test-provider/tokens"
        #expect(try await client.sync.exchangeCard(card, at: path) == reply)
        let whole = client.server.address + path
        #expect(try await client.sync.exchangeCard(card, at: whole) == reply)
        #expect(client.server.requests.map(\.target) == [path, path])
        #expect(client.server.requests.allSatisfy { $0.headers["authorization"] == nil })
        #expect(
            await failure { try await client.sync.exchangeCard(card, at: "http://x.org/") }
                == .notRoost
        )
    }

    private func renewals(_ client: Client) -> [SeenRequest] {
        client.server.requests.filter { $0.target == "/v1/auth/refresh" }
    }

    /// A server to which only `access-2` is young enough.
    private func renewing(with answer: Step) -> ScriptedServer.Script {
        { request in
            if request.target == "/v1/auth/refresh" { return answer }
            let isNew = request.headers["authorization"] == "Bearer access-2"
            return isNew ? .body(Sample.booking(1)) : .problem(.tokenExpired)
        }
    }
}
