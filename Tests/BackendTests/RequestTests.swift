import HTTPTypes
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// Homes whose host is asked first: requests, inquiries and offers.
struct RequestTests {
    @Test(arguments: StoreKind.allCases)
    func `a host accepts, and only then the money is taken`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let asked = try await world.requested(as: guest)
            #expect(asked.state == .requested && asked.payment?.state == .authorized)
            #expect(asked.expiresAt == world.clock.now.adding(seconds: 86_400))
            #expect(try await world.captures() == 0)
            let seen = try await world.now(asked, as: host)
            #expect(seen.allowedEvents == [.accept, .decline])
            #expect(seen.payment?.card == nil && seen.guestName == "Ana")
            #expect(seen.hostPayout != nil && asked.hostPayout == nil)
            let accepted = try await world.ask(
                API.accept(asked.id, VersionBody(version: asked.version, message: "Welcome!")),
                as: host
            )
            #expect(accepted.state == .confirmed && accepted.payment?.state == .captured)
            #expect(accepted.history.last?.reason == "Welcome!")
            #expect(try await world.captures() == 1)
            let events = try await world.ask(API.bookingEvents(asked.id), as: guest)
            #expect(events.data.map(\.event) == [.book, .request, .accept])
            #expect(events.data.map(\.actor) == [.guest, .provider, .host])
        }
    }

    @Test func `a host declines, and the money and the nights are free again`() async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let asked = try await world.requested(as: guest)
            let declined = try await world.ask(
                API.decline(asked.id, world.version(asked)),
                as: host
            )
            #expect(declined.state == .declined && declined.payment?.state == .voided)
            #expect(try await world.count("booked_night") == 0)
            // Said again from another device, it is the same answer.
            let again = try await world.send(
                API.decline(asked.id, world.version(asked)),
                as: host,
                headers: [.key: "another"]
            )
            #expect(again.status == .ok)
        }
    }

    @Test func `a request that nobody answers gives the nights back`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let asked = try await world.requested(as: guest)
            world.clock.advance(minutes: 24 * 60)
            let host = try await world.session()
            let late = try await world.refusal(
                API.accept(asked.id, world.version(asked)),
                as: host
            )
            #expect(late.code == .invalidState && late.currentState == .expired)
            try await world.parts.timers.tick()
            let shown = try await world.now(asked, as: try await world.again(guest))
            #expect(shown.state == .expired && shown.payment?.state == .voided)
            #expect(try await world.count("booked_night") == 0)
        }
    }

    @Test func `a request for tonight expires at check-in`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let asked = try await world.requested(in: 0, as: guest)
            #expect(asked.expiresAt == asked.cancellation.checkIn.at)
        }
    }

    @Test func `a card that cannot be taken after the yes gets a day, and nobody asks again`()
        async throws
    {
        let faults = ProviderFaults([.init(request: .capture, fault: .captureRefused)])
        try await World.run(faults: faults) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let asked = try await world.requested(as: guest)
            let accepted = try await world.ask(
                API.accept(asked.id, world.version(asked)),
                as: host
            )
            #expect(accepted.state == .pendingPayment)
            #expect(accepted.expiresAt == world.clock.now.adding(seconds: 86_400))
            #expect(try await world.count("booked_night") == 3)
            let paid = try await world.pay(try await world.now(asked, as: guest), as: guest)
            #expect(paid.state == .confirmed && paid.payment?.state == .captured)
        }
    }

    @Test func `nobody books a home of their own`() async throws {
        try await World.run { world in
            let host = try await world.session()
            await #expect(throws: Problem.self) { _ = try await world.book(as: host) }
            await #expect(throws: Problem.self) { _ = try await world.inquired(as: host) }
            #expect(try await world.count("booking") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an inquiry holds nothing, and an offer is booked at its price`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let asked = try await world.inquired(Homestead.onRequest, as: guest)
            #expect(asked.state == .inquiry && asked.message == "Is it quiet?")
            #expect(try await world.count("booked_night") == 0)
            let dearer = SpecialOfferBody(
                version: asked.version,
                checkIn: asked.stay.checkIn,
                checkOut: asked.stay.checkOut,
                guests: 2,
                nights: Money(minorUnits: 50_000, currency: .euro)
            )
            let refused = try await world.refusal(API.specialOffer(asked.id, dearer), as: host)
            #expect(refused.code == .invalidBody)
            var cheaper = dearer
            cheaper.nights = Money(minorUnits: 20_000, currency: .euro)
            let offered = try await world.ask(
                API.specialOffer(asked.id, cheaper),
                as: host
            )
            #expect(offered.state == .offer && offered.total.minorUnits < asked.total.minorUnits)
            #expect(offered.lines.map(\.amount).sum(in: .euro) == offered.total)
            #expect(offered.offer?.total == offered.total)
            // Dearer rules do not touch what was offered.
            try await world.raisePrices()
            let body = BookOfferBody(
                version: offered.version,
                total: offered.total,
                allowOverlap: false
            )
            let held = try await world.ask(API.bookOffer(asked.id, body), as: guest)
            #expect(held.state == .pendingPayment && held.total == offered.total)
            #expect(try await world.count("booked_night") == 3)
            // The host has said yes already: paying confirms.
            let paid = try await world.pay(held, as: guest)
            #expect(paid.state == .confirmed && paid.payment?.amount == offered.total)
        }
    }

    @Test func `an offer stands for a day, an inquiry for thirty`() async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let first = try await world.inquired(as: guest)
            let second = try await world.inquired(Homestead.porto, as: guest)
            let offered = try await world.ask(
                API.preapprove(first.id, world.version(first)),
                as: host
            )
            #expect(offered.state == .offer && offered.total == first.total)
            world.clock.advance(days: 1)
            let later = try await world.again(guest)
            let body = BookOfferBody(
                version: offered.version,
                total: offered.total,
                allowOverlap: false
            )
            let late = try await world.refusal(API.bookOffer(first.id, body), as: later)
            #expect(late.code == .invalidState && late.currentState == .expired)
            world.clock.advance(days: 29)
            try await world.parts.timers.tick()
            let last = try await world.again(guest)
            #expect(try await world.now(first, as: last).state == .expired)
            #expect(try await world.now(second, as: last).state == .closed)
        }
    }

    @Test func `an offer for nights that somebody took meanwhile is refused`() async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let asked = try await world.inquired(as: guest)
            #expect(try await world.ask(API.booking(asked.id), as: guest) == asked)
            let offered = try await world.ask(
                API.preapprove(asked.id, world.version(asked)),
                as: host
            )
            _ = try await world.book(as: try await world.register("bob"))
            let body = BookOfferBody(
                version: offered.version,
                total: offered.total,
                allowOverlap: false
            )
            let refused = try await world.refusal(API.bookOffer(asked.id, body), as: guest)
            #expect(refused.code == .nightsTaken && refused.nights?.count == 3)
            #expect(try await world.now(asked, as: guest).state == .offer)
        }
    }

    @Test func `a host's list is of the host's homes, filtered and in pages`() async throws {
        try await World.run { world in
            let (ana, host) = (try await world.register("ana"), try await world.session())
            let bob = try await world.register("bob")
            _ = try await world.stayed(in: 10, as: ana)
            _ = try await world.stayed(in: 20, as: bob)
            let asked = try await world.requested(in: 40, as: ana)
            var filter = BookingFilter(role: .host)
            let all = try await world.ask(API.bookings(filter), as: host)
            #expect(all.data.count == 3 && all.data.first?.id == asked.id)
            #expect(all.data.allSatisfy { $0.payment?.card == nil && $0.hostPayout != nil })
            filter.state = .confirmed
            #expect(try await world.ask(API.bookings(filter), as: host).data.count == 2)
            filter = BookingFilter(role: .host, listing: Homestead.onRequest)
            #expect(try await world.ask(API.bookings(filter), as: host).data.count == 1)
            filter = BookingFilter(role: .host, from: all.data[1].stay.checkIn)
            #expect(try await world.ask(API.bookings(filter), as: host).data.count == 2)
            filter = BookingFilter(role: .host, to: all.data[1].stay.checkIn)
            #expect(try await world.ask(API.bookings(filter), as: host).data.count == 1)
            #expect(try await world.ask(API.bookings(.init(role: .host)), as: ana).data.isEmpty)
        }
    }

    @Test(arguments: 0..<4)
    func `accepting and withdrawing at once ends in one of the two`(_: Int) async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let asked = try await world.requested(as: guest)
            let codes = try await world.atOnce(4) { number in
                number.isMultiple(of: 2)
                    ? try await world.send(
                        API.accept(asked.id, world.version(asked)),
                        as: host,
                        headers: [.key: "a\(number)"]
                    ).status.code
                    : try await world.send(
                        API.withdraw(asked.id),
                        as: guest,
                        headers: [.key: "w\(number)"]
                    ).status.code
            }
            #expect(codes.allSatisfy { $0 == 200 || $0 == 409 })
            let shown = try await world.now(asked, as: guest)
            let isTaken = try await world.captures() == 1
            #expect(shown.state == (isTaken ? .confirmed : .withdrawn))
            #expect(try await world.count("payment_step WHERE done_at IS NULL") == 0)
        }
    }

    @Test(arguments: 0..<4)
    func `accepting at the last moment and running out at once ends in one of the two`(
        _: Int
    ) async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let asked = try await world.requested(as: guest)
            world.clock.advance(seconds: 86_400 - 1)
            let host = try await world.session()
            let codes = try await world.atOnce(3) { number in
                if number == 0 {
                    world.clock.advance(seconds: 1)
                    try await world.parts.timers.tick()
                    return 0
                }
                return try await world.send(
                    API.accept(asked.id, world.version(asked)),
                    as: host,
                    headers: [.key: "a\(number)"]
                ).status.code
            }
            #expect(codes.allSatisfy { $0 == 0 || $0 == 200 || $0 == 409 })
            let shown = try await world.now(asked, as: try await world.again(guest))
            let isTaken = try await world.captures() == 1
            #expect(shown.state == (isTaken ? .confirmed : .expired))
        }
    }
}

extension World {
    /// Makes all homes dearer.
    func raisePrices() async throws {
        try await store.write { db in
            var prices = Homestead.prices
            prices.base = Money(minorUnits: 30_000, currency: .euro)
            db.homesChanged()
            try db.execute(
                "UPDATE listing SET prices = ?, version = version + 1",
                [try Coding.text(prices)]
            )
        }
    }
}
