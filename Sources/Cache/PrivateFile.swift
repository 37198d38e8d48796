import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Files and folders that only their owner can read.
enum PrivateFile {
    /// The folder that `path` lies in, made with mode 0700 where it is missing.
    static func makeFolder(for path: String) throws(CacheError) {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .cannotOpen(path: folder, reason: reason())
        }
    }

    /// Makes an empty file with mode 0600, or narrows the mode of the one that is there.
    ///
    /// A file that is there is never opened: closing it would drop every lock that this program
    /// holds on it, those of SQLite's open connections too, and another program could then take
    /// the write-ahead log away from under them.
    static func claim(_ path: String) throws(CacheError) {
        try makeFolder(for: path)
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            throw .cannotOpen(path: path, reason: reason())
        }
        guard chmod(path, 0o600) == 0 else {
            throw .cannotOpen(path: path, reason: reason())
        }
    }

    static func read(_ path: String) -> Data? {
        FileManager.default.contents(atPath: path)
    }

    /// Puts `data` in the place of the file, so that a crash leaves the old or the new, never half.
    static func replace(_ path: String, with data: Data) throws(CacheError) {
        try makeFolder(for: path)
        let draft = path + ".new"
        let descriptor = open(draft, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotOpen(path: path, reason: reason()) }
        let isWritten =
            fchmod(descriptor, 0o600) == 0 && writeAll(data, to: descriptor)
            && fsync(descriptor) == 0
        guard close(descriptor) == 0, isWritten, rename(draft, path) == 0 else {
            let isFull = errno == ENOSPC || errno == EDQUOT
            unlink(draft)
            throw isFull ? .diskFull : .failed(reason: reason())
        }
        syncFolder(of: path)
    }

    static func remove(_ path: String) {
        unlink(path)
        syncFolder(of: path)
    }

    private static func writeAll(_ data: Data, to descriptor: Int32) -> Bool {
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// A rename is only safe from a power cut once its folder is on the disk.
    static func syncFolder(of path: String) {
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private static func reason() -> String {
        String(cString: strerror(errno))
    }
}
