/// Fills the tables of an empty database, in the transaction under way on a connection.
///
/// Secondary indexes and what refers to what are dropped first and made again in the end: that is
/// many times faster, and the rows may come in any order. All of them are checked then.
struct PostgresBulkLoad {
    private let connection: PostgresConnection
    /// The statements that make again what was dropped.
    private let dropped: [String]

    init(_ connection: PostgresConnection) throws {
        self.connection = connection
        let rows = try connection.run(PostgresBulkLoad.droppable, []).rows
        for row in rows { try connection.script(row["removal"]) }
        dropped = rows.map { $0["restoration"] }
    }

    /// Copies a table over what migrations may have put into it.
    func copy(_ table: StoreTable, from tables: SQLiteTables) throws {
        try connection.script("DELETE FROM \(table.quotedName)")
        try connection.copy(into: "\(table.quotedName) (\(table.list))") { copy in
            try tables.each(table) { try copy.append($0) }
        }
    }

    /// Makes the words by which homes are searched.
    func copyWords(from tables: SQLiteTables) throws {
        try connection.copy(into: "listing_text (number, words)") { copy in
            try SearchIndex.eachEntry(in: tables.database) { entry in
                let words = entry.words.map { "'\($0)'" }.joined(separator: " ")
                try copy.append([.integer(entry.number), .text(words)])
            }
        }
    }

    /// Makes indexes and constraints again, and lets new numbers go on after the copied ones.
    func finish() throws {
        for statement in dropped { try connection.script(statement) }
        for row in try connection.run(PostgresBulkLoad.identities, []).rows {
            let (table, column) = (row["name"] as String, row["col"] as String)
            try connection.script(
                """
                SELECT setval(pg_get_serial_sequence('\(table)', '\(column)'),
                    (SELECT max("\(column)") FROM \(table)))
                """
            )
        }
    }

    /// Foreign keys and exclusions, then the indexes that are no constraint's own.
    private static let droppable = """
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS removal,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                pg_get_constraintdef(oid)) AS restoration
        FROM pg_constraint
        WHERE contype IN ('f', 'x') AND connamespace = current_schema()::regnamespace
        UNION ALL
        SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
        FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
        WHERE relnamespace = current_schema()::regnamespace
            AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid
                AND contype IN ('p', 'u', 'x'))
        """

    /// The columns that number their rows.
    private static let identities = """
        SELECT CAST(attrelid::regclass AS text) AS name, CAST(attname AS text) AS col
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
        WHERE attidentity != '' AND relnamespace = current_schema()::regnamespace
        """
}
