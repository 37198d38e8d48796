internal import Foundation

/// A PostgreSQL database of one or more servers.
///
/// A read sees one snapshot. A write is serialisable: whenever another transaction comes between,
/// it is done again, here and nowhere else.
final class PostgresEngine: Engine {
    /// What came of one attempt.
    private enum Outcome<Value: Sendable>: Sendable {
        case finished(Result<Value, any Error>)
        /// Another attempt is worth while, at most so many in all.
        case again(any Error, limit: Int)
    }

    private enum Mode {
        case reading
        case writing(Isolation)

        var beginning: String {
            switch self {
            case .reading: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            case .writing(.serializable): "BEGIN ISOLATION LEVEL SERIALIZABLE"
            case .writing(.snapshot): "BEGIN ISOLATION LEVEL REPEATABLE READ"
            }
        }
    }

    /// How often a transaction is tried that others come between.
    private static let mostAttempts = 24

    let kind = Database.Kind.postgres

    let address: PostgresAddress
    private let pool: PostgresPool
    /// Serialisable writes have few connections: more at once would only undo one another.
    private let serial: PostgresPool
    private let retries = Lock(0)

    /// Connects once, to bring the schema up to date.
    ///
    /// - Throws: ``StoreError``, when the database is not to be reached or is newer than this program.
    init(
        _ address: PostgresAddress,
        migrations: [Migration],
        limits: PostgresLimits = PostgresLimits()
    ) throws {
        let connection = try PostgresConnection.open(address, for: .upkeep)
        try PostgresMigrations(migrations: migrations).run(on: connection)
        self.address = address
        pool = PostgresPool(address, limits)
        serial = PostgresPool(address, limits.forSerializable)
    }

    var figures: EngineFigures {
        var figures = pool.figures + serial.figures
        figures.retries = retries.withLock { $0 }
        return figures
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await run(.reading, body)
    }

    func examine<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await upkeep { connection in
            try connection.transaction(Mode.reading.beginning) {
                try body(Database(.postgres, PostgresSession(connection)))
            }
        }
    }

    /// Does something with a connection of its own, on a thread of its own.
    func upkeep<Value: Sendable>(
        _ work: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        let address = address
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result { try work(PostgresConnection.open(address, for: .upkeep)) }
                )
            }
        }
    }

    func write<Value: Sendable>(
        _ isolation: Isolation,
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await run(.writing(isolation), body)
    }

    private func run<Value: Sendable>(
        _ mode: Mode,
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        var isSerializable: Bool { if case .writing(.serializable) = mode { true } else { false } }
        let pool = isSerializable ? serial : pool
        var attempts = 0
        while true {
            attempts += 1
            let outcome = try await pool.run { PostgresEngine.attempt(mode, on: $0, body) }
            switch outcome {
            case .finished(let result): return try result.get()
            case .again(let error, let limit):
                guard attempts < limit else { throw error }
                retries.withLock { $0 += 1 }
                try await Task.sleep(for: PostgresEngine.pause(after: attempts))
            }
        }
    }

    /// Short at first, since whoever came between is done; chance keeps two from meeting again.
    private static func pause(after attempts: Int) -> Duration {
        .microseconds(Int.random(in: 0...(1_000 << min(attempts, 7))))
    }

    private static func attempt<Value: Sendable>(
        _ mode: Mode,
        on connection: PostgresConnection,
        _ body: (Database) throws -> Value
    ) -> Outcome<Value> {
        let database = Database(.postgres, PostgresSession(connection))
        do {
            try connection.begin(mode.beginning)
            let value = try body(database)
            if let failure = connection.failure { throw failure.storeError }
            switch mode {
            case .reading: connection.end("COMMIT")
            case .writing: try commit(connection)
            }
            return .finished(.success(value))
        } catch {
            let failure = connection.failure
            connection.end("ROLLBACK")
            return outcome(of: error, failure)
        }
    }

    /// A transaction whose commit was not asked for has had no effect, even if the connection is gone.
    private static func outcome<Value>(
        of error: any Error,
        _ failure: PostgresFailure?
    ) -> Outcome<Value> {
        if let doubt = error as? CommitInDoubt {
            return .finished(.failure(StoreError.unreachable(doubt.why)))
        }
        guard let failure else { return .finished(.failure(error)) }
        if failure.isConflict { return .again(error, limit: mostAttempts) }
        if failure.isLost || failure.isTaken { return .again(error, limit: 2) }
        return .finished(.failure(error))
    }

    private static func commit(_ connection: PostgresConnection) throws {
        do {
            _ = try connection.run("COMMIT", [])
        } catch StoreError.unreachable(let why) {
            throw CommitInDoubt(why: "whether a commit took effect is not known: \(why)")
        }
    }
}

/// The connection was lost after a commit was asked for and before it was acknowledged.
private struct CommitInDoubt: Error {
    let why: String
}
