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
                let body = CardBody(
                    number: number,
                    expiryMonth: 12,
                    expiryYear: 2_030,
                    securityCode: "123"
                )
                let endpoint = Endpoint<CardBody, CardTokenReply>(
                    .post,
                    "/test-provider/tokens",
                    body: body
                )
                #expect(try await world.refusal(endpoint).code == .invalidBody, "\(number)")
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
            let codes = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await world.send(API.pay(booking.id, payment), as: guest).status.code
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
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

    @Test(
        arguments: StoreKind.allCases,
        [
            (ProviderFaults.Request.authorize, ProviderFaults.Fault.timeoutBefore),
            (.authorize, .timeoutAfter), (.authorize, .failure), (.capture, .timeoutBefore),
            (.capture, .timeoutAfter), (.capture, .failure),
        ]
    )
    func `what a crash cuts off is finished later, with one charge`(
        on kind: StoreKind,
        _ planned: (request: ProviderFaults.Request, fault: ProviderFaults.Fault)
    ) async throws {
        let faults = ProviderFaults([.init(request: planned.request, fault: planned.fault)])
        try await World.run(on: kind, faults: faults) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let payment = try await world.payment(for: booking)
            let problem = try await world.refusal(API.pay(booking.id, payment), as: guest)
            #expect(problem.code == .providerUnavailable)
            // The server comes back, much later than the hold would have lasted.
            world.clock.advance(minutes: 14)
            try await world.parts.timers.tick()
            try await world.parts.timers.prepare()
            try await world.parts.timers.steps.finishAbandoned(all: true)
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            #expect(shown.state == .confirmed && shown.payment?.state == .captured)
            let retried = try await world.ask(API.pay(booking.id, payment), as: guest)
            #expect(retried.state == .confirmed)
            #expect(try await world.captures() == 1)
            #expect(try await world.count("ledger_transaction") == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a guest who asks again after a lost answer pays once`(on kind: StoreKind) async throws {
        let faults = ProviderFaults([
            .init(request: .authorize, fault: .timeoutAfter),
            .init(request: .capture, fault: .timeoutAfter),
        ])
        try await World.run(on: kind, faults: faults) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let payment = try await world.payment(for: booking)
            for _ in 0..<2 {
                let problem = try await world.refusal(API.pay(booking.id, payment), as: guest)
                #expect(problem.code == .providerUnavailable)
            }
            let paid = try await world.ask(API.pay(booking.id, payment), as: guest)
            #expect(paid.state == .confirmed && paid.payment?.state == .captured)
            #expect(try await world.captures() == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a cancellation gives back what was shown, once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(in: 3, as: guest)
            let preview = try await world.ask(API.cancellationPreview(booking.id), as: guest)
            #expect(preview.refund + preview.kept == booking.total)
            let greedy = CancelBody(refund: booking.total, version: booking.version)
            let problem = try await world.refusal(API.cancel(booking.id, greedy), as: guest)
            #expect(problem.cancellation?.refund == preview.refund)
            let body = CancelBody(refund: preview.refund, version: booking.version)
            let codes = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        try await world.send(API.cancel(booking.id, body), as: guest).status.code
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(codes.contains(200) && codes.allSatisfy { $0 == 200 || $0 == 409 })
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            #expect(shown.state == .cancelledByGuest && shown.refunded == preview.refund)
            #expect(shown.payment?.refunded == preview.refund)
            #expect(shown.arrival == nil)
            #expect(try await world.count("ledger_transaction WHERE kind = 'refund'") == 1)
            #expect(try await world.count("booked_night") == 0)
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

    @Test(arguments: StoreKind.allCases, [11, 12, 13] as [UInt64])
    func `after any journeys the books are in balance`(
        on kind: StoreKind,
        seed: UInt64
    ) async throws {
        try await World.run(on: kind) { world in
            var random = SeededGenerator(seed: seed)
            let homes = [Homestead.instant, Homestead.onRequest, Homestead.porto]
            let cards = ["4242424242424242", "4000000000000002", "4000002500003155"]
            for step in 0..<25 {
                let guest = try await world.register("g\(step)")
                let home = homes[Int.random(in: 0..<homes.count, using: &random)]
                let days = Int.random(in: 1...60, using: &random)
                let nights = Int.random(in: 1...9, using: &random)
                guard
                    let booking = try? await world.book(
                        home,
                        in: days,
                        nights: nights,
                        as: guest
                    )
                else { continue }
                let card = cards[Int.random(in: 0..<cards.count, using: &random)]
                let payment = try await world.payment(for: booking, card: card)
                _ = try? await world.ask(API.pay(booking.id, payment), as: guest)
                if Bool.random(using: &random) {
                    _ = try? await world.ask(
                        API.confirmPayment(payment.paymentId, approved: true),
                        as: guest
                    )
                }
                if Bool.random(using: &random),
                    let preview = try? await world.ask(
                        API.cancellationPreview(booking.id),
                        as: guest
                    )
                {
                    let shown = try await world.ask(API.booking(booking.id), as: guest)
                    let body = CancelBody(refund: preview.refund, version: shown.version)
                    _ = try await world.ask(API.cancel(booking.id, body), as: guest)
                }
                world.clock.advance(minutes: Int.random(in: 0...600, using: &random))
                try await world.parts.timers.tick()
            }
            let problems = try await world.store.problems()
            #expect(problems == [], "seed \(seed)")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `nothing is promised back of money that is about to be let go of`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let asked = try await world.requested(as: try await world.register("ana"))
            let now = world.clock.now
            // Between the order and the provider's answer, as another would come upon it.
            await #expect(throws: CancellationError.self) {
                try await world.store.write { db in
                    let booking = try #require(try BookingRows.booking(asked.id, in: db))
                    try PaymentOrders.void(of: booking.id, at: now, in: db)
                    let shares = Ledger.shares(of: booking).part(1_000, in: .euro)
                    let refusal = #expect(throws: Problem.self) {
                        _ = try PaymentOrders.refund(
                            part: World.euros(10),
                            shares,
                            of: booking,
                            because: .administrator(note: "test"),
                            key: "admin",
                            at: now,
                            in: db
                        )
                    }
                    #expect(refusal?.code == .refundRefused)
                    throw CancellationError()
                }
            }
        }
    }
}

/// SplitMix64: small, good enough, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
