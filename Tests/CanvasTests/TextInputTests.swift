import Canvas
import Testing

@Suite struct TextInputTests {
    @Test func `typing goes on at the cursor`() {
        var input = TextInput("Lison")
        input.move(by: -2)
        let isHandled1 = input.handle(.character("b"))
        #expect(isHandled1)
        #expect(input.text == "Lisbon")
        #expect(input.cursor == 4)
    }

    @Test func `whole characters are taken away`() {
        var input = TextInput("a👨‍👩‍👧e\u{301}")
        input.deleteBackward()
        #expect(input.text == "a👨‍👩‍👧")
        input.deleteBackward()
        #expect(input.text == "a")
    }

    @Test func `words and lines can be taken away at once`() {
        var input = TextInput("near the  river ")
        let isHandled2 = input.handle(.control("w"))
        #expect(isHandled2)
        #expect(input.text == "near the  ")
        input.deleteWord()
        #expect(input.text == "near ")
        let isHandled3 = input.handle(.control("u"))
        #expect(isHandled3)
        #expect(input.isEmpty)
    }

    @Test func `pasted text is one line in a field of one line`() {
        var input = TextInput()
        let isHandled4 = input.handle(.paste("one\r\ntwo"))
        #expect(isHandled4)
        #expect(input.text == "one two")
        var note = TextInput()
        let isHandled5 = note.handle(.paste("one\r\ntwo"), allowsLineBreaks: true)
        #expect(isHandled5)
        #expect(note.text == "one\ntwo")
    }

    @Test func `what nobody sees is not typed`() {
        let marks = "\u{202A}\u{202B}\u{202C}\u{2066}\u{2067}\u{2068}\u{2069}"
        let text = "\u{202E}a\u{1B}\u{7F}\u{9B}b\t\u{202D}c" + marks
        var input = TextInput()
        let isHandled = input.handle(.paste(text))
        #expect(isHandled)
        #expect(input.text == "ab c")
        var note = TextInput()
        let isNoteHandled = note.handle(.paste(text), allowsLineBreaks: true)
        #expect(isNoteHandled)
        #expect(note.text == "ab\tc" + marks)
        let isKeyHandled = input.handle(.character("\u{202E}"))
        #expect(isKeyHandled)
        #expect(input.text == "ab c")
    }

    @Test func `keys that mean nothing in a field are for someone else`() {
        var input = TextInput("x")
        let isHandled6 = input.handle(.enter)
        #expect(!isHandled6)
        let isHandled7 = input.handle(.tab)
        #expect(!isHandled7)
        let isHandled8 = input.handle(.escape)
        #expect(!isHandled8)
        let isHandled9 = input.handle(.up)
        #expect(!isHandled9)
    }

    @Test func `the cursor never leaves the text`() {
        var random = SeededRandom()
        let keys: [Key] = [
            .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("k"),
        ]
        for _ in 0..<200 {
            var input = TextInput(random.hostileText())
            for _ in 0..<20 {
                let isTyped = Bool.random(using: &random)
                let key =
                    isTyped ? .paste(random.hostileText()) : keys.randomElement(using: &random)
                _ = input.handle(key ?? .left)
                #expect((0...input.text.count) ~= input.cursor, "seed \(random.seed)")
            }
        }
    }
}
