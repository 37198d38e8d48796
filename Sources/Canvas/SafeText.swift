/// Makes text from anywhere fit for a terminal.
package enum SafeText {
    /// The text without escape sequences, control characters, direction overrides and other
    /// invisible characters; blanks and line breaks of all kinds become spaces.
    ///
    /// Characters without a known width become U+FFFD. Emoji joined from several are reduced to the
    /// first one, flags to the letters of their country, since terminals and C libraries do not agree
    /// on how wide the others are. Line breaks can be kept as `\n`.
    package static func clean(_ text: String, keepsLineBreaks: Bool = false) -> String {
        if isPlainASCII(text) { return text }
        var clean = String.UnicodeScalarView()
        scan(text, keepsLineBreaks: keepsLineBreaks) { scalar, _ in clean.append(scalar) }
        return String(clean)
    }

    /// How many columns the text takes when drawn.
    package static func width(_ text: String) -> Int {
        if isPlainASCII(text) { return text.utf8.count }
        var width = 0
        scan(text) { _, kind in width += kind.columns }
        return width
    }

    /// What a scalar of clean text does to the cells.
    enum Kind {
        /// Starts a character.
        case starts(columns: Int)
        /// Takes a column of its own but belongs to the character before it.
        case follows
        /// Is drawn over the cell before it.
        case overlays

        var columns: Int {
            switch self {
            case .starts(let columns): columns
            case .follows: 1
            case .overlays: 0
            }
        }
    }

    /// Whether the text holds nothing but printable ASCII.
    static func isPlainASCII(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for byte in bytes where byte < 0x20 || byte > 0x7E { return false }
            return true
        }
    }

    /// Hands on each scalar to be drawn, and what it does.
    static func scan(
        _ text: String,
        keepsLineBreaks: Bool = false,
        _ body: (Unicode.Scalar, Kind) -> Void
    ) {
        var escape = EscapeFilter()
        for character in text {
            let scalars = character.unicodeScalars
            guard let first = scalars.first else { continue }
            if keepsLineBreaks, character.isNewline, escape.accepts(first) {
                body("\n", .starts(columns: 0))
                continue
            }
            scan(scalars, &escape, body)
        }
    }

    /// Hands on the scalars of one character.
    private static func scan(
        _ scalars: Character.UnicodeScalarView,
        _ escape: inout EscapeFilter,
        _ body: (Unicode.Scalar, Kind) -> Void
    ) {
        var hasBase = false
        var isEmoji = false
        for scalar in scalars {
            guard escape.accepts(scalar) else { continue }
            let value = scalar.value
            if value < 0x7F {
                // A line break of two characters is one blank.
                guard value >= 0x20 || isBlank(value) && !hasBase else { continue }
                body(value < 0x20 ? " " : scalar, .starts(columns: 1))
                hasBase = true
                continue
            }
            if value == 0x200D, isEmoji { return }
            if value == 0x85 {
                body(" ", .starts(columns: 1))
                continue
            }
            if let letter = flagLetter(value) {
                body(letter, hasBase ? .follows : .starts(columns: 1))
                hasBase = true
                continue
            }
            isEmoji = isEmoji || value >= 0x203C && scalar.properties.isEmoji
            hasBase = draw(scalar, ScalarClass.of(value), hasBase: hasBase, body) || hasBase
        }
    }

    /// Hands on a scalar as its class says.
    ///
    /// - Returns: Whether there is now a cell for marks to be drawn over.
    private static func draw(
        _ scalar: Unicode.Scalar,
        _ kind: ScalarClass,
        hasBase: Bool,
        _ body: (Unicode.Scalar, Kind) -> Void
    ) -> Bool {
        switch kind {
        case .narrow: body(scalar, hasBase ? .follows : .starts(columns: 1))
        case .wide: body(scalar, .starts(columns: 2))
        case .mark:
            guard hasBase else { return false }
            body(scalar, .overlays)
        case .dropped: return false
        case .replaced: body("\u{FFFD}", .starts(columns: 1))
        case .space: body(" ", .starts(columns: 1))
        }
        return true
    }

    private static func isBlank(_ value: UInt32) -> Bool { (9...13) ~= value }

    /// The letter of a regional indicator, two of which make a flag.
    private static func flagLetter(_ value: UInt32) -> Unicode.Scalar? {
        guard (0x1F1E6...0x1F1FF) ~= value else { return nil }
        return Unicode.Scalar(value - 0x1F1E6 + 0x41)
    }
}

/// Finds the scalars that belong to terminal escape sequences.
private struct EscapeFilter {
    private enum State {
        case text
        /// After ESC.
        case escape
        /// In a control sequence, up to a final byte.
        case control
        /// In a string for the terminal, up to BEL or ST.
        case string
        /// After an ESC inside such a string.
        case stringEscape
    }

    private var state = State.text

    /// Whether the next scalar is text, and not part of a sequence.
    mutating func accepts(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        switch state {
        case .text:
            guard value == 0x1B || (0x80...0x9F) ~= value else { return true }
            state = Self.introduced(by: value)
            return state == .text
        case .escape: state = Self.afterEscape(value)
        case .control: if (0x40...0x7E) ~= value || value < 0x20 { state = .text }
        case .string:
            if value == 0x1B { state = .stringEscape }
            if value == 7 || value == 0x9C || value == 0x0A { state = .text }
        case .stringEscape: state = .text
        }
        return false
    }

    /// What the escape character or a C1 control starts.
    private static func introduced(by value: UInt32) -> State {
        switch value {
        case 0x1B: .escape
        case 0x9B: .control
        case 0x90, 0x98, 0x9D, 0x9E, 0x9F: .string
        default: .text
        }
    }

    /// What the scalar after an escape character starts.
    private static func afterEscape(_ value: UInt32) -> State {
        switch value {
        case 0x5B: .control
        case 0x50, 0x58, 0x5D, 0x5E, 0x5F: .string
        case 0x1B, 0x20...0x2F: .escape
        default: .text
        }
    }
}
