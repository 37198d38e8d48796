import Marketplace
import Testing

@Suite struct CancellationPropertyTests {
    @Test func `refund and kept are what was paid, and no refund exceeds it`() throws {
        for seed in Seeds.all {
            let paid = try PaidStay(seed: seed)
            for refund in paid.moments.map(paid.refund) {
                #expect(refund.refund + refund.kept == paid.total, "seed \(seed)")
                #expect(!refund.refund.isNegative && !refund.kept.isNegative, "seed \(seed)")
                let sum = refund.lines.map(\.refund).sum(in: paid.total.currency)
                #expect(sum == refund.refund, "seed \(seed)")
                for line in refund.lines {
                    let all = line.paid.minorUnits
                    let range = min(0, all)...max(0, all)
                    #expect(range.contains(line.refund.minorUnits), "seed \(seed): \(line)")
                }
            }
        }
    }

    @Test func `a refund never grows as time passes`() throws {
        for seed in Seeds.all {
            let paid = try PaidStay(seed: seed)
            var last = Int64.max
            for moment in paid.moments {
                let refund = paid.refund(moment).refund.minorUnits
                #expect(refund <= last, "seed \(seed) at \(moment)")
                last = refund
            }
        }
    }

    @Test func `the refund stays as it is until the next deadline, and then falls`() throws {
        for seed in Seeds.all {
            let paid = try PaidStay(seed: seed)
            for moment in paid.moments {
                let now = paid.refund(moment)
                guard let deadline = now.nextDeadline?.at else {
                    #expect(paid.refund(paid.end).refund == now.refund, "seed \(seed) at \(moment)")
                    continue
                }
                let before = paid.refund(deadline.adding(.milliseconds(-1))).refund
                #expect(deadline > moment && before == now.refund, "seed \(seed) at \(moment)")
                let after = paid.refund(deadline).refund
                #expect(after.minorUnits < now.refund.minorUnits, "seed \(seed) at \(moment)")
            }
        }
    }

    @Test func `before the first deadline of a full refund everything comes back`() throws {
        for seed in Seeds.all {
            let paid = try PaidStay(seed: seed)
            guard let until = paid.terms.freeUntil(at: paid.confirmedAt) else { continue }
            let last = paid.refund(until.at.adding(.milliseconds(-1)))
            #expect(last.refund == paid.total, "seed \(seed)")
        }
    }
}

/// A random stay that was paid for in Lisbon.
private struct PaidStay {
    let stay: DateRange
    let lines: [QuoteLine]
    let total: Money
    let terms: CancellationTerms
    let confirmedAt: Instant
    /// In order of time: random ones and everything next to a deadline.
    let moments: [Instant]
    let end: Instant

    init(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let stay = try random.stay()
        let today = stay.checkIn.adding(days: -random.int(0...60))
        let priced = Pricing.price(
            stay: stay,
            guests: random.int(1...6),
            bookedOn: today,
            rules: random.priceRules()
        )
        let policy = CancellationPolicy.allCases[random.int(0...5)]
        let confirmedAt = WallClock.lisbon.at(today, minute: random.int(0...900)).at
        let terms = Cancellation.terms(
            policy: policy,
            stay: stay,
            confirmedAt: confirmedAt,
            zone: .lisbon,
            checkInFrom: random.int(60...1_300),
            checkOutBy: random.int(60...1_300)
        )
        let end = terms.checkOut.at.adding(.seconds(2 * 86_400))
        let span = end.milliseconds - confirmedAt.milliseconds
        let near = (terms.tiers.map(\.until) + [terms.checkIn, terms.checkOut]).flatMap {
            [$0.at.adding(.milliseconds(-1)), $0.at]
        }
        let some = (0..<10).map { _ in
            confirmedAt.adding(.milliseconds(Int64.random(in: 0...span, using: &random)))
        }
        self.stay = stay
        self.terms = terms
        self.confirmedAt = confirmedAt
        self.end = end
        lines = priced.lines
        total = priced.total
        moments = ([confirmedAt, end] + near + some).filter { $0 >= confirmedAt }.sorted()
    }

    func refund(_ now: Instant) -> Refund {
        let refund = Cancellation.preview(
            lines: lines,
            stay: stay,
            terms: terms,
            at: now,
            by: .guest
        )
        guard lines.isEmpty else { return refund }
        let nothing = Money.zero(total.currency)
        return Refund(lines: [], refund: nothing, kept: nothing, nextDeadline: nil)
    }
}
