/// A point in time, in whole milliseconds of UTC since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package init(seconds: Int64) {
        milliseconds = seconds * 1_000
    }

    /// Parses RFC 3339 with `Z` and at most three decimals of a second.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            let hour = Instant.number(bytes[11..<13]), hour < 24,
            let minute = Instant.number(bytes[14..<16]), minute < 60,
            let second = Instant.number(bytes[17..<19]), second < 60,
            let fraction = Instant.fraction(bytes[19..<(bytes.count - 1)])
        else { return nil }
        let seconds = Int64(date.daysSinceEpoch) * 86_400 + hour * 3_600 + minute * 60 + second
        milliseconds = seconds * 1_000 + fraction
    }

    package func adding(_ duration: Duration) -> Instant {
        Instant(milliseconds: milliseconds + duration.milliseconds)
    }

    package func adding(seconds: Int64) -> Instant {
        Instant(milliseconds: milliseconds + seconds * 1_000)
    }

    package func duration(since earlier: Instant) -> Duration {
        .milliseconds(milliseconds - earlier.milliseconds)
    }

    /// The date at this instant in UTC.
    package var utcDate: CivilDate {
        CivilDate(daysSinceEpoch: Int(floorDividing(milliseconds, 86_400_000)))
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        var value: Int64 = 0
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        return value
    }

    private static func fraction(_ bytes: ArraySlice<UInt8>) -> Int64? {
        guard let dot = bytes.first else { return 0 }
        let digits = bytes.dropFirst()
        guard dot == UInt8(ascii: "."), (1...3).contains(digits.count),
            let value = number(digits)
        else { return nil }
        return digits.count == 1 ? value * 100 : digits.count == 2 ? value * 10 : value
    }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC; milliseconds appear only when there are some.
    package var description: String {
        let seconds = floorDividing(milliseconds, 1_000)
        let fraction = Int(milliseconds - seconds * 1_000)
        let secondOfDay = Int(seconds - floorDividing(seconds, 86_400) * 86_400)
        let clock = [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60]
            .map { Digits.padded($0, 2) }.joined(separator: ":")
        let decimals = fraction == 0 ? "" : "." + Digits.padded(fraction, 3)
        return utcDate.description + "T" + clock + decimals + "Z"
    }
}

extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let instant = Instant(text) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "not an RFC 3339 instant in UTC"
                )
            )
        }
        self = instant
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Duration {
    /// Whole milliseconds, rounded towards zero.
    package var milliseconds: Int64 {
        components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    }
}

private func floorDividing(_ value: Int64, _ divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
}
