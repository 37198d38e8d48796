internal import Foundation
internal import Marketplace
internal import Wire

/// Reads JSON of ours from bytes, many times as fast as a decoder.
///
/// It knows the forms that this program writes into its own columns. Whatever else stands there is
/// ``Surprise``, and the caller asks the decoder, which knows all of JSON.
struct JSONScanner {
    /// JSON in a form that is not read here.
    struct Surprise: Error {}

    /// A key as it stands in the JSON, compared without making a text of it.
    struct Key {
        fileprivate let bytes: UnsafeBufferPointer<UInt8>

        var text: String { String(decoding: bytes, as: UTF8.self) }

        static func ~= (name: StaticString, key: Key) -> Bool {
            guard name.utf8CodeUnitCount == key.bytes.count, let start = key.bytes.baseAddress
            else { return false }
            return memcmp(start, name.utf8Start, key.bytes.count) == 0
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place == bytes.count }

    /// What a column holds, by `scan`; by the decoder, when that meets a ``Surprise``.
    static func read<Value: Decodable>(
        _ text: String,
        _ scan: (inout JSONScanner) throws(Surprise) -> Value
    ) throws -> Value {
        var text = text
        let value = text.withUTF8 { bytes -> Value? in
            var scanner = JSONScanner(bytes)
            guard let value = try? scan(&scanner), scanner.isAtEnd else { return nil }
            return value
        }
        return try value ?? Coding.decode(Value.self, from: Data(text.utf8))
    }

    private mutating func takes(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func take(_ byte: UInt8) throws(Surprise) {
        guard takes(byte) else { throw Surprise() }
    }

    /// Whether this stands next; it is passed over then.
    mutating func takes(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard bytes.count - place >= count, let start = bytes.baseAddress,
            memcmp(start + place, literal.utf8Start, count) == 0
        else { return false }
        place += count
        return true
    }

    mutating func take(_ literal: StaticString) throws(Surprise) {
        guard takes(literal) else { throw Surprise() }
    }

    /// Goes through an object; `member` reads the value of each key.
    mutating func object(
        _ member: (inout JSONScanner, Key) throws(Surprise) -> Void
    ) throws(Surprise) {
        try take(UInt8(ascii: "{"))
        if takes(UInt8(ascii: "}")) { return }
        repeat {
            let key = Key(bytes: try letters())
            try take(UInt8(ascii: ":"))
            try member(&self, key)
        } while takes(UInt8(ascii: ","))
        try take(UInt8(ascii: "}"))
    }

    /// The elements of an array.
    mutating func array<Element>(
        _ element: (inout JSONScanner) throws(Surprise) -> Element
    ) throws(Surprise) -> [Element] {
        try take(UInt8(ascii: "["))
        var elements: [Element] = []
        if takes(UInt8(ascii: "]")) { return elements }
        repeat { elements.append(try element(&self)) } while takes(UInt8(ascii: ","))
        try take(UInt8(ascii: "]"))
        return elements
    }

    /// A text without escapes.
    mutating func string() throws(Surprise) -> String {
        String(decoding: try letters(), as: UTF8.self)
    }

    /// What stands between two quotation marks, without escapes.
    private mutating func letters() throws(Surprise) -> UnsafeBufferPointer<UInt8> {
        try take(UInt8(ascii: "\""))
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            guard bytes[place] != UInt8(ascii: "\\") else { throw Surprise() }
            place += 1
        }
        let letters = UnsafeBufferPointer(rebasing: bytes[start..<place])
        try take(UInt8(ascii: "\""))
        return letters
    }

    /// A whole number of at most 18 digits.
    mutating func integer() throws(Surprise) -> Int64 {
        let isNegative = takes(UInt8(ascii: "-"))
        let start = place
        var value: Int64 = 0
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
            guard place - start < 18 else { throw Surprise() }
            value = value * 10 + Int64(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        guard place > start else { throw Surprise() }
        // A fraction or an exponent would go on here.
        if place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): throw Surprise()
            default: break
            }
        }
        return isNegative ? -value : value
    }

    /// A date as `JSONText` writes it.
    mutating func day() throws(Surprise) -> CivilDate {
        try take(UInt8(ascii: "\""))
        let date = try date()
        try take(UInt8(ascii: "\""))
        return date
    }

    /// An instant as `JSONText` writes it.
    mutating func instant() throws(Surprise) -> Instant {
        try take(UInt8(ascii: "\""))
        var milliseconds = Int64(try date().daysSinceEpoch) * 86_400_000
        try take(UInt8(ascii: "T"))
        let hour = try digits(2)
        try take(UInt8(ascii: ":"))
        let minute = try digits(2)
        try take(UInt8(ascii: ":"))
        let second = try digits(2)
        guard hour < 24, minute < 60, second < 60 else { throw Surprise() }
        milliseconds += Int64((hour * 60 + minute) * 60 + second) * 1_000
        if takes(UInt8(ascii: ".")) { milliseconds += Int64(try digits(3)) }
        try take(UInt8(ascii: "Z"))
        try take(UInt8(ascii: "\""))
        return Instant(milliseconds: milliseconds)
    }

    private mutating func date() throws(Surprise) -> CivilDate {
        let year = try digits(4)
        try take(UInt8(ascii: "-"))
        let month = try digits(2)
        try take(UInt8(ascii: "-"))
        guard let date = CivilDate(year: year, month: month, day: try digits(2)) else {
            throw Surprise()
        }
        return date
    }

    private mutating func digits(_ count: Int) throws(Surprise) -> Int {
        guard bytes.count - place >= count else { throw Surprise() }
        var value = 0
        for byte in bytes[place..<place + count] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { throw Surprise() }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        place += count
        return value
    }

    mutating func bool() throws(Surprise) -> Bool {
        if takes("true") { return true }
        try take("false")
        return false
    }

    /// A text or key that stands for a value.
    static func parsed<Value>(_ text: String, _ parse: (String) -> Value?) throws(Surprise) -> Value
    {
        guard let value = parse(text) else { throw Surprise() }
        return value
    }
}
