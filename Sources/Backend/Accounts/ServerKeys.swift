internal import Foundation
internal import JWTKit

/// The keys of a running server; a file that was rotated meanwhile is read again.
final class ServerKeys: Sendable {
    private struct State: Sendable {
        var file: KeyFile
        var lookedAt: ContinuousClock.Instant
    }

    /// For deriving other keys; never stored or sent.
    let root: Data

    private let path: String?
    private let state: Lock<State>

    /// Reads the keys from a file, or makes them there.
    ///
    /// - Throws: ``KeyFileError``, or whatever keeps the file from being read or written.
    init(path: String) throws {
        if !FileManager.default.fileExists(atPath: path) { try KeyFile().write(to: path) }
        let file = try KeyFile(path: path)
        self.path = path
        root = ServerKeys.root(of: file)
        state = Lock(State(file: file, lookedAt: ContinuousClock.now))
    }

    /// Keys that live as long as the process.
    init() {
        let file = KeyFile()
        path = nil
        root = ServerKeys.root(of: file)
        state = Lock(State(file: file, lookedAt: ContinuousClock.now))
    }

    /// The key that signs now.
    func signing() -> SigningKey {
        lookAgain(after: .seconds(5))
        return state.withLock { $0.file.keys[0] }
    }

    /// The key of this name, if what it signed still counts.
    ///
    /// A name that is not known may be of a key that another process has just begun to sign with.
    func key(named name: String) -> SigningKey? {
        if let key = known(name) { return key }
        lookAgain(after: .seconds(1))
        return known(name)
    }

    private func known(_ name: String) -> SigningKey? {
        state.withLock { state in state.file.verifying.first { $0.name == name } }
    }

    /// Reads the file again, whatever its time of change says: two changes may share one.
    private func lookAgain(after pause: Duration) {
        guard let path else { return }
        let now = ContinuousClock.now
        let isDue = state.withLock { state in
            guard now - state.lookedAt >= pause else { return false }
            state.lookedAt = now
            return true
        }
        // A file that cannot be read now may be in the middle of being replaced by hand.
        guard isDue, let file = try? KeyFile(path: path), ServerKeys.root(of: file) == root
        else { return }
        state.withLock { $0.file = file }
    }

    private static func root(of file: KeyFile) -> Data {
        let pem = file.keys[file.keys.count - 1].key.pemRepresentation
        return Digest.sha256(Data(pem.utf8))
    }
}

/// The keys of a server from outside: what `roostd keys` does.
package enum KeyRotation {
    /// The names of the keys in a file, the signing one first.
    ///
    /// - Throws: When the file cannot be read or is not for our eyes only.
    package static func names(path: String) throws -> [String] {
        try KeyFile(path: path).keys.map(\.name)
    }

    /// Lets a new key sign from now on; running servers take it up within seconds.
    ///
    /// - Throws: When the file cannot be read or written.
    package static func rotate(path: String) throws -> String {
        let rotated = try KeyFile(path: path).rotated()
        try rotated.write(to: path)
        return rotated.keys[0].name
    }
}
