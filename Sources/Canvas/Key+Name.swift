extension Key: CustomStringConvertible {
    /// The canonical name that help, footer and settings use, such as `ctrl-d` or `enter`.
    ///
    /// Keys that no binding can name (pasted text, focus, mouse) have names too, which ``init(name:)``
    /// does not accept.
    package var name: String {
        switch self {
        case .character(" "): "space"
        case .character(let character): String(character)
        case .control(let character): "ctrl-\(character == " " ? "space" : String(character))"
        case .function(let number): "f\(number)"
        case .paste: "paste"
        case .focusIn: "focus-in"
        case .focusOut: "focus-out"
        case .click: "click"
        case .wheel(.up, _): "wheel-up"
        case .wheel(.down, _): "wheel-down"
        default: Self.named.first { $0.key == self }?.name ?? ""
        }
    }

    /// The canonical name.
    package var description: String { name }

    /// The key of that name: a single character, `ctrl-` and a character, `f1` to `f12`, or a word such
    /// as `enter`.
    package init?(name: String) {
        if let known = Self.named.first(where: { $0.name == name }) {
            self = known.key
        } else if name == "space" {
            self = .character(" ")
        } else if name.count == 1, let character = name.first, !character.isWhitespace {
            self = .character(character)
        } else if name.hasPrefix("ctrl-"), let key = Self.control(named: name.dropFirst(5)) {
            self = key
        } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12) ~= number {
            self = .function(number)
        } else {
            return nil
        }
    }

    private static func control(named rest: Substring) -> Key? {
        if rest == "space" { return .control(" ") }
        guard rest.count == 1, let character = rest.lowercased().first else { return nil }
        let isControllable = character.isLetter || "[]\\^_@".contains(character)
        return character.isASCII && isControllable ? .control(character) : nil
    }

    private static let named: [(name: String, key: Key)] = [
        ("up", .up), ("down", .down), ("left", .left), ("right", .right),
        ("page-up", .pageUp), ("page-down", .pageDown), ("home", .home), ("end", .end),
        ("enter", .enter), ("esc", .escape), ("tab", .tab), ("backtab", .backTab),
        ("backspace", .backspace), ("delete", .delete), ("insert", .insert),
    ]
}
