import Dispatch
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import TestSupport
import Testing
import Wire

@testable import Backend

/// A guest whom a host has blocked gets nothing new from that host, and loses nothing.
struct BlockedGuestTests {
    // MARK: The list

    @Test(arguments: StoreKind.allCases)
    func `a host's list says who, since when and why, the last blocked first`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.session()
            var guests: [SessionReply] = []
            for (number, name) in ["ana", "bea", "cleo"].enumerated() {
                let guest = try await world.register(name)
                _ = try await world.inquired(in: 30 + number, as: guest)
                guests.append(guest)
                world.clock.advance(seconds: 1)
                _ = try await world.ask(API.blockGuest(guest.user.id, note: name), as: host)
            }
            let first = try await world.ask(API.blockedGuests(limit: 2), as: host)
            #expect(first.data.map(\.name) == ["Cleo", "Bea"])
            #expect(first.data.first?.note == "cleo")
            #expect(first.data.first?.since == world.clock.now)
            let rest = try await world.ask(API.blockedGuests(after: first.next), as: host)
            #expect(rest.data.map(\.guest) == [guests[0].user.id])
            #expect(!rest.hasMore)
            #expect(try await world.ask(API.blockedGuests(), as: guests[0]).data.isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `blocking twice changes the note only, and letting in twice is as good as once`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (host, guest) = (try await world.session(), try await world.register("ana"))
            _ = try await world.inquired(as: guest)
            let all = try await world.atOnce(8) { number in
                try await world.ask(API.blockGuest(guest.user.id, note: "\(number)"), as: host)
            }
            #expect(all.count == 8)
            world.clock.advance(seconds: 1)
            let again = try await world.ask(API.blockGuest(guest.user.id), as: host)
            #expect(again.note == "" && again.since == World.start)
            #expect(try await world.ask(API.blockedGuests(), as: host).data == [again])
            for _ in 0..<2 {
                _ = try await world.ask(API.unblockGuest(guest.user.id), as: host)
                #expect(try await world.ask(API.blockedGuests(), as: host).data.isEmpty)
            }
            _ = try await world.book(in: 60, as: guest)
        }
    }

    @Test func `only who has asked the host before can be blocked`() async throws {
        try await World.run { world in
            let (host, guest) = (try await world.session(), try await world.register("ana"))
            let nobody: UserID = Backend.Random.id(at: world.clock.now)
            var refusals: [Problem] = []
            for id in [nobody, guest.user.id, Homestead.host] {
                var refusal = try await world.refusal(API.blockGuest(id), as: host)
                refusal.requestId = nil
                refusals.append(refusal)
                // To let somebody in tells as little.
                _ = try await world.ask(API.unblockGuest(id), as: host)
            }
            #expect(refusals[0].code == .notFound)
            #expect(Set(refusals).count == 1)
            _ = try await world.inquired(as: guest)
            let other = try await world.register("otto")
            #expect(
                try await world.refusal(API.blockGuest(guest.user.id), as: other).code == .notFound
            )
            let long = String(repeating: "n", count: 501)
            let refusal = try await world.refusal(
                API.blockGuest(guest.user.id, note: long),
                as: host
            )
            #expect(refusal.code == .invalidBody)
        }
    }

    // MARK: What a blocked guest may not do

    @Test(arguments: StoreKind.allCases)
    func `a blocked guest asks for nothing, in none of the host's homes`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (host, guest) = (try await world.session(), try await world.register("ana"))
            let inquiry = try await world.inquired(as: guest)
            let thread = try #require(inquiry.thread)
            let (stay, other) = (try world.stay(40, 3), try await world.register("otto"))
            let quote = try await world.ask(API.quote(Homestead.porto, stay: stay, guests: 2))
            _ = try await world.ask(API.blockGuest(guest.user.id), as: host)
            for home in [Homestead.instant, Homestead.porto] {
                let asked = API.quote(home, stay: stay, guests: 2)
                try await world.expectRefused(asked, as: guest)
                // Whoever is not known, or not blocked, is told the price.
                _ = try await world.ask(asked)
                _ = try await world.ask(asked, as: other)
            }
            try await world.expectRefused(API.book(world.held(quote)), as: guest)
            try await world.expectRefused(API.inquire(world.inquiry(stay)), as: guest)
            let message = MessageBody(id: Backend.Random.id(at: world.clock.now), text: "Why?")
            try await world.expectRefused(API.send(message, to: thread), as: guest)
            let queued = try Mutation(
                id: "queued",
                name: .requestBooking,
                args: JSONValue(encoding: world.queued(quote))
            )
            let reply = try await world.ask(API.mutate([queued], key: "queued"), as: guest)
            #expect(reply.results.map(\.outcome) == [.rejected])
            #expect(reply.results.first?.problem?.code == .stayRefused)
            _ = try await world.ask(API.book(world.held(quote)), as: other)
            #expect(try await world.count("booking") == 2)
            #expect(try await world.count("message WHERE text = 'Why?'") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `search shows a blocked guest what it shows everybody`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (host, guest) = (try await world.session(), try await world.register("ana"))
            _ = try await world.inquired(as: guest)
            let search = API.search(SearchCriteria(text: "Lisbon"))
            let before = try await world.send(search)
            _ = try await world.ask(API.blockGuest(guest.user.id), as: host)
            let after = try await world.send(search, as: guest)
            #expect(after.body == before.body)
            #expect(after.headers[.eTag] == before.headers[.eTag])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a hold that is not paid ends with the block`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (host, guest) = (try await world.session(), try await world.register("ana"))
            let held = try await world.book(as: guest)
            let payment = try await world.payment(for: held)
            _ = try await world.ask(API.blockGuest(guest.user.id), as: host)
            try await world.expectRefused(API.pay(held.id, payment), as: guest)
            _ = try await world.ask(API.unblockGuest(guest.user.id), as: host)
            let paid = try await world.ask(
                API.pay(held.id, try await world.payment(for: held)),
                as: guest
            )
            #expect(paid.state == .confirmed)
        }
    }

    @Test func `the bank's question is not answered for a blocked guest`() async throws {
        try await World.run { world in
            let (host, guest) = (try await world.session(), try await world.register("ana"))
            let held = try await world.book(as: guest)
            let payment = try await world.payment(for: held, card: "4000002500003155")
            _ = try await world.ask(API.pay(held.id, payment), as: guest)
            _ = try await world.ask(API.blockGuest(guest.user.id), as: host)
            let yes = API.confirmPayment(payment.paymentId, approved: true)
            try await world.expectRefused(yes, as: guest)
            #expect(try await world.captures() == 0)
        }
    }

    // MARK: What stays as it is

    @Test(arguments: StoreKind.allCases)
    func `a confirmed stay stays, with its conversation, but for its dates`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (host, guest) = (try await world.session(), try await world.register("ana"))
            let stay = try await world.stayed(as: guest)
            let moved = try await world.alteration(of: stay, in: 40, 3, as: guest)
            let fewer = try await world.alteration(of: stay, in: 30, 3, 1, as: guest)
            _ = try await world.ask(API.blockGuest(guest.user.id), as: host)
            try await world.expectRefused(API.proposeAlteration(stay.id, moved), as: guest)
            let proposed = try await world.ask(API.proposeAlteration(stay.id, fewer), as: guest)
            #expect(proposed.alteration != nil)
            let thread = try #require(try await world.now(stay, as: guest).thread)
            let message = MessageBody(id: Backend.Random.id(at: world.clock.now), text: "A train.")
            _ = try await world.ask(API.send(message, to: thread), as: guest)
            #expect(try await world.now(stay, as: guest).state == .confirmed)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what is open can be answered, and a yes after the block counts`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (host, guest) = (try await world.session(), try await world.register("ana"))
            let request = try await world.requested(as: guest)
            let first = try await world.inquired(in: 40, as: guest)
            let second = try await world.inquired(in: 50, as: guest)
            let early = try await world.ask(
                API.preapprove(first.id, world.version(first)),
                as: host
            )
            world.clock.advance(seconds: 1)
            _ = try await world.ask(API.blockGuest(guest.user.id), as: host)
            world.clock.advance(seconds: 1)
            let late = try await world.ask(
                API.preapprove(second.id, world.version(second)),
                as: host
            )
            let accepted = try await world.ask(
                API.accept(request.id, world.version(request)),
                as: host
            )
            #expect(accepted.state == .confirmed)
            try await world.expectRefused(API.bookOffer(early.id, world.taken(early)), as: guest)
            let held = try await world.ask(API.bookOffer(late.id, world.taken(late)), as: guest)
            #expect(try await world.pay(held, as: guest).state == .confirmed)
        }
    }

    // MARK: At once

    @Test(arguments: StoreKind.allCases)
    func `once the host is answered, nothing of the guest's comes any more`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.session()
            for round in 0..<4 {
                let guest = try await world.register("guest\(round)")
                let thread = try #require(
                    try await world.inquired(in: 20 + 50 * round, as: guest).thread
                )
                let quotes = try await world.quotes(from: 30 + 50 * round)
                let counts = try await world.atOnce(9) { number in
                    if number == 4 {
                        _ = try await world.ask(API.blockGuest(guest.user.id), as: host)
                        return try await world.doings(of: guest)
                    } else if number < 4 {
                        _ = try await world.send(API.book(world.held(quotes[number])), as: guest)
                    } else {
                        let id: MessageID = Backend.Random.id(at: world.clock.now)
                        let message = MessageBody(id: id, text: "Still there?")
                        _ = try await world.send(API.send(message, to: thread), as: guest)
                    }
                    return 0
                }
                #expect(try await world.doings(of: guest) == counts.max())
            }
        }
    }

    @Test func `a block waits for the booking that is under way`() async throws {
        try await World.run(on: .postgres) { world in
            let (host, guest) = (try await world.session(), try await world.register("ana"))
            _ = try await world.inquired(as: guest)
            let (id, end) = (guest.user.id, DispatchSemaphore(value: 0))
            let booking = Task {
                try await world.store.write(isolation: .snapshot) { db in
                    try GuestStays.takeTurn(of: id, in: db)
                    _ = try db.exists("SELECT 1")
                    end.wait()
                }
            }
            let block = Task { try await world.ask(API.blockGuest(id), as: host) }
            defer { end.signal() }
            try await eventually("the block to wait") {
                let mine = "datname = current_database() AND wait_event_type = 'Lock'"
                return try await world.count("pg_stat_activity WHERE \(mine)") > 0
            }
            #expect(try await world.count("blocked_guest") == 0)
            end.signal()
            _ = try await (booking.value, block.value)
            #expect(try await world.count("blocked_guest") == 1)
        }
    }
}

