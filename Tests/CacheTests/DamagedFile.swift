import Foundation
import GRDB

@testable import Cache

/// A database file with everything moved from its side file into it.
func checkpointed(_ path: String) throws -> DatabaseOnDisk {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try queue.close()
    return DatabaseOnDisk(path: path)
}

/// A copy of a database file whose log ends with the last commit but one.
func withoutLastCommit(_ path: String, to copy: String) throws -> DatabaseOnDisk {
    let folder = URL(fileURLWithPath: copy).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
    // https://www.sqlite.org/fileformat2.html#the_write_ahead_log: the second word of a frame is 0,
    // but where a commit ends with it.
    let (header, frame) = (32, 24 + 4_096)
    let ends = stride(from: header, to: log.count, by: frame)
        .filter { log[$0 + 4..<$0 + 8].contains { $0 != 0 } }.map { $0 + frame }
    let end = ends.dropLast().last ?? header
    try log.prefix(end).write(to: URL(fileURLWithPath: copy + "-wal"))
    return DatabaseOnDisk(path: copy)
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

    /// Puts other bytes in the place of those at `offset`.
    func overwrite(at offset: Int, with bytes: Data) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seek(toOffset: UInt64(offset))
        try file.write(contentsOf: bytes)
        try file.close()
    }

    /// Spoils one byte of the first place where `text` stands; false when it stands nowhere.
    func spoil(_ text: String) throws -> Bool {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        guard let found = data.range(of: Data(text.utf8)) else { return false }
        try overwrite(at: found.lowerBound, with: Data([data[found.lowerBound] ^ 0x01]))
        return true
    }
}

/// Where the damaged file that lay at `path` was put; nil when none was.
func asideOf(_ path: String) -> String? {
    let folder = (path as NSString).deletingLastPathComponent
    let name = (path as NSString).lastPathComponent + ".damaged-"
    return try? FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasPrefix(name) && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
        .map { folder + "/" + $0 }.min()
}

/// Turns a change into one of a kind that only a newer roost knows.
func unknownKind(in path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
        let columns = try database.columns(in: "pending").map(\.name)
            .filter { $0 != "number" && $0 != "seal" }
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM pending") else { return }
        let values = columns.map { name -> DatabaseValue in
            switch name {
            case "id": "from-the-future".databaseValue
            case "name": "teleport".databaseValue
            default: row[name]
            }
        }
        database.add(function: Seal.function)
        let names = columns.joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
            sql: "INSERT INTO pending (\(names), seal) VALUES (\(marks), 0)",
            arguments: StatementArguments(values)
        )
        let sealed = PendingChange.columns.joined(separator: ", ")
        try database.execute(
            sql: "UPDATE pending SET seal = row_seal(\(sealed)) WHERE name = 'teleport'"
        )
    }
}

/// How many changes lie in the file, whatever they are.
func count(in path: String) throws -> Int {
    try DatabaseQueue(path: path).read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM pending") ?? 0
    }
}
