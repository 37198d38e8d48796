import Marketplace
import Testing

/// Amounts as people write them: none is ever read as another.
@Suite struct WrittenMoneyTests {
    @Test(arguments: [
        ("95", 9_500), ("95.5", 9_550), ("95,50", 9_550), ("€95.50", 9_550), ("95 EUR", 9_500),
        ("1,234.50", 123_450), ("1.234,50", 123_450), ("1,234", 123_400),
        ("1,234,567", 123_456_700), ("1.234.567", 123_456_700), ("0.05", 5), ("12,345", 1_234_500),
    ]) func `an amount is read with either decimal sign`(_ text: String, _ cents: Int64) {
        #expect(Money(written: text, in: .euro) == Money(minorUnits: cents, currency: .euro))
    }

    @Test(arguments: [
        "", "€", "-5", "95.505.1", "1,23,456", "12.3456", "95..5", ".5", "5.", "1e3", "ten",
        "1234.567.8", "12345,678", "$95", "99999999999999999999", "26.009", "1.234", "€1.234",
    ]) func `what is no amount is not guessed at`(_ text: String) {
        #expect(Money(written: text, in: .euro) == nil)
    }

    @Test func `a currency has its own decimals`() throws {
        let dinar = try #require(Currency("KWD"))
        #expect(Money(written: "1,200", in: dinar) == nil)
        #expect(Money(written: "1,200.500", in: dinar)?.minorUnits == 1_200_500)
        #expect(Money(written: "1.200", in: dinar)?.minorUnits == 1_200)
        #expect(Money(written: "1,200", in: .yen)?.minorUnits == 1_200)
        #expect(Money(written: "1.200", in: .yen)?.minorUnits == 1_200)
        #expect(Money(written: "1,200.5", in: .yen) == nil)
    }

    @Test(arguments: [0, 5, 99_50, 108_00, 1_234_50, 1_234_567_89] as [Int64])
    func `what is printed can be read`(_ units: Int64) throws {
        for code in ["EUR", "USD", "JPY", "KWD", "CHF"] {
            let money = Money(minorUnits: units, currency: try #require(Currency(code)))
            #expect(Money(written: money.description, in: money.currency) == money)
        }
    }
}
