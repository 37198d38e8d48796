import Foundation
import TestSupport

/// The way from a device to its server, which loses one reply, and the server with it: that to the
/// first changes that the device sends.
final class LossyLine {
    let url: String
    private let server: Server
    private var proxy: FaultProxy

    init(to server: Server) throws {
        self.server = server
        proxy = try LossyLine.proxy(to: server)
        url = proxy.url
    }

    deinit {
        // Its thread would keep the proxy, and the proxy the server.
        proxy.close()
    }

    private static func proxy(to server: Server, listeningAt own: UInt16 = 0) throws -> FaultProxy {
        try FaultProxy(
            to: server.port,
            on: "/v1/sync/mutations",
            at: .replySeen,
            listeningAt: own
        ) { server.kill(SIGKILL) }
    }

    var hasLostReply: Bool { proxy.hasStruck }

    /// Takes the network away: nobody listens any more.
    func cut() {
        proxy.close()
        server.kill(SIGKILL)
    }

    /// Gives it back, over a server that runs again; it loses the next reply.
    func mend() throws {
        proxy = try LossyLine.proxy(to: server, listeningAt: Server.port(of: url))
    }

    /// Waits until the reply is lost, and the server gone.
    func losesReply() async throws {
        try await eventually("the reply to be lost") { self.hasLostReply }
    }
}
