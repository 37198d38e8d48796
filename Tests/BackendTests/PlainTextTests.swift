import Testing

@testable import Backend

/// What counts as a control character is what Unicode says of every scalar there is.
struct PlainTextTests {
    @Test func `no control character is let through and no letter kept out`() {
        let reordering: Set<UInt32> = [
            0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
        ]
        let wrong = (0...0x10_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
            let isControl = $0.properties.generalCategory == .control
            let text = String($0)
            let isLine = !isControl && !reordering.contains($0.value)
            let isText =
                (!isControl || ["\t", "\n", "\r"].contains($0))
                && ![0x202D, 0x202E].contains($0.value)
            return PlainText.isLine(text) != isLine || PlainText.isText(text) != isText
        }
        #expect(wrong.isEmpty)
    }
}
