/// One step of a schema; a step that has been released never changes.
///
/// The numbers are the same in both kinds of database, so that one can be copied into the other.
struct Migration: Sendable {
    /// Statements for both kinds of database, or for one.
    enum Statements: Sendable {
        /// In the dialect of SQLite; PostgreSQL's engine translates the names of types.
        case both(String)
        case sqlite(String)
        case postgres(String)
    }

    let number: Int
    let name: String
    let steps: [Statements]

    init(_ number: Int, _ name: String, _ steps: [Statements]) {
        self.number = number
        self.name = name
        self.steps = steps
    }
}

extension Migration {
    /// Refuses a database that a newer program has worked on: this one would break what it does not know.
    ///
    /// - Throws: ``StoreError/failed(_:)``.
    static func refuseNewer(than known: [Migration], done: Set<Int>) throws {
        let last = known.map(\.number).max() ?? 0
        guard let newest = done.max(), newest > last else { return }
        throw StoreError.failed(
            """
            a newer roostd has worked on this database: its schema is at step \(newest), \
            and this program knows \(last)
            """
        )
    }
}
