import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// The quick reader of rules reads what the decoder reads, and refuses what it refuses.
struct RulesTextTests {
    private static func euros(_ cents: Int64) -> Money {
        Money(minorUnits: cents, currency: .euro)
    }

    private static func everyRule() throws -> PriceRules {
        let start = try #require(CivilDate("2027-06-01"))
        let summer = try #require(DateRange(checkIn: start, nights: 90))
        var rules = Homestead.prices
        rules.weekend = nil
        rules.weekendNights = [.sunday]
        rules.seasons = [SeasonPrice(name: "Summer", dates: summer, nightly: euros(20_000))]
        rules.overrides = [start: euros(1), start.adding(days: 1): euros(2)]
        rules.extraGuest = euros(1_500)
        rules.lengthDiscounts = [LengthDiscount(nights: 7, rate: BasisPoints(1_000))]
        rules.earlyBird = LeadDiscount(days: 60, rate: BasisPoints(500))
        rules.lastMinute = LeadDiscount(days: 3, rate: BasisPoints(700))
        rules.taxes += [
            Tax(name: "VAT", rate: .percent(BasisPoints(600)), isIncluded: true),
            Tax(name: "Stay", rate: .perGuestNight(euros(200), nightCap: nil), exemptBelowAge: 13),
        ]
        return rules
    }

    @Test func `it reads price rules as the decoder does`() throws {
        var weekend = try Self.everyRule()
        weekend.weekend = Self.euros(9_000)
        weekend.fees = [StayFee(kind: .linen, amount: Self.euros(700))]
        let bare = PriceRules(base: .zero(.yen))
        for rules in [Homestead.prices, try Self.everyRule(), weekend, bare] {
            let text = try Coding.text(rules)
            #expect(try RulesText.prices(text) == rules)
            var quick: PriceRules?
            var copy = text
            copy.withUTF8 { bytes in
                var scanner = JSONScanner(bytes)
                quick = try? scanner.priceRules()
            }
            #expect(quick == rules, "left to the decoder: \(text)")
        }
    }

    @Test func `it reads stay rules as the decoder does`() throws {
        var rules = StayRules(minNights: 2, arrivalDays: [.saturday], departureDays: [.monday])
        rules.minNightsByArrival = [.friday: 3]
        #expect(try RulesText.stayRules(try Coding.text(rules)) == rules)
        let start = try #require(CivilDate("2027-06-01"))
        rules.minNightsByDate = [start: 5]
        #expect(try RulesText.stayRules(try Coding.text(rules)) == rules)
    }

    @Test func `it reads house rules as the decoder does`() throws {
        let plain = ["No parties", "Sem festas, após as 22 h"]
        for rules in [[], plain, ["Say \"hi\"\n", "\u{1F3E0}"]] {
            #expect(try RulesText.houseRules(try Coding.text(rules)) == rules)
        }
    }

    @Test func `texts of another form are the decoder's`() throws {
        let text = try Coding.text(Homestead.prices)
        let spaced = text.replacing(":", with: " : ").replacing(",", with: " ,\n")
        #expect(try RulesText.prices(spaced) == Homestead.prices)
        let escaped = text.replacing("City tax", with: "City \\u0074ax")
        #expect(try RulesText.prices(escaped) == Homestead.prices)
        var mixed = Homestead.prices
        mixed.weekend = Money(minorUnits: 1, currency: .yen)
        let broken = [
            try Coding.text(mixed), "", "{}", "{\"base\":", String(text.dropLast()), "[]",
        ]
        for text in broken {
            #expect(throws: DecodingError.self) { try RulesText.prices(text) }
        }
    }

    @Test func `no stay costs less than search takes for its least`() throws {
        let start = try #require(CivilDate("2027-05-20"))
        for rules in [Homestead.prices, try Self.everyRule()] {
            let facts = SearchFacts(prices: rules, rules: StayRules())
            for offset in 0..<40 {
                for nights in 1...15 {
                    let stay = try #require(
                        DateRange(checkIn: start.adding(days: offset), nights: nights)
                    )
                    let total = Pricing.total(
                        stay: stay,
                        guests: 1,
                        bookedOn: start,
                        rules: rules
                    ).total
                    let least = Int64(nights) * facts.leastNightly + facts.leastFees
                    #expect(ApproximateRates.euroCents(of: total) >= least)
                }
            }
        }
    }
}
