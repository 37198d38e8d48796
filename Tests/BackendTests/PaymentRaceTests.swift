import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// What else happens while the provider is asked, and two who ask at once.
struct PaymentRaceTests {
    @Test(arguments: StoreKind.allCases)
    func `a hold does not run out while the bank's answer is handed in`(
        on kind: StoreKind
    ) async throws {
        let provider = Interruption()
        try await World.run(on: kind) {
            InterruptedProvider(provider: $0, interruption: provider)
        } _: { world in
            let (guest, _, payment) = try await world.asked()
            provider.duringConfirm {
                world.clock.advance(minutes: 20)
                try await world.parts.timers.tick()
            }
            let paid = try await world.ask(
                API.confirmPayment(payment.paymentId, approved: true),
                as: guest
            )
            #expect(paid.state == .confirmed && paid.payment?.state == .captured)
            #expect(try await world.captures() == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a guest who withdraws while the bank is told pays nothing`(
        on kind: StoreKind
    ) async throws {
        let provider = Interruption()
        try await World.run(on: kind) {
            InterruptedProvider(provider: $0, interruption: provider)
        } _: { world in
            let (guest, booking, payment) = try await world.asked()
            provider.duringConfirm {
                _ = try await world.ask(API.withdraw(booking.id), as: guest)
            }
            _ = try await world.send(
                API.confirmPayment(payment.paymentId, approved: true),
                as: guest
            )
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            #expect(shown.state == .withdrawn && shown.payment?.state == .voided)
            #expect(try await world.captures() == 0)
            #expect(try await world.count("payment_step WHERE done_at IS NULL") == 0)
            let isAlive = try await world.books.read {
                try $0.exists("SELECT 1 FROM charge WHERE state != 'voided'")
            }
            #expect(!isAlive)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a cancelled stay whose money could not be taken gives nothing back`(
        on kind: StoreKind
    ) async throws {
        let faults = ProviderFaults([
            .init(request: .capture, fault: .timeoutBefore),
            .init(request: .capture, fault: .captureRefused),
        ])
        try await World.run(on: kind, faults: faults) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let payment = try await world.payment(for: booking)
            _ = try await world.refusal(API.pay(booking.id, payment), as: guest)
            let preview = try await world.ask(API.cancellationPreview(booking.id), as: guest)
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            let body = CancelBody(refund: preview.refund, version: shown.version)
            let cancelled = try await world.ask(API.cancel(booking.id, body), as: guest)
            #expect(cancelled.state == .cancelledByGuest && cancelled.refunded.isZero)
            #expect(cancelled.payment?.state == .failed)
            #expect(try await world.count("payment_step WHERE done_at IS NULL") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a declined card, asked about again, is the same problem`(on kind: StoreKind) async throws
    {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let payment = try await world.payment(for: booking, card: "4000000000000002")
            let first = try await world.refusal(API.pay(booking.id, payment), as: guest)
            let second = try await world.refusal(API.pay(booking.id, payment), as: guest)
            #expect(second.code == .paymentFailed && second.detail == first.detail)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the bank's answer is handed in once, also by many at once`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, booking, payment) = try await world.asked()
            let confirm = API.confirmPayment(payment.paymentId, approved: true)
            let codes = try await world.atOnce(12) { number in
                // Half of them repeat one request; the others come from elsewhere.
                let key = number.isMultiple(of: 2) ? "one" : "other-\(number)"
                return try await world.send(confirm, as: guest, headers: [.key: key]).status.code
            }
            #expect(codes.contains(200) && codes.allSatisfy { $0 == 200 || $0 == 409 })
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            #expect(shown.state == .confirmed && shown.payment?.state == .captured)
            #expect(try await world.captures() == 1)
            #expect(try await world.count("payment_step WHERE kind = 'confirm'") == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a stay is withdrawn once, also by many at once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let asked = try await world.stayed(Homestead.onRequest, as: guest)
            let codes = try await world.atOnce(12) { number in
                let key = number.isMultiple(of: 2) ? "one" : "other-\(number)"
                return try await world.send(
                    API.withdraw(asked.id),
                    as: guest,
                    headers: [.key: key]
                ).status.code
            }
            #expect(codes.allSatisfy { $0 == 200 })
            let shown = try await world.ask(API.booking(asked.id), as: guest)
            #expect(shown.state == .withdrawn && shown.payment?.state == .voided)
            #expect(try await world.count("booking_event WHERE event = 'withdraw'") == 1)
            #expect(try await world.count("payment_step WHERE kind = 'void'") == 1)
        }
    }

    @Test(arguments: StoreKind.allCases, 0..<6)
    func `paying and withdrawing at once ends in one of the two`(
        on kind: StoreKind,
        _: Int
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let payment = try await world.payment(for: booking)
            _ = try await world.atOnce(2) { number in
                number == 0
                    ? try await world.send(API.pay(booking.id, payment), as: guest).status.code
                    : try await world.send(API.withdraw(booking.id), as: guest).status.code
            }
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            let isPaid = shown.state == .confirmed && shown.payment?.state == .captured
            let charge = try await world.captures()
            #expect(isPaid ? charge == 1 : shown.state == .withdrawn && charge == 0)
            #expect(try await world.count("payment_step WHERE done_at IS NULL") == 0)
        }
    }
}

/// Something that happens while the provider is being asked.
final class Interruption: Sendable {
    private let work = Backend.Lock<(@Sendable () async throws -> Void)?>(nil)

    func duringConfirm(_ interrupt: @escaping @Sendable () async throws -> Void) {
        work.withLock { $0 = interrupt }
    }

    func happen() async {
        let interrupt = work.withLock { work in
            defer { work = nil }
            return work
        }
        do {
            try await interrupt?()
        } catch {
            Issue.record(error)
        }
    }
}

/// A provider that takes so long over a confirmation that something else happens first.
struct InterruptedProvider: PaymentProvider {
    let provider: TestProvider
    let interruption: Interruption

    var name: ProviderName { provider.name }

    func authorize(
        _ order: ChargeOrder,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization {
        try await provider.authorize(order, key: key)
    }

    func confirm(
        _ charge: String,
        approved: Bool,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization {
        await interruption.happen()
        return try await provider.confirm(charge, approved: approved, key: key)
    }

    func capture(
        _ charge: String,
        key: String
    ) async throws(ProviderUnavailable) -> PaymentFailure? {
        try await provider.capture(charge, key: key)
    }

    func void(_ charge: String, key: String) async throws(ProviderUnavailable) {
        try await provider.void(charge, key: key)
    }

    func refund(
        _ amount: Money,
        of charge: String,
        key: String
    ) async throws(ProviderUnavailable) -> PaymentFailure? {
        try await provider.refund(amount, of: charge, key: key)
    }

    func charge(_ reference: String) async throws(ProviderUnavailable) -> ProviderCharge? {
        try await provider.charge(reference)
    }

    func charges(
        since cursor: String?
    ) async throws(ProviderUnavailable) -> ProviderChargePage {
        try await provider.charges(since: cursor)
    }

    func event(
        in body: Data,
        headers: HTTPFields,
        at now: Instant
    ) throws(WebhookRefusal) -> ProviderEvent {
        try provider.event(in: body, headers: headers, at: now)
    }
}

extension World {
    /// A guest whose bank asks before it pays.
    fileprivate func asked() async throws -> (SessionReply, Booking, PayBody) {
        let guest = try await register("ana")
        let booking = try await book(as: guest)
        let payment = try await payment(for: booking, card: "4000002500003155")
        _ = try await ask(API.pay(booking.id, payment), as: guest)
        return (guest, booking, payment)
    }
}
