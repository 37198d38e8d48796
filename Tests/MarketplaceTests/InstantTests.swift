import Marketplace
import Testing

@Suite struct InstantTests {
    @Test func `text and instant are each other's reverse`() {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let scale = random.bool() ? 1 : 1_000
            let milliseconds = Int64(random.int(-62_000_000_000...250_000_000_000) * scale)
            let made = Instant(milliseconds: milliseconds)
            #expect(Instant(made.description) == made, "seed \(seed): \(made)")
        }
    }

    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999Z", -1),
            ("2028-02-29T12:30:15.25Z", 1_835_440_215_250), ("1970-01-01T00:00:00.1Z", 100),
        ] as [(String, Int64)]
    )
    func `known instants are read`(text: String, milliseconds: Int64) {
        #expect(Instant(text)?.milliseconds == milliseconds)
    }

    @Test(
        arguments: [
            "", "2027-01-01", "2027-01-01T00:00:00", "2027-01-01T24:00:00Z", "2027-01-01T00:60:00Z",
            "2027-01-01T00:00:60Z", "2027-01-01T00:00:00.Z", "2027-01-01T00:00:00.1234Z",
            "2027-01-01T00:00:00+00:00", "2027-02-29T00:00:00Z", "2027-01-01 00:00:00Z",
            "2027-01-01T00:00:00z",
        ]
    )
    func `anything but RFC 3339 in UTC is refused`(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test(arguments: [-86_400_001, -86_400_000, -1_001, -1_000, -999, -1, 0, 1] as [Int64])
    func `instants before the epoch are written and read`(milliseconds: Int64) {
        let made = Instant(milliseconds: milliseconds)
        #expect(Instant(made.description) == made)
    }

    @Test func `durations add and subtract`() throws {
        let start = try instant("2027-03-01T00:00:00Z")
        let end = start.adding(.seconds(90)).adding(.milliseconds(-1))
        #expect(end.description == "2027-03-01T00:01:29.999Z")
        #expect(end.duration(since: start) == .milliseconds(89_999))
        #expect(start.adding(.milliseconds(-1)).utcDate.description == "2027-02-28")
    }
}
