import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct PriceLinesTests {
    private func lines(_ element: Element, columns: Int = 52, rows: Int) -> String {
        Layout.paint(element, size: Size(columns: columns, rows: rows)).text
    }

    private func estimate(_ rules: PriceRules, nights: Int, guests: Int) -> PricedStay {
        Pricing.price(
            stay: Samples.range(11, nights),
            guests: guests,
            bookedOn: Samples.today,
            rules: rules
        )
    }

    @Test func `amounts end in one column and the total comes last`() {
        let price = PriceLines(Samples.quote())
        #expect(
            lines(price.element, columns: 40, rows: 6) == """
                1 night × €120.00                €120.00
                2 nights × €108.00               €216.00
                Cleaning fee                      €25.00
                Service fee                       €21.66
                City tax                          €12.00
                Total                            €394.66
                """
        )
    }

    @Test func `explained, every line says how it comes about`() {
        var rules = Samples.prices
        rules.extraGuest = Samples.euro(15_00)
        rules.lengthDiscounts = [LengthDiscount(nights: 7, rate: BasisPoints(1_000))]
        rules.taxes = [Tax(name: "VAT", rate: .percent(BasisPoints(600)))]
        let stay = estimate(rules, nights: 7, guests: 3)
        let price = PriceLines(estimate: stay, rules: rules, isExplained: true)
        #expect(
            lines(price.element, rows: 17)
                == """
                2 nights × €120.00                           €240.00
                  1 May, 7 May: weekend price
                5 nights × €108.00                           €540.00
                  2–6 May: standard price
                1 extra guest × 7 nights                     €105.00
                  7 nights × €15.00
                Weekly discount, 10%                         -€88.50
                  2 nights: -€13.50 off €135.00 each
                  5 nights: -€12.30 off €123.00 each
                Cleaning fee                                  €25.00
                  once for the stay
                Service fee                                   €49.29
                  6% of €821.50: nights and fees less discounts
                VAT                                           €49.29
                  6% of €821.50: nights and fees less discounts
                Total · estimate                             €920.08
                  the sum of the 7 lines above
                """
        )
    }

    @Test func `nights that follow each other are one range`() throws {
        let first = try #require(CivilDate(year: 2027, month: 4, day: 29))
        let dates = [0, 1, 2, 5].map { first.adding(days: $0) }
        #expect(Words.nights(dates) == "29 Apr – 1 May, 4 May")
    }
}
