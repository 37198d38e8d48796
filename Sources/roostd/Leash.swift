internal import ArgumentParser
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

    /// Takes the folder, or makes it; only an empty one is taken, since all of it is removed in the end.
    ///
    /// - Throws: `ValidationError`, for a folder with anything in it, or what keeps it from being made.
    func take() throws {
        let files = FileManager.default
        try files.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        guard try files.contentsOfDirectory(atPath: folder).isEmpty else {
            throw ValidationError("The private folder \(folder) is not empty.")
        }
    }

    /// Ends this process, as SIGTERM does, once standard input ends.
    func follow() {
        // Whoever hangs up the terminal means the other program, which then lets go of this one.
        signal(SIGHUP, SIG_IGN)
        Thread.detachNewThread { [self] in
            var byte: UInt8 = 0
            while true {
                let count = read(STDIN_FILENO, &byte, 1)
                if count == 0 || (count < 0 && errno != EINTR) { break }
            }
            // First, since a server that is still starting dies of the signal at once.
            removeFolder()
            kill(getpid(), SIGTERM)
            // Nobody is left to wait for a connection that does not end.
            sleep(5)
            exit(0)
        }
    }

    func removeFolder() {
        try? FileManager.default.removeItem(atPath: folder)
    }
}
