import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// One client's connection, read and written with blocking calls on a thread of its own.
final class Connection {
    let descriptor: Int32
    private var buffer: [UInt8] = []

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// The next request; nil once the client has gone.
    func readRequest() -> SeenRequest? {
        while true {
            if let end = endOfHead() {
                let head = String(decoding: buffer[..<end], as: UTF8.self)
                buffer.removeFirst(end + 4)
                return readBody(of: head)
            }
            guard fill() else { return nil }
        }
    }

    /// Does the step; false when the connection is over.
    func perform(_ step: Step) -> Bool {
        switch step {
        case .reply(let status, let headers, let body):
            var head = "HTTP/1.1 \(status) Scripted\r\n"
            for (name, value) in headers { head += "\(name): \(value)\r\n" }
            if status != 304 { head += "Content-Length: \(body.count)\r\n" }
            return write(Array((head + "\r\n").utf8) + Array(body))
        case .raw(let text):
            _ = write(Array(text.utf8))
            return false
        case .pieces(let pieces, let next):
            for piece in pieces { _ = write(Array(piece.utf8)) }
            return perform(next)
        case .untilGone(let gate):
            while fill() {}
            gate.open()
            return false
        case .hangUp: return false
        case .silence:
            while fill() {}
            return false
        case .trickle(let text, let pause):
            for byte in text.utf8 {
                Thread.sleep(forTimeInterval: pause / .seconds(1))
                guard write([byte]) else { return false }
            }
            return false
        case .wait(let gate, let next):
            gate.pass()
            return perform(next)
        }
    }

    private func readBody(of head: String) -> SeenRequest? {
        var lines = head.split(separator: "\r\n").makeIterator()
        let words = (lines.next() ?? "").split(separator: " ")
        guard words.count == 3 else { return nil }
        var headers: [String: String] = [:]
        while let line = lines.next() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[line[..<colon].lowercased()] = value
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while buffer.count < length {
            guard fill() else { return nil }
        }
        let body = Data(buffer.prefix(length))
        buffer.removeFirst(length)
        return SeenRequest(
            method: String(words[0]),
            target: String(words[1]),
            headers: headers,
            body: body
        )
    }

    private func endOfHead() -> Int? {
        let mark = Array("\r\n\r\n".utf8)
        guard buffer.count >= mark.count else { return nil }
        return (0...(buffer.count - mark.count)).first {
            Array(buffer[$0..<($0 + mark.count)]) == mark
        }
    }

    private func fill() -> Bool {
        var piece = [UInt8](repeating: 0, count: 16 << 10)
        let count = recv(descriptor, &piece, piece.count, 0)
        guard count > 0 else { return false }
        buffer += piece[..<count]
        return true
    }

    private func write(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, noSignal)
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}

#if canImport(Glibc)
private let noSignal = Int32(MSG_NOSIGNAL)
#else
private let noSignal: Int32 = 0
#endif
