import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// Proving an address and winning back an account: what goes through a mail.
struct AccountMailTests {
    @Test(arguments: StoreKind.allCases)
    func `an address is proved by the token of its mail, once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            #expect(ana.user.isEmailVerified == false)
            let before = try await world.copy(as: ana)
            let token = try await world.mailed(.verifyEmail, to: "ana")
            _ = try await world.ask(API.verifyEmail(token))
            #expect(try await world.ask(API.me(), as: ana).isEmailVerified == true)
            // Their other clients learn it too.
            let after = try await world.copy(as: ana, from: before.cursor)
            let user: User = try after.thing(.user, ana.user.id.text)
            #expect(user.isEmailVerified == true)
            #expect(try await world.refusal(API.verifyEmail(token)).code == .tokenInvalid)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `many who prove an address at once with one token: one does`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            let token = try await world.mailed(.verifyEmail, to: "ana")
            let codes = try await world.atOnce(8) { _ in
                try await world.send(API.verifyEmail(token)).status.code
            }
            #expect(codes.sorted() == [200] + Array(repeating: 422, count: 7))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the mail about an address is sent again, until it is proved`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let first = try await world.mailed(.verifyEmail, to: "ana")
            _ = try await world.ask(API.resendVerification(key: "again"), as: ana)
            let second = try await world.mailed(.verifyEmail, to: "ana")
            #expect(first != second)
            _ = try await world.ask(API.verifyEmail(first))
            _ = try await world.ask(API.resendVerification(key: "and again"), as: ana)
            try await world.parts.jobs.drain()
            #expect(world.mailbox.tokens(to: "ana@example.org", .verifyEmail) == [first, second])
            for number in 0..<3 {
                let ask = API.resendVerification(key: "more-\(number)")
                #expect(try await world.send(ask, as: ana).status == .accepted)
            }
            let refused = try await world.send(API.resendVerification(key: "last"), as: ana)
            try expectToWait(refused)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a token is good for its purpose only, and not for ever`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            let proof = try await world.mailed(.verifyEmail, to: "ana")
            let lost = try await world.forgotten("ana")
            #expect(try await world.reset(proof) == 422)
            #expect(try await world.refusal(API.verifyEmail(lost)).code == .tokenInvalid)
            world.clock.advance(minutes: 60)
            #expect(try await world.reset(lost) == 422)
            world.clock.advance(minutes: 23 * 60)
            #expect(try await world.refusal(API.verifyEmail(proof)).code == .tokenInvalid)
            for token in ["", "x", lost + "AAAA", String(repeating: "A", count: 5_000)] {
                #expect(try await world.refusal(API.verifyEmail(token)).code == .tokenInvalid)
                #expect(try await world.reset(token) == 422)
            }
            #expect(try await world.logIn("ana", "correct horse") == 200)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `tokens whose time is over are forgotten, and no others`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            let proof = try await world.mailed(.verifyEmail, to: "ana")
            _ = try await world.forgotten("ana")
            let kept = "SELECT purpose FROM mail_token ORDER BY purpose"
            func tokens() async throws -> [String] {
                try await world.store.read { try $0.values(kept) }
            }
            world.clock.advance(seconds: 3_599)
            try await world.parts.timers.tidy(at: world.clock.now)
            #expect(try await tokens() == ["reset_password", "verify_email"])
            world.clock.advance(seconds: 1)
            try await world.parts.timers.tidy(at: world.clock.now)
            #expect(try await tokens() == ["verify_email"])
            _ = try await world.ask(API.verifyEmail(proof))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a token works until the very end of its time`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            let proof = try await world.mailed(.verifyEmail, to: "ana")
            let lost = try await world.forgotten("ana")
            world.clock.advance(seconds: 3_599)
            #expect(try await world.reset(lost) == 200)
            world.clock.advance(seconds: 86_400 - 3_600)
            _ = try await world.ask(API.verifyEmail(proof))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `who forgot a password is answered alike, account or none`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            try await world.parts.jobs.drain()
            let addresses = ["ana@example.org", "nobody@example.org", " ANA@example.org "]
            var answers: Set<String> = []
            for address in addresses {
                let response = try await world.send(API.forgotPassword(address))
                var fields = response.headers
                fields[.requestId] = nil
                answers.insert("\(response.status) \(fields) \(String(buffer: response.body))")
            }
            #expect(answers.count == 1)
            #expect(try await world.count("job WHERE kind = 'mail_password_reset'") == 3)
            try await world.parts.jobs.drain()
            #expect(world.mailbox.tokens(to: "ana@example.org", .resetPassword).count == 2)
            #expect(world.mailbox.all.allSatisfy { $0.to == "ana@example.org" })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a reset sets the password once and ends every session`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let here = try await world.register("ana")
            let there = try await world.login("ana")
            let other = try await world.forgotten("ana")
            let token = try await world.forgotten("ana")
            #expect(try await world.reset(token) == 200)
            for session in [here, there] {
                #expect(try await world.refusal(API.me(), as: session).code == .sessionRevoked)
                let refresh = try await world.refusal(API.refresh(session.refreshToken))
                #expect(refresh.code == .sessionRevoked)
            }
            #expect(try await world.logIn("ana", "correct horse") == 401)
            #expect(try await world.logIn("ana", "another horse") == 200)
            for dead in [token, other] {
                #expect(try await world.reset(dead, to: "third horse") == 422)
            }
            #expect(try await world.logIn("ana", "third horse") == 401)
            // Who reads the mail holds the address.
            let body = LoginBody(email: "ana@example.org", password: "another horse", device: "")
            #expect(try await world.ask(API.login(body)).user.isEmailVerified == true)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `of many resets at once with one token one wins`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            let token = try await world.forgotten("ana")
            let codes = try await world.atOnce(8) { number in
                (number, try await world.reset(token, to: "horse number \(number)"))
            }
            let winner = try #require(codes.first { $0.1 == 200 }).0
            #expect(codes.count { $0.1 == 422 } == 7)
            #expect(try await world.logIn("ana", "horse number \(winner)") == 200)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a password that is none uses no token up`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            let token = try await world.forgotten("ana")
            for password in ["short", String(repeating: "p", count: 257)] {
                let body = ResetPasswordBody(token: token, password: password)
                let problem = try await world.refusal(API.resetPassword(body))
                #expect(problem.errors?.map(\.pointer) == ["/password"])
            }
            #expect(try await world.reset(token) == 200)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `whoever is made to wait after guesses gets in by a reset`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            for _ in 0..<5 { #expect(try await world.logIn("ana", "guess") == 401) }
            #expect(try await world.logIn("ana", "correct horse") == 429)
            #expect(try await world.reset(try await world.forgotten("ana")) == 200)
            #expect(try await world.logIn("ana", "another horse") == 200)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `no token of a mail stands in the database as it is`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            let tokens = [
                try await world.mailed(.verifyEmail, to: "ana"), try await world.forgotten("ana"),
            ]
            let dump = try await world.store.read { db in
                try ["mail_token", "job"].map { try db.rows("SELECT * FROM \($0)").description }
                    .joined()
            }
            #expect(dump.contains("mail_password_reset"))
            #expect(tokens.allSatisfy { !dump.contains($0) })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `mails are asked for so often from an address, and no account gets more`(
        on kind: StoreKind
    ) async throws {
        var edge = EdgeConfiguration.unlimited
        edge.proxies = try [#require(AddressRange("127.0.0.1"))]
        try await World.run(on: kind, .live, edge: edge) { world in
            _ = try await world.register("ana")
            let ask = API.forgotPassword("ana@example.org")
            var answers: [Int] = []
            for number in 0..<6 {
                let other = API.forgotPassword("n\(number)@example.org")
                answers.append(
                    try await world.send(other, headers: [Headers.forwardedFor: "192.0.2.1"]).status
                        .code
                )
            }
            #expect(answers == [202, 202, 202, 202, 202, 429])
            try expectToWait(
                try await world.send(ask, headers: [Headers.forwardedFor: "192.0.2.1"])
            )
            for number in 0..<8 {
                let from: HTTPFields = [Headers.forwardedFor: "198.51.100.\(number + 1)"]
                #expect(try await world.send(ask, headers: from).status == .accepted)
            }
            try await world.parts.jobs.drain()
            #expect(world.mailbox.tokens(to: "ana@example.org", .resetPassword).count == 5)
            world.clock.advance(minutes: 1)
            _ = try await world.forgotten("ana")
            #expect(world.mailbox.tokens(to: "ana@example.org", .resetPassword).count == 6)
        }
    }
}

/// That a request was one too many, and says when to try again.
func expectToWait(_ response: TestResponse) throws {
    #expect(response.status == .tooManyRequests)
    let problem = try Coding.decode(Problem.self, from: Data(response.body.readableBytesView))
    #expect(problem.code == .tooManyRequests)
    #expect(response.headers[.retryAfter].flatMap { Int($0) } ?? 0 > 0)
}
