import Marketplace
import Testing

@Suite struct PricingPropertyTests {
    @Test func `the lines add up to the total and have the right sign`() throws {
        for seed in Seeds.all {
            let (given, priced) = try makeCase(seed)
            let currency = given.rules.base.currency
            #expect(priced.lines.map(\.amount).sum(in: currency) == priced.total, "seed \(seed)")
            let untaxed = priced.lines.filter { $0.kind != .tax }.map(\.amount)
            #expect(untaxed.sum(in: currency) == priced.beforeTax, "seed \(seed)")
            for line in priced.lines {
                let amount = line.amount.minorUnits
                #expect(line.kind.isDiscount ? amount < 0 : amount >= 0, "seed \(seed): \(line)")
                if let unit = line.unit {
                    #expect(unit * line.quantity == line.amount, "seed \(seed): \(line)")
                }
            }
            #expect(!priced.total.isNegative, "seed \(seed)")
            #expect(!priced.hostPayout.isNegative, "seed \(seed)")
            #expect(priced.hostPayout.minorUnits <= priced.total.minorUnits, "seed \(seed)")
        }
    }

    @Test func `the nights account for the lines of the nights`() throws {
        for seed in Seeds.all {
            let (given, priced) = try makeCase(seed)
            let currency = given.rules.base.currency
            let kinds: Set<QuoteLine.Kind> = [.nights, .extraGuests, .discount]
            let lines = priced.lines.filter { kinds.contains($0.kind) }.map(\.amount)
            let nights = priced.nights.map { $0.price + $0.discount }
            #expect(nights.sum(in: currency) == lines.sum(in: currency), "seed \(seed)")
            #expect(priced.nights.map(\.date) == Array(given.stay.nights), "seed \(seed)")
        }
    }

    @Test func `the short way comes to the same total`() throws {
        for seed in Seeds.all {
            let (given, priced) = try makeCase(seed)
            let total = Pricing.total(
                stay: given.stay,
                guests: given.guests,
                bookedOn: given.today,
                rules: given.rules
            )
            let expected = StayTotal(beforeTax: priced.beforeTax, total: priced.total)
            #expect(total == expected, "seed \(seed)")
        }
    }

    @Test func `one night more never costs less without a discount of length`() throws {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let rules = random.priceRules(withLengthDiscounts: false)
            let first = random.date()
            let today = first.adding(days: -random.int(0...300))
            let guests = random.int(1...8)
            var last: Int64 = 0
            for nights in 1...15 {
                let stay = try #require(DateRange(checkIn: first, nights: nights))
                let total = Pricing.total(stay: stay, guests: guests, bookedOn: today, rules: rules)
                #expect(total.total.minorUnits >= last, "seed \(seed), \(nights) nights")
                last = total.total.minorUnits
            }
        }
    }

    @Test func `the same input gives the same price and hash`() throws {
        for seed in Seeds.all {
            let (given, priced) = try makeCase(seed)
            let again = try makeCase(seed).priced
            #expect(again == priced, "seed \(seed)")
            #expect(priced.hash.utf8.count == 32, "seed \(seed)")
            var dearer = given.rules
            dearer.fees.append(
                StayFee(kind: .linen, amount: Money(minorUnits: 1, currency: dearer.base.currency))
            )
            let other = Pricing.price(
                stay: given.stay,
                guests: given.guests,
                bookedOn: given.today,
                rules: dearer
            )
            #expect(other.hash != priced.hash, "seed \(seed)")
        }
    }

    private struct Case {
        let stay: DateRange
        let guests: Int
        let today: CivilDate
        let rules: PriceRules
    }

    private func makeCase(_ seed: UInt64) throws -> (given: Case, priced: PricedStay) {
        var random = SplitMix64(seed: seed)
        let rules = random.priceRules()
        #expect(rules.problem == nil, "seed \(seed)")
        let stay = try random.stay()
        let guests = random.int(1...8)
        let today = stay.checkIn.adding(days: -random.int(0...300))
        let priced = Pricing.price(stay: stay, guests: guests, bookedOn: today, rules: rules)
        return (Case(stay: stay, guests: guests, today: today, rules: rules), priced)
    }
}
