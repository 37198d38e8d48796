package import Foundation

/// Carries a request to a server and its reply back; ``HTTPTransport`` does so over the network.
package protocol HTTPSending: Sendable {
    /// The whole reply, whatever its status; redirects are replies too.
    ///
    /// - Throws: ``TransportError``; no other error crosses this seam.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply

    /// A reply of which the head has come, and whose body goes on coming.
    ///
    /// - Throws: ``TransportError``; no other error crosses this seam.
    func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream
}

extension HTTPSending {
    /// A way that carries no streams has none to open.
    package func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream {
        throw .unreachable(.refused)
    }
}

/// A reply whose body comes piece by piece, for as long as the server likes.
package struct HTTPStream: Sendable {
    package var status: Int
    /// By lower-case name.
    package var headers: [String: String]
    /// The body, until the server ends it or with the ``TransportError`` that broke it off.
    ///
    /// Leaving it closes the connection.
    package var pieces: AsyncThrowingStream<Data, any Error>

    package init(
        status: Int,
        headers: [String: String],
        pieces: AsyncThrowingStream<Data, any Error>
    ) {
        self.status = status
        self.headers = headers
        self.pieces = pieces
    }
}
