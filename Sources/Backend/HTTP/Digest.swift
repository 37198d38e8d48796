internal import Crypto
internal import Foundation

/// Digests by swift-crypto, in the forms that are needed here.
enum Digest {
    /// A quoted entity tag: 128 bits of SHA-256 in hexadecimal.
    static func entityTag(of bytes: some DataProtocol) -> String {
        "\"" + hexadecimal(SHA256.hash(data: bytes).prefix(16)) + "\""
    }

    static func sha256(_ bytes: some DataProtocol) -> Data {
        Data(SHA256.hash(data: bytes))
    }

    /// Compares in constant time; how long the two are may show.
    static func areEqual(_ one: Data, _ other: Data) -> Bool {
        one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// Keyed digests with a secret of this server.
struct Seal: Sendable {
    private let key: SymmetricKey

    /// A key for one purpose, derived from the server's secret.
    init(secret: Data, purpose: String) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret),
            info: Data(purpose.utf8),
            outputByteCount: 32
        )
    }

    func code(of data: Data) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: data, using: key))
    }

    /// Compares in constant time; `code` may be a prefix of at least 16 bytes.
    func isValid(_ code: Data, of data: Data) -> Bool {
        let expected = self.code(of: data).prefix(code.count)
        return code.count >= 16 && Digest.areEqual(expected, code)
    }
}

/// Base 64 for addresses (RFC 4648, 5), without padding.
enum Base64URL {
    static func encode(_ data: Data) -> String {
        data.base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    static func decode(_ text: String) -> Data? {
        let standard = text.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        return Data(base64Encoded: standard + padding)
    }
}
