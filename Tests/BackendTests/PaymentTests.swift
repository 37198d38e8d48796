import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// Paying, cancelling, and what happens when somebody fails in between.
struct PaymentTests {
    @Test(
        arguments: StoreKind.allCases,
        [
            ("4000000000000002", PaymentFailure.declined),
            ("4000000000009995", .insufficientFunds),
            ("4000000000000069", .expired),
            ("4000000000000127", .wrongSecurityCode),
            ("4000000000000119", .processingError),
            ("4000000000000341", .declined),
        ]
    )
    func `a declined card charges nothing, and another may be tried`(
        on kind: StoreKind,
        _ declined: (card: String, failure: PaymentFailure)
    ) async throws {
        let (number, failure) = declined
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let payment = try await world.payment(for: booking, card: number)
            let problem = try await world.refusal(API.pay(booking.id, payment), as: guest)
            #expect(problem.code == .paymentFailed)
            #expect(problem.detail == failure.sentence)
            #expect(try await world.captures() == 0)
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            #expect(shown.state == .pendingPayment && shown.payment?.failure == failure)
            let second = try await world.payment(for: booking)
            let paid = try await world.ask(API.pay(booking.id, second), as: guest)
            #expect(paid.state == .confirmed && paid.payment?.id == second.paymentId)
            #expect(try await world.captures() == 1)
        }
    }

    @Test(arguments: StoreKind.allCases, ["4000002500003155", "4000000000003220"])
    func `the bank asks, and the answer decides`(on kind: StoreKind, number: String) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let first = try await world.payment(for: booking, card: number)
            let asked = try await world.ask(API.pay(booking.id, first), as: guest)
            #expect(asked.state == .pendingPayment && asked.payment?.state == .requiresAction)
            let denied = try await world.refusal(
                API.confirmPayment(first.paymentId, approved: false),
                as: guest
            )
            #expect(denied.detail == PaymentFailure.authenticationFailed.sentence)
            let second = try await world.payment(for: booking, card: number)
            _ = try await world.ask(API.pay(booking.id, second), as: guest)
            let other = try await world.register("bob")
            let foreign = try await world.refusal(
                API.confirmPayment(second.paymentId, approved: true),
                as: other
            )
            #expect(foreign.code == .notFound)
            let paid = try await world.ask(
                API.confirmPayment(second.paymentId, approved: true),
                as: guest
            )
            #expect(paid.state == .confirmed && paid.payment?.state == .captured)
            #expect(try await world.captures() == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `only test cards become tokens, and no number is kept`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            for number in ["4111111111111111", "4242424242424241", "1", "4242x42424242424", ""] {
                let refusal = try await world.refusal(World.token(for: number))
                #expect(refusal.code == .invalidBody, "\(number)")
            }
            _ = try await world.card("4242 4242 4242 4242")
            let dump = try await world.books.read {
                try $0.rows("SELECT * FROM card").description
            }
            #expect(!dump.contains("42424242") && dump.contains("4242"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `paying many times at once charges once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let payment = try await world.payment(for: booking)
            let codes = try await world.atOnce(8) { _ in
                try await world.send(API.pay(booking.id, payment), as: guest).status.code
            }
            #expect(codes.allSatisfy { $0 == 200 || $0 == 409 })
            #expect(codes.contains(200))
            let again = try await world.send(API.pay(booking.id, payment), as: guest)
            #expect(again.headers[.replayed] == "true")
            let other = try await world.payment(for: booking)
            let refusal = try await world.refusal(API.pay(booking.id, other), as: guest)
            #expect(refusal.code == .invalidState)
            #expect(try await world.captures() == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a payment of another amount is refused`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            var payment = try await world.payment(for: booking)
            payment.amount = Money(minorUnits: 1, currency: .euro)
            let problem = try await world.refusal(API.pay(booking.id, payment), as: guest)
            #expect(problem.code == .invalidBody)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a request is charged only when its host accepts; unanswered, it falls away`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let asked = try await world.stayed(Homestead.onRequest, as: guest)
            #expect(asked.state == .requested && asked.payment?.state == .authorized)
            #expect(asked.expiresAt == world.clock.now.adding(seconds: 86_400))
            #expect(try await world.captures() == 0)
            world.clock.advance(days: 1)
            try await world.parts.timers.tick()
            let session = try await world.ask(API.refresh(guest.refreshToken))
            let shown = try await world.ask(API.booking(asked.id), as: session)
            #expect(shown.state == .expired && shown.payment?.state == .voided)
            #expect(try await world.count("booked_night") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a withdrawn request gives the reserved money up`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let asked = try await world.stayed(Homestead.onRequest, as: guest)
            _ = try await world.ask(API.withdraw(asked.id), as: guest)
            let shown = try await world.ask(API.booking(asked.id), as: guest)
            #expect(shown.state == .withdrawn && shown.payment?.state == .voided)
        }
    }
}
