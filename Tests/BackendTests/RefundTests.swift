import HTTPTypes
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// What comes back to a guest, and that the books are in balance after it.
struct RefundTests {
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
            let codes = try await world.atOnce(6) { _ in
                try await world.send(API.cancel(booking.id, body), as: guest).status.code
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
}
