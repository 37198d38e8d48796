import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// What the server keeps of its answers, and for how long.
struct ReplyCacheTests {
    @Test(arguments: StoreKind.allCases)
    func `a booking of one home leaves what was said of others`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let cache = world.parts.front.cache
            let other = API.listing(Homestead.porto)
            let booked = API.listing(Homestead.instant)
            let search = API.search(SearchCriteria())
            _ = try await world.ask(other)
            _ = try await world.ask(booked)
            _ = try await world.ask(search)
            let now = world.clock.now
            for target in [other.target, booked.target, search.target] {
                #expect(try await cache.reply(for: target, at: now) != nil)
            }
            _ = try await world.book(as: ana)
            #expect(try await cache.reply(for: other.target, at: now) != nil)
            #expect(try await cache.reply(for: booked.target, at: now) == nil)
            #expect(try await cache.reply(for: search.target, at: now) == nil)
            try await world.store.write { db in
                try db.execute("UPDATE listing SET state = 'unlisted' WHERE number = 4")
                try Homestead.recount(db)
                db.homesChanged()
            }
            #expect(try await cache.reply(for: other.target, at: now) == nil)
            #expect(try await world.send(other).status == .notFound)
        }
    }
}
