import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// Quotes, holds and what stands against them.
struct BookingTests {
    @Test(arguments: StoreKind.allCases)
    func `a guest books, pays, and is told how to get in`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let held = try await world.book(as: guest)
            #expect(held.state == .pendingPayment && held.arrival == nil)
            #expect(held.expiresAt == world.clock.now.adding(seconds: 900))
            #expect(held.allowedEvents == [.withdraw])
            #expect(try await world.ask(API.booking(held.id), as: guest) == held)
            let paid = try await world.ask(
                API.pay(held.id, try await world.payment(for: held)),
                as: guest
            )
            #expect(paid.state == .confirmed)
            #expect(paid.payment?.state == .captured)
            #expect(paid.payment?.card?.lastFour == "4242")
            #expect(paid.arrival?.address == "Rua Secreta 1")
            #expect(paid.history.map(\.state) == [.pendingPayment, .confirmed])
            #expect(paid.lines.map(\.amount).sum(in: .euro) == paid.total)
            let trips = try await world.ask(API.trips(), as: guest)
            #expect(trips.data == [paid])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `somebody else's booking does not exist, whatever one asks of it`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let bob = try await world.register("bob")
            let booking = try await world.book(as: ana)
            let payment = try await world.payment(for: booking)
            let cancel = CancelBody(refund: booking.total, version: booking.version)
            let draft = ReviewDraft(stars: 5, text: "Fine")
            #expect(try await world.refusal(API.booking(booking.id), as: bob).code == .notFound)
            #expect(
                try await world.refusal(API.pay(booking.id, payment), as: bob).code == .notFound
            )
            #expect(try await world.refusal(API.withdraw(booking.id), as: bob).code == .notFound)
            #expect(
                try await world.refusal(API.cancellationPreview(booking.id), as: bob).code
                    == .notFound
            )
            #expect(
                try await world.refusal(API.cancel(booking.id, cancel), as: bob).code == .notFound
            )
            #expect(
                try await world.refusal(API.review(booking.id, draft, key: "r"), as: bob).code
                    == .notFound
            )
            #expect(try await world.refusal(API.booking(booking.id)).code == .unauthenticated)
            #expect(try await world.ask(API.trips(), as: bob).data.isEmpty)
            let quote = try await world.ask(
                API.quote(Homestead.porto, stay: try world.stay(30, 2), guests: 1)
            )
            let stolen = BookBody(id: booking.id, quoteId: quote.id, message: nil)
            #expect(try await world.refusal(API.book(stolen), as: bob).code == .notFound)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `two hundred at once want one night, and one gets it`(on kind: StoreKind) async throws {
        try await World.run(on: kind, .ahc()) { world in
            let guests = try await world.atOnce(20) { try await world.register("g\($0)") }
            let stay = try world.stay(30, 1)
            let quote = try await world.ask(API.quote(Homestead.instant, stay: stay, guests: 2))
            let codes = try await world.atOnce(200) { attempt in
                let body = BookBody(
                    id: Backend.Random.id(at: world.clock.now),
                    quoteId: quote.id,
                    message: nil
                )
                let guest = guests[attempt % guests.count]
                return try await world.send(API.book(body), as: guest).status.code
            }
            #expect(codes.filter { $0 == 201 }.count == 1)
            #expect(codes.filter { $0 == 409 }.count == 199)
            #expect(try await world.count("booked_night") == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the same booking sent again is the same booking`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let quote = try await world.ask(
                API.quote(Homestead.instant, stay: try world.stay(30, 2), guests: 2)
            )
            let body = BookBody(
                id: Backend.Random.id(at: world.clock.now),
                quoteId: quote.id,
                message: "Hello"
            )
            let responses = try await withThrowingTaskGroup(of: TestResponse.self) { group in
                for _ in 0..<6 { group.addTask { try await world.send(API.book(body), as: guest) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(responses.allSatisfy { $0.status == .created })
            #expect(Set(responses.map { String(buffer: $0.body) }).count == 1)
            #expect(responses.filter { $0.headers[.replayed] == "true" }.count == 5)
            var other = body
            other.message = "Something else"
            #expect(
                try await world.refusal(API.book(other), as: guest).code == .idempotencyKeyReused
            )
            var keyless = API.book(body)
            keyless.idempotencyKey = nil
            #expect(try await world.refusal(keyless, as: guest).code == .idempotencyKeyMissing)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `taken nights are named, also those beside a stay that must stay free`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let booking = try await world.book(Homestead.prepared, in: 30, nights: 2, as: ana)
            let overlap = try await world.refusal(
                API.quote(Homestead.prepared, stay: try world.stay(29, 2), guests: 2)
            )
            #expect(overlap.code == .nightsTaken || overlap.code == .stayRefused)
            let touching = try await world.refusal(
                API.quote(Homestead.prepared, stay: try world.stay(32, 2), guests: 2)
            )
            #expect(touching.code == .stayRefused)
            let inside = try await world.refusal(
                API.quote(Homestead.prepared, stay: try world.stay(31, 1), guests: 2)
            )
            #expect(inside.nights == [booking.stay.checkIn.adding(days: 1)])
            let criteria = SearchCriteria(text: "attic", stay: try world.stay(32, 2))
            #expect(try await world.ask(API.search(criteria)).data.isEmpty)
            _ = try await world.ask(
                API.quote(Homestead.prepared, stay: try world.stay(33, 2), guests: 2)
            )
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a price that has changed stops the booking and comes with the new one`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let stay = try world.stay(30, 2)
            let quote = try await world.ask(API.quote(Homestead.instant, stay: stay, guests: 2))
            try await world.store.write { db in
                var prices = Homestead.prices
                prices.serviceFee = BasisPoints(1_500)
                db.homesChanged()
                try db.execute(
                    "UPDATE listing SET prices = ?, version = version + 1 WHERE number = 1",
                    [try Coding.text(prices)]
                )
            }
            let body = BookBody(
                id: Backend.Random.id(at: world.clock.now),
                quoteId: quote.id,
                message: nil
            )
            let problem = try await world.refusal(API.book(body), as: guest)
            #expect(problem.code == .priceChanged)
            let renewed = try #require(problem.quote)
            #expect(renewed.total.minorUnits > quote.total.minorUnits)
            var again = body
            again.quoteId = renewed.id
            let booking = try await world.ask(API.book(again), as: guest)
            #expect(booking.total == renewed.total)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a quote is good for 15 minutes`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let quote = try await world.ask(
                API.quote(Homestead.instant, stay: try world.stay(30, 2), guests: 2)
            )
            world.clock.advance(minutes: 15)
            let session = try await world.ask(API.refresh(guest.refreshToken))
            let body = BookBody(
                id: Backend.Random.id(at: world.clock.now),
                quoteId: quote.id,
                message: nil
            )
            let problem = try await world.refusal(API.book(body), as: session)
            #expect(problem.code == .quoteExpired && problem.quote?.total == quote.total)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a hold that has run out gives its nights to the next, timer or not`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let first = try await world.book(as: ana)
            world.clock.advance(minutes: 16)
            let again = try await world.ask(API.refresh(ana.refreshToken))
            let shown = try await world.ask(API.booking(first.id), as: again)
            #expect(shown.state == .paymentExpired && shown.allowedEvents.isEmpty)
            let late = try await world.refusal(
                API.pay(first.id, try await world.payment(for: first)),
                as: again
            )
            #expect(late.code == .invalidState && late.currentState == .paymentExpired)
            let bob = try await world.register("bob")
            let second = try await world.book(as: bob)
            #expect(second.stay == first.stay)
            #expect(
                try await world.store.read { try BookingRows.booking(first.id, in: $0)?.state }
                    == .paymentExpired
            )
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a guest holds two stays in a home and five in all`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            for week in 0..<2 { _ = try await world.book(in: 30 + 7 * week, as: guest) }
            await #expect(throws: Problem.self) { _ = try await world.book(in: 60, as: guest) }
            for week in 2..<4 {
                _ = try await world.book(Homestead.porto, in: 30 + 7 * week, as: guest)
            }
            _ = try await world.book(Homestead.onRequest, in: 70, as: guest)
            do {
                _ = try await world.book(Homestead.prepared, in: 90, as: guest)
                Issue.record("a sixth hold")
            } catch let problem as Problem {
                #expect(problem.code == .tooManyHolds)
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a second stay on the same dates must be meant`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            _ = try await world.book(as: guest)
            do {
                _ = try await world.book(Homestead.porto, as: guest)
                Issue.record("an overlapping stay")
            } catch let problem as Problem {
                #expect(problem.code == .overlappingStay)
            }
            let meant = try await world.book(Homestead.porto, as: guest, allowOverlap: true)
            #expect(meant.state == .pendingPayment)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `trips come newest check-in first, page by page`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            for week in 1...3 { _ = try await world.stayed(in: 7 * week, nights: 2, as: guest) }
            var days: [CivilDate] = []
            var target = "/v1/bookings?limit=1"
            while true {
                let page = try await world.ask(
                    Endpoint<Empty, Wire.Page<Booking>>(.get, target),
                    as: guest
                )
                days += page.data.map(\.stay.checkIn)
                guard let next = page.next else { break }
                target = "/v1/bookings?limit=1&after=\(next.text)"
            }
            #expect(days.count == 3 && days == days.sorted(by: >))
        }
    }
}
