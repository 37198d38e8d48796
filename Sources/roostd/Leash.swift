internal import Foundation

/// Ties a private server to the program that started it: it ends with it, and leaves nothing.
///
/// The other program holds the far end of standard input. However that program ends, even killed,
/// the system closes that end, and reading comes to the end of the file.
struct Leash: Sendable {
    /// Everything the two programs write lies below it.
    let folder: String

    var socket: String { folder + "/roostd.sock" }
    var database: String { folder + "/roostd.sqlite" }

    /// Asks this process to end, as SIGTERM does, once standard input ends.
    func follow() {
        // The one who hangs up a terminal means the other program, which then lets go of this one.
        signal(SIGHUP, SIG_IGN)
        Thread.detachNewThread {
            var byte: UInt8 = 0
            while true {
                let count = read(STDIN_FILENO, &byte, 1)
                if count == 0 || (count < 0 && errno != EINTR) { break }
            }
            kill(getpid(), SIGTERM)
        }
    }

    func removeFolder() {
        try? FileManager.default.removeItem(atPath: folder)
    }
}
