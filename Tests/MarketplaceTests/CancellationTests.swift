import Marketplace
import Testing

@Suite struct CancellationTests {
    @Test func `deadlines stand in the home's wall time across a change of clocks`() throws {
        // Clocks go forward on 28 March: 15:00 is 15:00Z before, 14:00Z after.
        let terms = try makeTerms(.moderate, stay("2027-03-30", nights: 3))
        #expect(terms.checkIn.at == (try instant("2027-03-30T14:00:00Z")))
        #expect(terms.tiers.map(\.until.at) == [try instant("2027-03-25T15:00:00Z")])
        #expect(terms.tiers.map(\.until.minute) == [15 * 60])
        #expect(terms.tiers.map(\.until.timeZone) == ["Europe/Lisbon"])

        let autumn = try makeTerms(.flexible, stay("2027-11-01", nights: 1))
        #expect(autumn.tiers.map(\.until.at) == [try instant("2027-10-31T15:00:00Z")])
        #expect(autumn.checkOut.at == (try instant("2027-11-02T11:00:00Z")))
    }

    @Test func `a time that clocks skip becomes the first valid one, a double one the earlier`()
        throws
    {
        let gap = Cancellation.terms(
            policy: .flexible,
            stay: try stay("2027-03-29", nights: 1),
            confirmedAt: nil,
            zone: .lisbon,
            checkInFrom: 90,
            checkOutBy: 660
        )
        #expect(gap.tiers.first?.until.at == (try instant("2027-03-28T01:00:00Z")))
        #expect(gap.tiers.first?.until.minute == 120)
        let overlap = Cancellation.terms(
            policy: .flexible,
            stay: try stay("2027-11-01", nights: 1),
            confirmedAt: nil,
            zone: .lisbon,
            checkInFrom: 90,
            checkOutBy: 660
        )
        #expect(overlap.tiers.first?.until.at == (try instant("2027-10-31T00:30:00Z")))
    }

    @Test(
        arguments: [
            (.flexible, [1], [.everything], RefundShare(rate: .whole, keptNights: 1)),
            (.moderate, [5], [.everything], RefundShare(rate: BasisPoints(5_000), keptNights: 1)),
            (.limited, [14, 7], [.everything, .half], .nothing),
            (.firm, [30, 7], [.everything, .half], .nothing),
            (.strict, [7], [.half], .nothing),
            (.longTerm, [30, 7], [.everything, .half], .nothing),
        ] as [(CancellationPolicy, [Int], [RefundShare], RefundShare)]
    )
    func `each policy has its table`(
        policy: CancellationPolicy,
        days: [Int],
        shares: [RefundShare],
        afterwards: RefundShare
    ) throws {
        let terms = try makeTerms(policy, stay("2027-08-01", nights: 5))
        #expect(terms.tiers.map(\.share) == shares)
        #expect(terms.afterwards == afterwards)
        let checkIn = try date("2027-08-01")
        #expect(terms.tiers.map(\.until.date) == days.map { checkIn.adding(days: -$0) })
    }

    @Test func `a long stay follows the long-term policy whatever the host chose`() throws {
        let range = try stay("2027-08-01", nights: 40)
        let early = try makeTerms(.flexible, range, confirmedAt: "2027-05-01T10:00:00Z")
        #expect(early.policy == .longTerm)
        #expect(early.tiers.map(\.until.at) == [try instant("2027-05-03T10:00:00Z")])
        #expect(early.tiers.map(\.share) == [.everything])
        #expect(early.afterwards == RefundShare(rate: .whole, keptNights: 30))

        let near = try makeTerms(.flexible, range, confirmedAt: "2027-07-03T14:00:00Z")
        #expect(near.tiers.map(\.until.date) == [try date("2027-07-04")])
        #expect(try makeTerms(.flexible, range, confirmedAt: "2027-07-20T14:00:00Z").tiers == [])
        #expect(try makeTerms(.flexible, range).tiers == [])
    }

    @Test func `the grace holds for 24 hours if confirmed a week ahead`() throws {
        let range = try stay("2027-08-10", nights: 27)
        let inTime = try makeTerms(.strict, range, confirmedAt: "2027-08-03T14:00:00Z")
        #expect(inTime.tiers.map(\.until.at) == [try instant("2027-08-04T14:00:00Z")])
        #expect(inTime.tiers.map(\.share) == [.everything])
        let tooLate = try makeTerms(.strict, range, confirmedAt: "2027-08-03T14:00:01Z")
        #expect(tooLate.tiers == [])
        let early = try makeTerms(.firm, range, confirmedAt: "2027-07-20T09:00:00Z")
        #expect(early.tiers.map(\.share) == [.everything, .half])
        #expect(early.tiers.first?.until.at == (try instant("2027-07-21T09:00:00Z")))
        let covered = try makeTerms(.flexible, range, confirmedAt: "2027-05-01T09:00:00Z")
        #expect(covered.tiers.count == 1)
        #expect(covered.tiers.first?.until.date == (try date("2027-08-09")))
    }

