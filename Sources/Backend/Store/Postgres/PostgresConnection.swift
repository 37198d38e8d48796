internal import CPostgres
internal import Foundation

/// One connection to PostgreSQL; it belongs to one thread, which waits for its answers.
///
/// It stays in libpq's pipeline mode: what is queued goes out together with the next statement
/// whose answer somebody waits for. So a transaction begins without a round trip of its own, and
/// nobody waits for the end of one that only read.
final class PostgresConnection {
    /// What the server will answer next, in order.
    private enum Expected {
        /// To what ended an earlier transaction; nobody wants to know.
        case nothing
        case prepared(sql: String, isWanted: Bool)
        /// To what begins a transaction: only a failure is of interest.
        case beginning
        case answer(Question, PreparedStatements.Statement)
        /// The end of what was sent together.
        case sync

        var isSync: Bool { if case .sync = self { true } else { false } }

        /// The same when nobody wants to know any more.
        var unwanted: Expected {
            switch self {
            case .beginning, .answer: .nothing
            case .prepared(let sql, _): .prepared(sql: sql, isWanted: false)
            case .nothing, .sync: self
            }
        }
    }

    /// A statement whose answer somebody may come for.
    final class Question {
        fileprivate(set) var answer: SQLAnswer?
    }

    /// What broke the transaction under way; nothing more can be done in it.
    private(set) var failure: PostgresFailure?
    /// Whether the connection is of no more use.
    private(set) var isLost = false

    private let handle: OpaquePointer
    private let patience: Duration
    private var statements = PreparedStatements()
    private var expected: [Expected] = []

    /// Takes over a connection that stands; no answer may take longer than `patience`.
    init(_ handle: OpaquePointer, patience: Duration) throws {
        self.handle = handle
        self.patience = patience
        try enterPipeline()
    }

    deinit {
        PQfinish(handle)
    }

    /// Whether the server has not hung up while nothing was asked of it.
    var isAlive: Bool {
        guard !isLost else { return false }
        guard expected.isEmpty else { return true }
        // Whatever comes unasked is a farewell, or so rare that a new connection costs nothing.
        return !PostgresSocket.isReady(PQsocket(handle), for: .reading, until: .now)
    }

    // MARK: Transactions

    /// Begins a transaction together with its first statement.
    func begin(_ sql: String) throws {
        failure = nil
        try attempt { try send(sql, []) { _ in .beginning } }
    }

    /// Ends a transaction of whose end nobody needs to know.
    func end(_ sql: String) {
        failure = nil
        guard !isLost else { return }
        do {
            // What was asked and not waited for may fail, and must not take the end along.
            if let last = expected.last, !last.isSync { try sync() }
            expected = expected.map(\.unwanted)
            try send(sql, []) { _ in .nothing }
            try sync()
            if PQflush(handle) < 0 { isLost = true }
        } catch {
            isLost = true
        }
    }

    /// Queues a statement; it goes out with the next one whose answer somebody waits for.
    ///
    /// - Throws: ``StoreError``.
    func ask(_ sql: String, _ arguments: [SQLValue]) throws -> Question {
        try attempt {
            let question = Question()
            try send(sql, arguments) { .answer(question, $0) }
            return question
        }
    }

    /// Waits for the answers to everything that was asked; gives that to one of the questions.
    ///
    /// - Throws: ``StoreError``.
    func answer(to question: Question) throws -> SQLAnswer {
        try attempt {
            if question.answer == nil {
                try sync()
                try receive()
            }
            guard let answer = question.answer else { throw lost("an answer is missing") }
            return answer
        }
    }

    /// Runs a statement, after what is queued, and waits for its answer.
    ///
    /// - Throws: ``StoreError``.
    func run(_ sql: String, _ arguments: [SQLValue]) throws -> SQLAnswer {
        try answer(to: try ask(sql, arguments))
    }

