/// Decimal digits for dates and money, without a formatter or a locale.
enum Digits {
    /// `value` in decimal with at least `width` digits; `value` must not be negative.
    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        guard digits.utf8.count < width else { return digits }
        return String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}
