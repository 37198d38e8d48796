import Foundation

/// Walks over JSON that it checks but does not build, and says where its parts lie.
///
/// A page of changes is mostly bodies that are stored as they came: to build ten thousand of them
/// only to write them out again would take seconds.
struct JSONScanner {
    /// What was walked over is not JSON (RFC 8259).
    struct Malformed: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    /// Deeper than any body of the contract, and far from the end of a thread's stack.
    private static let deepest = 100

    /// The caller keeps the bytes alive for as long as the scanner is used.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    // MARK: Values

    /// Walks over the next value, whatever it is, and says where it lies.
    mutating func value() throws(Malformed) -> Range<Int> {
        try value(depth: 0)
    }

    private mutating func value(depth: Int) throws(Malformed) -> Range<Int> {
        guard depth < JSONScanner.deepest else { throw Malformed() }
        let first = try next()
        let start = place
        switch first {
        case UInt8(ascii: "{"):
            try places { _, scanner throws(Malformed) in
                _ = try scanner.value(depth: depth + 1)
            }
        case UInt8(ascii: "["):
            try elements { scanner throws(Malformed) in _ = try scanner.value(depth: depth + 1) }
        case UInt8(ascii: "\""): _ = try text()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
        return start..<place
    }

    /// Walks over an object; `member` walks over the value of each name.
    mutating func members(
        _ member: (_ name: String, inout JSONScanner) throws(Malformed) -> Void
    ) throws(Malformed) {
        try places { name, scanner throws(Malformed) in
            try member(scanner.string(name), &scanner)
        }
    }

    /// The same with the place of each name, of which most are never looked at.
    private mutating func places(
        _ member: (_ name: Range<Int>, inout JSONScanner) throws(Malformed) -> Void
    ) throws(Malformed) {
        try take("{")
        if try next() == UInt8(ascii: "}") {
            place += 1
            return
        }
        while true {
            guard try next() == UInt8(ascii: "\"") else { throw Malformed() }
            let name = try text()
            try take(":")
            try member(name, &self)
            if try goesOn(until: "}") == false { return }
        }
    }

    /// Walks over an array; `element` walks over each of its values.
    mutating func elements(
        _ element: (inout JSONScanner) throws(Malformed) -> Void
    ) throws(Malformed) {
        try take("[")
        if try next() == UInt8(ascii: "]") {
            place += 1
            return
        }
        while true {
            try element(&self)
            if try goesOn(until: "]") == false { return }
        }
    }

    /// Throws unless nothing but space is left.
    mutating func end() throws(Malformed) {
        skipSpace()
        guard place == bytes.count else { throw Malformed() }
    }

    /// A text; those with escapes are left to Foundation, since none of the names here has any.
    mutating func string() throws(Malformed) -> String {
        guard try next() == UInt8(ascii: "\"") else { throw Malformed() }
        let inside = try text()
        guard bytes[inside].contains(UInt8(ascii: "\\")) else { return string(inside) }
        let quoted = Data(bytes[(inside.lowerBound - 1)..<(inside.upperBound + 1)])
        guard let text = try? JSONDecoder().decode(String.self, from: quoted) else {
            throw Malformed()
        }
        return text
    }

    mutating func integer() throws(Malformed) -> Int64 {
        guard let number = Int64(string(try value())) else { throw Malformed() }
        return number
    }

    mutating func bool() throws(Malformed) -> Bool {
        switch string(try value()) {
        case "true": true
        case "false": false
        default: throw Malformed()
        }
    }

    // MARK: Pieces

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x0A, 0x0D, 0x09: place += 1
            default: return
            }
        }
    }

    /// The first byte that is no space, which stays the next.
    private mutating func next() throws(Malformed) -> UInt8 {
        skipSpace()
        guard place < bytes.count else { throw Malformed() }
        return bytes[place]
    }

    private mutating func take(_ mark: Unicode.Scalar) throws(Malformed) {
        guard try next() == UInt8(ascii: mark) else { throw Malformed() }
        place += 1
    }

    /// After a value: true past a comma, false past the end of what is walked over.
    private mutating func goesOn(until end: Unicode.Scalar) throws(Malformed) -> Bool {
        let byte = try next()
        guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: end) else { throw Malformed() }
        place += 1
        return byte == UInt8(ascii: ",")
    }

    /// Where a text lies, without its quotes.
    private mutating func text() throws(Malformed) -> Range<Int> {
        place += 1
        let start = place
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                place += 1
                return start..<(place - 1)
            case UInt8(ascii: "\\"): try escape()
            case 0..<0x20: throw Malformed()
            default: place += 1
            }
        }
        throw Malformed()
    }

    private mutating func escape() throws(Malformed) {
        place += 1
        guard place < bytes.count else { throw Malformed() }
        let isHex = bytes[place] == UInt8(ascii: "u")
        guard isHex || "\"\\/bfnrt".utf8.contains(bytes[place]) else { throw Malformed() }
        place += 1
        guard isHex else { return }
        guard place + 4 <= bytes.count,
            bytes[place..<(place + 4)].allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit })
        else { throw Malformed() }
        place += 4
    }

    private mutating func word(_ word: StaticString) throws(Malformed) {
        let end = place + word.utf8CodeUnitCount
        guard end <= bytes.count,
            bytes[place..<end].elementsEqual(
                UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
            )
        else { throw Malformed() }
        place = end
    }

    private mutating func number() throws(Malformed) {
        let start = place
        if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[place - whole] != UInt8(ascii: "0") else {
            throw Malformed()
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            guard digits() > 0 else { throw Malformed() }
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            if place < bytes.count, "+-".utf8.contains(bytes[place]) { place += 1 }
            guard digits() > 0 else { throw Malformed() }
        }
        guard place > start else { throw Malformed() }
    }

    /// How many digits were walked over.
    private mutating func digits() -> Int {
        let start = place
        while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
        return place - start
    }
}
