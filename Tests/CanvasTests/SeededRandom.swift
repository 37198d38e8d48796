/// Random numbers that can be had again: a failing test prints the seed.
struct SeededRandom: RandomNumberGenerator {
    let seed: UInt64
    private var state: UInt64

    init(seed: UInt64 = .random(in: 0...UInt64(Int64.max))) {
        self.seed = seed
        state = seed
    }

    mutating func next() -> UInt64 {
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    private static let pieces = [
        "a", "home ", "é", "e\u{301}", "東京", "한", "👨‍👩‍👧", "👍🏽", "🇵🇹", "❤️", "\u{1B}[31m",
        "\u{1B}]0;x\u{7}", "\u{7}", "\u{0}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200D}",
        "\u{FEFF}",
        "\n", "\r\n", "\t", "\u{2028}", "\u{AD}", "\u{E000}", "\u{10FFFF}", "\u{301}\u{302}", "कि",
        "ไทยำ",
        "سلام", "\u{1F3FB}", "\u{20E3}", "  ", "…", "\u{1160}", "\u{FFFD}", "—",
    ]

    /// A text of pieces that terminals and programs are known to stumble over.
    mutating func hostileText() -> String {
        let count = Int.random(in: 0...14, using: &self)
        return (0..<count).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
