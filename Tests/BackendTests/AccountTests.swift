import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// Registering, sessions and their tokens.
struct AccountTests {
    @Test(arguments: StoreKind.allCases)
    func `a new account logs in, and only with its own password`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let session = try await world.register("ana")
            let me = try await world.ask(API.me(), as: session)
            #expect(me.email == "ana@example.org" && me.name == "Ana")
            let right = LoginBody(email: " ANA@example.org", password: "correct horse", device: "t")
            #expect(try await world.ask(API.login(right)).user == me)
            let wrong = LoginBody(email: "ana@example.org", password: "battery", device: "t")
            let nobody = LoginBody(email: "bob@example.org", password: "battery", device: "t")
            var problem = try await world.refusal(API.login(wrong))
            #expect(problem.code == .wrongCredentials)
            problem.requestId = nil
            var other = try await world.refusal(API.login(nobody))
            other.requestId = nil
            #expect(problem == other)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an address is registered once, also by two at once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let statuses = try await world.atOnce(8) { attempt in
                let body = RegisterBody(
                    email: "ana@example.org",
                    password: "password \(attempt)",
                    name: "Ana"
                )
                return try await world.send(API.register(body, key: "k\(attempt)")).status.code
            }
            #expect(statuses.filter { $0 == 201 }.count == 1)
            #expect(statuses.filter { $0 == 409 }.count == 7)
            #expect(try await world.count("\"user\" WHERE email = 'ana@example.org'") == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a registration whose reply was lost can be sent again`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let first = try await world.register("ana")
            let second = try await world.register("ana")
            #expect(first.user == second.user)
            let thief = RegisterBody(email: "ana@example.org", password: "guessed!", name: "Ana")
            let problem = try await world.refusal(API.register(thief, key: "register-ana"))
            #expect(problem.code == .emailTaken)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a refresh token works once; reuse ends the session`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let first = try await world.register("ana")
            let second = try await world.ask(API.refresh(first.refreshToken))
            #expect(second.refreshToken != first.refreshToken)
            world.clock.advance(seconds: 61)
            let reused = try await world.refusal(API.refresh(first.refreshToken))
            #expect(reused.code == .sessionRevoked)
            let successor = try await world.refusal(API.refresh(second.refreshToken))
            #expect(successor.code == .sessionRevoked)
            #expect(try await world.refusal(API.me(), as: second).code == .sessionRevoked)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `for 60 seconds the token before gives the same successor, also two at once`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let first = try await world.register("ana")
            let tokens = try await Set(
                world.atOnce(6) { _ in
                    try await world.ask(API.refresh(first.refreshToken)).refreshToken
                }
            )
            #expect(tokens.count == 1)
            let second = try #require(tokens.first)
            world.clock.advance(seconds: 30)
            _ = try await world.ask(API.refresh(second))
            let outdated = try await world.refusal(API.refresh(first.refreshToken))
            #expect(outdated.code == .sessionRevoked)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an access token ends, and a forged one never begins`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let session = try await world.register("ana")
            var forged = session
            let parts = session.accessToken.split(separator: ".")
            let header = Base64URL.encode(Data(#"{"alg":"none","typ":"at+jwt"}"#.utf8))
            for token in [
                "", "x", "a.b.c", "\(header).\(parts[1]).", "\(parts[0]).\(parts[1]).AAAA",
                String(repeating: "a", count: 9_000),
            ] {
                forged.accessToken = token
                #expect(try await world.refusal(API.me(), as: forged).code == .unauthenticated)
            }
            world.clock.advance(minutes: 16)
            #expect(try await world.refusal(API.me(), as: session).code == .tokenExpired)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `logging out ends the session at once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let session = try await world.register("ana")
            _ = try await world.ask(API.logout(session.refreshToken))
            #expect(try await world.refusal(API.me(), as: session).code == .sessionRevoked)
            let refresh = try await world.refusal(API.refresh(session.refreshToken))
            #expect(refresh.code == .sessionRevoked)
            _ = try await world.ask(API.logout("nonsense"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `guessing passwords is slowed down`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            let guess = LoginBody(email: "ana@example.org", password: "guess", device: "t")
            for _ in 0..<5 {
                #expect(try await world.refusal(API.login(guess)).code == .wrongCredentials)
            }
            let response = try await world.send(API.login(guess))
            #expect(response.status == .tooManyRequests)
            #expect(response.headers[.retryAfter].flatMap { Int($0) } ?? 0 > 0)
            world.clock.advance(minutes: 2)
            #expect(try await world.refusal(API.login(guess)).code == .wrongCredentials)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `bodies that are too large, of another type, or no JSON are refused`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { (world: World) async throws in
            func post(_ body: String, _ type: String = "application/json") async throws -> Problem {
                try await world.client.execute(
                    uri: "/v1/auth/login",
                    method: .post,
                    headers: [.contentType: type],
                    body: ByteBuffer(string: body)
                ) { try Coding.decode(Problem.self, from: Data($0.body.readableBytesView)) }
            }
            #expect(try await post("{}", "text/plain").code == .unsupportedMediaType)
            #expect(try await post("{}").errors?.first?.pointer == "/email")
            #expect(try await post("{").code == .invalidBody)
            #expect(try await post(String(repeating: "[", count: 60_000)).code == .payloadTooDeep)
            let long = "\"" + String(repeating: "a", count: 70_000) + "\""
            #expect(try await post(long).code == .tooLarge)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `no password and no token stands in the database as it is`(on kind: StoreKind) async throws
    {
        try await World.run(on: kind) { world in
            let session = try await world.register("ana")
            let dump = try await world.store.read { db in
                try ["user", "session", "refresh_token", "idempotency"].map {
                    try db.rows("SELECT * FROM \"\($0)\"").description
                }.joined()
            }
            #expect(!dump.contains("correct horse"))
            #expect(!dump.contains(session.refreshToken))
            #expect(dump.contains("$argon2id$"))
        }
    }
}
