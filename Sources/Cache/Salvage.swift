import GRDB

/// Reads what can still be read of a damaged file, row by row, and brings it into a fresh one.
///
/// *What is brought over is what was written, and nothing else*: only rows whose seal is whole, only
/// rows that the tables still have, each under its own id and in the state in which it was.
struct Salvage: Sendable {
    /// A table whose rows carry a seal over `columns`.
    struct Table: Sendable {
        let name: String
        let columns: [String]
    }

    let tables: [Table]

    /// Longer than any outbox lives; a number beyond is damage itself.
    private static let mostNumbers: Int64 = 1_000_000

    /// Brings rows from the file at `path` that are not there yet; true when no damage was met.
    ///
    /// - Throws: `DatabaseError` when the fresh file cannot be written.
    func bring(from path: String, into fresh: DatabaseQueue) throws -> Bool {
        guard let damaged = try? DatabaseQueue(path: path) else { return false }
        var isWhole = true
        for table in tables {
            let (rows, wasWhole) = damaged.unsafeReentrantRead { Salvage.rows(of: table, in: $0) }
            isWhole = isWhole && wasWhole
            try fresh.write { try Salvage.store(rows, of: table, in: $0) }
        }
        return isWhole
    }

    /// Asks for each row by its number, since the way from one row to the next may be broken.
    private static func rows(
        of table: Table,
        in database: Database
    ) -> (rows: [[DatabaseValue]], isWhole: Bool) {
        let names = table.columns.joined(separator: ", ")
        guard
            let statement = try? database.makeStatement(
                sql: "SELECT \(names), seal FROM \(table.name) WHERE rowid = ?"
            )
        else { return ([], false) }
        var rows: [[DatabaseValue]] = []
        let (numbers, areKnown) = numbers(of: table, in: database)
        var isWhole = areKnown
        for number in numbers {
            do {
                guard let row = try Row.fetchOne(statement, arguments: [number]) else { continue }
                let values = Array(row.databaseValues)
                if values.isSealed { rows.append(values) } else { isWhole = false }
            } catch {
                isWhole = false
            }
        }
        return (rows, isWhole)
    }

    /// From the first number to the last that was ever given.
    private static func numbers(
        of table: Table,
        in database: Database
    ) -> (ClosedRange<Int64>, areKnown: Bool) {
        func number(_ sql: String) -> Int64?? {
            try? DatabaseValue.fetchOne(database, sql: sql).flatMap(Int64.fromDatabaseValue)
        }
        let first = number("SELECT min(rowid) FROM \(table.name)")
        let last = number("SELECT max(rowid) FROM \(table.name)")
        let given = number("SELECT seq FROM sqlite_sequence WHERE name = '\(table.name)'")
        let low = max(1, (first ?? 1) ?? 1)
        var high = max((last ?? nil) ?? 0, (given ?? nil) ?? 0)
        if last == nil, (given ?? nil) == nil { high = low + 100_000 }
        let isSmall = high < low + mostNumbers
        let range = low...max(low, isSmall ? high : low + mostNumbers)
        return (range, first != nil && last != nil && isSmall)
    }

    private static func store(
        _ rows: [[DatabaseValue]],
        of table: Table,
        in database: Database
    ) throws {
        let names = (table.columns + ["seal"]).joined(separator: ", ")
        let marks = Array(repeating: "?", count: table.columns.count + 1)
            .joined(separator: ", ")
        let statement = try database.makeStatement(
            sql: "INSERT INTO \(table.name) (\(names)) VALUES (\(marks)) ON CONFLICT DO NOTHING"
        )
        for row in rows { try statement.execute(arguments: StatementArguments(row)) }
    }
}

extension [DatabaseValue] {
    /// Whether the last value is the seal of those before it.
    var isSealed: Bool {
        guard let seal = last.flatMap(Int64.fromDatabaseValue) else { return false }
        return Seal.of(Array(dropLast())) == seal
    }
}