    /// Runs something of which a failure ends the transaction.
    private func attempt<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            if let failure { throw failure }
            return try work()
        } catch let error as PostgresFailure {
            failure = failure ?? error
            isLost = isLost || error.isLost
            throw error.storeError
        }
    }

    /// Lends the connection out of pipeline mode, for what pipelines cannot do.
    func plain<Result>(_ work: (OpaquePointer) throws -> Result) throws -> Result {
        try attempt {
            if !expected.isEmpty {
                if let last = expected.last, !last.isSync { try sync() }
                try receive()
            }
            guard PQexitPipelineMode(handle) == 1, PQsetnonblocking(handle, 0) == 0 else {
                throw lost()
            }
            defer { if PQstatus(handle) == CONNECTION_BAD { isLost = true } }
            let result = Swift.Result { try work(handle) }
            try enterPipeline()
            return try result.get()
        }
    }

    private func enterPipeline() throws {
        guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else {
            throw lost()
        }
    }

    // MARK: Asking

    private func send(
        _ sql: String,
        _ arguments: [SQLValue],
        _ wanted: (PreparedStatements.Statement) -> Expected
    ) throws {
        let arguments = try PostgresArguments(arguments)
        let statement = try statements.statement(sql) ?? prepare(sql)
        let code = arguments.withPointers { count, values, lengths, formats in
            PQsendQueryPrepared(handle, statement.name, count, values, lengths, formats, 0)
        }
        guard code == 1 else { throw lost() }
        expected.append(wanted(statement))
    }

    private func prepare(_ sql: String) throws -> PreparedStatements.Statement {
        let (statement, forgotten) = statements.make(sql)
        let text = PostgresText.numbered(sql)
        guard PQsendPrepare(handle, statement.name, text, 0, nil) == 1 else { throw lost() }
        expected.append(.prepared(sql: sql, isWanted: true))
        if let forgotten {
            let sql = "DEALLOCATE \(forgotten)"
            guard PQsendQueryParams(handle, sql, 0, nil, nil, nil, nil, 0) == 1 else {
                throw lost()
            }
            expected.append(.nothing)
        }
        return statement
    }

    private func sync() throws {
        guard PQpipelineSync(handle) == 1 else { throw lost() }
        expected.append(.sync)
    }

    private func lost(_ why: String? = nil) -> PostgresFailure {
        isLost = true
        return .lost(why ?? String(cString: PQerrorMessage(handle)))
    }

    // MARK: Answers

    /// Reads everything that is still to come.
    private func receive() throws {
        let deadline = ContinuousClock.now + patience
        var failure: PostgresFailure?
        let expected = expected
        self.expected = []
        for expected in expected {
            if case .sync = expected {
                try readSync(until: deadline)
                continue
            }
            while let result = try result(until: deadline) {
                defer { PQclear(result) }
                let isFailed = [PGRES_FATAL_ERROR, PGRES_PIPELINE_ABORTED]
                    .contains(PQresultStatus(result))
                switch expected {
                case .answer(let question, let statement) where !isFailed:
                    question.answer = PostgresConnection.answer(result, of: statement)
                case .prepared(let sql, let isWanted) where isFailed:
                    statements.forget(sql)
                    if isWanted { failure = failure ?? PostgresFailure(result) }
                case .answer where isFailed, .beginning where isFailed:
                    failure = failure ?? PostgresFailure(result)
                default: continue
                }
                if let failure, failure.isLost { throw failure }
            }
        }
        if let failure { throw failure }
    }

    private func readSync(until deadline: ContinuousClock.Instant) throws {
        guard let result = try result(until: deadline) else { throw lost("an answer is missing") }
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_PIPELINE_SYNC else {
            throw lost(PostgresFailure(result).message)
        }
    }

    /// The next result; nil after the last one of a statement.
    private func result(until deadline: ContinuousClock.Instant) throws -> OpaquePointer? {
        while PQisBusy(handle) == 1 {
            let isPending = PQflush(handle)
            guard isPending >= 0 else { throw lost() }
            let directions: PostgresSocket.Directions =
                isPending == 1 ? [.reading, .writing] : .reading
            guard PostgresSocket.isReady(PQsocket(handle), for: directions, until: deadline) else {
                throw lost("the database does not answer")
            }
            guard PQconsumeInput(handle) == 1 else { throw lost() }
        }
        let result = PQgetResult(handle)
        guard PQstatus(handle) != CONNECTION_BAD else {
            PQclear(result)
            throw lost()
        }
        return result
    }

    private static func answer(
        _ result: OpaquePointer,
        of statement: PreparedStatements.Statement
    ) -> SQLAnswer {
        guard PQnfields(result) > 0 else { return SQLAnswer(changes: changes(of: result)) }
        let columns = statement.columns ?? PostgresValues.columns(of: result)
        statement.columns = columns
        return SQLAnswer(
            rows: PostgresValues.rows(of: result, columns: columns),
            changes: changes(of: result)
        )
    }

    /// How many rows a statement changed; a SELECT, which counts what it read, changed none.
    private static func changes(of result: OpaquePointer) -> Int {
        guard let tag = PQcmdStatus(result), tag.pointee != CChar(bitPattern: UInt8(ascii: "S")),
            let count = PQcmdTuples(result)
        else { return 0 }
        return Int(strtol(count, nil, 10))
    }
}
