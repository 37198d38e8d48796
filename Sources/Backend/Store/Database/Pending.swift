/// An answer that may still be on its way.
///
/// Questions that do not depend on one another are asked together and then waited for once, which
/// saves a database beyond the network a round trip for each of them.
struct Pending<Value> {
    private let wait: () throws -> Value

    init(_ wait: @escaping () throws -> Value) {
        self.wait = wait
    }

    /// Waits for the answer; to be called within the transaction in which it was asked for.
    ///
    /// - Throws: ``StoreError``.
    func get() throws -> Value { try wait() }

    func map<Other>(_ transform: @escaping (Value) throws -> Other) -> Pending<Other> {
        Pending<Other> { try transform(wait()) }
    }
}

extension Pending<[Row]> {
    /// Leaves to whoever has time what the rows say.
    func unread<Other>(
        _ read: @escaping @Sendable ([Row]) throws -> Other
    ) -> Pending<Unread<Other>> {
        map { Unread(rows: $0, read: read) }
    }
}

/// Rows that have arrived and that any thread may read.
struct Unread<Value>: Sendable {
    fileprivate let rows: [Row]
    fileprivate let read: @Sendable ([Row]) throws -> Value

    /// Reads them.
    ///
    /// - Throws: ``CorruptRow``.
    func value() throws -> Value { try read(rows) }
}
