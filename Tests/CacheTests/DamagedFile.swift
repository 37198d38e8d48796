import Foundation
import GRDB

/// A database file with everything moved from its side file into it.
func checkpointed(_ path: String) throws -> DatabaseOnDisk {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try queue.close()
    return DatabaseOnDisk(path: path)
}

/// A database file, to be spoilt.
struct DatabaseOnDisk {
    let path: String

    /// Overwrites everything but the first page.
    func overwriteTail() throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        let end = try file.seekToEnd()
        try file.seek(toOffset: 4_096)
        try file.write(contentsOf: Data(repeating: 0x5A, count: Int(end) - 4_096))
        try file.close()
    }
}
