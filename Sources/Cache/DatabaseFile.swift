import Foundation
import GRDB

/// Opens SQLite files of ours, and puts damaged ones aside.
struct DatabaseFile {
    let path: String
    let schema: Schema
    /// SQLite's setting: NORMAL survives a crash of ours, FULL a power cut too.
    let synchronous: String

    /// A connection; a damaged file is renamed to `….damaged-1` and a fresh one takes its place.
    func open() throws(CacheError) -> (connection: DatabaseQueue, wasDamaged: Bool) {
        if FileManager.default.fileExists(atPath: marker) {
            try putAside()
            return (try connect(), true)
        }
        do {
            return (try connect(), false)
        } catch .damaged {
            try putAside()
            return (try connect(), true)
        }
    }

    /// One more connection to a file that is open already.
    func connect() throws(CacheError) -> DatabaseQueue {
        // Made first, since SQLite gives its side files the mode of the main file.
        try PrivateFile.claim(path)
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { [synchronous] database in
            try database.execute(sql: "PRAGMA synchronous = \(synchronous)")
        }
        do {
            let connection = try DatabaseQueue(path: path, configuration: configuration)
            try schema.apply(to: connection)
            return connection
        } catch {
            throw CacheError(error, path: path)
        }
    }

    /// Remembers for the next start that the file is damaged.
    func markDamaged() {
        _ = FileManager.default.createFile(atPath: marker, contents: nil)
    }

    private var marker: String { path + ".is-damaged" }

    private func putAside() throws(CacheError) {
        let files = FileManager.default
        let free = (1...).lazy.map { "\(path).damaged-\($0)" }
            .first { !files.fileExists(atPath: $0) }
        guard let free, rename(path, free) == 0 else {
            throw .cannotOpen(path: path, reason: "it is damaged and cannot be put aside")
        }
        for ending in ["-wal", "-shm", ".is-damaged"] { unlink(path + ending) }
    }
}

extension CacheError {
    /// Maps what GRDB throws; `path` names the file that was being opened.
    init(_ error: any Error, path: String? = nil) {
        guard let error = error as? DatabaseError else {
            self = error is Schema.TooNew ? .tooNew(path: path ?? "") : .failed(reason: "\(error)")
            return
        }
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self = .cannotOpen(path: path ?? "", reason: error.message ?? "SQLite refuses it")
        default: self = .failed(reason: error.message ?? "SQLite error \(error.resultCode)")
        }
    }
}
