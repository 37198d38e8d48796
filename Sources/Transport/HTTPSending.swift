/// Carries a request to a server and its reply back; ``HTTPTransport`` does so over the network.
package protocol HTTPSending: Sendable {
    /// The whole reply, whatever its status; redirects are replies too.
    ///
    /// - Throws: ``TransportError``; no other error crosses this seam.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply
}
