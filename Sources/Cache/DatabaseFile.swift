import Dispatch
import Foundation
import GRDB

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Opens SQLite files of ours, and puts damaged ones aside.
struct DatabaseFile: Sendable {
    let path: String
    let schema: Schema
    /// SQLite's setting: NORMAL survives a crash of ours, FULL a power cut too.
    let synchronous: String
    /// Brings what can be read of a damaged file into a fresh one; nil for what is fetched again.
    var salvage: Salvage?

    /// What became of a damaged file.
    struct Damage: Sendable {
        /// Where it lies now.
        var aside: String
        /// How many rows without a final answer could not be read; nil where nobody can tell.
        var lost: Int?
    }

    /// A connection; a damaged file is put aside and a fresh one takes its place.
    ///
    /// The second value says what became of the damaged file.
    func open() throws(CacheError) -> (connection: DatabaseQueue, damage: Damage?) {
        if let connection = try passing({ () throws(CacheError) in try openWhole() }) {
            return (connection, nil)
        }
        let held = gate.takeAlone()
        defer { held?.release() }
        // Another program may have seen the same damage, and mended it while this one waited.
        if let connection = try openWhole() { return (connection, nil) }
        let damage = try renew()
        return (try connect(), damage)
    }

    /// One more connection to a file that is open already, of that urgency.
    func connect(_ urgency: DispatchQoS = .userInitiated) throws(CacheError) -> DatabaseQueue {
        try connect(to: path, urgency)
    }

    /// Remembers for the next time that the file is opened that it is damaged.
    func markDamaged() {
        _ = FileManager.default.createFile(atPath: marker, contents: nil)
    }

    /// Keeps the file where it is for as long as `work` takes.
    func passing<Value, Failure>(
        _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let held = gate.share()
        defer { held?.release() }
        return try work()
    }

    /// What tells the file that lies at the path from one that lay there before.
    var identity: UInt64? {
        var facts = stat()
        return stat(path, &facts) == 0 ? UInt64(facts.st_ino) : nil
    }

    // MARK: Opening

    private var marker: String { path + ".is-damaged" }
    private var fresh: String { path + ".fresh" }
    private var scratch: String { path + ".reading" }
    private var gate: SharedLock { SharedLock(at: path + ".gate") }

    /// Nil when the file is damaged, or was being put aside when a program ended.
    private func openWhole() throws(CacheError) -> DatabaseQueue? {
        guard !exists(marker), exists(path) || !exists(fresh) else { return nil }
        do throws(CacheError) {
            let connection = try connect()
            if salvage == nil { return connection }
            return try DatabaseFile.isWhole(connection) ? connection : nil
        } catch .damaged {
            return nil
        }
    }

    private static func isWhole(_ connection: DatabaseQueue) throws(CacheError) -> Bool {
        do {
            return try connection.unsafeRead {
                try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") == "ok"
            }
        } catch {
            throw CacheError(error)
        }
    }

    private func connect(
        to path: String,
        _ urgency: DispatchQoS = .userInitiated
    ) throws(CacheError) -> DatabaseQueue {
        // Made first, since SQLite gives its side files the mode of the main file.
        try PrivateFile.claim(path)
        var configuration = Configuration()
        configuration.qos = urgency
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { [synchronous] database in
            database.add(function: Seal.function)
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

    // MARK: Putting aside

    /// Puts the damaged file aside and a fresh one in its place; wherever this is cut off, the next
    /// one who opens the file goes on.
    ///
    /// The fresh one is complete before the damaged one leaves its place. So when nothing lies there,
    /// what lies beside it is what belongs there.
    private func renew() throws(CacheError) -> Damage {
        var lost: Int?
        if exists(path) {
            remove(fresh)
            if let salvage { lost = try fill(by: salvage) }
            OutboxMoment.rescued.reach()
        }
        let aside = try putAside()
        OutboxMoment.putAside.reach()
        unlink(marker)
        if exists(fresh), rename(fresh, path) != 0 {
            throw .cannotOpen(path: path, reason: "the fresh file cannot take its place")
        }
        PrivateFile.syncFolder(of: path)
        return Damage(aside: aside, lost: lost)
    }

    /// Brings into the fresh file what can be read; tells how many rows could not, if that is known.
    private func fill(by salvage: Salvage) throws(CacheError) -> Int? {
        do {
            let connection = try connect(to: fresh)
            try connection.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            // Of a file that is whole, this is all there is to know about where its tables begin.
            let firstPage = try FileHandle(forReadingFrom: URL(filePath: fresh))
                .read(upToCount: 4_096)
            defer { remove(scratch) }
            var lost: Int?
            for head in [nil, firstPage] {
                try copyForReading(head: head)
                let found = try salvage.bring(from: scratch, into: connection)
                lost = lost ?? found.lost
                if found.isWhole { break }
            }
            try connection.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            try connection.close()
            return lost
        } catch let error as CacheError {
            throw error
        } catch {
            throw CacheError(error, path: fresh)
        }
    }

    /// A copy to read from, so that what is put aside stays as it was found.
    ///
    /// Closing the original drops the locks that this program holds on it; whoever has it open still
    /// sees that it has been moved before they touch it again.
    private func copyForReading(head: Data?) throws {
        remove(scratch)
        for ending in ["", "-wal"] where exists(path + ending) {
            try FileManager.default.copyItem(atPath: path + ending, toPath: scratch + ending)
        }
        guard var head else { return }
        // Else SQLite would take the size of the fresh file for that of this one.
        head.replaceSubrange(92..<96, with: Data(count: 4))
        let file = try FileHandle(forUpdating: URL(filePath: scratch))
        try file.write(contentsOf: head)
        try file.close()
    }

    /// Renames the damaged file and its log to a name that tells when that was.
    private func putAside() throws(CacheError) -> String {
        let stamp = ISO8601DateFormatter().string(from: Date()).filter { $0 != ":" && $0 != "-" }
        let name = path + ".damaged-" + stamp
        let free = (1...).lazy.map { $0 == 1 ? name : "\(name)-\($0)" }.first { !exists($0) }
        guard let free, !exists(path) || rename(path, free) == 0 else {
            throw .cannotOpen(path: path, reason: "it is damaged and cannot be put aside")
        }
        for ending in ["-wal", "-shm"] { rename(path + ending, free + ending) }
        return free
    }

    private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    private func remove(_ path: String) {
        for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
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
        case .SQLITE_ERROR where error.namesWhatIsNotThere: self = .damaged
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self = .cannotOpen(path: path ?? "", reason: error.message ?? "SQLite refuses it")
        default: self = .failed(reason: error.message ?? "SQLite error \(error.resultCode)")
        }
    }
}

extension DatabaseError {
    /// Whether a table or a column is missing of which the schema's version says that it is there.
    ///
    /// A schema is text in the file, and one spoilt letter of it makes another name.
    fileprivate var namesWhatIsNotThere: Bool {
        let message = message ?? ""
        return message.hasPrefix("no such column") || message.hasPrefix("no such table")
            || message.contains("has no column named")
    }
}
