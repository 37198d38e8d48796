import Foundation
import Testing

@testable import Sync

/// Server-sent events as WHATWG HTML describes them, its own examples among them.
@Suite struct EventParserTests {
    private func events(_ text: String) throws -> [ServerEvent] {
        var parser = EventParser()
        return try parser.take(text.utf8)
    }

    @Test func `lines of data become one text`() throws {
        let found = try events("data: YHOO\ndata: +2\ndata: 10\n\n")
        #expect(found == [ServerEvent(type: "message", data: "YHOO\n+2\n10", id: "")])
    }

    @Test func `comments are passed over, and an id stays until another`() throws {
        let found = try events(
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n"
        )
        #expect(
            found == [
                ServerEvent(type: "message", data: "first event", id: "1"),
                ServerEvent(type: "message", data: "second event", id: ""),
                ServerEvent(type: "message", data: " third event", id: ""),
            ]
        )
    }

    @Test func `empty data is an event, and one that has not ended is none`() throws {
        #expect(try events("data\n\ndata\ndata\n\ndata:").map(\.data) == ["", "\n"])
    }

    @Test func `a space after the colon does not count`() throws {
        #expect(try events("data:test\n\ndata: test\n\n").map(\.data) == ["test", "test"])
    }

    @Test func `an event without data is none, but its id counts`() throws {
        var parser = EventParser()
        #expect(try parser.take("event: x\nid: 7\n\ndata: y\n\n".utf8).map(\.type) == ["message"])
        #expect(parser.lastEventID == "7")
        _ = try parser.take("id: a\0b\n\n".utf8)
        #expect(parser.lastEventID == "7")
    }

    @Test func `only digits say how long to wait`() throws {
        var parser = EventParser()
        _ = try parser.take("retry: 2000\nretry: 2s\nretry: -1\nretry\n".utf8)
        #expect(parser.retry == .seconds(2))
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func `lines end in any of three ways, wherever the bytes are cut`(_ end: String) throws {
        let text = "\u{FEFF}:\(end)event: change\(end)id: é\(end)data: ü\(end)data: 家\(end)\(end)"
        let expected = [ServerEvent(type: "change", data: "ü\n家", id: "é")]
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            var parser = EventParser()
            let found = try parser.take(bytes[..<cut]) + parser.take(bytes[cut...])
            #expect(found == expected, "cut after \(cut) bytes")
        }
    }

    @Test func `a mark of the byte order counts at the very beginning alone`() throws {
        #expect(try events("\u{FEFF}data: a\n\n\u{FEFF}data: b\n\n").map(\.data) == ["a"])
    }

    @Test func `a line without an end is not collected for ever`() throws {
        var parser = EventParser()
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 600_000)
        _ = try parser.take(piece)
        #expect(throws: EventParser.TooLong.self) { try parser.take(piece) }
    }
}
