import CTerminal
import Canvas

/// Attributes and colour pair of a style, as curses wants them.
struct Ink {
    let attributes: UInt32
    let pair: Int32
    let background: Int32
}

/// The inks of a theme, each asked of curses once.
@MainActor
struct InkTable {
    private let theme: ThemeTable
    private var known: [UInt32: Ink] = [:]

    init(_ theme: ThemeTable) {
        self.theme = theme
    }

    mutating func ink(for style: Style) -> Ink {
        if let known = known[style.bits] { return known }
        let look = theme.look(of: style)
        let background = Self.number(look.background)
        let ink = Ink(
            attributes: UInt32(look.modifiers.rawValue),
            pair: cterminal_pair(Self.number(look.foreground), background),
            background: background
        )
        known[style.bits] = ink
        return ink
    }

    /// The ink of a blank: that of the text before it where both look the same, so that no bytes are
    /// spent on a colour nobody sees.
    mutating func blankInk(_ style: Style, after textStyle: Style) -> Ink {
        let blank = ink(for: style)
        let text = ink(for: textStyle)
        let isSame =
            blank.background == text.background && blank.attributes == 0 && text.attributes == 0
        return isSame ? text : blank
    }

    /// The number curses knows a colour by.
    private static func number(_ color: Color) -> Int32 {
        switch color {
        case .terminal: -1
        case .index(let index): Int32(index)
        // The first sixteen numbers are the user's own colours even where there are 24 bits.
        case .rgb(let red, let green, let blue):
            max(16, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
        }
    }
}
