internal import Crypto
internal import Foundation
internal import Marketplace

/// Signs what is sent unasked: HMAC-SHA256 over the time and the body as it is on the wire.
///
/// The header has the form of Stripe's, `t=1803902400,v1=5257a8…`; several `v1` are tried, so that
/// a secret can be changed while messages signed with the old one are still under way.
struct WebhookSignature: Sendable {
    /// How far the time of a signature may be from ours.
    static let tolerance: Int64 = 300

    private let key: SymmetricKey

    init(secret: Data) {
        key = SymmetricKey(data: secret)
    }

    func header(for body: Data, at now: Instant) -> String {
        let seconds = now.milliseconds / 1_000
        let code = HMAC<SHA256>.authenticationCode(for: signed(body, seconds), using: key)
        return "t=\(seconds),v1=\(Digest.hexadecimal(code))"
    }

    /// Whether the header fits the body and the time.
    ///
    /// - Throws: ``WebhookRefusal``.
    func verify(_ header: String?, of body: Data, at now: Instant) throws(WebhookRefusal) {
        guard let header, header.utf8.count <= 1_024 else { throw .unsigned }
        let fields = header.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
            .filter { $0.count == 2 }
        guard let text = fields.first(where: { $0[0] == "t" })?[1], let seconds = Int64(text),
            seconds >= 0, seconds < 1 << 40
        else { throw .unsigned }
        let message = signed(body, seconds)
        let isOurs = fields.contains { field in
            guard field[0] == "v1", let code = WebhookSignature.bytes(of: field[1]) else {
                return false
            }
            // In constant time.
            return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: message, using: key)
        }
        guard isOurs else { throw .forged }
        guard abs(now.milliseconds / 1_000 - seconds) <= WebhookSignature.tolerance else {
            throw .stale
        }
    }

    private func signed(_ body: Data, _ seconds: Int64) -> Data {
        Data("\(seconds).".utf8) + body
    }

    private static func bytes(of hexadecimal: Substring) -> Data? {
        guard hexadecimal.utf8.count == 64 else { return nil }
        var data = Data()
        var rest = hexadecimal
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            data.append(byte)
            rest = rest.dropFirst(2)
        }
        return data
    }
}
