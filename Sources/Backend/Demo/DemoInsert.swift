internal import GRDB
internal import GRDBSQLite

/// One prepared INSERT, bound and stepped without detours; rows come by the hundred thousand.
final class DemoInsert {
    private let statement: OpaquePointer
    private let connection: OpaquePointer?
    private var column: Int32 = 0

    /// The tables are ours, so a statement that SQLite refuses is our bug.
    init(_ table: String, columns: Int, in db: GRDB.Database, columnNames: String = "") throws {
        let marks = Array(repeating: "?", count: columns).joined(separator: ",")
        let sql = "INSERT INTO \(table) \(columnNames) VALUES (\(marks))"
        connection = db.sqliteConnection
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v2(connection, sql, -1, &prepared, nil)
        guard code == SQLITE_OK, let prepared else {
            throw DemoInsert.error(code, connection, sql: sql)
        }
        statement = prepared
    }

    deinit {
        sqlite3_finalize(statement)
    }

    @discardableResult
    func bind(_ value: Int64?) -> DemoInsert {
        column += 1
        if let value {
            sqlite3_bind_int64(statement, column, value)
        } else {
            sqlite3_bind_null(statement, column)
        }
        return self
    }

    @discardableResult
    func bind(_ value: Int) -> DemoInsert {
        bind(Int64(value))
    }

    @discardableResult
    func bind(_ value: Bool) -> DemoInsert {
        bind(value ? 1 : 0)
    }

    @discardableResult
    func bind(_ value: Double) -> DemoInsert {
        column += 1
        sqlite3_bind_double(statement, column, value)
        return self
    }

    @discardableResult
    func bind(_ value: String?) -> DemoInsert {
        column += 1
        guard var value else {
            sqlite3_bind_null(statement, column)
            return self
        }
        value.withUTF8 { bytes in
            // SQLITE_TRANSIENT, which is a cast of -1 that C imports do not carry: SQLite copies.
            let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text(
                    statement,
                    column,
                    characters.baseAddress,
                    Int32(characters.count),
                    transient
                )
            }
        }
        return self
    }

    /// Inserts what was bound and begins the next row.
    func run() throws {
        column = 0
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else {
            throw DemoInsert.error(code, connection, sql: nil)
        }
    }

    private static func error(
        _ code: Int32,
        _ connection: OpaquePointer?,
        sql: String?
    ) -> DatabaseError {
        let message = sqlite3_errmsg(connection).map { String(cString: $0) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
    }
}
