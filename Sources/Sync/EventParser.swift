import Foundation

/// One event of a stream (WHATWG HTML, "Server-sent events").
struct ServerEvent: Sendable, Hashable {
    /// `message` where the server says nothing else.
    var type: String
    var data: String
    /// The last one that was said, by this event or one before.
    var id: String
}

/// Makes events of the bytes of a stream, wherever they are cut.
struct EventParser: Sendable {
    /// A stream that is no stream of events, or a hostile one.
    struct TooLong: Error {}

    /// The id to go on after.
    private(set) var lastEventID = ""
    /// How long the server asks to wait before the next attempt.
    private(set) var retry: Duration?

    private var line: [UInt8] = []
    private var isAtStart = true
    private var wasReturn = false
    private var type = ""
    private var data: [String] = []
    private var dataBytes = 0
    private var id = ""

    /// The longest event, in bytes.
    private static let limit = 1 << 20
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Takes the next bytes.
    ///
    /// - Returns: The events that they complete.
    /// - Throws: ``TooLong`` for an event without an end.
    mutating func take(_ bytes: some Sequence<UInt8>) throws(TooLong) -> [ServerEvent] {
        var events: [ServerEvent] = []
        for byte in bytes {
            switch byte {
            // The second half of a line's end that has been seen already.
            case UInt8(ascii: "\n") where wasReturn: wasReturn = false
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                wasReturn = byte == UInt8(ascii: "\r")
                if let event = endLine() { events.append(event) }
            default:
                wasReturn = false
                line.append(byte)
                guard line.count + dataBytes <= EventParser.limit else { throw TooLong() }
            }
        }
        return events
    }

    private mutating func endLine() -> ServerEvent? {
        if isAtStart, line.starts(with: EventParser.mark) { line.removeFirst(3) }
        isAtStart = false
        defer { line.removeAll(keepingCapacity: true) }
        guard !line.isEmpty else { return endEvent() }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            field(String(decoding: line, as: UTF8.self), "")
            return nil
        }
        // A line that begins with a colon is a comment: its name is empty.
        var value = line[(colon + 1)...]
        if value.first == UInt8(ascii: " ") { value.removeFirst() }
        let name = String(decoding: line[..<colon], as: UTF8.self)
        field(name, String(decoding: value, as: UTF8.self))
        return nil
    }

    private mutating func field(_ name: String, _ value: String) {
        switch name {
        case "event": type = value
        case "data":
            data.append(value)
            dataBytes += value.utf8.count + 1
        case "id" where !value.unicodeScalars.contains("\0"): id = value
        case "retry":
            guard !value.isEmpty, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let milliseconds = Int(value)
            else { return }
            retry = .milliseconds(milliseconds)
        default: break
        }
    }

    /// After an empty line the event is whole.
    ///
    /// One without data is none, but its id counts.
    private mutating func endEvent() -> ServerEvent? {
        lastEventID = id
        defer {
            type = ""
            data = []
            dataBytes = 0
        }
        guard !data.isEmpty else { return nil }
        return ServerEvent(
            type: type.isEmpty ? "message" : type,
            data: data.joined(separator: "\n"),
            id: id
        )
    }
}
