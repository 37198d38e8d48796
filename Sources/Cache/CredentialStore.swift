package import Wire

/// Who is signed in to one server under one profile, in a file that only its owner can read.
///
/// The file is replaced in one step, so that after a crash it holds the tokens from before a
/// rotation or those from after it; both work, since the server honours the former for a minute.
package struct CredentialStore: Sendable, Hashable {
    private let path: String

    package init(at path: String) {
        self.path = path
    }

    /// The session; nil when nobody is signed in, or the file cannot be read.
    package func load() -> SessionReply? {
        PrivateFile.read(path).flatMap { try? Coding.decode(SessionReply.self, from: $0) }
    }

    /// - Throws: ``CacheError``.
    package func save(_ session: SessionReply) throws(CacheError) {
        do {
            try PrivateFile.replace(path, with: try Coding.encode(session))
        } catch let error as CacheError {
            throw error
        } catch {
            throw .failed(reason: "\(error)")
        }
    }

    package func remove() {
        PrivateFile.remove(path)
    }
}
