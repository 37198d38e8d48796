/// The statements that a connection has prepared, by their text; those used longest ago give way.
struct PreparedStatements {
    /// A statement that the server knows by a name.
    final class Statement {
        let name: String
        /// What its rows are called, known once it has given an answer.
        var columns: Row.Columns?
        fileprivate var lastUsed = 0

        fileprivate init(name: String) {
            self.name = name
        }
    }

    /// A search can take thousands of forms; the rest of the program has fewer than this.
    private let capacity: Int
    private var statements: [String: Statement] = [:]
    private var made = 0
    private var uses = 0

    init(capacity: Int = 512) {
        self.capacity = capacity
    }

    /// The statement prepared from this text.
    mutating func statement(_ sql: String) -> Statement? {
        guard let statement = statements[sql] else { return nil }
        uses += 1
        statement.lastUsed = uses
        return statement
    }

    /// A new statement of this text, and the name of one that the server may forget for it.
    mutating func make(_ sql: String) -> (statement: Statement, forgotten: String?) {
        var forgotten: String?
        if statements.count >= capacity,
            let oldest = statements.min(by: { $0.value.lastUsed < $1.value.lastUsed })
        {
            statements[oldest.key] = nil
            forgotten = oldest.value.name
        }
        made += 1
        uses += 1
        let statement = Statement(name: "s\(made)")
        statement.lastUsed = uses
        statements[sql] = statement
        return (statement, forgotten)
    }

    /// Forgets a statement that the server did not prepare.
    mutating func forget(_ sql: String) {
        statements[sql] = nil
    }
}