    @Test func `the grace gives the service fee back, half a refund does not`() throws {
        let range = try stay("2027-08-10", nights: 4)
        let terms = try makeTerms(.strict, range, confirmedAt: "2027-06-01T12:00:00Z")
        let grace = Cancellation.preview(
            lines: sampleLines,
            stay: range,
            terms: terms,
            at: try instant("2027-06-02T11:59:59Z"),
            by: .guest
        )
        #expect(grace.kept == euros(0))
        #expect(grace.nextDeadline?.at == (try instant("2027-06-02T12:00:00Z")))
        let half = Cancellation.preview(
            lines: sampleLines,
            stay: range,
            terms: terms,
            at: try instant("2027-06-02T12:00:00Z"),
            by: .guest
        )
        // Nights 400.00, discount -40.01, cleaning 50.00, service 45.00, tax 24.60.
        #expect(half.lines.map(\.refund.minorUnits) == [20_000, -2_000, 5_000, 0, 1_380])
        #expect(half.refund == euros(24_380))
        #expect(half.kept == euros(23_579))
        #expect(half.nextDeadline?.at == (try instant("2027-08-03T14:00:00Z")))
    }

    @Test func `after check-in the host keeps the nights spent, one more, and the cleaning`() throws
    {
        let range = try stay("2027-08-10", nights: 4)
        let terms = try makeTerms(.flexible, range, confirmedAt: "2027-06-01T12:00:00Z")
        func refunds(_ text: String) throws -> [Int64] {
            let now = try instant(text)
            return Cancellation.preview(
                lines: sampleLines,
                stay: range,
                terms: terms,
                at: now,
                by: .guest
            ).lines.map(\.refund.minorUnits)
        }
        #expect(try refunds("2027-08-10T13:59:59Z") == [30_000, -3_001, 5_000, 0, 1_920])
        #expect(try refunds("2027-08-10T14:00:00Z") == [30_000, -3_001, 0, 0, 1_620])
        #expect(try refunds("2027-08-10T22:59:59Z") == [30_000, -3_001, 0, 0, 1_620])
        #expect(try refunds("2027-08-10T23:00:00Z") == [20_000, -2_000, 0, 0, 1_080])
        #expect(try refunds("2027-08-13T12:00:00Z") == [0, 0, 0, 0, 0])
    }

    @Test(arguments: [BookingActor.host, .admin, .provider, .timer])
    func `whoever else cancels, everything comes back`(actor: BookingActor) throws {
        let range = try stay("2027-08-10", nights: 4)
        let refund = Cancellation.preview(
            lines: sampleLines,
            stay: range,
            terms: try makeTerms(.strict, range),
            at: try instant("2027-08-12T12:00:00Z"),
            by: actor
        )
        #expect(refund.kept == euros(0))
        #expect(refund.lines.allSatisfy { $0.paid == $0.refund })
        #expect(refund.nextDeadline == nil)
    }

    private var sampleLines: [QuoteLine] {
        [
            QuoteLine(kind: .nights, label: "4 nights", amount: euros(40_000)),
            QuoteLine(kind: .discount, label: "Discount", amount: euros(-4_001)),
            QuoteLine(kind: .cleaning, label: "Cleaning fee", amount: euros(5_000)),
            QuoteLine(kind: .service, label: "Service fee", amount: euros(4_500)),
            QuoteLine(kind: .tax, label: "VAT", amount: euros(2_460)),
        ]
    }

    private func makeTerms(
        _ policy: CancellationPolicy,
        _ stay: DateRange,
        confirmedAt: String? = nil
    ) throws -> CancellationTerms {
        Cancellation.terms(
            policy: policy,
            stay: stay,
            confirmedAt: try confirmedAt.map { try instant($0) },
            zone: .lisbon,
            checkInFrom: 15 * 60,
            checkOutBy: 11 * 60
        )
    }
}

extension RefundShare {
    fileprivate static let half = RefundShare(rate: BasisPoints(5_000))
}
