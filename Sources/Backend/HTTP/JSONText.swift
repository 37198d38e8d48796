/// Writes JSON by hand, in the bytes that `Coding` gives, where making it over and over would cost most.
///
/// It keeps its memory itself: an array asks before each of thousands of short pieces whether it is
/// shared, which took a sixteenth of the time of a large answer.
struct JSONText: ~Copyable {
    private var memory: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    init(reserving count: Int) {
        memory = .allocate(capacity: max(count, 64))
    }

    deinit {
        memory.deallocate()
    }

    var bytes: [UInt8] { Array(memory[..<count]) }

    var string: String { String(decoding: memory[..<count], as: UTF8.self) }

    private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        makeRoom(for: piece.count)
        _ = memory[count...].update(fromContentsOf: piece)
        count += piece.count
    }

    private mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        memory[count] = byte
        count += 1
    }

    /// Appends bytes that are written where they stand.
    private mutating func append(
        _ size: Int,
        _ write: (UnsafeMutableBufferPointer<UInt8>) -> Void
    ) {
        makeRoom(for: size)
        write(UnsafeMutableBufferPointer(rebasing: memory[count..<count + size]))
        count += size
    }

    private mutating func makeRoom(for more: Int) {
        guard memory.count - count < more else { return }
        let larger = UnsafeMutableBufferPointer<UInt8>
            .allocate(capacity: max(2 * memory.count, count + more))
        _ = larger.update(fromContentsOf: memory[..<count])
        memory.deallocate()
        memory = larger
    }

    /// Punctuation and keys, as they are.
    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { append($0) }
    }

    /// JSON that is known to be well-formed.
    mutating func json(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    mutating func json(_ other: [UInt8]) {
        other.withUnsafeBufferPointer { append($0) }
    }

    mutating func number(_ value: Int64) {
        if value < 0 { raw("-") }
        var count = 1
        var rest = value.magnitude
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        digits(value.magnitude, count)
    }

    mutating func number(_ value: Int) {
        number(Int64(value))
    }

    /// The last digits of a number that is not negative, with zeros before them.
    mutating func digits(_ value: Int, _ count: Int) {
        digits(UInt64(value.magnitude), count)
    }

    private mutating func digits(_ value: UInt64, _ count: Int) {
        var rest = value
        append(count) { digits in
            for place in digits.indices.reversed() {
                digits[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
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
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { characters in
            var start = 0
            for (place, byte) in characters.enumerated() where JSONText.isEscaped(byte) {
                append(UnsafeBufferPointer(rebasing: characters[start..<place]))
                escape(byte)
                start = place + 1
            }
            append(UnsafeBufferPointer(rebasing: characters[start...]))
        }
        append(UInt8(ascii: "\""))
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
            append(UInt8(ascii: "\\"))
            append(byte)
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
