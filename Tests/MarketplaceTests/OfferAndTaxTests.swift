import Marketplace
import Testing

@Suite struct OfferAndTaxTests {
    @Test func `an offer costs what was said, and its lines still sum up`() throws {
        var tried = 0
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let rules = random.priceRules()
            let stay = try random.stay()
            let today = random.date()
            let guests = random.int(1...6)
            let regular = Pricing.price(stay: stay, guests: guests, bookedOn: today, rules: rules)
            let nights = regular.nights.map { $0.price + $0.discount }.sum(in: rules.base.currency)
            let offer = nights.share(BasisPoints(random.int(0...9_999)))
            guard SpecialOffer.isLower(offer, than: regular) else { continue }
            tried += 1
            let priced = Pricing.price(
                stay: stay,
                guests: guests,
                bookedOn: today,
                rules: rules,
                offer: offer
            )
            let offered = priced.nights.map { $0.price + $0.discount }
            #expect(offered.sum(in: rules.base.currency) == offer, "seed \(seed)")
            #expect(offered.allSatisfy { !$0.isNegative }, "seed \(seed)")
            let sum = priced.lines.map(\.amount).sum(in: rules.base.currency)
            #expect(sum == priced.total, "seed \(seed)")
            #expect(priced.total.minorUnits <= regular.total.minorUnits, "seed \(seed)")
        }
        #expect(tried > 500)
    }

    @Test func `a tax that is included costs nothing on top and is not the host's`() throws {
        let tax = Tax(name: "VAT", rate: .percent(BasisPoints(2_100)), isIncluded: true)
        let priced = Pricing.price(
            stay: try stay("2027-05-03", nights: 1),
            guests: 1,
            bookedOn: try date("2027-05-01"),
            rules: PriceRules(base: euros(12_100), taxes: [tax])
        )
        #expect(priced.total == euros(12_100))
        #expect(priced.beforeTax == euros(10_000))
        #expect(priced.hostPayout == euros(10_000))
        #expect(priced.lines.last?.included == euros(2_100))
        #expect(priced.lines.last?.amount == euros(0))
    }

    @Test func `children below the age pay no tax per night`() throws {
        let tax = Tax(
            name: "City tax",
            rate: .perGuestNight(euros(200), nightCap: 7),
            exemptBelowAge: 12
        )
        let rules = PriceRules(base: euros(10_000), includedGuests: 4, taxes: [tax])
        let priced = Pricing.price(
            stay: try stay("2027-05-03", nights: 10),
            guests: 4,
            bookedOn: try date("2027-05-01"),
            rules: rules,
            childAges: [3, 12]
        )
        #expect(priced.lines.last?.amount == euros(3 * 7 * 200))
    }
}
