import Marketplace
import Testing

@Suite struct AlterationTests {
    @Test func `the parts of a price difference sum up, and lead from the old total to the new`()
        throws
    {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let rules = random.priceRules()
            let today = random.date()
            let old = Pricing.price(
                stay: try random.stay(),
                guests: random.int(1...6),
                bookedOn: today,
                rules: rules
            )
            let new = Pricing.price(
                stay: try random.stay(),
                guests: random.int(1...6),
                bookedOn: today,
                rules: rules
            )
            let currency = rules.base.currency
            let there = PriceDifference(from: old.lines, to: new.lines, currency: currency)
            let back = PriceDifference(from: new.lines, to: old.lines, currency: currency)
            #expect(old.total + there.amount == new.total, "seed \(seed)")
            #expect(there.parts.map(\.difference).sum(in: currency) == there.amount, "seed \(seed)")
            #expect(there.parts.allSatisfy { $0.before + $0.difference == $0.after })
            #expect(back.amount == there.amount.negated, "seed \(seed)")
        }
    }

    @Test func `the nights of a change are held and released exactly once`() throws {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let first = random.date()
            let old = try random.stay(from: first, longest: 20)
            let new = try random.stay(from: first.adding(days: random.int(-20...20)), longest: 20)
            let (added, released) = Alterations.nights(from: old, to: new)
            let after = Set(old.nights).union(added).subtracting(released)
            #expect(after == Set(new.nights), "seed \(seed)")
            #expect(Set(added).isDisjoint(with: old.nights), "seed \(seed)")
            #expect(added == added.sorted() && released == released.sorted(), "seed \(seed)")
        }
    }

    @Test func `the other side answers a proposal, its own side withdraws it`() throws {
        func allowed(_ actor: BookingActor, _ open: Alteration?) -> [BookingEvent] {
            BookingMachine.allowedEvents(in: .confirmed, by: actor, alteration: open)
                .filter { $0.rawValue.hasSuffix("alteration") }
        }
        let byHost = try proposal(by: .host)
        #expect(allowed(.guest, nil) == [.proposeAlteration])
        #expect(allowed(.host, nil) == [.proposeAlteration])
        #expect(allowed(.guest, byHost) == [.acceptAlteration, .declineAlteration])
        #expect(allowed(.host, byHost) == [.withdrawAlteration])
        #expect(allowed(.timer, byHost) == [.expireAlteration])
        #expect(allowed(.timer, nil).isEmpty)
        #expect(allowed(.admin, byHost).isEmpty)
    }

    @Test func `new nights are held before old ones are released, and the booking stays confirmed`()
        throws
    {
        let step = try BookingMachine.transition(
            from: .confirmed,
            on: .acceptAlteration,
            by: .guest,
            alteration: try proposal(by: .host)
        )
        #expect(step.state == .confirmed)
        #expect(
            step.effects == [
                .holdNewNights, .releaseOldNights, .pinAlteration, .settleDifference,
            ]
        )
        #expect(step.timer?.event == .checkIn)
    }

    @Test func `a proposal falls away after a day, but at check-in at the latest`() throws {
        let now = try instant("2027-05-01T12:00:00Z")
        let far = try instant("2027-06-01T15:00:00Z")
        let near = try instant("2027-05-01T15:00:00Z")
        func expiry(_ old: Instant, _ new: Instant) -> String {
            Alterations.expiry(proposedAt: now, oldCheckIn: old, newCheckIn: new).description
        }
        #expect(expiry(far, far) == "2027-05-02T12:00:00Z")
        #expect(expiry(near, far) == "2027-05-01T15:00:00Z")
        #expect(expiry(far, near) == "2027-05-01T15:00:00Z")
    }

    private func proposal(by actor: BookingActor) throws -> Alteration {
        let now = try instant("2027-05-01T12:00:00Z")
        return Alteration(
            id: AlterationID(at: now, random: (1, 1)),
            booking: BookingID(at: now, random: (1, 2)),
            proposedBy: actor,
            state: .proposed,
            stay: try stay("2027-06-01", nights: 3),
            guests: 2,
            lines: [],
            total: euros(30_000),
            difference: euros(0),
            message: nil,
            createdAt: now,
            expiresAt: now.adding(Alterations.answer)
        )
    }
}
