/// Text being typed, with the place where the next character goes.
package struct TextInput: Sendable, Hashable {
    /// What was typed so far.
    package private(set) var text: String
    /// Characters before the cursor.
    package private(set) var cursor: Int
    /// What is shown while nothing was typed.
    package var placeholder: String

    /// A text with the cursor at its end.
    package init(_ text: String = "", placeholder: String = "") {
        self.text = text
        self.placeholder = placeholder
        cursor = text.count
    }

    /// Whether nothing was typed.
    package var isEmpty: Bool { text.isEmpty }

    /// Replaces all of the text and goes to its end.
    package mutating func replace(with text: String) {
        self.text = text
        cursor = text.count
    }

    /// Writes at the cursor.
    package mutating func insert(_ addition: String) {
        let joined = String(text.prefix(cursor)) + addition
        text = joined + String(text.dropFirst(cursor))
        // A combining mark joins the character before it, so lengths do not simply add up.
        cursor = min(joined.count, text.count)
    }

    /// Takes away the character before the cursor.
    package mutating func deleteBackward() {
        guard cursor > 0 else { return }
        text.remove(at: text.index(text.startIndex, offsetBy: cursor - 1))
        cursor = min(cursor - 1, text.count)
    }

    /// Takes away the character at the cursor.
    package mutating func deleteForward() {
        guard cursor < text.count else { return }
        text.remove(at: text.index(text.startIndex, offsetBy: cursor))
        cursor = min(cursor, text.count)
    }

    /// Takes away the word before the cursor and the spaces after it.
    package mutating func deleteWord() {
        var kept = text.prefix(cursor)
        let rest = text.dropFirst(cursor)
        while kept.last == " " { kept.removeLast() }
        while let last = kept.last, last != " " { kept.removeLast() }
        cursor = kept.count
        text = String(kept + rest)
    }

    /// Takes away all before the cursor.
    package mutating func deleteToStart() {
        text = String(text.dropFirst(cursor))
        cursor = 0
    }

    /// Takes away all after the cursor.
    package mutating func deleteToEnd() { text = String(text.prefix(cursor)) }

    /// Goes so many characters to the right, or to the left when negative.
    package mutating func move(by distance: Int) {
        cursor = min(max(0, cursor + distance), text.count)
    }

    /// Goes before the first character.
    package mutating func moveToStart() { cursor = 0 }

    /// Goes behind the last character.
    package mutating func moveToEnd() { cursor = text.count }

    /// Does what the key does in a text field.
    ///
    /// - Returns: Whether the key means something there; if not, it is for someone else.
    package mutating func handle(_ key: Key, allowsLineBreaks: Bool = false) -> Bool {
        switch key {
        case .character(let character):
            insert(Self.plain(String(character), allowsLineBreaks: allowsLineBreaks))
        case .paste(let text): insert(Self.plain(text, allowsLineBreaks: allowsLineBreaks))
        case .enter where allowsLineBreaks: insert("\n")
        case .backspace, .control("h"): deleteBackward()
        case .delete, .control("d"): deleteForward()
        case .control("w"): deleteWord()
        case .control("u"): deleteToStart()
        case .control("k"): deleteToEnd()
        case .left: move(by: -1)
        case .right: move(by: 1)
        case .home: moveToStart()
        case .end, .control("e"): moveToEnd()
        default: return false
        }
        return true
    }

    /// The text fit for a field: one line or line breaks of one kind, and nothing that nobody sees.
    ///
    /// Control characters and what reorders the text around it are left out. In a text of several
    /// lines tabs stay, and the marks that scripts from right to left need (UAX #9); overrides do not.
    package static func plain(_ text: String, allowsLineBreaks: Bool) -> String {
        let lines = text.split(omittingEmptySubsequences: false) {
            $0.isNewline || !allowsLineBreaks && $0 == "\t"
        }
        var plain = String.UnicodeScalarView()
        plain.append(
            contentsOf: lines.joined(separator: allowsLineBreaks ? "\n" : " ").unicodeScalars.filter
            {
                switch $0.value {
                case 0x09, 0x0A: true
                case ..<0x20, 0x7F..<0xA0, 0x202D, 0x202E: false
                case 0x2028...0x202C, 0x2066...0x2069: allowsLineBreaks
                default: true
                }
            }
        )
        return String(plain)
    }
}
