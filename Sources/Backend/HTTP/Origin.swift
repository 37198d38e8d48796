internal import HTTPTypes

/// Where a request came from, as far as that can be believed.
struct Origin: Sendable, Hashable {
    /// By what limits count; all of a Unix socket is one place.
    let name: String
    /// Whether a process of this machine asks, for itself and not for others.
    let isLocal: Bool

    /// What a header says is believed when a proxy of ours wrote it: of the addresses in
    /// `X-Forwarded-For` the last that is none of our proxies'.
    ///
    /// `peer` is the other end of the connection; nil for a Unix socket.
    init(peer: String?, headers: HTTPFields, proxies: [AddressRange]) {
        let address = peer.flatMap(IPAddress.init)
        let isForwarded = Headers.forwarding.contains { headers[$0] != nil }
        isLocal = !isForwarded && (peer == nil || address?.isLoopback == true)
        if let address, Origin.isProxy(address, among: proxies),
            let client = Origin.client(headers[Headers.forwardedFor], proxies)
        {
            name = client.network
        } else {
            name = address?.network ?? peer ?? "local"
        }
    }

    private static func client(_ field: String?, _ proxies: [AddressRange]) -> IPAddress? {
        guard let field, field.utf8.count <= 1_024 else { return nil }
        for part in field.split(separator: ",").reversed() {
            guard let address = IPAddress(part.filter { $0 != " " }) else { return nil }
            if !isProxy(address, among: proxies) { return address }
        }
        return nil
    }

    private static func isProxy(_ address: IPAddress, among proxies: [AddressRange]) -> Bool {
        proxies.contains { $0.contains(address) }
    }
}
