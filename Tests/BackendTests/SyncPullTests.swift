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
            let host = try await world.host()
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
    func `of a home that is no more every month goes that a copy may have`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let first = try await world.host()
            let home = try await world.home(as: first)
            let start = try await world.copy(as: first)
            var known = Set(start.changes.filter { $0.type == .calendar }.map(\.id))
            world.clock.advance(days: 70)
            try await world.parts.timers.tick()
            // The sessions' tokens have run out meanwhile.
            let host = try await world.host()
            let far = NightChange(isOpen: false)
            _ = try await world.change([home.id], in: 650, nights: 1, far, as: host)
            let later = try await world.copy(as: host, from: start.cursor)
            known.formUnion(later.changes.filter { $0.type == .calendar }.map(\.id))
            let version = try await world.ask(API.ownListing(home.id), as: host).version
            let unlisted = try await world.ask(API.unlist(home.id, version: version), as: host)
            let delete = API.deleteListing(home.id, version: unlisted.version)
            _ = try await world.ask(delete, as: host)
            let end = try await world.copy(as: host, from: later.cursor)
            let gone = end.changes.filter { $0.type == .calendar && $0.op == .delete }.map(\.id)
            let prefix = home.id.text + "/"
            #expect(known.filter { $0.hasPrefix(prefix) }.isSubset(of: gone))
            #expect(gone.allSatisfy { $0.hasPrefix(prefix) })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the month that time brings into copies is told once`(kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let start = try await world.copy(as: try await world.host())
            let stranger = try await world.copy(as: try await world.register("ana"))
            world.clock.advance(days: 20)
            try await world.parts.timers.tick()
            let same = try await world.copy(as: try await world.host(), from: start.cursor)
            #expect(same.first(.calendar) == nil)
            world.clock.advance(days: 45)
            let host = try await world.host()
            for _ in 0..<2 { try await world.parts.jobs.drain() }
            let next = try await world.copy(as: host, from: same.cursor)
            let months = next.changes.filter { $0.type == .calendar }
            #expect(months.count == 4 * 2 && months.allSatisfy { $0.data != nil })
            #expect(Set(months.map { $0.id.suffix(7) }) == ["2028-04", "2028-05"])
            let whole = try await world.copy(as: host)
            let copied = Set(whole.changes.filter { $0.type == .calendar }.map(\.id))
            let followed = Set(start.changes.filter { $0.type == .calendar }.map(\.id))
                .union(months.map(\.id))
            #expect(copied.isSubset(of: followed))
            try await world.parts.timers.tick()
            #expect(try await world.copy(as: host, from: next.cursor).first(.calendar) == nil)
            let ana = try await world.copy(as: try await world.login("ana"), from: stranger.cursor)
            #expect(ana.first(.calendar) == nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a first copy in small pages misses nothing that happens during it`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.host()
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
            let (host, guest) = (try await world.host(), try await world.login("ana"))
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
            let out = try await world.copy(as: try await world.host(), from: hidden.cursor)
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

/// What pulls gave, put together.
struct SyncCopy {
    var changes: [SyncChange] = []
    var cursor: Cursor
    var isReset: Bool

    /// Each kind once, in the order in which they came.
    var kinds: [SyncKind] {
        changes.map(\.type).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    func first(_ kind: SyncKind) -> SyncChange? { changes.first { $0.type == kind } }

    func thing<Thing: Decodable>(_ kind: SyncKind, _ id: String) throws -> Thing {
        let change = try #require(changes.last { $0.type == kind && $0.id == id })
        return try #require(change.data).decoded(as: Thing.self)
    }
}

extension World {
    /// Pulls until there is no more.
    func copy(as session: SessionReply, from cursor: Cursor? = nil) async throws -> SyncCopy {
        try await changesSettle()
        var page = try await ask(API.sync(cursor: cursor), as: session)
        var copy = SyncCopy(changes: page.changes, cursor: page.cursor, isReset: page.reset)
        while page.more {
            page = try await ask(API.sync(cursor: page.cursor), as: session)
            copy.changes += page.changes
            copy.cursor = page.cursor
        }
        return copy
    }

    /// Waits until every commit so far can be read; other tests share the server of PostgreSQL,
    /// and their open transactions hold back what is read here.
    func changesSettle() async throws {
        let sql = "SELECT 1 FROM change WHERE (tx, seq) > (?, ?) LIMIT 1"
        try await eventually("no change to be hidden behind an open transaction") {
            try await store.read { db in
                let head = try ChangeLog.head(in: db)
                return try !db.exists(sql, [head.tx, head.seq])
            }
        }
    }

    /// A session of the homes' host, who has no password to log in with.
    func host() async throws -> SessionReply {
        let token = Backend.Random.bytes(32)
        let now = clock.now
        try await store.write { db in
            _ = try Accounts.openSession(
                of: Homestead.host,
                device: "test",
                token: token,
                at: now,
                in: db
            )
        }
        return try await ask(API.refresh(Base64URL.encode(token)))
    }

    func login(_ name: String) async throws -> SessionReply {
        let body = LoginBody(email: "\(name)@example.org", password: "correct horse", device: "")
        return try await ask(API.login(body))
    }
}
