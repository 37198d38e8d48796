/// Where a server is: `https://host`, `http://` for the own machine, or `unix:/path.sock`.
package struct ServerAddress: Sendable, Hashable {
    /// As people write it, without a slash at the end.
    package let text: String
    /// What a target is appended to.
    let base: String
    let socketPath: String?
    /// Whether the address is on the own machine.
    package let isLocal: Bool

    /// Parses an address; `allowsInsecure` permits unencrypted HTTP to other machines.
    ///
    /// - Throws: ``AddressError``.
    package init(_ text: String, allowsInsecure: Bool = false) throws(AddressError) {
        self.text = text.hasSuffix("/") ? String(text.dropLast()) : text
        if self.text.hasPrefix("unix:") {
            let path = String(self.text.dropFirst("unix:".count))
            guard ServerAddress.isSocketPath(path) else { throw .malformed }
            base = "http://localhost"
            socketPath = path
            isLocal = true
        } else {
            guard let url = PlainURL(self.text) else { throw .malformed }
            guard url.scheme == "https" || url.isLoopback || allowsInsecure else {
                throw .insecure
            }
            base = self.text
            socketPath = nil
            isLocal = url.isLoopback
        }
    }

    private static func isSocketPath(_ path: String) -> Bool {
        // The shortest limit that a kernel sets for the path of a Unix socket.
        path.hasPrefix("/") && path.utf8.count < 104 && !path.utf8.contains(0)
    }
}

extension ServerAddress: CustomStringConvertible {
    package var description: String { text }
}

/// Why a text is no address of a server.
package enum AddressError: Error, Sendable, Hashable {
    case malformed
    /// Unencrypted HTTP to another machine.
    case insecure
}

/// A URL of scheme, host, optional port and optional path, and nothing else.
private struct PlainURL {
    let scheme: String
    let host: String

    init?(_ text: String) {
        let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "http" || parts[0] == "https" else { return nil }
        let authority = parts[1].prefix { $0 != "/" }
        let path = parts[1].dropFirst(authority.count)
        guard path.utf8.allSatisfy(PlainURL.isPath),
            let host = PlainURL.host(authority)
        else { return nil }
        scheme = String(parts[0])
        self.host = host
    }

    /// `localhost`, anything under it, 127/8 and `::1` never leave the machine.
    var isLoopback: Bool {
        if host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" { return true }
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        return octets.count == 4 && octets[0] == "127" && octets.allSatisfy { UInt8($0) != nil }
    }

    private static func host(_ authority: Substring) -> String? {
        var host = authority
        if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
            let port = authority[authority.index(after: colon)...]
            guard let number = UInt16(port), number > 0, port.first != "+" else { return nil }
            host = authority[..<colon]
        }
        let isLiteral = host.hasPrefix("[") && host.hasSuffix("]")
        let name = isLiteral ? host.dropFirst().dropLast() : host
        guard !name.isEmpty, name.utf8.allSatisfy({ isHost($0, inLiteral: isLiteral) }) else {
            return nil
        }
        return host.lowercased()
    }

    private static func isHost(_ byte: UInt8, inLiteral: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        case UInt8(ascii: ":"): inLiteral
        default: false
        }
    }

    private static func isPath(_ byte: UInt8) -> Bool {
        isHost(byte, inLiteral: false)
            || [UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(byte)
    }
}
