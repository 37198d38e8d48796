/// How far a write is kept apart from those that run at the same time.
///
/// SQLite has one writer, so that there is no difference. In PostgreSQL a serialisable write is
/// undone and done again whenever another has come near what it read, which for many writes at
/// once is most of the time.
package enum Isolation: Sendable {
    /// As if it were alone.
    case serializable
    /// It sees one snapshot, and changes no row that another has changed since.
    ///
    /// What it only read may have changed: what it decides rests on rows that it changes itself,
    /// on keys, or on a turn that it takes with ``Database/takeTurn(of:)``.
    case snapshot
}

/// A kind of database: runs transactions one way or the other.
protocol Engine: Sendable {
    var kind: Database.Kind { get }
    /// How busy it is.
    var figures: EngineFigures { get }

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

    /// Runs one transaction; an error rolls it back.
    ///
    /// It has reached the disk when this returns. `body` may run more than once: what it does
    /// outside the database has to bear that.
    ///
    /// - Throws: What `body` throws, or ``StoreError``.
    func write<Value: Sendable>(
        _ isolation: Isolation,
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value

    /// Lets go of the database; nothing can be asked of it any more.
    func close()
}

extension Engine {
    /// Connections that are let go of end by themselves.
    func close() {}
}
