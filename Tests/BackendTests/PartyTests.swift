import Foundation
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// Pets and children: what they cost, where they may come, and who is told of them.
struct PartyTests {
    @Test(arguments: StoreKind.allCases)
    func `pets come where they may, and cost what the host says`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let stay = try world.stay(30, 3)
            let refused = try await world.refusal(
                API.quote(Homestead.instant, stay: stay, guests: 2, withPets: true)
            )
            #expect(refused.code == .stayRefused)
            let home = try await family(in: world)
            let without = try await world.ask(API.quote(home, stay: stay, guests: 2))
            let quote = try await world.ask(
                API.quote(home, stay: stay, guests: 2, withPets: true)
            )
            #expect(without.withPets == nil && quote.withPets == true)
            let fee = quote.lines.filter { $0.kind == .pet }.map(\.amount)
            #expect(fee == [World.euros(25)] && !without.lines.contains { $0.kind == .pet })
            let guest = try await world.register("bob")
            let booking = try await world.book(quote, as: guest)
            #expect(booking.lines == quote.lines && booking.total == quote.total)
            #expect(booking.withPets == true && booking.childAges == nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `children whom a tax exempts do not pay it, and are among the guests`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let home = try await family(in: world)
            let stay = try world.stay(30, 3)
            func tax(_ ages: [Int]) async throws -> Int64 {
                let quote = try await world.ask(
                    API.quote(home, stay: stay, guests: 3, childAges: ages)
                )
                #expect(quote.childAges == (ages.isEmpty ? nil : ages))
                return quote.lines.filter { $0.kind == .tax }.map(\.amount.minorUnits).reduce(0, +)
            }
            #expect(try await tax([]) == 3 * 3 * 400)
            #expect(try await tax([12, 17]) == 3 * 3 * 400)
            #expect(try await tax([3, 12]) == 2 * 3 * 400)
            #expect(try await tax([0, 11]) == 1 * 3 * 400)
            for ages in [[18], [-1], [1, 2, 3, 4]] {
                let problem = try await world.refusal(
                    API.quote(home, stay: stay, guests: 3, childAges: ages)
                )
                #expect(problem.errors?.map(\.pointer) == ["/child_ages"], "\(ages)")
            }
            let quote = try await world.ask(
                API.quote(home, stay: stay, guests: 3, childAges: [3, 12])
            )
            let guest = try await world.register("bob")
            let booking = try await world.book(quote, as: guest)
            #expect(booking.total == quote.total && booking.childAges == [3, 12])
            let host = try await world.session(of: booking.listing.host)
            #expect(try await world.now(booking, as: host).childAges == [3, 12])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what is asked and offered is for everybody who comes`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let home = try await family(in: world)
            let guest = try await world.register("bob")
            let stay = try world.stay(30, 3)
            var body = InquiryBody(
                id: Backend.Random.id(at: world.clock.now),
                listing: Homestead.instant,
                checkIn: stay.checkIn,
                checkOut: stay.checkOut,
                guests: 3,
                message: "May the dog come?",
                withPets: true,
                childAges: [4, 6]
            )
            #expect(try await world.refusal(API.inquire(body), as: guest).code == .stayRefused)
            body.listing = home
            var inquiry = try await world.ask(
                Endpoint<InquiryBody, Booking>(
                    .post,
                    "/v1/inquiries",
                    body: body,
                    idempotencyKey: "again"
                ),
                as: guest
            )
            #expect(inquiry.withPets == true && inquiry.childAges == [4, 6])
            let quote = try await world.ask(
                API.quote(home, stay: stay, guests: 3, withPets: true, childAges: [4, 6])
            )
            #expect(inquiry.total == quote.total)
            let host = try await world.session(of: inquiry.listing.host)
            var offer = SpecialOfferBody(
                version: inquiry.version,
                checkIn: stay.checkIn,
                checkOut: stay.checkOut,
                guests: 1,
                nights: World.euros(100)
            )
            let few = try await world.refusal(API.specialOffer(inquiry.id, offer), as: host)
            #expect(few.errors?.map(\.pointer) == ["/guests"])
            offer.guests = 3
            inquiry = try await world.ask(API.specialOffer(inquiry.id, offer), as: host)
            #expect(
                inquiry.lines.filter { $0.kind == .pet || $0.kind == .tax }
                    == quote.lines.filter { $0.kind == .pet || $0.kind == .tax }
            )
            let booked = try await world.ask(
                API.bookOffer(
                    inquiry.id,
                    BookOfferBody(
                        version: inquiry.version,
                        total: inquiry.total,
                        allowOverlap: false
                    )
                ),
                as: guest
            )
            #expect(booked.withPets == true && booked.childAges == [4, 6])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a changed stay keeps who comes, or changes just that`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let home = try await family(in: world)
            let guest = try await world.register("bob")
            let quote = try await world.ask(
                API.quote(
                    home,
                    stay: try world.stay(30, 3),
                    guests: 3,
                    withPets: true,
                    childAges: [4, 6]
                )
            )
            let held = try await world.book(quote, as: guest)
            let booking = try await world.pay(held, as: guest)
            let host = try await world.session(of: booking.listing.host)
            let longer = AlterationPreviewBody(
                checkIn: booking.stay.checkIn,
                checkOut: booking.stay.checkOut.adding(days: 1),
                guests: 3
            )
            let preview = try await world.ask(API.alterationPreview(booking.id, longer), as: guest)
            let kinds: [QuoteLine.Kind] = [.pet, .tax]
            let (before, after) = (booking.lines, preview.lines)
            #expect(kinds.allSatisfy { kind in after.contains { $0.kind == kind } })
            // One of three guests pays the tax, for one night more.
            let taxes = [before, after].map {
                $0.filter { $0.kind == .tax }.map(\.amount).sum(in: .euro)
            }
            #expect(taxes[1] - taxes[0] == World.euros(4))

            // The dog stays at home, and one child with it.
            var change = AlterationPreviewBody(
                checkIn: booking.stay.checkIn,
                checkOut: booking.stay.checkOut,
                guests: 2,
                withPets: false,
                childAges: [6]
            )
            let cheaper = try await world.ask(API.alterationPreview(booking.id, change), as: guest)
            #expect(cheaper.difference.amount.isNegative)
            change.childAges = nil
            change.guests = 1
            let few = try await world.refusal(API.alterationPreview(booking.id, change), as: guest)
            #expect(few.errors?.map(\.pointer) == ["/guests"])
            let body = AlterationBody(
                id: Backend.Random.id(at: world.clock.now),
                version: booking.version,
                checkIn: booking.stay.checkIn,
                checkOut: booking.stay.checkOut,
                guests: 2,
                difference: cheaper.difference.amount,
                withPets: false,
                childAges: [6]
            )
            let proposed = try await world.ask(
                API.proposeAlteration(booking.id, body),
                as: guest
            )
            #expect(proposed.withPets == true && proposed.alteration?.withPets == nil)
            #expect(proposed.alteration?.childAges == [6])
            let changed = try await world.ask(try world.acceptance(of: proposed), as: host)
            #expect(changed.withPets == nil && changed.childAges == [6] && changed.guests == 2)
            #expect(changed.total == cheaper.total)
            #expect(!changed.lines.contains { $0.kind == .pet })
        }
    }

    /// A home that takes pets for a fee, in a town that exempts children under twelve.
    private func family(in world: World) async throws -> ListingID {
        let host = try await world.register("ana")
        var details = World.details()
        details.prices?.fees = [StayFee(kind: .pet, amount: World.euros(25))]
        details.prices?.includedGuests = 3
        details.prices?.taxes = [
            Tax(
                name: "City tax",
                rate: .perGuestNight(World.euros(4), nightCap: 7),
                exemptBelowAge: 12
            )
        ]
        return try await world.home(details, as: host).id
    }
}

extension World {
    /// Holds the stay of a quote.
    func book(_ quote: Quote, as guest: SessionReply) async throws -> Booking {
        let body = BookBody(
            id: Backend.Random.id(at: clock.now),
            quoteId: quote.id,
            message: nil
        )
        return try await ask(API.book(body), as: guest)
    }
}
