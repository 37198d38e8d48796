internal import HTTPTypes
internal import Hummingbird
internal import Wire

/// Which hosts a server answers for: a page of another site must not reach it by a name that
/// leads here (DNS rebinding).
struct HostPolicy: Sendable {
    private static let loopback: Set<String> = ["localhost", "127.0.0.1", "::1"]

    /// Nil when every name will do, as on a Unix socket, which no page reaches.
    private let names: Set<String>?

    /// Beside the names given, those of the loopback, and the address that was bound.
    init(names: [String], address: ServerAddress) {
        switch address {
        case .socket:
            self.names = nil
        case .host(let host, _):
            self.names = HostPolicy.loopback.union([host.lowercased()])
                .union(names.map { $0.lowercased() })
        }
    }

    /// Judges the host that a request names.
    ///
    /// - Throws: ``Problem``, when there is none or another than ours.
    func check(_ request: Request) throws(Problem) {
        guard let authority = request.head.authority, request.headers[Headers.host] == nil else {
            throw Problem(.badRequest, "The request must name one host.")
        }
        guard let names else { return }
        guard let name = HostPolicy.name(in: authority), names.contains(name) else {
            throw Problem(.unknownHost, "This server does not answer for that host.")
        }
    }

    /// The name without its port, in small letters; nil for what is no name and port.
    static func name(in authority: String) -> String? {
        guard authority.utf8.count <= 300 else { return nil }
        let end =
            authority.hasPrefix("[")
            ? authority.firstIndex(of: "]").map(authority.index(after:))
            : authority.firstIndex(of: ":") ?? authority.endIndex
        guard let end else { return nil }
        let port = authority[end...]
        guard port.isEmpty || port.first == ":" && port.dropFirst().allSatisfy(\.isNumber) else {
            return nil
        }
        let name = authority[..<end].lowercased()
        return name.hasPrefix("[") ? String(name.dropFirst().dropLast()) : name
    }
}
