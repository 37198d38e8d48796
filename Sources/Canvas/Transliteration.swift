/// ASCII in place of other characters, for terminals without Unicode.
enum Transliteration {
    /// What is drawn in place of the scalar; `?` for each column of one nobody would recognise.
    static func ascii(_ scalar: Unicode.Scalar, columns: Int) -> String {
        if scalar.isASCII { return String(scalar) }
        if columns == 0 { return "" }
        if let sign = signs[scalar] { return sign }
        let index = Int(scalar.value) - 0xC0
        if letters.indices ~= index, letters[index] != UInt8(ascii: "?") {
            return String(Unicode.Scalar(letters[index]))
        }
        return String(repeating: "?", count: columns)
    }

    /// The letters without their accents from U+00C0 to U+017F.
    private static let letters = Array(
        ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLl"
            + "NnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs")
            .utf8
    )

    private static let signs: [Unicode.Scalar: String] = [
        "…": "...", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "·": "-", "•": "*",
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "<<", "»": ">>", "×": "x", "÷": "/",
        "€": "EUR ", "£": "GBP ", "¥": "JPY ", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe",
        "Œ": "OE", "°": "o", "½": "1/2", "§": "S", "№": "No", "™": "TM", "©": "(c)", "®": "(R)",
        "★": "*", "☆": "-", "♥": "v", "♡": "-", "●": "o", "○": ".", "◐": "o", "◌": ".",
        "✓": "v", "✔": "v", "✕": "x", "✗": "x", "✘": "x", "⚠": "!", "⇅": "~", "↑": "^",
        "↓": "v", "←": "<", "→": ">", "↔": "<>", "⏎": "<", "▲": "^", "▼": "v", "▶": ">",
        "◀": "<", "▸": ">", "▾": "v", "▌": "|", "▐": "|", "│": "|", "─": "-", "■": "#",
        "□": ".", "▪": "*", "◆": "*", "◇": ".", "①": "1", "②": "2", "③": "3", "④": "4",
        "⑤": "5", "⑥": "6", "⑦": "7", "⑧": "8", "⑨": "9", "⌕": "/", "≤": "<=", "≥": ">=",
        "≈": "~", "‹": "<", "›": ">", "\u{FFFD}": "?",
    ]
}
