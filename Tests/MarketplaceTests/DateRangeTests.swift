import Foundation
import Marketplace
import Testing

@Suite struct DateRangeTests {
    @Test func `a stay has at least one night`() throws {
        let day = try date("2027-05-01")
        #expect(DateRange(checkIn: day, checkOut: day) == nil)
        #expect(DateRange(checkIn: day, nights: 0) == nil)
        #expect(DateRange(checkIn: day, nights: -1) == nil)
        #expect(DateRange(checkIn: day, nights: 1)?.nightCount == 1)
    }

    @Test func `the night of check-out is no part of the stay`() throws {
        let leap = try stay("2028-02-28", nights: 2)
        #expect(leap.nights.map(\.description) == ["2028-02-28", "2028-02-29"])
        #expect(leap.checkOut.description == "2028-03-01")
        #expect(!leap.contains(leap.checkOut))
    }

    @Test func `turnover on one date is no overlap`() throws {
        let first = try stay("2027-05-01", nights: 3)
        #expect(!first.overlaps(try stay("2027-05-04", nights: 2)))
        #expect(!first.overlaps(try stay("2027-04-29", nights: 2)))
        #expect(first.overlaps(try stay("2027-05-03", nights: 1)))
    }

    @Test func `ranges overlap exactly when they share a night`() throws {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let start = random.date()
            let one = try random.stay(from: start, longest: 9)
            let shift = random.int(-10...10)
            let other = try random.stay(from: start.adding(days: shift), longest: 9)
            let shared = Set(one.nights).intersection(other.nights)
            #expect(one.overlaps(other) == !shared.isEmpty, "seed \(seed)")
            #expect(one.overlaps(other) == other.overlaps(one), "seed \(seed)")
            #expect(one.nights.allSatisfy(one.contains), "seed \(seed)")
        }
    }

    @Test func `JSON with a check-out before its check-in is refused`() throws {
        let json = Data(#"{"checkIn":"2027-05-02","checkOut":"2027-05-01"}"#.utf8)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(DateRange.self, from: json)
        }
    }
}
