/// How many connections there are at most, and how long work waits for one.
struct PostgresLimits: Sendable {
    var connections = 16
    var patience = Duration.seconds(4)

    /// The limits for transactions that are better not run with many others.
    var forSerializable: PostgresLimits {
        PostgresLimits(connections: min(connections, 2), patience: patience)
    }
}

/// A limited number of connections, each with a thread of its own, made as they are needed.
///
/// They close when the pool is let go of.
final class PostgresPool: Sendable {
    private let line: PostgresLine

    init(_ address: PostgresAddress, _ limits: PostgresLimits) {
        line = PostgresLine(address, limits)
    }

    var figures: EngineFigures { line.figures }

    deinit {
        line.close()
    }

    /// Does something with a connection, on the connection's thread.
    ///
    /// - Throws: ``StoreError``, when no connection is to be had in time.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable (PostgresConnection) -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            line.submit(
                perform: { continuation.resume(returning: work($0)) },
                refuse: { continuation.resume(throwing: $0) }
            )
        }
    }
}
