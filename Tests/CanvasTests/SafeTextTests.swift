import Canvas
import Testing

@Suite struct SafeTextTests {
    @Test(
        arguments: [
            ("Lisboa", 6), ("Graça", 5), ("Grac\u{327}a", 5), ("東京", 4), ("한국어", 6),
            ("\u{1112}\u{1161}\u{11AB}", 2), ("ｆｕｌｌ", 8), ("👍", 2), ("👍🏽", 2), ("❤️", 1),
            ("👨‍👩‍👧", 2), ("🇵🇹", 2), ("1️⃣", 1), ("é\u{301}\u{302}\u{303}", 1), ("שלום", 4),
            ("ไทย", 3), ("€1,234.50", 9), ("…", 1), ("①", 1), ("a\u{200B}b", 2), ("a\u{AD}b", 2),
            ("", 0),
        ] as [(String, Int)]
    )
    func `text is as wide as a terminal draws it`(text: String, columns: Int) {
        #expect(SafeText.width(text) == columns)
    }

    @Test(
        arguments: [
            ("red \u{1B}[31mtext\u{1B}[0m", "red text"),
            ("title\u{1B}]0;owned\u{7}!", "title!"),
            ("link\u{1B}]8;;http://x\u{1B}\\here\u{1B}]8;;\u{1B}\\", "linkhere"),
            ("bell\u{7} back\u{8} null\u{0}", "bell back null"),
            ("c1\u{9B}31mcsi", "c1csi"),
            ("over\u{202E}ride\u{202C} \u{2066}isolate\u{2069}", "override isolate"),
            ("two\nlines\r\nor\u{2028}three", "two lines or three"),
            ("tab\there", "tab here"),
            ("zero\u{200B}\u{200D}\u{FEFF}width", "zerowidth"),
            ("no\u{A0}break", "no break"),
            ("private \u{E000}", "private \u{FFFD}"),
            ("family 👨‍👩‍👧 home", "family 👨 home"),
            ("flag 🇵🇹", "flag PT"),
            ("skin 👍🏽", "skin 👍"),
            ("heart ❤️", "heart ❤"),
            ("\u{301}leading mark", "leading mark"),
        ]
    )
    func `what could change the terminal or the reading of text is taken out`(
        hostile: String,
        safe: String
    ) {
        #expect(SafeText.clean(hostile) == safe)
    }

    @Test func `line breaks stay when they are wanted`() {
        #expect(SafeText.clean("one\r\ntwo\n\u{1B}[1mé", keepsLineBreaks: true) == "one\ntwo\né")
    }

    @Test func `an unfinished sequence takes nothing but itself along`() {
        #expect(SafeText.clean("a\u{1B}") == "a")
        #expect(SafeText.clean("a\u{1B}[") == "a")
        #expect(SafeText.clean("é\u{1B}]0;title\nnext") == "énext")
    }

    @Test func `cleaning twice changes nothing more`() {
        var random = SeededRandom()
        for _ in 0..<500 {
            let once = SafeText.clean(random.hostileText())
            #expect(SafeText.clean(once) == once, "seed \(random.seed)")
        }
    }
}
