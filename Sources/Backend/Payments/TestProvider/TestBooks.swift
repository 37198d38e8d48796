internal import Foundation
internal import Marketplace

/// What the test provider keeps: a database of its own, which roostd's own data know nothing of.
///
/// A card's number is not in it: a token stands for what will become of the card.
package final class TestBooks: Sendable {
    private let engine: SQLiteEngine

    /// Opens the books, or begins new ones.
    ///
    /// - Throws: ``StoreError``, when the file cannot be opened or holds something else.
    package init(path: String) throws {
        engine = try SQLiteEngine(path: path, migrations: TestBooks.migrations)
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await engine.read(body)
    }

    @discardableResult
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await engine.write(.serializable, body)
    }

    /// Lets go of the file; nothing can be asked of the books any more.
    package func close() {
        engine.close()
    }

    /// Runs statements that read another file under the name `merchant`.
    func copy(from path: String, _ sql: String) throws {
        try engine.copy(from: path, sql)
    }

    /// Where these books differ from the payments and the ledger of a store; empty when nowhere.
    package func differences(from store: Store) async throws -> [String] {
        let provider = TestProvider(
            books: self,
            signature: WebhookSignature(secret: Data()),
            clock: Instant.now
        )
        return try await Reconciliation(store: store, provider: provider).differences()
    }

    static let migrations = [Migration(1, "test provider", [.sqlite(tables)])]

    private static let tables = """
        CREATE TABLE card (
            token TEXT PRIMARY KEY,
            outcome TEXT NOT NULL,
            brand TEXT NOT NULL,
            last_four TEXT NOT NULL CHECK (length(last_four) = 4),
            created_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE charge (
            reference TEXT PRIMARY KEY,
            -- The merchant's own name for it.
            payment TEXT NOT NULL,
            token TEXT NOT NULL REFERENCES card (token),
            state TEXT NOT NULL,
            currency TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount > 0),
            captured INTEGER NOT NULL DEFAULT 0 CHECK (captured BETWEEN 0 AND amount),
            refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND captured),
            lost INTEGER NOT NULL DEFAULT 0 CHECK (lost BETWEEN 0 AND captured - refunded),
            -- Goes up over all charges with every change of one.
            moved INTEGER NOT NULL UNIQUE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE request (
            key TEXT PRIMARY KEY,
            -- JSON of the answer, given again to the same key.
            answer TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE event (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            charge TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- An event that is still to be told; one may be told twice.
        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY,
            event TEXT NOT NULL REFERENCES event (id),
            due_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX delivery_by_due ON delivery (due_at);
        """
}
