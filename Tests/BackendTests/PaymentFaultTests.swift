import Marketplace
import Testing
import Wire

@testable import Backend

/// Payments that the provider, or the server, cuts off: they are finished, with one charge.
struct PaymentFaultTests {
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
}
