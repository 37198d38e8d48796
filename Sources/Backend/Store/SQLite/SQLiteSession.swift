internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// One transaction on a connection to SQLite.
///
/// GRDB prepares and keeps the statements; they are bound and stepped without its detours.
final class SQLiteSession: SQLSession {
    private let db: GRDB.Database
    private let known: KnownStatements

    init(_ db: GRDB.Database, known: KnownStatements) {
        self.db = db
        self.known = known
    }

    /// Nothing is far away here: the answer is there at once.
    func ask(_ sql: String, _ arguments: [SQLValue]) throws -> Pending<SQLAnswer> {
        let answer = try run(sql, arguments)
        return Pending { answer }
    }

    func run(_ sql: String, _ arguments: [SQLValue]) throws -> SQLAnswer {
        let statement = try StoreError.translating {
            known.isKept(sql) ? try db.cachedStatement(sql: sql) : try db.makeStatement(sql: sql)
        }
        let pointer = statement.sqliteStatement
        defer {
            sqlite3_reset(pointer)
            sqlite3_clear_bindings(pointer)
        }
        guard sqlite3_bind_parameter_count(pointer) == arguments.count else {
            throw StoreError.failed("the statement takes other arguments: \(sql)")
        }
        for (index, argument) in arguments.enumerated() {
            bind(argument, at: Int32(index + 1), to: pointer)
        }
        return try answer(of: pointer)
    }

    func script(_ sql: String) throws {
        try StoreError.translating { try db.execute(sql: sql) }
    }

    /// Goes through the rows of a statement that takes no arguments, without keeping them.
    func each(_ sql: String, _ body: ([SQLValue]) throws -> Void) throws {
        let statement = try StoreError.translating { try db.makeStatement(sql: sql) }
        let pointer = statement.sqliteStatement
        defer { sqlite3_reset(pointer) }
        let count = sqlite3_column_count(pointer)
        let columns = SQLiteSession.columns(of: pointer, count: Int(count))
        while true {
            let code = sqlite3_step(pointer)
            guard code == SQLITE_ROW else {
                guard code == SQLITE_DONE else { throw StoreError(code: code, in: db) }
                return
            }
            var packing = RowPacking()
            for place in 0..<count { SQLiteSession.pack(pointer, place, into: &packing) }
            for row in packing.rows(columns) { try body(row.values) }
        }
    }

    private func answer(of statement: OpaquePointer) throws -> SQLAnswer {
        let count = sqlite3_column_count(statement)
        var packing = RowPacking()
        while true {
            let code = sqlite3_step(statement)
            guard code == SQLITE_ROW else {
                guard code == SQLITE_DONE else { throw StoreError(code: code, in: db) }
                break
            }
            for place in 0..<count { SQLiteSession.pack(statement, place, into: &packing) }
        }
        let changes = Int(sqlite3_changes(db.sqliteConnection))
        guard !packing.isEmpty else { return SQLAnswer(changes: changes) }
        let columns = SQLiteSession.columns(of: statement, count: Int(count))
        return SQLAnswer(rows: packing.rows(columns), changes: changes)
    }

    private func bind(_ value: SQLValue, at place: Int32, to statement: OpaquePointer) {
        // SQLITE_TRANSIENT, which is a cast of -1 that C imports do not carry: SQLite copies.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: sqlite3_bind_null(statement, place)
        case .integer(let number): sqlite3_bind_int64(statement, place, number)
        case .real(let number): sqlite3_bind_double(statement, place, number)
        case .text(var text):
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    // An empty text has no bytes to point at, and a null pointer would bind NULL.
                    let start = characters.baseAddress ?? SQLiteSession.nothing
                    let length = Int32(characters.count)
                    _ = sqlite3_bind_text(statement, place, start, length, transient)
                }
            }
        case .blob(let data):
            if data.isEmpty {
                sqlite3_bind_zeroblob(statement, place, 0)
            } else {
                data.withUnsafeBytes { bytes in
                    let length = Int32(bytes.count)
                    _ = sqlite3_bind_blob(statement, place, bytes.baseAddress, length, transient)
                }
            }
        }
    }

    // Read-only, and never freed: safe to share.
    private nonisolated(unsafe) static let nothing = {
        let byte = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
        byte.initialize(to: 0)
        return UnsafePointer(byte)
    }()

    private static func columns(of statement: OpaquePointer, count: Int) -> Row.Columns {
        Row.Columns(
            (0..<count).map { place in
                sqlite3_column_name(statement, Int32(place)).map { String(cString: $0) } ?? ""
            }
        )
    }

    private static func pack(
        _ statement: OpaquePointer,
        _ place: Int32,
        into packing: inout RowPacking
    ) {
        switch sqlite3_column_type(statement, place) {
        case SQLITE_INTEGER: packing.add(sqlite3_column_int64(statement, place))
        case SQLITE_FLOAT: packing.add(sqlite3_column_double(statement, place))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(statement, place)
            let count = Int(sqlite3_column_bytes(statement, place))
            packing.add(text: UnsafeBufferPointer(start: start, count: count))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, place)
            let count = Int(sqlite3_column_bytes(statement, place))
            packing.add(blob: UnsafeRawBufferPointer(start: start, count: count))
        default: packing.addNull()
        }
    }
}

/// Which statements stay prepared: the first of a limited number of texts.
///
/// A search can take thousands of forms, and each connection keeps what it has prepared for ever.
final class KnownStatements: Sendable {
    private static let capacity = 512

    private let texts = Lock<Set<String>>([])

    func isKept(_ sql: String) -> Bool {
        texts.withLock { texts in
            if texts.contains(sql) { return true }
            guard texts.count < KnownStatements.capacity else { return false }
            texts.insert(sql)
            return true
        }
    }
}

extension StoreError {
    /// What SQLite's result code means.
    init(code: Int32, in db: GRDB.Database) {
        let message = sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) } ?? ""
        self.init(code: code, message: message)
    }

    private init(code: Int32, message: String) {
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: self = .constraint(message)
        case SQLITE_BUSY, SQLITE_LOCKED: self = .conflict(message)
        default: self = .failed(message)
        }
    }

    /// Runs something of GRDB's so that its errors come as ours.
    static func translating<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            let code = error.resultCode.rawValue
            throw StoreError(code: code, message: error.message ?? "error \(code)")
        }
    }
}
