import Foundation
import Marketplace
import Testing

@Suite struct MoneyTests {
    @Test(
        arguments: [
            ("EUR", 123_450, "€1,234.50"), ("EUR", 5, "€0.05"), ("EUR", -5, "-€0.05"),
            ("JPY", 1_234_567, "¥1,234,567"), ("JPY", 0, "¥0"), ("KWD", 1_005, "KWD 1.005"),
            ("KWD", -1_234_005, "-KWD 1,234.005"), ("USD", 100_000_000, "$1,000,000.00"),
        ] as [(String, Int64, String)]
    )
    func `amounts have their currency's decimals`(
        code: String,
        minorUnits: Int64,
        text: String
    ) throws {
        let currency = try #require(Currency(code))
        #expect(Money(minorUnits: minorUnits, currency: currency).description == text)
    }

    @Test func `the smallest amount can be printed`() {
        #expect(euros(.min).description == "-€92,233,720,368,547,758.08")
    }

    @Test(
        arguments: [
            (5, 1_000, 1), (4, 1_000, 0), (-5, 1_000, -1), (-4, 1_000, 0), (15, 1_000, 2),
            (10_001, 5_000, 5_001), (-10_001, 5_000, -5_001), (1, 10_000, 1),
            (1_000_000_000_000_000, 10_000, 1_000_000_000_000_000),
        ] as [(Int64, Int, Int64)]
    )
    func `shares are rounded half away from zero`(amount: Int64, rate: Int, share: Int64) {
        #expect(euros(amount).share(BasisPoints(rate)) == euros(share))
    }

    @Test func `a share in two steps equals the share in one`() {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let amount = Int64(random.int(-1_000_000_000...1_000_000_000))
            let rate = random.int(0...10_000)
            let product = amount * Int64(rate)
            let expected = (product + (product < 0 ? -5_000 : 5_000)) / 10_000
            #expect(euros(amount).share(BasisPoints(rate)) == euros(expected), "seed \(seed)")
        }
    }

    @Test func `parts sum to the whole and lie within one of their exact share`() {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let amount = Int64(random.int(-1_000_000...1_000_000))
            var weights = (0..<random.int(1...12)).map { _ in Int64(random.int(0...5_000)) }
            weights[0] += 1
            let parts = euros(amount).split(by: weights).map(\.minorUnits)
            let total = weights.reduce(0, +)
            #expect(parts.reduce(0, +) == amount, "seed \(seed)")
            for (part, weight) in zip(parts, weights) {
                #expect(abs(part * total - amount * weight) < total, "seed \(seed)")
            }
        }
    }

    @Test func `equal remainders go to the earlier part`() {
        #expect(euros(100).split(by: [1, 1, 1]) == [euros(34), euros(33), euros(33)])
        #expect(euros(-100).split(by: [1, 1, 1]) == [euros(-34), euros(-33), euros(-33)])
        #expect(euros(1).split(by: [0, 5]) == [euros(0), euros(1)])
    }

    @Test func `JSON carries amount and currency`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(euros(1_050))
        #expect(String(decoding: json, as: UTF8.self) == #"{"amount":1050,"currency":"EUR"}"#)
        #expect(try JSONDecoder().decode(Money.self, from: json) == euros(1_050))
        #expect(throws: DecodingError.self) {
            let wrong = Data(#"{"amount":1050,"currency":"euro"}"#.utf8)
            return try JSONDecoder().decode(Money.self, from: wrong)
        }
    }

    @Test(
        arguments: [
            (0, "0%"), (1_000, "10%"), (1_250, "12.5%"), (1_234, "12.34%"), (5, "0.05%"),
            (-75, "-0.75%"),
        ]
    )
    func `rates are written in percent`(value: Int, text: String) {
        #expect(BasisPoints(value).text == text)
    }
}
