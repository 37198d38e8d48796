internal import CPostgres

extension PostgresEngine {
    /// Copies everything that one snapshot shows to a new SQLite file.
    func backUp(to path: String) async throws {
        try await upkeep { connection in
            let file = try SQLiteFile(path: path)
            try connection.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") {
                try file.tables { tables in
                    for table in try tables.all() {
                        try tables.clear(table)
                        try connection.each(table) { try tables.insert($0, into: table) }
                    }
                    try SearchIndex.build(in: tables.database)
                }
            }
            try file.close()
        }
    }

    /// Fills the empty database with what a file holds, in one transaction.
    func restore(_ file: sending SQLiteFile) async throws {
        let file = file
        try await upkeep { connection in
            try connection.transaction {
                try connection.script("SET LOCAL maintenance_work_mem = '256MB'")
                let load = try PostgresBulkLoad(connection)
                try file.tables { tables in
                    for table in try tables.all() { try load.copy(table, from: tables) }
                    try load.copyWords(from: tables)
                }
                try load.finish()
            }
            // Outside of the transaction, which it needs; searches know then what to expect.
            try connection.script("VACUUM ANALYZE")
        }
    }
}

extension PostgresConnection {
    /// Goes through the rows of a table in the transaction under way.
    func each(_ table: StoreTable, _ body: ([SQLValue]) throws -> Void) throws {
        let select = "SELECT \(table.list) FROM \(table.quotedName)"
        try script("DECLARE every NO SCROLL CURSOR FOR " + select)
        while true {
            let rows = try run("FETCH 2000 FROM every", []).rows
            if rows.isEmpty { break }
            for row in rows { try body(row.values) }
        }
        try script("CLOSE every")
    }
}
