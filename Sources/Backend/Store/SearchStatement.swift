/// The part of a statement from its tables on, and what fills its places.
struct SearchStatement {
    private var tables: String
    private var conditions: [String] = []
    private(set) var arguments: [any SQLConvertible]

    init(_ tables: String, _ arguments: [any SQLConvertible] = []) {
        self.tables = tables
        self.arguments = arguments
    }

    var sql: String {
        conditions.isEmpty ? tables : tables + " WHERE " + conditions.joined(separator: " AND ")
    }

    func and(_ condition: String, _ more: [any SQLConvertible] = []) -> SearchStatement {
        var statement = self
        statement.conditions.append(condition)
        statement.arguments += more
        return statement
    }

    func and(_ conditions: [SearchConditions.Condition]) -> SearchStatement {
        conditions.reduce(self) { $0.and($1.sql, $1.arguments) }
    }
}
