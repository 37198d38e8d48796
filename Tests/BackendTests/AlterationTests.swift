import HTTPTypes
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// Changes of a confirmed stay: nights and money move together or not at all.
struct AlterationTests {
    @Test(arguments: StoreKind.allCases)
    func `a longer stay is held and paid when the host says yes`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 30, nights: 3, as: guest)
            let proposed = try await world.propose(stayed, in: 30, nights: 5, as: guest)
            let alteration = try #require(proposed.alteration)
            #expect(proposed.state == .confirmed && proposed.stay == stayed.stay)
            #expect(alteration.difference == alteration.total - stayed.total)
            #expect(alteration.expiresAt == world.clock.now.adding(seconds: 86_400))
            #expect(proposed.allowedEvents == [.cancel, .withdrawAlteration])
            let seen = try await world.now(stayed, as: host)
            #expect(seen.allowedEvents == [.cancel, .acceptAlteration, .declineAlteration])
            let accepted = try await world.ask(try world.acceptance(of: proposed), as: host)
            #expect(accepted.stay == (try world.stay(30, 5)) && accepted.alteration == nil)
            #expect(accepted.total == alteration.total)
            #expect(accepted.cancellation.checkOut.date == accepted.stay.checkOut)
            #expect(try await world.captures() == 2)
            #expect(try await world.count("booked_night") == 5)
            let all = try await world.ask(API.alterations(stayed.id), as: guest)
            #expect(all.data.map(\.state) == [.accepted])
            #expect(
                accepted.history.map(\.event)
                    == [.book, .paymentSucceeded, .proposeAlteration, .acceptAlteration]
            )
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a shorter stay gives money and nights back`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 30, nights: 5, as: guest)
            let proposed = try await world.propose(stayed, in: 31, nights: 2, as: host)
            #expect(proposed.alteration?.difference.isNegative == true)
            let accepted = try await world.ask(try world.acceptance(of: proposed), as: guest)
            #expect(accepted.stay == (try world.stay(31, 2)))
            let back = stayed.total - accepted.total
            #expect(accepted.payment?.refunded == back && accepted.refunded.isZero)
            #expect(try await world.balance(of: .providerClearing) == accepted.total.minorUnits)
            #expect(try await world.count("booked_night") == 2)
            // What is left of the price comes back in full, and no more.
            let preview = try await world.ask(API.cancellationPreview(stayed.id), as: guest)
            let body = CancelBody(refund: preview.refund, version: accepted.version)
            let cancelled = try await world.ask(API.cancel(stayed.id, body), as: guest)
            #expect(cancelled.refunded == accepted.total)
            #expect(try await world.balance(of: .providerClearing) == 0)
        }
    }

    @Test func `the number of a card is taken for no token`() async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 30, nights: 3, as: guest)
            var longer = try await world.alteration(of: stayed, in: 30, 5, as: guest)
            longer.cardToken = "4242 4242 4242 4242"
            let proposal = API.proposeAlteration(stayed.id, longer)
            let refusal = try await world.refusal(proposal, as: guest)
            #expect(refusal.errors?.map(\.pointer) == ["/card_token"])
            #expect(try await world.count("alteration") == 0)
            let proposed = try await world.propose(stayed, in: 30, nights: 5, as: host)
            var acceptance = AcceptAlterationBody(
                version: proposed.version,
                difference: try #require(proposed.alteration).difference
            )
            acceptance.cardToken = "4242424242424242"
            let yes = API.acceptAlteration(
                try #require(proposed.alteration).id,
                of: stayed.id,
                acceptance
            )
            let second = try await world.refusal(yes, as: guest)
            #expect(second.errors?.map(\.pointer) == ["/card_token"])
            #expect(try await world.now(stayed, as: guest).alteration?.state == .proposed)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `dates on which the guest stays elsewhere must be meant`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 30, nights: 3, as: guest)
            _ = try await world.stayed(Homestead.porto, in: 33, nights: 3, as: guest)
            // The guest proposes, and says so.
            var body = try await world.alteration(of: stayed, in: 30, 4, as: guest)
            let refusal = try await world.refusal(
                API.proposeAlteration(stayed.id, body),
                as: guest
            )
            #expect(refusal.code == .overlappingStay)
            body.allowOverlap = true
            body.id = Backend.Random.id(at: world.clock.now)
            let meant = try await world.ask(API.proposeAlteration(stayed.id, body), as: guest)
            let longer = try await world.ask(try world.acceptance(of: meant), as: host)
            #expect(longer.stay.nightCount == 4)

            // The host proposes and knows nothing of it; the guest is asked with the yes.
            let proposed = try await world.propose(longer, in: 30, nights: 3, as: host)
            let shorter = try await world.ask(try world.acceptance(of: proposed), as: guest)
            let again = try await world.propose(shorter, in: 30, nights: 5, as: host)
            var yes = AcceptAlterationBody(
                version: again.version,
                difference: try #require(again.alteration).difference
            )
            let alteration = try #require(again.alteration).id
            let asked = try await world.refusal(
                API.acceptAlteration(alteration, of: stayed.id, yes),
                as: guest
            )
            #expect(asked.code == .overlappingStay)
            yes.allowOverlap = true
            var accept = API.acceptAlteration(alteration, of: stayed.id, yes)
            accept.idempotencyKey = "meant"
            #expect(try await world.ask(accept, as: guest).stay.nightCount == 5)

            // What was said yes to before is not asked again.
            let now = try await world.now(stayed, as: guest)
            let fewer = try await world.propose(now, in: 30, nights: 4, as: guest)
            #expect(fewer.alteration != nil)
        }
    }

    @Test func `a long stay that becomes a short one follows what the host had chosen`()
        async throws
    {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.register("bo"))
            let home = try await world.home(as: host)
            let long = try await world.stayed(home.id, in: 40, nights: 28, as: guest)
            #expect(long.cancellation.policy == .longTerm && long.cancellation.chosen == .flexible)
            // What the home follows by now is for stays to come.
            _ = try await world.edit(home, ListingDraft(policy: .strict), as: host)
            let proposed = try await world.propose(long, in: 40, nights: 27, as: guest)
            let short = try await world.ask(try world.acceptance(of: proposed), as: host)
            #expect(short.cancellation.policy == .flexible && short.cancellation.chosen == nil)
        }
    }

    @Test func `nights move to where they overlap themselves`() async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 30, nights: 3, as: guest)
            let proposed = try await world.propose(stayed, in: 31, nights: 3, as: guest)
            let accepted = try await world.ask(try world.acceptance(of: proposed), as: host)
            #expect(accepted.stay == (try world.stay(31, 3)))
            let bob = try await world.register("bob")
            let freed = try await world.book(in: 30, nights: 1, as: bob)
            #expect(freed.state == .pendingPayment)
        }
    }

    @Test func `a card that does not pay the difference leaves the old stay as it was`()
        async throws
    {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 30, nights: 3, as: guest)
            var body = try await world.alteration(of: stayed, in: 30, 5, as: guest)
            body.cardToken = try await world.card("4000000000000341").token
            let proposed = try await world.ask(
                API.proposeAlteration(stayed.id, body),
                as: guest
            )
            let acceptance = try world.acceptance(of: proposed)
            let problem = try await world.refusal(acceptance, as: host)
            #expect(problem.code == .paymentFailed)
            let shown = try await world.now(stayed, as: guest)
            #expect(shown.stay == stayed.stay && shown.total == stayed.total)
            #expect(shown.alteration == nil && shown.history.last?.event == .alterationFailed)
            #expect(try await world.count("booked_night") == 3)
            #expect(try await world.captures() == 1)
            let another = try await world.propose(shown, in: 30, nights: 4, as: guest)
            let accepted = try await world.ask(try world.acceptance(of: another), as: host)
            #expect(accepted.stay.nightCount == 4)
        }
    }

    @Test(
        arguments: [ProviderFaults.Request.authorize, .capture],
        [ProviderFaults.Fault.timeoutBefore, .timeoutAfter]
    )
    func `what a crash cuts off leaves a stay that is paid, and is finished later`(
        request: ProviderFaults.Request,
        fault: ProviderFaults.Fault
    ) async throws {
        let faults = ProviderFaults([])
        try await World.run(faults: faults) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 30, nights: 3, as: guest)
            let longer = try await world.propose(stayed, in: 29, nights: 5, as: guest)
            let acceptance = try world.acceptance(of: longer)
            faults.plan([.init(request: request, fault: fault)])
            let unknown = try await world.refusal(acceptance, as: host)
            #expect(unknown.code == .providerUnavailable)
            let between = try await world.now(stayed, as: guest)
            #expect(between.stay == stayed.stay && between.alteration?.state == .paying)
            #expect(between.allowedEvents.isEmpty)
            #expect(try await world.count("booked_night") == 5)
            #expect(try await world.store.problems() == [])
            let preview = try await world.ask(API.cancellationPreview(stayed.id), as: guest)
            let cancel = CancelBody(refund: preview.refund, version: between.version)
            let refused = try await world.refusal(API.cancel(stayed.id, cancel), as: guest)
            #expect(refused.code == .requestInFlight)
            world.clock.advance(minutes: 2)
            try await world.parts.timers.tick()
            let after = try await world.now(stayed, as: guest)
            #expect(after.stay == (try world.stay(29, 5)) && after.alteration == nil)
            #expect(try await world.captures() == 2)
        }
    }

    @Test func `nights that somebody has, and rules of the home, stand in the way`() async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 30, nights: 3, as: guest)
            let bob = try await world.register("bob")
            _ = try await world.stayed(in: 33, nights: 2, as: bob)
            func body(_ days: Int, _ nights: Int, _ guests: Int) throws -> AlterationPreviewBody {
                let stay = try world.stay(days, nights)
                return AlterationPreviewBody(
                    checkIn: stay.checkIn,
                    checkOut: stay.checkOut,
                    guests: guests
                )
            }
            let taken = try await world.refusal(
                API.alterationPreview(stayed.id, try body(30, 4, 2)),
                as: guest
            )
            #expect(taken.code == .nightsTaken && taken.nights?.count == 1)
            let full = try await world.refusal(
                API.alterationPreview(stayed.id, try body(30, 2, 9)),
                as: guest
            )
            #expect(full.code == .stayRefused)
            let same = try await world.refusal(
                API.alterationPreview(stayed.id, try body(30, 3, 2)),
                as: host
            )
            #expect(same.code == .stayRefused)
            let proposed = try await world.propose(stayed, in: 28, nights: 3, as: guest)
            let second = try await world.refusal(
                API.proposeAlteration(
                    stayed.id,
                    try await world.alteration(of: proposed, in: 29, 2, as: host)
                ),
                as: host
            )
            #expect(second.code == .alterationPending)
        }
    }

    @Test func `a proposal that nobody answers is over after a day`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let stayed = try await world.stayed(as: guest)
            let proposed = try await world.propose(stayed, in: 30, nights: 4, as: guest)
            world.clock.advance(days: 1)
            let (ana, host) = (try await world.again(guest), try await world.session())
            let late = try await world.refusal(try world.acceptance(of: proposed), as: host)
            #expect(late.code == .invalidState)
            #expect(try await world.now(stayed, as: ana).alteration == nil)
            // Noticed by whoever proposes next, timer or not.
            let next = try await world.propose(proposed, in: 28, nights: 2, as: ana)
            #expect(next.alteration?.state == .proposed)
            world.clock.advance(days: 1)
            try await world.parts.timers.tick()
            let all = try await world.ask(
                API.alterations(stayed.id),
                as: try await world.again(guest)
            )
            #expect(all.data.map(\.state) == [.expired, .expired])
        }
    }

    @Test func `one's own proposal is withdrawn, the other's is declined`() async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(as: guest)
            let proposed = try await world.propose(stayed, in: 30, nights: 4, as: guest)
            let id = try #require(proposed.alteration).id
            let version = world.version(proposed)
            for wrong in [
                API.declineAlteration(id, of: stayed.id, version),
                API.withdrawAlteration(id, of: stayed.id, version),
            ] {
                let isOwn = wrong.path.hasSuffix("withdraw")
                let problem = try await world.refusal(wrong, as: isOwn ? host : guest)
                #expect(problem.code == .invalidState)
            }
            let own = try await world.refusal(try world.acceptance(of: proposed), as: guest)
            #expect(own.code == .invalidState)
            #expect(own.allowedEvents == [.cancel, .withdrawAlteration])
            let declined = try await world.ask(
                API.declineAlteration(id, of: stayed.id, version),
                as: host
            )
            #expect(declined.alteration == nil && declined.stay == stayed.stay)
            let stranger = try await world.register("bob")
            let unknown = try await world.refusal(API.alterations(stayed.id), as: stranger)
            #expect(unknown.code == .notFound)
        }
    }

    @Test(arguments: 0..<4)
    func `a change and a booking of its new nights at once never share a night`(
        _: Int
    ) async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let bob = try await world.register("bob")
            let stayed = try await world.stayed(in: 30, nights: 3, as: guest)
            let proposed = try await world.propose(stayed, in: 30, nights: 5, as: guest)
            let quote = try await world.ask(
                API.quote(Homestead.instant, stay: try world.stay(34, 2), guests: 2)
            )
            let acceptance = try world.acceptance(of: proposed)
            let codes = try await world.atOnce(2) { number in
                if number == 0 { return try await world.send(acceptance, as: host).status.code }
                let body = BookBody(
                    id: Backend.Random.id(at: world.clock.now),
                    quoteId: quote.id,
                    message: nil
                )
                return try await world.send(API.book(body), as: bob).status.code
            }
            #expect(codes.filter { $0 < 300 }.count == 1 && codes.contains(409))
        }
    }

    @Test(arguments: 0..<4)
    func `cancelling and accepting a change at once leaves books that agree`(
        _: Int
    ) async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(in: 30, nights: 3, as: guest)
            let proposed = try await world.propose(stayed, in: 30, nights: 5, as: host)
            let preview = try await world.ask(API.hostCancellationPreview(stayed.id), as: host)
            let acceptance = try world.acceptance(of: proposed)
            let cancel = HostCancelBody(
                version: proposed.version,
                fee: preview.fee,
                reason: "A pipe has burst."
            )
            let codes = try await world.atOnce(2) { number in
                number == 0
                    ? try await world.send(acceptance, as: guest).status.code
                    : try await world.send(API.hostCancel(stayed.id, cancel), as: host).status.code
            }
            #expect(codes.filter { $0 == 200 }.count == 1 && codes.contains(409))
            let shown = try await world.now(stayed, as: guest)
            #expect(shown.state == .cancelledByHost || shown.stay.nightCount == 5)
            #expect(try await world.count("payment_step WHERE done_at IS NULL") == 0)
        }
    }

    @Test func `of many proposals at once one stands`() async throws {
        try await World.run { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let stayed = try await world.stayed(as: guest)
            let bodies = try await world.atOnce(8) { number in
                try await world.alteration(of: stayed, in: 30, 4 + number % 3, as: guest)
            }
            let codes = try await world.atOnce(8) { number in
                try await world.send(
                    API.proposeAlteration(stayed.id, bodies[number]),
                    as: number.isMultiple(of: 2) ? guest : host
                ).status.code
            }
            #expect(codes.filter { $0 == 201 }.count == 1)
            #expect(codes.filter { $0 == 409 }.count == 7)
        }
    }
}
