package import Foundation

/// One request, ready to leave: where to, what, and how long it may take.
package struct HTTPRequest: Sendable, Hashable {
    package var method: String
    /// Scheme, host and target, percent-encoded.
    package var url: String
    /// The Unix socket to go through, in place of the URL's host.
    package var socketPath: String?
    /// True for the own machine, to which no proxy leads.
    package var isLocal: Bool
    package var headers: [HTTPField]
    package var body: Data?
    package var timeouts: Timeouts
    /// The longest reply body to accept, in bytes after decompression.
    package var replyLimit: Int

    package init(
        _ method: String,
        to address: ServerAddress,
        target: String,
        headers: [HTTPField] = [],
        body: Data? = nil,
        timeouts: Timeouts = Timeouts(),
        replyLimit: Int = 8 << 20
    ) {
        self.method = method
        url = address.base + target
        socketPath = address.socketPath
        isLocal = address.isLocal
        self.headers = headers
        self.body = body
        self.timeouts = timeouts
        self.replyLimit = replyLimit
    }
}

/// One header line.
package struct HTTPField: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether the line can be sent as it is, without smuggling in another.
    var isSafe: Bool {
        !name.isEmpty && (name + value).utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
            && !name.utf8.contains(UInt8(ascii: ":"))
    }
}

/// How long the parts of a request may take.
package struct Timeouts: Sendable, Hashable {
    /// Until there is a connection, names and TLS included.
    package var connect: Duration
    /// Without a single byte in either direction; whole seconds, zero for no limit.
    package var stall: Duration
    /// From beginning to end; zero for no limit.
    package var total: Duration

    package init(
        connect: Duration = .seconds(3),
        stall: Duration = .seconds(10),
        total: Duration = .seconds(30)
    ) {
        self.connect = connect
        self.stall = stall
        self.total = total
    }
}
