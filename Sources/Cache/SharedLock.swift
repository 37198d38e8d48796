import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A lock that programs on one machine share; the system lets it go when its holder ends.
package struct SharedLock: Sendable, Hashable {
    private let path: String

    package init(at path: String) {
        self.path = path
    }

    /// The lock, or nil while another program, or another part of this one, holds it.
    package func take() -> Held? {
        guard (try? PrivateFile.makeFolder(for: path)) != nil else { return nil }
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        return Held(descriptor: descriptor)
    }

    /// A lock that is held until it is let go.
    package struct Held: Sendable {
        fileprivate let descriptor: Int32

        package func release() {
            close(descriptor)
        }
    }
}
