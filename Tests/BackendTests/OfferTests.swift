import Marketplace
import Testing
import Wire

@testable import Backend

/// What can be booked of what was quoted or offered before.
struct OfferTests {
    @Test(arguments: StoreKind.allCases)
    func `an offer is booked over a hold that has run out`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let offer = try await world.offered(as: guest)
            _ = try await world.book(as: try await world.register("bo"))
            world.clock.advance(minutes: 16)
            let later = try await world.again(guest)
            let held = try await world.ask(offer.taken, as: later)
            #expect(held.state == .pendingPayment)
            #expect(try await world.count("booked_night") == 3)
        }
    }

    @Test(
        arguments: StoreKind.allCases,
        ["state = 'unlisted'", "snoozed_until = 1900000000000"]
    )
    func `a home that is no longer shown is not booked, whatever was said before`(
        on kind: StoreKind,
        _ change: String
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let offer = try await world.offered(as: guest)
            let stay = try world.stay(60, 2)
            let quote = try await world.ask(API.quote(Homestead.instant, stay: stay, guests: 2))
            try await world.store.write { db in
                try db.execute("UPDATE listing SET \(change), version = 9 WHERE number = 1")
                try Homestead.recount(db)
            }
            #expect(try await world.refusal(offer.taken, as: guest).code == .stayRefused)
            let book = BookBody(
                id: Backend.Random.id(at: world.clock.now),
                quoteId: quote.id,
                message: nil
            )
            #expect(try await world.refusal(API.book(book), as: guest).code == .stayRefused)
            #expect(try await world.count("booked_night") == 0)
        }
    }

    @Test func `a stay that costs nothing is neither offered nor priced`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let asked = try await world.inquired(as: guest)
            let gift = SpecialOfferBody(
                version: asked.version,
                checkIn: asked.stay.checkIn,
                checkOut: asked.stay.checkOut,
                guests: asked.guests,
                nights: .zero(.euro)
            )
            let host = try await world.session()
            let refused = try await world.refusal(API.specialOffer(asked.id, gift), as: host)
            #expect(refused.code == .invalidBody)
            var details = World.details()
            details.prices?.lengthDiscounts = [LengthDiscount(nights: 7, rate: .whole)]
            let home = try await world.home(details, as: try await world.register("bo"))
            let week = try world.stay(30, 7)
            let problem = try await world.refusal(API.quote(home.id, stay: week, guests: 2))
            #expect(problem.code == .stayRefused)
            let shorter = try world.stay(30, 6)
            #expect(
                !(try await world.ask(API.quote(home.id, stay: shorter, guests: 2))).total.isZero
            )
        }
    }
}

extension World {
    /// A stay that a guest asked about and the host agreed to.
    fileprivate func offered(as guest: SessionReply) async throws -> Booking {
        let asked = try await inquired(as: guest)
        return try await ask(API.preapprove(asked.id, version(asked)), as: try await session())
    }
}

extension Booking {
    /// What books this offer.
    fileprivate var taken: Endpoint<BookOfferBody, Booking> {
        let body = BookOfferBody(version: version, total: total, allowOverlap: false)
        return API.bookOffer(id, body)
    }
}
