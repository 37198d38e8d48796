internal import Foundation
internal import HTTPTypes
internal import Transport

/// Carries the test provider's messages to this server over HTTP, as those of a real one come.
struct WebhookCarrier: Sendable {
    private let transport = HTTPTransport()
    /// Where this server answers; known once it listens.
    private let address = Lock<Transport.ServerAddress?>(nil)

    /// Tells where the server answers, as `roost` takes it: `http://127.0.0.1:8080`.
    func listens(at text: String) {
        let parsed = try? Transport.ServerAddress(text, allowsInsecure: true)
        address.withLock { $0 = parsed }
    }

    /// Whether it is known where the server answers.
    var isListening: Bool { address.withLock { $0 != nil } }

    /// True when the message was taken.
    func carry(_ body: Data, signature: String) async -> Bool {
        guard let address = address.withLock({ $0 }) else { return false }
        let request = Transport.HTTPRequest(
            "POST",
            to: address,
            target: "/v1/webhooks/\(ProviderName.test.rawValue)",
            headers: [
                Transport.HTTPField("Content-Type", "application/json"),
                Transport.HTTPField(TestProvider.signatureHeader.rawName, signature),
            ],
            body: body,
            timeouts: Timeouts(total: .seconds(10))
        )
        guard let reply = try? await transport.send(request) else { return false }
        return (200..<300).contains(reply.status)
    }
}
