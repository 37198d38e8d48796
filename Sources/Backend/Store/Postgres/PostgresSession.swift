/// A transaction under way on a connection.
final class PostgresSession: SQLSession {
    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) {
        self.connection = connection
    }

    func run(_ sql: String, _ arguments: [SQLValue]) throws -> SQLAnswer {
        try connection.run(sql, arguments)
    }

    func script(_ sql: String) throws {
        try connection.script(sql)
    }
}
