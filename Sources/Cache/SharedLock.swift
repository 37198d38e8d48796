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
        hold(LOCK_EX | LOCK_NB)
    }

    /// The lock, beside others who take it so; waits for whoever has it alone.
    ///
    /// Nil when the disk gives none; then there is nobody to wait for either.
    func share() -> Held? {
        hold(LOCK_SH)
    }

    /// The lock for oneself alone; waits for everybody else.
    func takeAlone() -> Held? {
        hold(LOCK_EX)
    }

    private func hold(_ operation: Int32) -> Held? {
        guard (try? PrivateFile.makeFolder(for: path)) != nil else { return nil }
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        while flock(descriptor, operation) != 0 {
            if errno == EINTR { continue }
            close(descriptor)
            return nil
        }
        return Held(descriptor: descriptor)
    }

    /// A lock that is held until it is let go.
    package struct Held: Sendable {
        fileprivate let descriptor: Int32

        package func release() {
            // A program that is being started may have a copy of the descriptor until it runs, and
            // would hold the lock by it.
            flock(descriptor, LOCK_UN)
            close(descriptor)
        }
    }
}
