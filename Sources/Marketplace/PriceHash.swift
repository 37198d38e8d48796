/// Names a price by its content: FNV-1a, 128 bits, over a text with one way to write each price.
///
/// It finds accidental change. It is no security device: whoever wants two prices with one hash can
/// find them, so the server prices every booking anew. (http://www.isthe.com/chongo/tech/comp/fnv/)
enum PriceHash {
    /// 32 lower-case hexadecimal digits; the same in every process and on every platform.
    static func of(
        stay: DateRange,
        guests: Int,
        lines: [QuoteLine],
        nights: [NightPrice]
    ) -> String {
        var text = "\(Pricing.calculation)|\(stay.checkIn)|\(stay.checkOut)|\(guests)"
        for line in lines {
            text += "|\(line.kind.rawValue),\(line.quantity),"
            text += line.unit.map(written) ?? "-"
            text += ",\(written(line.amount))"
            text += line.included.map { ",\(written($0))" } ?? ""
        }
        for night in nights {
            text += "|\(night.date),\(night.source.rawValue)"
            text += ",\(written(night.price)),\(written(night.discount))"
        }
        return digest(text)
    }

    static func digest(_ text: String) -> String {
        var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
        for byte in text.utf8 {
            hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }

    private static func written(_ money: Money) -> String {
        "\(money.minorUnits) \(money.currency.code)"
    }
}
