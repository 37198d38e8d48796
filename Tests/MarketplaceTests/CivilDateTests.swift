import Foundation
import Marketplace
import Testing

@Suite struct CivilDateTests {
    @Test func `every day from 1600 to 2400 follows the one before it`() throws {
        var (year, month, day) = (1600, 1, 1)
        var weekday = 5
        var expected = try date("1600-01-01")
        while year <= 2400 {
            let made = CivilDate(year: year, month: month, day: day)
            guard made == expected, expected.parts == (year, month, day),
                expected.weekday.index == weekday
            else {
                Issue.record("\(year)-\(month)-\(day) is not \(expected)")
                return
            }
            let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            day += 1
            if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            weekday = (weekday + 1) % 7
            expected = expected.adding(days: 1)
        }
    }

    @Test func `the epoch is day zero and a Thursday`() throws {
        let epoch = try date("1970-01-01")
        #expect(epoch.daysSinceEpoch == 0)
        #expect(epoch.weekday == .thursday)
        #expect(epoch.words == "Thu 1 Jan 1970")
    }

    @Test func `text is read and written in one way only`() {
        for day in stride(from: -719_162, through: 2_932_896, by: 97) {
            let made = CivilDate(daysSinceEpoch: day)
            #expect(CivilDate(made.description) == made)
        }
        let wrong = [
            "", "2027-1-1", "2027-02-29", "2100-02-29", "2027-13-01", "2027-00-10", "2027-04-31",
            "2027-04-00", "2027/04/01", "2027-04-01 ", "+027-04-01", "٢٠٢٧-04-01", "0000-01-01",
            "2027-04-01T",
        ]
        for text in wrong {
            #expect(CivilDate(text) == nil, "\(text)")
        }
        #expect(CivilDate("2028-02-29") != nil)
        #expect(CivilDate("2000-02-29") != nil)
    }

    @Test func `months add across years`() throws {
        let march = try date("2027-03-31")
        #expect(march.firstOfMonth(adding: -3).description == "2026-12-01")
        #expect(march.firstOfMonth(adding: 10).description == "2028-01-01")
        #expect(march.firstOfMonth.description == "2027-03-01")
        #expect(march.firstOfMonth(adding: 11).daysInMonth == 29)
    }

    @Test func `a date is the key of a JSON object`() throws {
        let prices = [try date("2028-02-29"): 1, try date("2027-12-31"): 2]
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(prices)
        #expect(String(decoding: json, as: UTF8.self) == #"{"2027-12-31":2,"2028-02-29":1}"#)
        #expect(try JSONDecoder().decode([CivilDate: Int].self, from: json) == prices)
    }

    private func isLeap(_ year: Int) -> Bool {
        (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    }
}
