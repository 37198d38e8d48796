/// A kind of database: runs transactions one way or the other.
protocol Engine: Sendable {
    var kind: Database.Kind { get }

    /// Reads from one snapshot.
    ///
    /// - Throws: What `body` throws, or ``StoreError``.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value

    /// Reads from one snapshot for as long as it takes; for upkeep, not for requests.
    ///
    /// - Throws: What `body` throws, or ``StoreError``.
    func examine<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value

    /// Runs one transaction that no other comes between; an error rolls it back.
    ///
    /// It has reached the disk when this returns. `body` may run more than once: what it does
    /// outside the database has to bear that.
    ///
    /// - Throws: What `body` throws, or ``StoreError``.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value
}
