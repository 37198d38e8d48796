import Canvas
import Testing

@Suite struct ListWindowTests {
    @Test func `the selected entry stays visible`() {
        var random = SeededRandom()
        for _ in 0..<200 {
            var window = ListWindow(total: Int.random(in: 0...50, using: &random), capacity: 7)
            for _ in 0..<30 {
                switch Int.random(in: 0...3, using: &random) {
                case 0: window.resize(total: Int.random(in: 0...50, using: &random))
                case 1: window.resize(capacity: Int.random(in: 0...20, using: &random))
                default: window.move(by: Int.random(in: -30...30, using: &random))
                }
                let isRight =
                    window.selection.map(window.visible.contains) ?? window.visible.isEmpty
                #expect(isRight, "seed \(random.seed)")
                #expect(window.visible.count == min(window.total, window.capacity))
            }
        }
    }

    @Test func `keys move the selection`() {
        var window = ListWindow(total: 100, capacity: 10)
        let isHandled1 = window.handle(.character("G"))
        #expect(isHandled1)
        #expect(window.selected == 99)
        #expect(window.visible == 90..<100)
        let isHandled2 = window.handle(.pageUp)
        #expect(isHandled2)
        #expect(window.selected == 89)
        let isHandled3 = window.handle(.character("x"))
        #expect(!isHandled3)
    }

    @Test func `a step over the edge brings half a window`() {
        var window = ListWindow(total: 100, capacity: 10)
        window.move(by: 9)
        #expect(window.visible == 0..<10)
        window.move(by: 1)
        #expect(window.visible == 5..<15)
        window.move(by: 1)
        #expect(window.visible == 5..<15)
        window.move(by: -6)
        #expect(window.visible == 5..<15)
        window.move(by: -1)
        #expect(window.visible == 0..<10)
    }

    @Test func `entries of several rows need room for their gaps only in between`() {
        #expect(ListWindow.capacity(rows: 8, entryRows: 2, gap: 1) == 3)
        #expect(ListWindow.capacity(rows: 1, entryRows: 2) == 1)
    }
}
