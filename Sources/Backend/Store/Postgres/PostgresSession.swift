/// A transaction under way on a connection.
final class PostgresSession: SQLSession {
    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) {
        self.connection = connection
    }

    func ask(_ sql: String, _ arguments: [SQLValue]) throws -> Pending<SQLAnswer> {
        let question = try connection.ask(sql, arguments)
        return Pending { [connection] in try connection.answer(to: question) }
    }

    func script(_ sql: String) throws {
        try connection.script(sql)
    }
}
