import Terminal
import Testing

@Suite struct ClipboardTests {
    @Test(
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("é…", "w6nigKY="),
        ]
    )
    func `text is sent to the clipboard as letters no terminal acts on`(text: String, code: String)
    {
        #expect(Clipboard.sequence(for: text) == "\u{1B}]52;c;\(code)\u{7}")
    }

    @Test func `a text too long for a terminal is cut`() {
        let sequence = Clipboard.sequence(for: String(repeating: "a", count: 1_000_000))
        #expect(sequence.utf8.count < 100_000)
    }
}
