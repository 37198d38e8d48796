internal import Foundation
internal import JWTKit

/// The key that this server signs with; everything else it keeps secret is derived from it.
struct ServerSecret: Sendable {
    let key: ES256PrivateKey
    /// For deriving other keys; never stored or sent.
    let bytes: Data

    /// Reads the key from a file, or makes one there that only its owner may read.
    ///
    /// - Throws: When the file cannot be read or written, or holds no ES256 private key in PEM.
    init(path: String) throws {
        if let pem = FileManager.default.contents(atPath: path) {
            try self.init(pem: String(decoding: pem, as: UTF8.self))
            return
        }
        self.init()
        let isWritten = FileManager.default.createFile(
            atPath: path,
            contents: Data(key.pemRepresentation.utf8),
            attributes: [.posixPermissions: 0o600]
        )
        guard isWritten else { throw CocoaError(.fileWriteUnknown) }
    }

    /// A key that lives as long as the process.
    init() {
        key = ES256PrivateKey()
        bytes = Digest.sha256(Data(key.pemRepresentation.utf8))
    }

    private init(pem: String) throws {
        key = try ES256PrivateKey(pem: pem)
        bytes = Digest.sha256(Data(key.pemRepresentation.utf8))
    }
}
