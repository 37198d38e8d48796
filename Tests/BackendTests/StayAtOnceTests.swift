import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// Many who do the same to a stay at once: it happens once, and each is told what came of it.
struct StayAtOnceTests {
    /// Something that somebody does to a stay in a certain state.
    struct Deed: Sendable, CustomTestStringConvertible {
        let event: BookingEvent
        let state: BookingState
        let sides: [BookingActor]
        var hoursLater = 0

        var testDescription: String { "\(event) from \(state)" }
    }

    static let deeds = [
        Deed(event: .preapprove, state: .inquiry, sides: [.host]),
        Deed(event: .book, state: .offer, sides: [.guest]),
        Deed(event: .checkIn, state: .confirmed, sides: [.guest, .host], hoursLater: 51),
        Deed(event: .checkOut, state: .inStay, sides: [.guest, .host], hoursLater: 24),
        Deed(event: .noShow, state: .confirmed, sides: [.host], hoursLater: 75),
    ]

    @Test(arguments: StoreKind.allCases, deeds)
    func `what many do at once is done once`(on kind: StoreKind, _ deed: Deed) async throws {
        try await World.run(on: kind) { world in
            let booking = try await world.booking(in: deed.state)
            world.clock.advance(minutes: deed.hoursLater * 60)
            var sessions: [BookingActor: SessionReply] = [:]
            for side in deed.sides {
                let user = side == .guest ? booking.guest : Homestead.host
                sessions[side] = try await world.session(of: user)
            }
            let known = sessions
            let shown = try await world.now(booking, as: try #require(known[deed.sides[0]]))
            let responses = try await world.atOnce(8) { number in
                let side = deed.sides[number % deed.sides.count]
                return try await world.attempt(
                    deed.event,
                    on: shown,
                    by: side,
                    as: try #require(known[side]),
                    attempt: number
                )
            }
            let next = try BookingMachine.transition(
                from: deed.state,
                on: deed.event,
                by: deed.sides[0]
            )
            for response in responses {
                if response.status == .ok {
                    let answer = try Coding.decode(
                        Booking.self,
                        from: Data(response.body.readableBytesView)
                    )
                    #expect(answer.state == next.state && answer.version == shown.version + 1)
                } else {
                    let problem = try response.problem()
                    #expect(problem.code == .invalidState && problem.currentState == next.state)
                    // Only who did not do it is refused.
                    #expect(deed.sides.count > 1)
                }
            }
            #expect(responses.contains { $0.status == .ok })
            let events = "booking_event WHERE event = '\(deed.event.rawValue)' AND booking = "
            #expect(try await world.count(events + "'\(booking.id)'") == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `of many different offers at once one is made`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let inquiry = try await world.booking(in: .inquiry)
            let host = try await world.session()
            let responses = try await world.atOnce(8) { number in
                let response = try await world.attempt(
                    .specialOffer,
                    on: inquiry,
                    by: .host,
                    as: host,
                    attempt: number
                )
                return (number, response)
            }
            let made = responses.filter { $0.1.status == .ok }
            #expect(made.count == 1)
            for (_, response) in responses where response.status != .ok {
                let problem = try response.problem()
                #expect(problem.code == .invalidState && problem.currentState == .offer)
                #expect(problem.currentVersion == inquiry.version + 1)
            }
            let winner = Int64(try #require(made.first).0)
            let offer = try await world.now(inquiry, as: host)
            #expect(offer.offer?.nights?.minorUnits == 10_000 + winner)
            #expect(offer.version == inquiry.version + 1)
            // The one that was made can be asked for again.
            let again = try await world.attempt(
                .specialOffer,
                on: inquiry,
                by: .host,
                as: host,
                attempt: Int(winner)
            )
            #expect(again.status == .ok)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `administrators who cancel at once give back once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let booking = try await world.booking(in: .confirmed)
            let root = try await world.administrator()
            let other = try await world.administrator("other")
            let half = Money(minorUnits: booking.total.minorUnits / 2, currency: .euro)
            let responses = try await world.atOnce(8) { number in
                let body = AdminCancelBody(
                    version: booking.version,
                    refund: number.isMultiple(of: 2) ? half : booking.total,
                    reason: "Closed"
                )
                return try await world.send(
                    API.adminCancel(booking.id, body),
                    as: number < 4 ? root : other,
                    headers: [.key: "cancel-\(number)"]
                )
            }
            let after = try await world.now(booking, as: root)
            #expect(after.state == .cancelledByAdmin && after.version == booking.version + 1)
            #expect(after.refunded == half || after.refunded == booking.total)
            for response in responses where response.status != .ok {
                let problem = try response.problem()
                #expect(problem.code == .invalidState)
                #expect(problem.currentState == .cancelledByAdmin)
            }
            // Whoever is told that it is done gave back just this.
            #expect(responses.count { $0.status == .ok } == 4)
            #expect(try await world.count("payment_step WHERE kind = 'refund'") == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an offer and another home for the same dates are not booked both`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let host = try await world.session()
            let inquiry = try await world.inquired(as: guest)
            let offer = try await world.ask(
                API.preapprove(inquiry.id, world.version(inquiry)),
                as: host
            )
            let stay = try world.stay(30, 3)
            let quote = try await world.ask(API.quote(Homestead.porto, stay: stay, guests: 2))
            let statuses = try await world.atOnce(2) { number in
                if number == 0 {
                    let body = BookOfferBody(
                        version: offer.version,
                        total: offer.total,
                        allowOverlap: false
                    )
                    return try await world.send(API.bookOffer(offer.id, body), as: guest).status
                }
                let body = BookBody(
                    id: Backend.Random.id(at: world.clock.now),
                    quoteId: quote.id,
                    message: nil
                )
                return try await world.send(API.book(body), as: guest).status
            }
            #expect(statuses.count { $0 == .conflict } == 1)
            #expect(try await world.count("booking WHERE state = 'pending_payment'") == 1)
        }
    }
}
