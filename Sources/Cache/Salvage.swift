import Foundation
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
        /// What a column says of rows that are over, so that nothing is lost with them.
        var over: (column: String, value: String)?
    }

    /// What was met in a damaged file.
    struct Finding: Sendable {
        /// Whether there was no damage.
        var isWhole = true
        /// How many rows that are not over are not as they were written; nil where rows may be gone
        /// without a trace.
        var lost: Int? = 0
    }

    let tables: [Table]

    /// Longer than any outbox lives; a number beyond is damage itself.
    private static let mostNumbers: Int64 = 1_000_000

    /// Brings rows from the file at `path` that are not there yet, and tells what was met.
    ///
    /// - Throws: `DatabaseError` when the fresh file cannot be written.
    func bring(from path: String, into fresh: DatabaseQueue) throws -> Finding {
        guard let damaged = try? DatabaseQueue(path: path) else {
            return Finding(isWhole: false, lost: nil)
        }
        var finding = Finding()
        for table in tables {
            let read = damaged.unsafeReentrantRead { Salvage.rows(of: table, in: $0) }
            finding.isWhole = finding.isWhole && read.isWhole
            finding.lost = finding.lost.map { $0 + read.spoilt }
            try fresh.write { try Salvage.store(read.rows, of: table, in: $0) }
        }
        if !Salvage.hasAllRows(damaged, at: path) { finding.lost = nil }
        return finding
    }

    /// Whether every row that stands in the file and its log can be found, spoilt or not.
    ///
    /// The pages must fit together, and all of the log beside the file must be what was written:
    /// where that is damaged, SQLite takes all from there on for never committed. What was cut off
    /// the log at the end of a commit, or with all of it, leaves no trace.
    private static func hasAllRows(_ damaged: DatabaseQueue, at path: String) -> Bool {
        let answer = try? damaged.writeWithoutTransaction { database in
            (
                pages: try String.fetchOne(database, sql: "PRAGMA integrity_check(1)"),
                page: try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0,
                frames: try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(PASSIVE)")
                    .map { $0[1] as Int } ?? -1
            )
        }
        guard let answer, answer.pages == "ok" else { return false }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
        let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
        // https://www.sqlite.org/fileformat2.html#the_write_ahead_log
        return size == 0 || size == 32 + answer.frames * (24 + answer.page)
    }

    /// Asks for each row by its number, since the way from one row to the next may be broken.
    private static func rows(
        of table: Table,
        in database: Database
    ) -> (rows: [[DatabaseValue]], spoilt: Int, isWhole: Bool) {
        let names = table.columns.joined(separator: ", ")
        guard
            let statement = try? database.makeStatement(
                sql: "SELECT \(names), seal FROM \(table.name) WHERE rowid = ?"
            )
        else { return ([], 0, false) }
        var rows: [[DatabaseValue]] = []
        var spoilt = 0
        let (numbers, areKnown) = numbers(of: table, in: database)
        var isWhole = areKnown
        for number in numbers {
            do {
                guard let row = try Row.fetchOne(statement, arguments: [number]) else { continue }
                let values = Array(row.databaseValues)
                guard !values.isSealed else {
                    rows.append(values)
                    continue
                }
                isWhole = false
                let state = table.over.flatMap { row[$0.column] as DatabaseValue? }
                if state == nil || state != table.over?.value.databaseValue { spoilt += 1 }
            } catch {
                isWhole = false
            }
        }
        return (rows, spoilt, isWhole)
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