extension World {
    /// Refuses in the one way that tells a blocked guest nothing else.
    fileprivate func expectRefused<Body, Answer>(
        _ endpoint: Endpoint<Body, Answer>,
        as guest: SessionReply
    ) async throws {
        let problem = try await refusal(endpoint, as: guest)
        #expect(problem.code == .stayRefused, "\(endpoint.target)")
        #expect(problem.detail == "This host does not take your booking.", "\(endpoint.target)")
    }

    fileprivate func held(_ quote: Quote) -> BookBody {
        BookBody(
            id: Backend.Random.id(at: clock.now),
            quoteId: quote.id,
            message: nil,
            allowOverlap: true
        )
    }

    fileprivate func inquiry(_ stay: DateRange) -> InquiryBody {
        InquiryBody(
            id: Backend.Random.id(at: clock.now),
            listing: Homestead.porto,
            checkIn: stay.checkIn,
            checkOut: stay.checkOut,
            guests: 2,
            message: "Is it quiet?"
        )
    }

    fileprivate func queued(_ quote: Quote) -> RequestBookingBody {
        RequestBookingBody(
            id: Backend.Random.id(at: clock.now),
            listing: quote.listing,
            checkIn: quote.stay.checkIn,
            checkOut: quote.stay.checkOut,
            guests: quote.guests,
            total: quote.total
        )
    }

    fileprivate func taken(_ offer: Booking) -> BookOfferBody {
        BookOfferBody(version: offer.version, total: offer.total, allowOverlap: true)
    }

    /// A price in each home, on dates that do not meet.
    fileprivate func quotes(from days: Int) async throws -> [Quote] {
        let homes = [
            Homestead.instant, Homestead.onRequest, Homestead.prepared, Homestead.porto,
        ]
        var quotes: [Quote] = []
        for (number, home) in homes.enumerated() {
            let stay = try stay(days + 5 * number, 3)
            quotes.append(try await ask(API.quote(home, stay: stay, guests: 2)))
        }
        return quotes
    }

    /// How many stays a guest has asked for, and messages written.
    fileprivate func doings(of guest: SessionReply) async throws -> Int {
        let id = guest.user.id.text
        return try await count("booking WHERE guest = '\(id)'")
            + count("message WHERE author = '\(id)'")
    }
}
