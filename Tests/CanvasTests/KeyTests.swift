import Canvas
import Testing

@Suite struct KeyTests {
    @Test(
        arguments: [
            (.character("j"), "j"), (.character("G"), "G"), (.character(" "), "space"),
            (.control("d"), "ctrl-d"), (.control(" "), "ctrl-space"), (.enter, "enter"),
            (.escape, "esc"), (.backTab, "backtab"), (.pageDown, "page-down"), (.function(5), "f5"),
            (.character("f"), "f"), (.character("?"), "?"), (.character("-"), "-"),
        ] as [(Key, String)]
    )
    func `a key has one name and is found by it`(key: Key, name: String) {
        #expect(key.name == name)
        #expect(Key(name: name) == key)
    }

    @Test(arguments: ["", "ctrl-", "ctrl-dd", "ctrl-é", "f0", "f13", "alt-x", "paste", "ab", "\n"])
    func `what is no key has no key`(name: String) {
        #expect(Key(name: name) == nil)
    }

    @Test func `letters with control are the same in upper case`() {
        #expect(Key(name: "ctrl-D") == .control("d"))
    }
}
