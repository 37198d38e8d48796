import HTTPTypes
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// Arrival, departure, nobody coming, and cancellations that the guest did not ask for.
struct StayTests {
    @Test func `a stay begins and ends by itself, or by what somebody says`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let first = try await world.stayed(in: 1, nights: 2, as: guest)
            let early = try await world.refusal(
                API.checkIn(first.id, world.version(first)),
                as: guest
            )
            #expect(early.code == .invalidState && early.allowedEvents?.contains(.checkIn) == false)
            // Tuesday, 15:00 in Lisbon.
            world.clock.advance(minutes: 27 * 60)
            let (ana, host) = (try await world.again(guest), try await world.session())
            let arrived = try await world.ask(API.checkIn(first.id, world.version(first)), as: host)
            #expect(arrived.state == .inStay)
            let left = try await world.ask(API.checkOut(first.id, world.version(arrived)), as: ana)
            #expect(left.state == .completed && left.reviewUntil != nil)
            #expect(try await world.count("booked_night") == 0)
            let second = try await world.stayed(Homestead.porto, in: 1, nights: 2, as: ana)
            world.clock.advance(days: 1)
            try await world.parts.timers.tick()
            let later = try await world.again(guest)
            #expect(try await world.now(second, as: later).state == .inStay)
            world.clock.advance(days: 3)
            try await world.parts.timers.tick()
            let last = try await world.again(guest)
            #expect(try await world.now(second, as: last).state == .completed)
        }
    }

    @Test func `a host reports that nobody came, a day after check-in`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let stayed = try await world.stayed(in: 1, nights: 4, as: guest)
            world.clock.advance(minutes: 27 * 60)
            let early = try await world.refusal(
                API.noShow(stayed.id, world.version(stayed)),
                as: try await world.session()
            )
            #expect(early.code == .invalidState)
            world.clock.advance(days: 1)
            let gone = try await world.ask(
                API.noShow(stayed.id, world.version(stayed)),
                as: try await world.session()
            )
            #expect(gone.state == .noShow && gone.refunded.isZero)
            #expect(try await world.count("booked_night") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a host who cancels gives everything back, pays, and cannot let the nights`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 10, as: guest)
            let preview = try await world.ask(API.hostCancellationPreview(stayed.id), as: host)
            let untaxed = stayed.lines.filter { $0.kind != .tax }.map(\.amount).sum(in: .euro)
            #expect(preview.refund == stayed.total)
            #expect(preview.fee == untaxed.share(BasisPoints(2_500)))
            var body = HostCancelBody(version: stayed.version, fee: .zero(.euro), reason: "Broken")
            let changed = try await world.refusal(API.hostCancel(stayed.id, body), as: host)
            #expect(changed.code == .priceChanged)
            body.fee = preview.fee
            #expect(
                try await world.refusal(API.hostCancel(stayed.id, body), as: guest).code
                    == .forbidden
            )
            let cancelled = try await world.ask(API.hostCancel(stayed.id, body), as: host)
            #expect(cancelled.state == .cancelledByHost && cancelled.refunded == stayed.total)
            #expect(cancelled.history.last?.reason == "Broken")
            // The host owes the fee, and nothing else is owed to anybody.
            #expect(try await world.balance(of: .hostPayable) == preview.fee.minorUnits)
            #expect(try await world.balance(of: .platformFee) == -preview.fee.minorUnits)
            #expect(try await world.balance(of: .providerClearing) == 0)
            #expect(try await world.count("host_cancellation") == 1)
            let again = try await world.refusal(
                API.quote(Homestead.instant, stay: stayed.stay, guests: 2)
            )
            #expect(again.code == .nightsTaken)
        }
    }

    @Test func `an administrator gives back what they choose, and says why`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let root = try await world.administrator()
            let stayed = try await world.stayed(in: 10, as: guest)
            var body = AdminCancelBody(
                version: stayed.version,
                refund: stayed.total + stayed.total,
                reason: "The city closed the home."
            )
            let tooMuch = try await world.refusal(API.adminCancel(stayed.id, body), as: root)
            #expect(tooMuch.code == .refundRefused)
            body.refund = Money(minorUnits: 12_345, currency: .euro)
            body.reason = " "
            let silent = try await world.refusal(API.adminCancel(stayed.id, body), as: root)
            #expect(silent.code == .invalidBody)
            body.reason = "The city closed the home."
            #expect(
                try await world.refusal(API.adminCancel(stayed.id, body), as: guest).code
                    == .forbidden
            )
            let cancelled = try await world.ask(API.adminCancel(stayed.id, body), as: root)
            #expect(cancelled.state == .cancelledByAdmin && cancelled.refunded == body.refund)
            #expect(cancelled.history.last?.reason == body.reason)
            #expect(try await world.count("booked_night") == 0)
            let events = try await world.ask(API.bookingEvents(stayed.id), as: root)
            #expect(events.data.last?.actor == .admin)
        }
    }

    @Test(arguments: 0..<4)
    func `guest and host who cancel at once end in one cancellation`(_: Int) async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 3, as: guest)
            let preview = try await world.ask(API.cancellationPreview(stayed.id), as: guest)
            let costs = try await world.ask(API.hostCancellationPreview(stayed.id), as: host)
            let codes = try await world.atOnce(2) { number in
                number == 0
                    ? try await world.send(
                        API.cancel(
                            stayed.id,
                            CancelBody(refund: preview.refund, version: stayed.version)
                        ),
                        as: guest
                    ).status.code
                    : try await world.send(
                        API.hostCancel(
                            stayed.id,
                            HostCancelBody(
                                version: stayed.version,
                                fee: costs.fee,
                                reason: "Broken"
                            )
                        ),
                        as: host
                    ).status.code
            }
            #expect(codes.filter { $0 == 200 }.count == 1 && codes.contains(409))
            let shown = try await world.now(stayed, as: guest)
            let isByHost = shown.state == .cancelledByHost
            #expect(shown.refunded == (isByHost ? stayed.total : preview.refund))
            #expect(try await world.count("payment_step WHERE done_at IS NULL") == 0)
        }
    }

    /// Nine days before; within a day of the confirmation, after the last deadline, in the stay.
    @Test(
        arguments: [CancellationPolicy.flexible, .moderate, .strict],
        [0, 26, 6 * 24, 8 * 24 + 22, 10 * 24]
    )
    func `a guest gets back what the policy says at each of its tiers`(
        policy: CancellationPolicy,
        hours: Int
    ) async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            try await world.store.write { db in
                db.homesChanged()
                let sql = "UPDATE listing SET policy = ?, version = version + 1"
                try db.execute(sql, [policy.rawValue])
            }
            let stayed = try await world.stayed(in: 9, nights: 4, as: guest)
            world.clock.advance(minutes: hours * 60)
            try await world.parts.timers.tick()
            let ana = try await world.again(guest)
            let preview = try await world.ask(API.cancellationPreview(stayed.id), as: ana)
            let expected = Cancellation.preview(of: stayed, at: world.clock.now, by: .guest)
            #expect(preview.refund == expected.refund)
            #expect(hours > 0 || preview.refund == stayed.total)
            #expect(hours < 240 || preview.refund.minorUnits < stayed.total.minorUnits)
            let shown = try await world.now(stayed, as: ana)
            let body = CancelBody(refund: preview.refund, version: shown.version)
            let cancelled = try await world.ask(API.cancel(stayed.id, body), as: ana)
            #expect(cancelled.refunded == preview.refund)
            let kept = stayed.total - preview.refund
            #expect(try await world.balance(of: .providerClearing) == kept.minorUnits)
        }
    }
}
