import Canvas
import Marketplace

/// A card of the payment provider's test mode: its number decides what comes of a payment.
struct TestCard: Sendable, Hashable {
    let number: String
    let outcome: String

    static let all = [
        TestCard(number: "4242424242424242", outcome: "pays"),
        TestCard(number: "4000002500003155", outcome: "your bank asks for a yes"),
        TestCard(number: "4000000000000002", outcome: "declined"),
        TestCard(number: "4000000000009995", outcome: "not enough money"),
        TestCard(number: "4000000000000069", outcome: "expired"),
        TestCard(number: "4000000000000127", outcome: "wrong security code"),
        TestCard(number: "4000000000000119", outcome: "the bank has a problem"),
    ]

    /// The number in fours, and what comes of it.
    var row: ListBlock.Row {
        let groups = DigitGroups(limit: 16, size: 4)
        let shown = groups.placed(number, cursor: 0, "").text
        return ListBlock.Row(Line(Run(shown), .dim("  " + outcome)))
    }
}

/// What is wrong with a card before anybody is asked; the provider is the judge of the rest.
enum CardCheck {
    /// Whether the digits agree with the last one of them (ISO/IEC 7812-1, annex B).
    static func isPlausible(_ number: String) -> Bool {
        let digits = number.compactMap(\.wholeNumberValue)
        guard (12...19).contains(digits.count) else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, place in
            guard !place.offset.isMultiple(of: 2) else { return sum + place.element }
            let double = place.element * 2
            return sum + (double > 9 ? double - 9 : double)
        }
        return sum.isMultiple(of: 10)
    }

    /// Month and full year of four digits such as `1230`; nil unless there is such a month.
    static func expiry(_ digits: String) -> (month: Int, year: Int)? {
        guard digits.count == 4, let month = Int(digits.prefix(2)), (1...12).contains(month),
            let year = Int(digits.suffix(2))
        else { return nil }
        return (month, 2_000 + year)
    }
}
