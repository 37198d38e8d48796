extension Money {
    /// An amount as a person writes it: `95`, `95.5`, `95,50`, `€1,234.50`; nil where it is no
    /// amount of this currency, or where it might be one of two.
    package init?(written text: String, in currency: Currency) {
        var digits = text.filter { !$0.isWhitespace }
        for sign in [currency.sign.filter { !$0.isWhitespace }, currency.code]
        where digits.hasPrefix(sign) || digits.hasSuffix(sign) {
            digits = String(
                digits.hasPrefix(sign)
                    ? digits.dropFirst(sign.count) : digits.dropLast(sign.count)
            )
            break
        }
        guard let (whole, decimals) = Money.parts(digits, exponent: currency.exponent),
            let minorUnits = Int64(whole + decimals)
        else { return nil }
        self.init(minorUnits: minorUnits, currency: currency)
    }

    /// The digits before and after the decimal sign, those after it filled up.
    private static func parts(
        _ text: String,
        exponent: Int
    ) -> (whole: String, decimals: String)? {
        guard (1...15).contains(text.count), text.first != ".", text.first != "," else {
            return nil
        }
        let signs = text.filter { $0 == "." || $0 == "," }
        guard text.allSatisfy({ ("0"..."9").contains($0) || $0 == "." || $0 == "," }) else {
            return nil
        }
        guard let last = signs.last else { return (text, String(repeating: "0", count: exponent)) }
        let pieces = text.split(separator: last, omittingEmptySubsequences: false).map(String.init)
        let tail = pieces.last?.count ?? 0
        // A dot is the decimal sign of every amount that is shown: 26.009 euros are 26 and a digit
        // too many before they are thousands.
        let mayGroup = last == "," || exponent == 0
        let isThousand = mayGroup && Set(signs).count == 1 && tail == 3 && pieces[0] != "0"
        let isGrouping = pieces.count > 2 || isThousand
        if isGrouping {
            // With three decimals, 1,200 may be either.
            guard exponent != 3 || pieces.count > 2, let whole = ungrouped(text, by: last) else {
                return nil
            }
            return (whole, String(repeating: "0", count: exponent))
        }
        guard (1...max(1, exponent)).contains(tail), exponent > 0,
            let whole = ungrouped(pieces[0], by: last == "." ? "," : ".")
        else { return nil }
        return (whole, pieces[1] + String(repeating: "0", count: exponent - tail))
    }

    /// The digits without the signs between their thousands; nil where those stand elsewhere.
    private static func ungrouped(_ text: String, by sign: Character) -> String? {
        let groups = text.split(separator: sign, omittingEmptySubsequences: false)
        guard groups.count > 1 else { return text.allSatisfy(\.isNumber) ? text : nil }
        let isRight =
            (1...3).contains(groups[0].count) && !groups[0].hasPrefix("0")
            && groups.dropFirst().allSatisfy { $0.count == 3 }
            && groups.allSatisfy { $0.allSatisfy(\.isNumber) }
        return isRight ? groups.joined() : nil
    }
}
