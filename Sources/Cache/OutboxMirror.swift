import Foundation
import GRDB

/// The outbox in memory, kept up with its file row by row.
///
/// It watches what its own connection changes and reads only those rows again; what another program
/// has changed shows in SQLite's `data_version`, and then all is read.
///
/// `@unchecked` because it is touched on the queue of its connection alone.
final class OutboxMirror: TransactionObserver, @unchecked Sendable {
    private var outbox = Outbox()
    private var numbers: [Int64] = []
    private var version: Int?
    private var touched: Set<Int64> = []
    /// Touched by the transaction that is under way.
    private var uncommitted: Set<Int64> = []

    /// The outbox as the file has it; to be called before a transaction changes anything.
    ///
    /// - Throws: `DatabaseError`.
    func outbox(in database: Database) throws -> Outbox {
        let now = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version"))
        if now != version {
            take(try PendingChange.fetch("TRUE", [], from: database), insteadOf: nil)
            version = now
        } else if !touched.isEmpty {
            let list = touched.map(String.init).joined(separator: ",")
            let condition = "number IN (SELECT value FROM json_each(?))"
            take(
                try PendingChange.fetch(condition, ["[\(list)]"], from: database),
                insteadOf: touched
            )
        }
        touched = []
        return outbox
    }

    /// Puts rows in the place of those numbers; nil stands for all.
    private func take(
        _ rows: [(number: Int64, change: PendingChange)],
        insteadOf old: Set<Int64>?
    ) {
        var next = Outbox()
        next.reserve(numbers.count + rows.count)
        var fresh = rows[...]
        var all: [Int64] = []
        func add(_ number: Int64, _ change: PendingChange) {
            all.append(number)
            next.append(change)
        }
        if let old {
            for (number, change) in zip(numbers, outbox.changes) {
                while let first = fresh.first, first.number <= number {
                    add(first.number, first.change)
                    fresh.removeFirst()
                }
                if !old.contains(number) { add(number, change) }
            }
        }
        for row in fresh { add(row.number, row.change) }
        (outbox, numbers) = (next, all)
    }

    // MARK: What the connection changes

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool {
        eventKind.tableName == "pending"
    }

    func databaseDidChange(with event: DatabaseEvent) {
        uncommitted.insert(event.rowID)
    }

    func databaseDidCommit(_ database: Database) {
        touched.formUnion(uncommitted)
        uncommitted = []
    }

    func databaseDidRollback(_ database: Database) {
        uncommitted = []
    }
}
