/// Which characters people may write: none that steer a terminal, end a line elsewhere or hide text.
enum PlainText {
    /// Whether the text is one line in which no character reorders what stands around it.
    static func isLine(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x20..<0x7F: true
            // Line and paragraph separators, embeddings, overrides and isolates.
            case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: false
            default: !isControl(scalar)
            }
        }
    }

    /// Whether the text has no control characters but line ends and tabs.
    static func isText(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20..<0x7F: true
            case 0x202D, 0x202E: false
            default: !isControl(scalar)
            }
        }
    }

    /// Unicode's category Cc, which its stability policy closes: these 65 and never another.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    }
}
