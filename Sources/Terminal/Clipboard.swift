/// The sequence that puts text on the clipboard of the machine the user sits at (OSC 52).
package enum Clipboard {
    /// Bytes that terminals take at least; more is cut rather than refused as a whole.
    private static let limit = 74_000

    /// What is to be sent to the terminal.
    package static func sequence(for text: String) -> String {
        "\u{1B}]52;c;\(encode(Array(text.utf8.prefix(limit))))\u{7}"
    }

    /// The bytes in the standard alphabet, padded.
    private static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var value = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            value <<= 8 * UInt32(3 - group.count)
            for place in 0..<4 {
                let isPadding = place > group.count
                let index = Int(value >> UInt32(18 - 6 * place) & 0x3F)
                text.append(isPadding ? UInt8(ascii: "=") : alphabet[index])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )
}
