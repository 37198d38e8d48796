/// Writes JSON by hand, in the bytes that `Coding` gives, where making it over and over would cost most.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    init(reserving count: Int) {
        bytes.reserveCapacity(count)
    }

    /// Punctuation and keys, as they are.
    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// JSON that is known to be well-formed.
    mutating func json(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func json(_ other: [UInt8]) {
        bytes.append(contentsOf: other)
    }

    mutating func number(_ value: Int64) {
        if value < 0 { raw("-") }
        var rest = value.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    mutating func number(_ value: Int) {
        number(Int64(value))
    }

    /// The last digits of a number that is not negative, with zeros before them.
    mutating func digits(_ value: Int, _ count: Int) {
        var rest = value
        let end = bytes.count + count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: count))
        for place in 1...count {
            bytes[end - place] += UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    /// A finite number; whole ones without a fraction.
    mutating func number(_ value: Double) {
        let text = value.description
        json(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    mutating func bool(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { characters in
            var start = 0
            for (place, byte) in characters.enumerated() where JSONText.isEscaped(byte) {
                bytes.append(contentsOf: characters[start..<place])
                escape(byte)
                start = place + 1
            }
            bytes.append(contentsOf: characters[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x08: raw("\\b")
        case 0x09: raw("\\t")
        case 0x0A: raw("\\n")
        case 0x0C: raw("\\f")
        case 0x0D: raw("\\r")
        case ..<0x20:
            raw("\\u00")
            json(Digest.hexadecimal([byte]))
        default:
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        }
    }

    /// The elements with commas between them.
    mutating func list<Elements: Sequence>(
        _ elements: Elements,
        _ write: (inout JSONText, Elements.Element) -> Void
    ) {
        var isFirst = true
        for element in elements {
            if !isFirst { raw(",") }
            isFirst = false
            write(&self, element)
        }
    }
}
