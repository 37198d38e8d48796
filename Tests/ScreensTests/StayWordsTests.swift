import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct StayWordsTests {
    private func sentences(_ terms: CancellationTerms, at now: Instant = Stays.now) -> [String] {
        terms.sentences(at: now, hasFees: false)
    }

    @Test func `deadlines are told with year and zone`() {
        #expect(
            sentences(Stays.terms) == [
                "Full refund until Mon 26 Apr 2027, 15:00 (Europe/Lisbon).",
                "After that, the host keeps 1 night beyond those spent, and 50% of the other nights "
                    + "come back, without the service fee.",
            ]
        )
    }

    @Test func `a deadline that passed is not told any more`() {
        let later = Stays.instant("2027-04-27T00:00:00Z")
        #expect(sentences(Stays.terms, at: later).count == 1)
        #expect(sentences(Stays.terms, at: later)[0].hasPrefix("The host keeps 1 night"))
    }

    @Test func `several tiers follow each other`() {
        let terms = CancellationTerms(
            policy: .firm,
            tiers: [
                RefundTier(until: Stays.local("2027-04-10", 15), share: .everything),
                RefundTier(
                    until: Stays.local("2027-04-24", 15),
                    share: RefundShare(rate: BasisPoints(5_000))
                ),
            ],
            afterwards: .nothing,
            checkIn: Stays.terms.checkIn,
            checkOut: Stays.terms.checkOut
        )
        #expect(
            sentences(terms) == [
                "Full refund until Sat 10 Apr 2027, 15:00 (Europe/Lisbon).",
                "Then 50% of the nights come back, without the service fee, until "
                    + "Sat 24 Apr 2027, 15:00 (Europe/Lisbon).",
                "After that, no refund of the nights.",
            ]
        )
    }

    @Test func `every state has a sign and a word`() {
        for state in BookingState.allCases {
            let sign = state.sign
            #expect(sign.text.first?.isLetter == false)
            #expect(sign.spoken?.isEmpty == false)
        }
    }

    @Test func `asking again comes later and later, and never twice at once`() {
        var retry = Retry()
        var now = Stays.now
        var waits: [Int64] = []
        for _ in 0..<6 {
            retry.schedule(after: now)
            guard let due = retry.due else { break }
            waits.append((due.milliseconds - now.milliseconds) / 1_000)
            let early = retry.isDue(at: now)
            now = due
            let late = retry.isDue(at: now)
            let again = retry.askNow()
            #expect(!early && late && !again)
        }
        #expect(waits == [1, 2, 4, 8, 15, 15])
    }

    @Test func `a countdown changes exactly when its words do`() {
        var generator = SystemRandomNumberGenerator()
        let seed = generator.next()
        var random = SplitMix(state: seed)
        for _ in 0..<2_000 {
            let left = Int64(random.next() % 7_200_000)
            let now = Stays.now
            let end = now.adding(.milliseconds(left))
            guard let next = Words.nextChange(until: end, now: now) else {
                #expect(left == 0, "seed \(seed)")
                continue
            }
            let before = Words.left(until: end, now: next.adding(.milliseconds(-1)))
            #expect(before == Words.left(until: end, now: now), "seed \(seed), left \(left)")
            #expect(before != Words.left(until: end, now: next) || left < 1_000, "seed \(seed)")
        }
    }

    @Test func `a comparison keeps lines of one kind together`() {
        let comparison = PriceComparison(before: Stays.quote, now: Stays.dearer)
        #expect(comparison.rows.count == 3)
        #expect(comparison.rows[0].before == Stays.euro(32_400))
        #expect(comparison.rows[0].now == Stays.euro(33_000))
    }

    @Test func `a line that is gone or new stands alone`() {
        var now = Stays.dearer
        now.lines.removeAll { $0.kind == .cleaning }
        now.lines.append(QuoteLine(kind: .tax, label: "City tax", amount: Stays.euro(600)))
        let rows = PriceComparison(before: Stays.quote, now: now).rows
        #expect(rows.first { $0.label == "City tax" }?.before == nil)
        #expect(rows.last == .init(label: "Cleaning fee", before: Stays.euro(2_500), now: nil))
    }
}

/// A small generator that repeats from its seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
