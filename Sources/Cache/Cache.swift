package import Foundation
import GRDB
package import Marketplace

/// The local copy: what one account has seen of one server, readable when the server is not.
///
/// It holds synced state only; changes that the server has not confirmed live in ``Journal``. What
/// a pull brings stays for good; pages and cards of browsing leave by age (``Budget``).
/// Methods that end in `Now` read on the caller's thread, for the first paint; they take a
/// millisecond or two. All others leave the work to SQLite's own queues.
package actor Cache {
    /// How much is kept before the oldest goes.
    package struct Budget: Sendable, Hashable {
        package var pageBytes: Int
        package var cards: Int

        package init(pageBytes: Int = 64 << 20, cards: Int = 200_000) {
            self.pageBytes = pageBytes
            self.cards = cards
        }
    }

    /// True when the file was damaged and a fresh one took its place.
    package nonisolated let wasDamaged: Bool

    /// For reading only; a second connection writes, so that neither waits for the other.
    ///
    /// Writing makes way for reading: nobody waits at a screen for what is filed.
    nonisolated let reader: DatabaseQueue
    private var writer: DatabaseQueue?
    private nonisolated let file: DatabaseFile?
    private let budget: Budget
    private var bytesUntilTrim: Int
    private var cardsUntilTrim: Int

    /// Opens the copy at `path`, or begins one.
    ///
    /// - Throws: ``CacheError``.
    package init(at path: String, budget: Budget = Budget()) throws(CacheError) {
        let file = DatabaseFile(path: path, schema: .copy, synchronous: "NORMAL")
        let opened = try file.open()
        self.init(opened.connection, file: file, wasDamaged: opened.damage != nil, budget: budget)
    }

    /// A copy that ends with the program, for when there is no disk to write to.
    ///
    /// - Throws: ``CacheError``.
    package init(inMemoryWith budget: Budget) throws(CacheError) {
        do {
            let connection = try DatabaseQueue()
            try Schema.copy.apply(to: connection)
            self.init(connection, file: nil, wasDamaged: false, budget: budget)
        } catch {
            throw CacheError(error)
        }
    }

    private init(
        _ connection: DatabaseQueue,
        file: DatabaseFile?,
        wasDamaged: Bool,
        budget: Budget
    ) {
        reader = connection
        // The second connection waits for the first write, so as not to hold up the first paint.
        writer = file == nil ? connection : nil
        self.file = file
        self.wasDamaged = wasDamaged
        self.budget = budget
        bytesUntilTrim = budget.pageBytes / 16
        cardsUntilTrim = budget.cards / 16
    }

    // MARK: Pages

    /// The reply that was stored for a target; nil as well when the disk fails.
    package nonisolated func pageNow(_ target: String) -> StoredPage? {
        readNow { try StoredPage.fetch(target, from: $0) }
    }

    /// The reply that was stored for a target; nil as well when the disk fails.
    package func page(_ target: String) async -> StoredPage? {
        try? await read { try StoredPage.fetch(target, from: $0) }
    }

    /// Stores what a reply taught, then lets the oldest go if there is too much.
    ///
    /// - Throws: ``CacheError``.
    package func file(_ filing: Filing) async throws(CacheError) {
        try await write { database in
            for page in filing.pages { try page.store(in: database) }
            for card in filing.cards { try card.store(in: database, at: filing.at) }
            for home in filing.listings { try home.storeAmenities(in: database, at: filing.at) }
            for booking in filing.bookings { try booking.store(in: database, at: filing.at) }
        }
        bytesUntilTrim -= filing.pages.reduce(0) { $0 + $1.body.count }
        cardsUntilTrim -= filing.cards.count
        if bytesUntilTrim <= 0 || cardsUntilTrim <= 0 { try await trim() }
    }

    /// Notes that the server still stands by a page.
    ///
    /// - Throws: ``CacheError``.
    package func confirm(_ target: String, at instant: Instant) async throws(CacheError) {
        try await write { database in
            try database.execute(
                sql: "UPDATE page SET fetched_at = ? WHERE target = ?",
                arguments: [instant.milliseconds, target]
            )
        }
    }

    /// Lets the oldest pages and cards go until the copy is within its budget.
    ///
    /// - Throws: ``CacheError``.
    package func trim() async throws(CacheError) {
        let budget = budget
        try await write { database in
            try StoredPage.trim(to: budget.pageBytes, in: database)
            try ListingCard.trim(to: budget.cards, in: database)
        }
        bytesUntilTrim = budget.pageBytes / 16
        cardsUntilTrim = budget.cards / 16
    }

    // MARK: Small state

    /// A value that the interface left at its last end, such as the open tab.
    package nonisolated func stateNow(_ key: String) -> Data? {
        readNow { database in
            try Data.fetchOne(
                database,
                sql: "SELECT value FROM state WHERE key = ?",
                arguments: [key]
            )
        }
    }

    /// Keeps a value for the next start; nil forgets it.
    ///
    /// - Throws: ``CacheError``.
    package func setState(_ key: String, _ value: Data?) async throws(CacheError) {
        try await write { database in
            if let value {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)",
                    arguments: [key, value]
                )
            } else {
                try database.execute(sql: "DELETE FROM state WHERE key = ?", arguments: [key])
            }
        }
    }

    // MARK: Access

    /// Reads on the caller's thread; a disk that fails has nothing to say.
    nonisolated func readNow<Value>(_ work: (Database) throws -> Value?) -> Value? {
        do {
            return try reader.read(work)
        } catch {
            _ = noted(CacheError(error))
            return nil
        }
    }

    func read<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(CacheError) -> Value {
        do { return try await reader.read(work) } catch { throw noted(CacheError(error)) }
    }

    func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(CacheError) -> Value {
        let connection = try openWriter()
        do { return try await connection.write(work) } catch { throw noted(CacheError(error)) }
    }

    private func openWriter() throws(CacheError) -> DatabaseQueue {
        if let writer { return writer }
        let opened = try file?.connect(.utility) ?? reader
        writer = opened
        return opened
    }

    private nonisolated func noted(_ error: CacheError) -> CacheError {
        if error == .damaged { file?.markDamaged() }
        return error
    }
}
