import Marketplace
import Testing
import Wire

@testable import Backend

/// Money that is taken late, or cannot be taken or given back after all.
struct LateMoneyTests {
    @Test(arguments: StoreKind.allCases)
    func `no stay begins before its money is taken`(on kind: StoreKind) async throws {
        let faults = ProviderFaults([
            .init(request: .capture, fault: .timeoutBefore),
            .init(request: .capture, fault: .captureRefused),
        ])
        try await World.run(on: kind, faults: faults) { world in
            let guest = try await world.register("ana")
            let held = try await world.book(in: 0, as: guest)
            let payment = try await world.payment(for: held)
            let problem = try await world.refusal(API.pay(held.id, payment), as: guest)
            #expect(problem.code == .providerUnavailable)
            world.clock.advance(minutes: 4 * 60)
            let later = try await world.again(guest)
            let early = try await world.now(held, as: later)
            #expect(early.state == .confirmed)
            let checkIn = API.checkIn(held.id, world.version(early))
            #expect(try await world.refusal(checkIn, as: later).code == .requestInFlight)
            try await world.parts.timers.beginAndEndStays(at: world.clock.now)
            #expect(try await world.now(held, as: later).state == .confirmed)
            try await world.parts.timers.steps.finishAbandoned(all: true)
            let refused = try await world.now(held, as: later)
            #expect(refused.state == .pendingPayment)
            // Until the end of the day of arrival, for another card.
            #expect(refused.expiresAt?.description == "2027-03-02T00:00:00Z")
            let paid = try await world.pay(refused, as: later)
            #expect(paid.state == .confirmed && paid.payment?.state == .captured)
        }
    }

    @Test func `a stay that is paid with another card is confirmed anew`() async throws {
        let faults = ProviderFaults([.init(request: .capture, fault: .captureRefused)])
        try await World.run(faults: faults) { world in
            let guest = try await world.register("ana")
            let asked = try await world.requested(as: guest)
            let host = try await world.session()
            _ = try await world.ask(API.accept(asked.id, world.version(asked)), as: host)
            let confirmed = "booking WHERE confirmed_at IS NOT NULL"
            #expect(try await world.count(confirmed) == 0)
            world.clock.advance(minutes: 23 * 60)
            let later = try await world.again(guest)
            let paid = try await world.pay(try await world.now(asked, as: later), as: later)
            #expect(paid.state == .confirmed)
            let now = world.clock.now.milliseconds
            #expect(try await world.count("booking WHERE confirmed_at = \(now)") == 1)
        }
    }

    @Test func `a request on the day of arrival can be answered until the day ends`() async throws {
        try await World.run { world in
            world.clock.advance(minutes: 4 * 60)
            let guest = try await world.register("ana")
            let asked = try await world.requested(in: 0, as: guest)
            #expect(asked.state == .requested)
            #expect(asked.expiresAt?.description == "2027-03-02T00:00:00Z")
            let host = try await world.session()
            let accepted = try await world.ask(API.accept(asked.id, world.version(asked)), as: host)
            #expect(accepted.state == .confirmed)
            try await world.parts.timers.tick()
            #expect(try await world.now(asked, as: guest).state == .inStay)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what the provider refuses to give back is promised to nobody`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let held = try await world.book(in: 10, as: guest)
            // The bank has taken the money back before anybody heard of it.
            let stayed = try await world.pay(held, card: "4000000000000259", as: guest)
            let preview = try await world.ask(API.hostCancellationPreview(stayed.id), as: host)
            let body = HostCancelBody(version: stayed.version, fee: preview.fee, reason: "Broken")
            let cancelled = try await world.ask(API.hostCancel(stayed.id, body), as: host)
            #expect(cancelled.state == .cancelledByHost && cancelled.refunded.isZero)
            #expect(try await world.count("payment WHERE promised_back > 0") == 0)
            #expect(try await world.balance(of: .refunds) == 0)
            try await world.deliverWebhooks()
        }
    }

    @Test func `days before arrival are those of the home`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            var stayed = try await world.stayed(as: guest)
            let arrival = try #require(CivilDate("2027-06-10"))
            // Three in the afternoon in Auckland.
            let checkIn = try #require(Instant("2027-06-10T03:00:00Z"))
            stayed.cancellation.checkIn = LocalInstant(
                at: checkIn,
                date: arrival,
                minute: 15 * 60,
                timeZone: "Pacific/Auckland"
            )
            for (now, words) in [
                ("2027-06-09T21:00:00Z", "on the day of arrival"),
                ("2027-06-09T12:00:00Z", "on the day of arrival"),
                ("2027-06-09T11:59:59Z", "one day before arrival"),
                ("2027-06-08T12:00:00Z", "one day before arrival"),
                ("2027-06-08T11:00:00Z", "2 days before arrival"),
            ] {
                let at = try #require(Instant(now))
                let note = HostCancellation.consequences(of: stayed, at: at).note
                #expect(note == "The host cancelled this stay \(words).")
            }
        }
    }
}
