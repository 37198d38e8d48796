/// A limited number of connections, each with a thread of its own, made as they are needed.
///
/// They close when the pool is let go of.
final class PostgresPool: Sendable {
    private let line: PostgresLine

    /// Work waits for a connection for at most `patience`.
    init(_ address: PostgresAddress, size: Int, patience: Duration = .seconds(4)) {
        line = PostgresLine(address, size: size, patience: patience)
    }

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
