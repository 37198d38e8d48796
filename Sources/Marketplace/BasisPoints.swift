/// A rate in hundredths of a percent: 1,250 is 12.5 %.
package struct BasisPoints: Hashable, Comparable, Sendable, Codable {
    package let value: Int

    package init(_ value: Int) {
        self.value = value
    }

    package static let zero = BasisPoints(0)
    package static let whole = BasisPoints(10_000)

    /// In percent, as short as exact: `10%`, `12.5%`, `-0.75%`.
    package var text: String {
        let sign = value < 0 ? "-" : ""
        let magnitude = Int(value.magnitude)
        let hundredths = magnitude % 100
        guard hundredths != 0 else { return "\(sign)\(magnitude / 100)%" }
        let decimals =
            hundredths.isMultiple(of: 10)
            ? String(hundredths / 10) : Digits.padded(hundredths, 2)
        return "\(sign)\(magnitude / 100).\(decimals)%"
    }

    package static func < (left: BasisPoints, right: BasisPoints) -> Bool {
        left.value < right.value
    }

    package init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
