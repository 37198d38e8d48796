import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// What somebody who means harm may try.
struct HardeningTests {
    @Test(arguments: StoreKind.allCases)
    func `a price from before a home was taken off the market books nothing`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let quote = try await world.ask(
                API.quote(Homestead.instant, stay: try world.stay(30, 3), guests: 2)
            )
            try await world.store.write { db in
                db.homesChanged()
                try db.execute("UPDATE listing SET state = 'unlisted' WHERE number = 1")
                try Homestead.recount(db)
            }
            let body = BookBody(
                id: Backend.Random.id(at: world.clock.now),
                quoteId: quote.id,
                message: nil
            )
            #expect(try await world.refusal(API.book(body), as: guest).code == .stayRefused)
            #expect(try await world.count("booked_night") == 0)
        }
    }

    @Test(
        arguments: StoreKind.allCases,
        ["Ana\u{1B}[2J", "Ana\u{9B}2J", "Ana\u{0}", "Ana\u{202E}", "Ana\u{2028}B"]
    )
    func `names that steer a terminal are refused`(on kind: StoreKind, name: String) async throws {
        try await World.run(on: kind) { world in
            let body = RegisterBody(
                email: "ana@example.org",
                password: "correct horse",
                name: name
            )
            let problem = try await world.refusal(API.register(body, key: "k"))
            #expect(problem.errors?.map(\.pointer) == ["/name"])
            let guest = try await world.register("bob")
            let profile = ProfileBody(name: nil, about: "Hello\n\u{1B}]0;owned\u{7}")
            let refused = try await world.refusal(API.updateProfile(profile), as: guest)
            #expect(refused.errors?.map(\.pointer) == ["/about"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an address with hidden characters is none`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            for email in ["a\u{0}@example.org", "a\u{202E}@example.org", "a\u{85}@example.org"] {
                let body = RegisterBody(email: email, password: "correct horse", name: "A")
                let problem = try await world.refusal(API.register(body, key: "k"))
                #expect(problem.errors?.map(\.pointer) == ["/email"])
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the passwords of many accounts cannot be tried from one address`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            var codes: [Int] = []
            for number in 0..<61 {
                let guess = LoginBody(email: "g\(number)@example.org", password: "p", device: "")
                codes.append(try await world.send(API.login(guess)).status.code)
            }
            #expect(codes.prefix(60).allSatisfy { $0 == 401 } && codes.last == 429)
            world.clock.advance(seconds: 1)
            let long = LoginBody(
                email: String(repeating: "a", count: 300) + "@b.c",
                password: "p",
                device: ""
            )
            #expect(try await world.send(API.login(long)).status.code == 401)
        }
    }

    @Test func `too many passwords at once are refused, not piled up`() async throws {
        let passwords = Passwords(cost: .init(passes: 1, memoryKibibytes: 8_192))
        let results = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<300 {
                group.addTask {
                    do {
                        return try await passwords.matches("guess", nil)
                    } catch {
                        return true
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.contains(true) && results.contains(false))
        #expect(results.filter { !$0 }.count >= Passwords.longestQueue)
        #expect(try await !passwords.matches("guess", nil))
    }

    @Test func `a limit holds also for many at once`() async {
        let throttle = Throttle(burst: 50, perMinute: 1)
        let taken = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<400 { group.addTask { throttle.take("one", at: World.start) == nil } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(taken == 50)
    }

    @Test(arguments: StoreKind.allCases)
    func `whoever changes things without end is slowed down`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            var codes: [Int] = []
            for number in 0..<241 {
                let save = API.save(Homestead.porto, key: "k\(number)")
                codes.append(try await world.send(save, as: guest).status.code)
            }
            #expect(codes.prefix(240).allSatisfy { $0 == 200 } && codes.last == 429)
            let kept = try await world.count("idempotency WHERE key LIKE 'k%' AND length(body) > 0")
            #expect(kept == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a repeated save changes nothing and tells what is true by now`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            _ = try await world.ask(API.save(Homestead.porto, key: "one"), as: guest)
            _ = try await world.ask(API.unsave(Homestead.porto, key: "two"), as: guest)
            let again = try await world.send(API.save(Homestead.porto, key: "one"), as: guest)
            #expect(again.headers[.replayed] == "true")
            let list = try Coding.decode(
                Wishlist.self,
                from: Data(again.body.readableBytesView)
            )
            #expect(list.homes.isEmpty)
        }
    }

    @Test func `what is kept of a reply counts with its address`() throws {
        let reply = Reply(body: Encoded(Data(count: 3_000)), caching: .shared)
        let short = ReplyCache.cost(of: reply, "/")
        let long = ReplyCache.cost(of: reply, "/" + String(repeating: "a", count: 4_000))
        #expect(short >= 4_096 && long - short == 4_000)
    }

    @Test(arguments: StoreKind.allCases)
    func `sessions that are over are forgotten, with their tokens`(on kind: StoreKind) async throws
    {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            _ = try await world.register("bob")
            _ = try await world.ask(API.logout(ana.refreshToken))
            try await world.parts.timers.tick()
            #expect(try await world.count("session") == 2)
            world.clock.advance(days: 8)
            try await world.parts.timers.tick()
            #expect(try await world.count("session") == 1)
            #expect(try await world.count("refresh_token") == 1)
            world.clock.advance(days: 90)
            try await world.parts.timers.tick()
            #expect(try await world.count("refresh_token") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `one broken row does not keep the rest from being done`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let broken = try await world.book(as: guest)
            let stay = try await world.stayed(Homestead.porto, in: 1, nights: 1, as: guest)
            try await world.store.write { db in
                try db.execute(
                    "UPDATE booking SET message = lines, lines = 'x' WHERE id = ?",
                    [broken.id.text]
                )
            }
            world.clock.advance(days: 2)
            await #expect(throws: (any Error).self) { try await world.parts.timers.tick() }
            try await world.store.write { db in
                try db.execute(
                    "UPDATE booking SET lines = message, message = NULL WHERE id = ?",
                    [broken.id.text]
                )
            }
            let begun = "booking WHERE id = '\(stay.id)' AND state IN ('in_stay', 'completed')"
            #expect(try await world.count(begun) == 1)
        }
    }

    @Test(
        arguments: StoreKind.allCases,
        [
            String(repeating: "[", count: 60_000), String(repeating: #"{"a":"#, count: 10_000),
            #"{"refresh_token":1e999}"#, #"{"refresh_token":"\ud800"}"#, "\u{FEFF}{}", "nul",
        ]
    )
    func `bodies that are no good are refused`(on kind: StoreKind, body: String) async throws {
        try await World.run(on: kind) { world in
            let response = try await world.client.execute(
                uri: "/v1/auth/refresh",
                method: .post,
                headers: [.contentType: "application/json"],
                body: ByteBuffer(string: body)
            ) { $0 }
            #expect((400..<500).contains(response.status.code))
        }
    }

    @Test(arguments: StoreKind.allCases, [21, 22, 23] as [UInt64])
    func `no query is a fault of the server`(on kind: StoreKind, seed: UInt64) async throws {
        try await World.run(on: kind) { world in
            var random = SeededGenerator(seed: seed)
            let values = [
                "%00", "%22*", "NEAR(", "%F0%9F%8F%A0", "%E2%80%AE", "-1", "9223372036854775807",
                "1e999", "nan,nan,nan,nan", "-90,-180,90,180", "1,179,2,-179", "9999-12-31",
                "0001-01-01", "2027-03-10", "2027-03-14", "%ED%A0%80", "a,b", "wifi", "EUR",
                "price_low", "AAAA", String(repeating: "A", count: 54), "%EA%9F%B2", "%C2%AA", "+",
            ]
            let names = [
                "q", "bbox", "check_in", "check_out", "guests", "price_max", "currency",
                "amenities", "type", "sort", "after", "limit", "include", "from", "to",
            ]
            let home = "/v1/listings/\(Homestead.instant)"
            let paths = [
                "/v1/search/listings", "/v1/places", home + "/calendar", home + "/reviews",
            ]
            for _ in 0..<400 {
                let query = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                    (names.randomElement(using: &random) ?? "q") + "="
                        + (values.randomElement(using: &random) ?? "")
                }
                let path = paths.randomElement(using: &random) ?? "/"
                let target = path + "?" + query.joined(separator: "&")
                let response = try await world.client.execute(uri: target, method: .get) { $0 }
                #expect(response.status.code < 500, "seed \(seed): \(target)")
            }
        }
    }
}
