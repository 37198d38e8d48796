import CTerminal
import Canvas

/// Puts together keys from what curses reads.
struct KeyReader {
    /// The text pasted so far, while it is still coming in.
    private var pasted: String.UnicodeScalarView?

    /// A paste is cut there, so that a wrong file on the clipboard cannot fill the memory.
    private static let pasteLimit = 1_000_000

    /// Keys read at one go, so that even an endless flood gets painted now and then.
    static let batch = 4096

    /// Reads what has been typed, without waiting for more.
    ///
    /// - Returns: The keys, and whether anything was read at all.
    mutating func drain() -> (keys: [Key], hadAny: Bool) {
        var keys: [Key] = []
        var hadAny = false
        var value: UInt32 = 0
        while keys.count < Self.batch {
            let kind = Int(cterminal_read(&value))
            guard kind != CTERMINAL_NOTHING else { break }
            hadAny = true
            if let key = key(kind, value) { keys.append(key) }
        }
        return (keys, hadAny)
    }

    private mutating func key(_ kind: Int, _ value: UInt32) -> Key? {
        if kind == CTERMINAL_KEY { return special(Int(value)) }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        guard pasted == nil else {
            if pasted?.count ?? 0 < Self.pasteLimit {
                pasted?.append(scalar == "\r" ? "\n" : scalar)
            }
            return nil
        }
        return Self.character(scalar)
    }

    /// The key of a character, control characters included.
    private static func character(_ scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 0: .control(" ")
        case 8, 127: .backspace
        case 9: .tab
        case 10, 13: .enter
        case 27: .escape
        case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case 28...31: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
        default: .character(Character(scalar))
        }
    }

    private mutating func special(_ code: Int) -> Key? {
        switch code {
        case CTERMINAL_KEY_PASTE_START:
            pasted = pasted ?? .init()
            return nil
        case CTERMINAL_KEY_PASTE_END:
            defer { pasted = nil }
            return pasted.map { .paste(String($0)) }
        case CTERMINAL_KEY_MOUSE: return Self.mouse()
        case CTERMINAL_KEY_FUNCTION + 1...CTERMINAL_KEY_FUNCTION + 12:
            return .function(code - CTERMINAL_KEY_FUNCTION)
        default: return pasted == nil ? Self.named[code] : nil
        }
    }

    private static func mouse() -> Key? {
        var row: Int32 = 0
        var column: Int32 = 0
        let kind = Int(cterminal_mouse_event(&row, &column))
        let position = Position(column: Int(column), row: Int(row))
        switch kind {
        case CTERMINAL_MOUSE_PRESS: return .click(position)
        case CTERMINAL_MOUSE_WHEEL_UP: return .wheel(.up, position)
        case CTERMINAL_MOUSE_WHEEL_DOWN: return .wheel(.down, position)
        default: return nil
        }
    }

    private static let named: [Int: Key] = [
        CTERMINAL_KEY_UP: .up, CTERMINAL_KEY_DOWN: .down, CTERMINAL_KEY_LEFT: .left,
        CTERMINAL_KEY_RIGHT: .right, CTERMINAL_KEY_PAGE_UP: .pageUp,
        CTERMINAL_KEY_PAGE_DOWN: .pageDown, CTERMINAL_KEY_HOME: .home, CTERMINAL_KEY_END: .end,
        CTERMINAL_KEY_ENTER: .enter, CTERMINAL_KEY_BACK_TAB: .backTab,
        CTERMINAL_KEY_BACKSPACE: .backspace, CTERMINAL_KEY_DELETE: .delete,
        CTERMINAL_KEY_INSERT: .insert, CTERMINAL_KEY_FOCUS_IN: .focusIn,
        CTERMINAL_KEY_FOCUS_OUT: .focusOut,
    ]
}
