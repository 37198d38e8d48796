import Foundation
import Testing

@testable import Marketplace

@Suite struct PricingTests {
    @Test func `equal nights share a line, and every line is named`() throws {
        var rules = PriceRules(base: euros(10_800), weekend: euros(12_000))
        rules.extraGuest = euros(1_000)
        rules.lengthDiscounts = [LengthDiscount(nights: 5, rate: BasisPoints(1_000))]
        rules.fees = [
            StayFee(kind: .cleaning, amount: euros(4_000)), StayFee(kind: .pet, amount: euros(900)),
        ]
        rules.serviceFee = BasisPoints(1_250)
        rules.hostFee = BasisPoints(300)
        rules.taxes = [
            Tax(name: "VAT", rate: .percent(BasisPoints(600))),
            Tax(name: "City tax", rate: .perGuestNight(euros(200), nightCap: 3)),
        ]
        // Thursday to Tuesday: three ordinary nights, two of a weekend.
        let priced = Pricing.price(
            stay: try stay("2027-05-06", nights: 5),
            guests: 3,
            bookedOn: try date("2027-05-01"),
            rules: rules
        )
        #expect(
            priced.lines.map { "\($0.label): \($0.amount)" } == [
                "3 nights × €108.00: €324.00", "2 nights × €120.00: €240.00",
                "1 extra guest × 5 nights: €50.00", "5-night discount, 10%: -€61.40",
                "Cleaning fee: €40.00", "Service fee: €74.08", "VAT: €35.56", "City tax: €18.00",
            ]
        )
        #expect(priced.beforeTax == euros(66_668))
        #expect(priced.total == euros(72_024))
        #expect(priced.hostPayout == euros(57_482))
    }

    @Test func `an early bird of a fifth turns 110 into 88`() throws {
        var rules = PriceRules(base: euros(11_000))
        rules.earlyBird = LeadDiscount(days: 30, rate: BasisPoints(2_000))
        let priced = Pricing.price(
            stay: try stay("2027-05-06", nights: 1),
            guests: 2,
            bookedOn: try date("2027-01-01"),
            rules: rules
        )
        #expect(priced.total == euros(8_800))
        #expect(priced.lines.map(\.label) == ["1 night × €110.00", "Early-bird discount, 20%"])
    }

    @Test func `a night's own price beats season, weekend and base`() throws {
        let saturday = try date("2027-05-08")
        var rules = PriceRules(base: euros(1))
        #expect(Pricing.nightly(on: saturday, rules: rules).source == .base)
        rules.weekend = euros(2)
        #expect(Pricing.nightly(on: saturday, rules: rules).source == .weekend)
        let may = try stay("2027-05-01", nights: 31)
        rules.seasons = [
            SeasonPrice(name: "May", dates: may, nightly: euros(3)),
            SeasonPrice(name: "Fair", dates: may, nightly: euros(4)),
        ]
        #expect(Pricing.nightly(on: saturday, rules: rules) == (euros(4), .season))
        rules.overrides[saturday] = euros(5)
        #expect(Pricing.nightly(on: saturday, rules: rules) == (euros(5), .override))
    }

    @Test func `the discount of length excludes the others, the better of these wins`() throws {
        var rules = PriceRules(base: euros(10_000))
        rules.lengthDiscounts = [
            LengthDiscount(nights: 7, rate: BasisPoints(500)),
            LengthDiscount(nights: 28, rate: BasisPoints(300)),
        ]
        rules.lastMinute = LeadDiscount(days: 10, rate: BasisPoints(4_000))
        rules.earlyBird = LeadDiscount(days: 5, rate: BasisPoints(2_000))
        let today = try date("2027-05-01")
        func rule(_ checkIn: String, _ nights: Int) throws -> String? {
            DiscountRule.best(
                for: try stay(checkIn, nights: nights),
                bookedOn: today,
                rules: rules
            )?.label
        }
        #expect(try rule("2027-05-06", 30) == "Monthly discount, 3%")
        #expect(try rule("2027-05-06", 7) == "Weekly discount, 5%")
        #expect(try rule("2027-05-06", 6) == "Last-minute discount, 40%")
        #expect(try rule("2027-05-12", 6) == "Early-bird discount, 20%")
        rules.earlyBird = nil
        #expect(try rule("2027-05-12", 6) == nil)
    }

    @Test func `each night's discount is rounded on its own`() throws {
        var rules = PriceRules(base: euros(5))
        rules.lengthDiscounts = [LengthDiscount(nights: 2, rate: BasisPoints(1_000))]
        let priced = Pricing.price(
            stay: try stay("2028-02-28", nights: 3),
            guests: 1,
            bookedOn: try date("2027-05-01"),
            rules: rules
        )
        #expect(priced.nights.map(\.discount) == [euros(-1), euros(-1), euros(-1)])
        #expect(priced.nights.map(\.date.description)[1] == "2028-02-29")
        #expect(priced.total == euros(12))
    }

    @Test(arguments: [("JPY", "¥30,000", "¥3,001"), ("KWD", "KWD 30.000", "KWD 3.001")])
    func `currencies without or with three decimals round in their own minor unit`(
        code: String,
        nights: String,
        service: String
    ) throws {
        let currency = try #require(Currency(code))
        var rules = PriceRules(base: Money(minorUnits: 10_000, currency: currency))
        rules.fees = [StayFee(kind: .linen, amount: Money(minorUnits: 5, currency: currency))]
        rules.serviceFee = BasisPoints(1_000)
        let priced = Pricing.price(
            stay: try stay("2027-05-04", nights: 3),
            guests: 1,
            bookedOn: try date("2027-05-01"),
            rules: rules
        )
        #expect(priced.lines.first?.amount.description == nights)
        #expect(priced.lines.last?.amount.description == service)
    }

    @Test func `a pet fee is charged for pets only`() throws {
        var rules = PriceRules(base: euros(10_000))
        rules.fees = [StayFee(kind: .pet, amount: euros(900))]
        let range = try stay("2027-05-04", nights: 1)
        let today = try date("2027-05-01")
        let without = Pricing.total(stay: range, guests: 1, bookedOn: today, rules: rules)
        let with = Pricing.total(
            stay: range,
            guests: 1,
            bookedOn: today,
            rules: rules,
            withPets: true
        )
        #expect(with.total - without.total == euros(900))
    }

    @Test func `the hash is FNV-1a and the same for ever`() throws {
        #expect(PriceHash.digest("") == "6c62272e07bb014262b821756295c58d")
        #expect(PriceHash.digest("a") == "d228cb696f1a8caf78912b704e4a8964")
        let priced = Pricing.price(
            stay: try stay("2027-05-04", nights: 2),
            guests: 2,
            bookedOn: try date("2027-05-01"),
            rules: PriceRules(base: euros(10_000))
        )
        let text =
            "1|2027-05-04|2027-05-06|2|nights,2,10000 EUR,20000 EUR"
            + "|2027-05-04,base,10000 EUR,0 EUR|2027-05-05,base,10000 EUR,0 EUR"
        #expect(priced.hash == PriceHash.digest(text))
    }

    @Test func `rules that cannot be priced are not decoded`() throws {
        var rules = PriceRules(base: euros(10_000))
        rules.overrides[try date("2027-05-01")] = euros(1)
        let good = try JSONEncoder().encode(rules)
        #expect(try JSONDecoder().decode(PriceRules.self, from: good) == rules)

        let mutations: [(PriceRulesProblem, (inout PriceRules) -> Void)] = [
            (.mixedCurrencies, { $0.weekend = Money(minorUnits: 1, currency: .yen) }),
            (.amountOutOfRange, { $0.extraGuest = euros(-1) }),
            (.amountOutOfRange, { $0.base = euros(PriceRules.largestAmount + 1) }),
            (.rateOutOfRange, { $0.serviceFee = BasisPoints(10_001) }),
            (.countOutOfRange, { $0.includedGuests = -1 }),
        ]
        for (problem, mutate) in mutations {
            var wrong = rules
            mutate(&wrong)
            #expect(wrong.problem == problem)
            let json = try JSONEncoder().encode(wrong)
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(PriceRules.self, from: json)
            }
        }
    }
}
