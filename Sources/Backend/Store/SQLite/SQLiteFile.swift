internal import Foundation
internal import GRDB

/// A SQLite file with a whole store: what a backup is, of a database of either kind.
struct SQLiteFile {
    private let queue: DatabaseQueue

    /// Opens a file, or makes it, and brings its schema up to date.
    ///
    /// Rows may come in any order: what refers to what is not checked while they do.
    ///
    /// - Throws: ``StoreError``.
    init(path: String) throws {
        queue = try StoreError.translating {
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try SQLiteEngine.migrate(queue, Migrations.all)
            return queue
        }
    }

    /// Copies a backup to a file of its own, at today's schema, and opens that.
    static func copy(of backup: String, at path: String) throws -> SQLiteFile {
        try StoreError.translating {
            var configuration = Configuration()
            configuration.readonly = true
            let source = try DatabaseQueue(path: backup, configuration: configuration)
            guard try source.read({ try $0.tableExists("grdb_migrations") }) else {
                throw StoreError.failed("\(backup) is no backup of roostd")
            }
            let copy = try DatabaseQueue(path: path)
            try source.backup(to: copy)
            try copy.close()
        }
        return try SQLiteFile(path: path)
    }

    /// Copies everything over what another database holds.
    func replace(_ target: some DatabaseWriter) throws {
        try StoreError.translating { try queue.backup(to: target) }
    }

    /// Does something with the tables in one transaction.
    ///
    /// - Throws: ``StoreError``, or what `work` throws.
    func tables<Value>(_ work: (SQLiteTables) throws -> Value) throws -> Value {
        try StoreError.translating {
            try queue.write { try work(SQLiteTables(SQLiteSession($0, known: KnownStatements()))) }
        }
    }

    /// Closes the file; everything has reached the disk then.
    func close() throws {
        try StoreError.translating { try queue.close() }
    }
}

/// The tables of a file, in one transaction.
struct SQLiteTables {
    let database: Database
    private let session: SQLiteSession

    init(_ session: SQLiteSession) {
        self.session = session
        database = Database(.sqlite, session)
    }

    /// The tables that hold what cannot be derived from others, and what is not a database's own.
    ///
    /// The log of changes is: its order is that of the commits of one database.
    func all() throws -> [StoreTable] {
        let names: [String] = try database.values(
            """
            SELECT name FROM sqlite_schema
            WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%'
                AND name NOT LIKE 'listing_text%'
                AND name NOT IN ('grdb_migrations', 'change', 'change_log', 'search_home')
            ORDER BY rowid
            """
        )
        return try names.map { name in
            let columns: [String] = try database.values(
                "SELECT name FROM pragma_table_info(?)",
                [name]
            )
            return StoreTable(name: name, columns: columns)
        }
    }

    /// Goes through the rows of a table.
    func each(_ table: StoreTable, _ body: ([SQLValue]) throws -> Void) throws {
        try session.each("SELECT \(table.list) FROM \(table.quotedName)", body)
    }

    func insert(_ row: [SQLValue], into table: StoreTable) throws {
        let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
        _ = try session.run(
            "INSERT INTO \(table.quotedName) (\(table.list)) VALUES (\(marks))",
            row
        )
    }

    func clear(_ table: StoreTable) throws {
        try database.execute("DELETE FROM \(table.quotedName)")
    }
}
