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

    /// The first rows in an order.
    func ordered(_ order: String, limit: Int) -> SearchStatement {
        SearchStatement("\(sql) ORDER BY \(order) LIMIT ?", arguments + [limit])
    }

    /// The rows for each of some values of an argument that comes before all others.
    func each(_ values: [Int64]) -> SearchStatement {
        let rows = Array(repeating: sql, count: values.count).joined(separator: " UNION ALL ")
        return SearchStatement(rows, values.flatMap { [$0] + arguments })
    }

    /// The rows for each `lane.cell`.
    func each(lane cells: [Int64]) -> SearchStatement {
        let lanes = Array(repeating: "(CAST(? AS BIGINT))", count: cells.count)
            .joined(separator: ", ")
        let rows =
            "SELECT rows.* FROM (VALUES \(lanes)) AS lane (cell) CROSS JOIN LATERAL (\(sql)) AS rows"
        return SearchStatement(rows, cells + arguments)
    }
}
