import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

@testable import Backend

/// What a client is told: everything that is its own, nothing that is not, and nothing skipped.
struct SyncPullTests {
    @Test(arguments: StoreKind.allCases)
    func `a first pull brings all, and the next only what changed`(kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(as: guest)
            _ = try await world.ask(API.save(Homestead.porto, key: "s"), as: guest)
            let first = try await world.copy(as: guest)
            #expect(first.isReset)
            let kinds: [SyncKind] = [
                .user, .listing, .booking, .payment, .wishlist, .wishlistHome, .thread,
                .notification,
            ]
            #expect(first.kinds == kinds)
            let copied: Booking = try first.thing(.booking, booking.id.text)
            #expect(copied == (try await world.ask(API.booking(booking.id), as: guest)))
            let saved: Listing = try first.thing(.listing, Homestead.porto.text)
            #expect(saved == (try await world.ask(API.listing(Homestead.porto))))

            let idle = try await world.copy(as: guest, from: first.cursor)
            #expect(idle.changes.isEmpty && !idle.isReset)
            _ = try await world.ask(API.unsave(Homestead.porto, key: "u"), as: guest)
            let next = try await world.copy(as: guest, from: idle.cursor)
            #expect(next.changes.map(\.op) == [.delete, .delete, .upsert])
            #expect(next.kinds == [.wishlistHome, .listing, .wishlist])
            let list: WishlistSummary = try next.thing(
                .wishlist,
                try #require(next.changes.last).id
            )
            #expect(list.homes == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `nobody is told of what is somebody else's`(kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (ana, bob) = (try await world.register("ana"), try await world.register("bob"))
            let before = try await world.copy(as: bob)
            _ = try await world.stayed(as: ana)
            let after = try await world.copy(as: bob, from: before.cursor)
            #expect(after.changes.isEmpty)
            #expect(try await world.copy(as: bob).kinds == [.user])
            let stolen = try await world.refusal(API.sync(cursor: before.cursor), as: ana)
            #expect(stolen.code == .badRequest)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a host is told of stays and nights, as the host sees them`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.session()
            let before = try await world.copy(as: host)
            #expect(before.kinds == [.user, .listing, .hostListing, .calendar])
            #expect(before.changes.filter { $0.type == .calendar }.count == 4 * 13)
            let guest = try await world.register("ana")
            let booking = try await world.stayed(in: 30, nights: 3, as: guest)
            let after = try await world.copy(as: host, from: before.cursor)
            #expect(Set(after.kinds) == [.calendar, .booking, .thread, .notification])
            let seen: Booking = try after.thing(.booking, booking.id.text)
            #expect(seen.arrival == nil && seen.hostPayout != nil && seen.state == .confirmed)
            #expect(seen == (try await world.ask(API.booking(booking.id), as: host)))
            let nights: ListingCalendar = try after.thing(
                .calendar,
                "\(Homestead.instant)/2027-03"
            )
            #expect(nights.night(booking.stay.checkIn)?.status == .booked)
            #expect(nights.nights.count == 31)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a first copy in small pages misses nothing that happens during it`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.session()
            let guest = try await world.register("ana")
            var booked = [try await world.stayed(in: 20, nights: 1, as: guest).id.text]
            var (cursor, pages, things) = (Cursor?.none, 0, [String: SyncChange]())
            while true {
                let page = try await world.ask(API.sync(cursor: cursor, limit: 7), as: host)
                #expect(page.changes.count <= 7 && page.reset == (pages == 0))
                for change in page.changes { things[change.type.rawValue + change.id] = change }
                (cursor, pages) = (page.cursor, pages + 1)
                guard page.more || pages < 9 else { break }
                if pages < 8 {
                    booked.append(
                        try await world.stayed(in: 30 + pages, nights: 1, as: guest).id.text
                    )
                }
            }
            #expect(pages > 8)
            let whole = try await world.copy(as: host)
            for change in whole.changes {
                let told = things[change.type.rawValue + change.id]?.data
                // The days of its rules are a set, which has no order.
                guard change.type != .hostListing else {
                    let home = try told?.decoded(as: HostListing.self)
                    #expect(try home == change.data?.decoded(as: HostListing.self))
                    continue
                }
                #expect(told == change.data)
            }
            #expect(Set(booked) == Set(whole.changes.filter { $0.type == .booking }.map(\.id)))
        }
    }

    @Test func `a hidden review is told to its author alone, until it comes out`() async throws {
        try await World.run { world in
            let newcomer = try await world.register("ana")
            let booking = try await world.stayed(in: 1, nights: 1, as: newcomer)
            world.clock.advance(days: 3)
            for _ in 0..<2 { try await world.parts.timers.tick() }
            // The sessions' tokens have run out meanwhile.
            let (host, guest) = (try await world.session(), try await world.login("ana"))
            let starts = (try await world.copy(as: host), try await world.copy(as: guest))
            let draft = ReviewDraft(stars: 4, text: "Lovely")
            _ = try await world.ask(API.review(booking.id, draft, key: "r"), as: guest)
            let hidden = try await world.copy(as: host, from: starts.0.cursor)
            let told: InboxNotice = try hidden.thing(
                .notification,
                try #require(hidden.first(.notification)).id
            )
            #expect(hidden.changes.count == 1 && told.kind == .reviewWritten)
            #expect(try await world.copy(as: host).kinds.contains(.review) == false)
            let own = try await world.copy(as: guest, from: starts.1.cursor)
            #expect(Set(own.kinds) == [.review, .booking])

            world.clock.advance(days: 15)
            try await world.parts.timers.tick()
            let out = try await world.copy(as: try await world.session(), from: hidden.cursor)
            #expect(
                Set(out.kinds) == [.review, .booking, .listing, .hostListing, .notification]
            )
            let review: Review = try out.thing(.review, try #require(out.first(.review)).id)
            #expect(review.text == "Lovely" && review.publishedAt != nil)
        }
    }

    @Test func `who was away for too long begins anew, and so does who follows another database`()
        async throws
    {
        try await World.run { world in
            let guest = try await world.register("ana")
            let first = try await world.copy(as: guest)
            _ = try await world.ask(API.save(Homestead.porto, key: "s"), as: guest)
            let second = try await world.copy(as: guest, from: first.cursor)
            world.clock.advance(days: 31)
            try await world.parts.timers.tick()
            let back = try await world.login("ana")
            let refused = try await world.refusal(API.sync(cursor: first.cursor), as: back)
            #expect(refused.code == .cursorExpired && refused.status == 410)
            #expect(try await world.copy(as: back, from: second.cursor).changes.isEmpty)
            try await world.store.write { try $0.execute("UPDATE change_log SET epoch = 'other'") }
            let other = try await world.refusal(API.sync(cursor: second.cursor), as: back)
            #expect(other.code == .cursorExpired)
        }
    }

    @Test func `a change is not passed over because one with a higher number came first`()
        async throws
    {
        try await World.run(on: .postgres) { world in
            let guest = try await world.register("ana")
            let start = try await world.copy(as: guest)
            let (user, now) = (guest.user.id, world.clock.now)
            let mayEnd = Backend.Lock(false)
            let hasBegun = Backend.Lock(false)
            @Sendable func record(_ id: String, in db: Database) throws {
                try Changes.record(.calendar, id, version: 1, for: [user], at: now, in: db)
            }
            async let slow: Void = world.store.write { db in
                try record("slow", in: db)
                // What is posted goes out with the next question.
                _ = try db.rows("SELECT 1")
                hasBegun.withLock { $0 = true }
                while !mayEnd.withLock({ $0 }) { usleep(1_000) }
            }
            // Below the write, since what is above would be done only after waiting for it.
            defer { mayEnd.withLock { $0 = true } }
            try await eventually("the slow write to begin") { hasBegun.withLock { $0 } }
            try await world.store.write { try record("fast", in: $0) }
            let early = try await world.ask(API.sync(cursor: start.cursor), as: guest)
            mayEnd.withLock { $0 = true }
            try await slow
            let late = try await world.copy(as: guest, from: early.cursor)
            #expect(early.changes.isEmpty)
            #expect(late.changes.map(\.id) == ["slow", "fast"])
        }
    }
}
