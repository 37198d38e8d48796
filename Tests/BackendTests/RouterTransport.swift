import Cache
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Sync
import Transport

@testable import Backend

/// The client's way to a backend in the same process; it can lose replies as a network does.
struct RouterTransport: HTTPSending {
    let client: any TestClientProtocol
    /// Told each request that was answered; true loses the reply.
    var losesReply: @Sendable (Transport.HTTPRequest) -> Bool = { _ in false }

    func send(
        _ request: Transport.HTTPRequest
    ) async throws(TransportError) -> HTTPReply {
        let reply: HTTPReply
        do {
            reply = try await client.execute(
                uri: RouterTransport.target(of: request),
                method: HTTPTypes.HTTPRequest.Method(rawValue: request.method) ?? .get,
                headers: RouterTransport.fields(of: request),
                body: request.body.map { ByteBuffer(bytes: $0) }
            ) { response in
                HTTPReply(
                    status: response.status.code,
                    headers: Dictionary(
                        response.headers.map { ($0.name.canonicalName, $0.value) }
                    ) { first, _ in first },
                    body: Data(response.body.readableBytesView)
                )
            }
        } catch {
            throw .unreachable(.refused)
        }
        if losesReply(request) { throw .interrupted }
        return reply
    }

    /// Path and query, without scheme and host.
    private static func target(of request: Transport.HTTPRequest) -> String {
        let parts = request.url.split(
            separator: "/",
            maxSplits: 3,
            omittingEmptySubsequences: false
        )
        return "/" + (parts.count == 4 ? String(parts[3]) : "")
    }

    private static func fields(of request: Transport.HTTPRequest) -> HTTPFields {
        var fields = HTTPFields()
        for header in request.headers {
            guard let name = HTTPTypes.HTTPField.Name(header.name) else { continue }
            fields[name] = header.value
        }
        return fields
    }
}

extension World {
    /// The client's own code, talking to this backend, with files in a folder of its own.
    func sync(
        in folder: String,
        losing losesReply: @escaping @Sendable (Transport.HTTPRequest) -> Bool = { _ in false }
    ) throws -> Sync {
        Sync(
            server: try Transport.ServerAddress("http://127.0.0.1:1"),
            profile: "test",
            folders: .init(cache: folder + "/cache", data: folder + "/data"),
            transport: RouterTransport(client: client, losesReply: losesReply),
            agent: "roost/test",
            time: Timekeeper(
                now: { clock.now },
                pause: { _ throws(CancellationError) in },
                chance: { 0.5 }
            )
        )
    }
}
