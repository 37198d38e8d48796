internal import Foundation
internal import JWTKit

/// A key that signs access tokens, by the name that tokens carry as `kid`.
struct SigningKey: Sendable {
    let name: String
    let key: ES256PrivateKey

    init(_ key: ES256PrivateKey) {
        self.key = key
        let digest = Digest.sha256(Data(key.publicKey.pemRepresentation.utf8))
        name = Digest.hexadecimal(digest.prefix(8))
    }
}

/// The keys of a server in a file: PEM blocks, one after the other.
///
/// The first signs; the second still verifies what it signed before. The last is the root, from
/// which everything else that the server keeps secret is derived: it stays whatever is rotated.
struct KeyFile: Sendable {
    /// At least one.
    let keys: [SigningKey]

    /// The keys whose signatures count.
    var verifying: ArraySlice<SigningKey> { keys.prefix(2) }

    /// New keys that live as long as the process.
    init() {
        keys = [SigningKey(ES256PrivateKey())]
    }

    /// - Throws: ``KeyFileError``, or whatever keeps the file from being read.
    init(path: String) throws {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let permissions = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
        guard permissions & 0o077 == 0 else { throw KeyFileError.readableByOthers(path) }
        let text = try String(contentsOfFile: path, encoding: .utf8)
        keys = try KeyFile.blocks(of: text).map { SigningKey(try ES256PrivateKey(pem: $0)) }
        guard !keys.isEmpty else { throw KeyFileError.holdsNoKey(path) }
    }

    private init(keys: [SigningKey]) {
        self.keys = keys
    }

    /// These keys with a new one that signs; of the old ones the latest and the root stay.
    func rotated() -> KeyFile {
        let kept = keys.count > 2 ? [keys[0], keys[keys.count - 1]] : keys
        return KeyFile(keys: [SigningKey(ES256PrivateKey())] + kept)
    }

    /// Puts the file in place at once, so that nobody reads half of it; only its owner may.
    ///
    /// - Throws: `CocoaError`, when it cannot be written.
    func write(to path: String) throws {
        let text = keys.map { $0.key.pemRepresentation + "\n" }.joined()
        let part = path + ".\(ProcessInfo.processInfo.processIdentifier).part"
        let isWritten = FileManager.default.createFile(
            atPath: part,
            contents: Data(text.utf8),
            attributes: [.posixPermissions: 0o600]
        )
        guard isWritten, rename(part, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    private static func blocks(of text: String) -> [String] {
        var blocks: [String] = []
        var lines: [Substring] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("-----BEGIN ") { lines = [] }
            lines.append(line)
            if line.hasPrefix("-----END ") { blocks.append(lines.joined(separator: "\n")) }
        }
        return blocks
    }
}

/// Why a file is not taken for the keys of a server.
enum KeyFileError: Error, CustomStringConvertible {
    case readableByOthers(String)
    case holdsNoKey(String)

    var description: String {
        switch self {
        case .readableByOthers(let path):
            "The key file \(path) can be read by others. Run: chmod 600 \(path)"
        case .holdsNoKey(let path):
            "The key file \(path) holds no ES256 private key in PEM."
        }
    }
}
