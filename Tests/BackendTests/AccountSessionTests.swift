import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// What a person who is logged in does with password, sessions and profile.
struct AccountSessionTests {
    private static let change = ChangePasswordBody(current: "correct horse", new: "another horse")

    @Test(arguments: StoreKind.allCases)
    func `a changed password ends the other sessions and the mails that are under way`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let here = try await world.register("ana")
            let there = try await world.login("ana")
            let token = try await world.forgotten("ana")
            _ = try await world.ask(API.changePassword(Self.change, key: "change"), as: here)
            #expect(try await world.ask(API.me(), as: here).email == "ana@example.org")
            #expect(try await world.refusal(API.me(), as: there).code == .sessionRevoked)
            let refresh = try await world.refusal(API.refresh(there.refreshToken))
            #expect(refresh.code == .sessionRevoked)
            #expect(try await world.logIn("ana", "correct horse") == 401)
            #expect(try await world.logIn("ana", "another horse") == 200)
            #expect(try await world.reset(token, to: "third horse") == 422)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a password is changed only by who knows it, and to a real one`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let here = try await world.register("ana")
            let there = try await world.login("ana")
            let guess = ChangePasswordBody(current: "guess", new: "another horse")
            let short = ChangePasswordBody(current: "correct horse", new: "short")
            var problem = try await world.refusal(API.changePassword(guess, key: "g"), as: here)
            #expect(problem.code == .wrongCredentials)
            problem = try await world.refusal(API.changePassword(short, key: "s"), as: here)
            #expect(problem.errors?.isEmpty == false)
            #expect(try await world.logIn("ana", "correct horse") == 200)
            #expect(try await world.ask(API.me(), as: there).email == "ana@example.org")
            for number in 0..<4 {
                _ = try await world.send(API.changePassword(guess, key: "g\(number)"), as: here)
            }
            try expectToWait(try await world.send(API.changePassword(guess, key: "x"), as: here))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `of many changes of a password at once one takes effect`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let codes = try await world.atOnce(5) { number in
                let body = ChangePasswordBody(
                    current: "correct horse",
                    new: "horse number \(number)"
                )
                let change = API.changePassword(body, key: "change-\(number)")
                return (number, try await world.send(change, as: ana).status.code)
            }
            let winner = try #require(codes.first { $0.1 == 200 }).0
            #expect(codes.count { $0.1 == 401 } == 4)
            #expect(try await world.logIn("ana", "horse number \(winner)") == 200)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a change whose reply was lost can be sent again`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let change = API.changePassword(Self.change, key: "change")
            let codes = try await world.atOnce(4) { _ in
                try await world.send(change, as: ana).status.code
            }
            #expect(codes.allSatisfy { $0 == 200 })
            // Not with another password, and not once it has been changed again.
            let other = ChangePasswordBody(current: "correct horse", new: "third horse")
            let refusal = try await world.refusal(API.changePassword(other, key: "change"), as: ana)
            #expect(refusal.code == .wrongCredentials)
            let next = ChangePasswordBody(current: "another horse", new: "third horse")
            _ = try await world.ask(API.changePassword(next, key: "next"), as: ana)
            #expect(try await world.refusal(change, as: ana).code == .wrongCredentials)
        }
    }

    @Test(arguments: StoreKind.allCases, 0..<6)
    func `no session of an old password outlives its change`(
        on kind: StoreKind,
        _: Int
    ) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.register("ana")
            let token = try await world.forgotten("ana")
            let codes = try await world.atOnce(5) { number in
                number == 2
                    ? try await world.reset(token)
                    : try await world.logIn("ana", "correct horse")
            }
            #expect(codes.allSatisfy { $0 == 200 || $0 == 401 })
            #expect(try await world.count("session WHERE revoked_at IS NULL") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `sessions are listed, the last used first`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let phone = try await world.register("ana")
            world.clock.advance(minutes: 5)
            let body = LoginBody(email: "ana@example.org", password: "correct horse", device: "Mac")
            let mac = try await world.ask(API.login(body))
            let listed = try await world.ask(API.sessions(), as: mac).data
            #expect(
                listed.map(\.device) == ["Mac", ""] && listed.map(\.isCurrent) == [true, false]
            )
            #expect(listed.map(\.lastUsedAt) == listed.map(\.createdAt))
            world.clock.advance(minutes: 5)
            let later = try await world.ask(API.refresh(phone.refreshToken))
            let again = try await world.ask(API.sessions(), as: later).data
            #expect(again.map(\.device) == ["", "Mac"] && again.map(\.isCurrent) == [true, false])
            #expect(again.first?.lastUsedAt == world.clock.now)
            #expect(again.first?.createdAt == World.start)
            let bob = try await world.register("bob")
            #expect(try await world.ask(API.sessions(), as: bob).data.count == 1)
            world.clock.advance(days: 91)
            let fresh = try await world.login("ana")
            #expect(try await world.ask(API.sessions(), as: fresh).data.count == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a session that was ended gives no access and no token`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let here = try await world.register("ana")
            let (there, bob) = (try await world.login("ana"), try await world.register("bob"))
            let sessions = try await world.ask(API.sessions(), as: here).data
            let other = try #require(sessions.first { !$0.isCurrent })
            let foreign = try await world.refusal(API.revokeSession(other.id), as: bob)
            #expect(foreign.code == .notFound)
            #expect(try await world.ask(API.me(), as: there).id == here.user.id)
            for _ in 0..<2 { _ = try await world.ask(API.revokeSession(other.id), as: here) }
            #expect(try await world.refusal(API.me(), as: there).code == .sessionRevoked)
            let refresh = try await world.refusal(API.refresh(there.refreshToken))
            #expect(refresh.code == .sessionRevoked)
            #expect(try await world.ask(API.sessions(), as: here).data.map(\.isCurrent) == [true])
            #expect(try await world.ask(API.me(), as: here).id == here.user.id)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `all other sessions end at once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let here = try await world.register("ana")
            var others: [SessionReply] = []
            for _ in 0..<3 { others.append(try await world.login("ana")) }
            let bob = try await world.register("bob")
            _ = try await world.ask(API.revokeOtherSessions(), as: here)
            for other in others {
                #expect(try await world.refusal(API.me(), as: other).code == .sessionRevoked)
            }
            #expect(try await world.ask(API.sessions(), as: here).data.count == 1)
            #expect(try await world.ask(API.me(), as: bob).id == bob.user.id)
            // Refreshing goes on where it was.
            _ = try await world.ask(API.refresh(here.refreshToken))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a stolen token that is used again ends its session, and no other`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let stolen = try await world.register("ana")
            let other = try await world.login("ana")
            var latest = stolen
            for _ in 0..<3 { latest = try await world.ask(API.refresh(latest.refreshToken)) }
            // Not the token before the present one: no reply of that was lost.
            let reuse = try await world.refusal(API.refresh(stolen.refreshToken))
            #expect(reuse.code == .sessionRevoked)
            #expect(try await world.refusal(API.me(), as: latest).code == .sessionRevoked)
            let refresh = try await world.refusal(API.refresh(latest.refreshToken))
            #expect(refresh.code == .sessionRevoked)
            #expect(try await world.ask(API.me(), as: other).id == stolen.user.id)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a role holds at once, and other clients learn it`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (root, ana) = (try await world.administrator(), try await world.register("ana"))
            let before = try await world.copy(as: ana)
            #expect(
                try await world.refusal(API.setRole(root.user.id, .guest), as: ana).status == 403
            )
            let user = try await world.ask(API.setRole(ana.user.id, .admin), as: root)
            #expect(user.role == .admin)
            let after = try await world.copy(as: ana, from: before.cursor)
            let copied: User = try after.thing(.user, ana.user.id.text)
            #expect(copied.role == .admin)
            #expect(
                try await world.refusal(API.setRole(root.user.id, .guest), as: root).status == 403
            )
            _ = try await world.ask(API.setRole(root.user.id, .guest), as: ana)
            #expect(
                try await world.refusal(API.setRole(ana.user.id, .guest), as: root).status == 403
            )
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a profile changes part by part, for every client`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let before = try await world.copy(as: ana)
            _ = try await world.ask(
                API.updateProfile(ProfileBody(name: nil, about: "I walk a lot.")),
                as: ana
            )
            let name = ProfileBody(name: "Ana Maria", about: nil)
            let user = try await world.ask(API.updateProfile(name), as: ana)
            #expect(user.name == "Ana Maria" && user.about == "I walk a lot.")
            let after = try await world.copy(as: ana, from: before.cursor)
            #expect(try after.thing(.user, ana.user.id.text) == user)
            let card = try await world.ask(API.user(ana.user.id))
            #expect(card.name == "Ana Maria" && card.about == "I walk a lot.")
            for body in [
                ProfileBody(name: "", about: nil), ProfileBody(name: "A\u{0}", about: nil),
                ProfileBody(name: nil, about: String(repeating: "a", count: 1_001)),
            ] {
                let problem = try await world.refusal(API.updateProfile(body), as: ana)
                #expect(problem.code == .invalidBody)
            }
            #expect(try await world.ask(API.me(), as: ana) == user)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `whoever shows a home is a host, by the name they have now`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (ana, root) = (try await world.register("ana"), try await world.administrator())
            let guest = try await world.register("bob")
            let before = try await world.copy(as: ana)
            #expect(ana.user.role == .guest)
            let home = try await world.home(as: ana)
            _ = try await world.home(as: root)
            let after = try await world.copy(as: ana, from: before.cursor)
            let host: User = try after.thing(.user, ana.user.id.text)
            #expect(host.role == .host && host.homes == 1)
            #expect(try await world.ask(API.me(), as: root).role == .admin)
            _ = try await world.ask(API.save(home.id, key: "save"), as: guest)
            let saved = try await world.copy(as: guest)
            let name = ProfileBody(name: "Ana Maria", about: nil)
            _ = try await world.ask(API.updateProfile(name), as: ana)
            #expect(try await world.ask(API.listing(home.id)).host.name == "Ana Maria")
            let told = try await world.copy(as: guest, from: saved.cursor)
            let page: Listing = try told.thing(.listing, home.id.text)
            #expect(page.host.name == "Ana Maria")
        }
    }
}
