import Marketplace
import Testing

@testable import Backend

/// Civil times at homes, on days when the clocks change.
struct ZoneTests {
    @Test(arguments: [
        // An ordinary day, in winter and in summer.
        ("Europe/Lisbon", "2027-01-10", 900, "2027-01-10T15:00:00Z"),
        ("Europe/Lisbon", "2027-07-10", 900, "2027-07-10T14:00:00Z"),
        // The gap: 01:30 does not exist; the first valid instant is 02:00, one hour ahead of UTC.
        ("Europe/Lisbon", "2027-03-28", 90, "2027-03-28T01:00:00Z"),
        // The overlap: 01:30 occurs twice; the earlier is meant.
        ("Europe/Lisbon", "2027-10-31", 90, "2027-10-31T00:30:00Z"),
        ("America/New_York", "2027-03-14", 150, "2027-03-14T07:00:00Z"),
        ("America/New_York", "2027-11-07", 90, "2027-11-07T05:30:00Z"),
        ("Asia/Kathmandu", "2027-05-01", 0, "2027-04-30T18:15:00Z"),
        ("Pacific/Apia", "2027-01-01", 0, "2026-12-31T11:00:00Z"),
        ("Nowhere/Else", "2027-01-01", 60, "2027-01-01T01:00:00Z"),
    ])
    func `a civil time is one instant`(
        zone: String,
        date: String,
        minute: Int,
        expected: String
    ) throws {
        let day = try #require(CivilDate(date))
        #expect(Zones.clock(zone).at(day, minute: minute).at.description == expected)
    }

    @Test func `every minute that exists comes back as itself`() throws {
        for name in ["Europe/Lisbon", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Tokyo"] {
            let clock = Zones.clock(name)
            let start = try #require(Instant("2027-01-01T00:00:00Z"))
            for quarter in 0..<(365 * 24 * 4) {
                let instant = start.adding(seconds: Int64(quarter) * 900)
                let wall = clock.at(instant)
                let back = clock.at(wall.date, minute: wall.minute).at
                // The second of two equal wall times comes back as the first.
                #expect(back == instant || (back < instant && clock.at(back).minute == wall.minute))
            }
        }
    }
}
