import Marketplace
import Testing

@Suite struct BookingMachineTests {
    @Test func `what is not in the table is refused, with what would be allowed`() {
        let states = [nil] + BookingState.allCases.map(Optional.some)
        for state in states {
            for event in BookingEvent.allCases {
                for actor in BookingActor.allCases {
                    let legal = expected.contains {
                        $0.0 == state && $0.1 == event && $0.2.contains(actor)
                    }
                    let allowed = BookingMachine.allowedEvents(in: state, by: actor)
                    #expect(
                        allowed.contains(event) == legal,
                        "\(state?.rawValue ?? "nothing") \(event) \(actor)"
                    )
                    do throws(IllegalTransition) {
                        _ = try BookingMachine.transition(from: state, on: event, by: actor)
                        #expect(legal, "\(state?.rawValue ?? "nothing") \(event) \(actor)")
                    } catch {
                        #expect(!legal, "\(state?.rawValue ?? "nothing") \(event) \(actor)")
                        #expect(error.allowed == allowed)
                    }
                }
            }
        }
    }

    @Test func `every legal event leads where it should`() throws {
        for (state, event, actors, target) in expected {
            for actor in actors {
                let step = try BookingMachine.transition(from: state, on: event, by: actor)
                #expect(step.state == target, "\(state?.rawValue ?? "nothing") \(event) \(actor)")
            }
        }
    }

    @Test func `only occupying states hold nights, along every path`() throws {
        var longest = 0
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            var state: BookingState?
            var isHolding = false
            for step in 1...40 {
                let choices = BookingActor.allCases.flatMap { actor in
                    BookingMachine.allowedEvents(in: state, by: actor).map { ($0, actor) }
                }
                guard let (event, actor) = choices.randomElement(using: &random) else { break }
                let next = try BookingMachine.transition(from: state, on: event, by: actor)
                for effect in next.effects where effect == .holdNights || effect == .releaseNights {
                    #expect(isHolding == (effect == .releaseNights), "seed \(seed): \(event)")
                    isHolding = effect == .holdNights
                }
                #expect(isHolding == next.state.isOccupying, "seed \(seed): \(event)")
                state = next.state
                longest = max(longest, step)
            }
        }
        #expect(longest >= 4)
    }

    @Test func `money is captured before it can be refunded, and authorised before it is voided`() {
        for (state, event, actors, target) in expected {
            guard let actor = actors.first,
                let step = try? BookingMachine.transition(from: state, on: event, by: actor)
            else { continue }
            let refunds: Set<BookingEffect> = [.refundAll, .refundByPolicy, .refundAsChosen]
            if !refunds.isDisjoint(with: step.effects) {
                #expect(state == .confirmed || state == .inStay, "\(event)")
            }
            if step.effects.contains(.voidAuthorization) {
                #expect(state == .pendingPayment || state == .requested, "\(event)")
            }
            let isNewlyConfirmed = target == .confirmed && state != .confirmed
            #expect(step.effects.contains(.capture) == isNewlyConfirmed, "\(event)")
        }
    }

    @Test func `a state without an exit has no timer, and every timer can fire`() throws {
        for (state, event, actors, target) in expected {
            let actor = try #require(actors.first)
            let step = try BookingMachine.transition(from: state, on: event, by: actor)
            let exits = BookingMachine.allowedEvents(in: target, by: .timer)
            #expect(step.timer.map { [$0.event] } ?? [] == exits, "\(event) to \(target)")
        }
        let terminal: Set<BookingState> = [
            .completed, .closed, .expired, .declined, .withdrawn, .paymentFailed, .paymentExpired,
            .cancelledByGuest, .cancelledByHost, .cancelledByAdmin, .noShow,
        ]
        for state in BookingState.allCases {
            let exits = BookingActor.allCases.flatMap {
                BookingMachine.allowedEvents(in: state, by: $0)
            }
            #expect(exits.isEmpty == terminal.contains(state), "\(state)")
        }
    }

    @Test func `a hold lasts 15 minutes, a request a day but not beyond check-in`() throws {
        let now = try instant("2027-05-01T12:00:00Z")
        let terms = try terms(from: "2027-05-01T20:00:00Z", to: "2027-05-04T10:00:00Z")
        func due(
            _ state: BookingState?,
            _ event: BookingEvent,
            _ actor: BookingActor
        ) throws
            -> String?
        {
            let step = try BookingMachine.transition(from: state, on: event, by: actor)
            let due = step.timer?.due.instant(from: now, of: terms)
            return due?.description
        }
        #expect(try due(nil, .book, .guest) == "2027-05-01T12:15:00Z")
        #expect(try due(nil, .request, .guest) == "2027-05-01T20:00:00Z")
        #expect(try due(.inquiry, .preapprove, .host) == "2027-05-02T12:00:00Z")
        #expect(try due(.requested, .accept, .host) == "2027-05-01T20:00:00Z")
        #expect(try due(.confirmed, .checkIn, .timer) == "2027-05-04T10:00:00Z")
        let noShow = try BookingMachine.transition(from: .confirmed, on: .noShow, by: .host)
        let earliest = noShow.notBefore?.instant(from: now, of: terms)
        #expect(earliest?.description == "2027-05-02T20:00:00Z")
    }

    @Test func `what is asked after check-in stands until the day of arrival ends`() throws {
        let terms = try terms(from: "2027-05-01T15:00:00Z", to: "2027-05-04T10:00:00Z")
        let asked = try BookingMachine.transition(from: nil, on: .request, by: .guest)
        for (now, end) in [
            ("2027-05-01T14:59:59Z", "2027-05-01T15:00:00Z"),
            ("2027-05-01T15:00:00Z", "2027-05-02T00:00:00Z"),
            ("2027-05-01T17:30:00Z", "2027-05-02T00:00:00Z"),
        ] {
            let due = asked.timer?.due.instant(from: try instant(now), of: terms)
            #expect(due?.description == end)
        }
    }

    /// Terms of a stay between these instants, in UTC.
    private func terms(from checkIn: String, to checkOut: String) throws -> CancellationTerms {
        func local(_ text: String) throws -> LocalInstant {
            let at = try instant(text)
            let minute = Int(at.milliseconds % 86_400_000) / 60_000
            return LocalInstant(at: at, date: at.utcDate, minute: minute, timeZone: "UTC")
        }
        return CancellationTerms(
            policy: .flexible,
            tiers: [],
            afterwards: .nothing,
            checkIn: try local(checkIn),
            checkOut: try local(checkOut)
        )
    }

    /// The whole machine once more, written from the rules and not from the code.
    private let expected: [(BookingState?, BookingEvent, [BookingActor], BookingState)] = [
        (nil, .inquire, [.guest], .inquiry),
        (nil, .book, [.guest], .pendingPayment),
        (nil, .request, [.guest], .requested),
        (.inquiry, .preapprove, [.host], .offer),
        (.inquiry, .close, [.timer], .closed),
        (.inquiry, .specialOffer, [.host], .offer),
        (.offer, .book, [.guest], .pendingPayment),
        (.offer, .expire, [.timer], .expired),
        (.pendingPayment, .paymentSucceeded, [.provider], .confirmed),
        (.pendingPayment, .request, [.provider], .requested),
        (.pendingPayment, .paymentFailed, [.provider], .paymentFailed),
        (.pendingPayment, .expire, [.timer], .paymentExpired),
        (.requested, .accept, [.host], .confirmed),
        (.requested, .captureFailed, [.provider], .pendingPayment),
        (.requested, .decline, [.host], .declined),
        (.requested, .expire, [.timer], .expired),
        (.pendingPayment, .withdraw, [.guest], .withdrawn),
        (.requested, .withdraw, [.guest], .withdrawn),
        (.confirmed, .captureFailed, [.provider], .pendingPayment),
        (.confirmed, .cancel, [.guest], .cancelledByGuest),
        (.confirmed, .cancel, [.host], .cancelledByHost),
        (.confirmed, .cancel, [.admin], .cancelledByAdmin),
        (.confirmed, .proposeAlteration, [.guest, .host], .confirmed),
        (.confirmed, .checkIn, [.guest, .host, .timer], .inStay),
        (.confirmed, .noShow, [.host], .noShow),
        (.inStay, .noShow, [.host], .noShow),
        (.inStay, .cancel, [.guest], .cancelledByGuest),
        (.inStay, .cancel, [.admin], .cancelledByAdmin),
        (.inStay, .checkOut, [.guest, .host, .timer], .completed),
    ]
}
