/// A rate in hundredths of a percent: 1,250 is 12.5 %.
package struct BasisPoints: Hashable, Comparable, Sendable, Codable {
    package let value: Int

    package init(_ value: Int) {
        self.value = value
    }

    package static let zero = BasisPoints(0)
    package static let whole = BasisPoints(10_000)

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
