internal import Marketplace

/// Books that begin with what a database already knows of payments: one made by `seed`, or from
/// before the test provider had books of its own.
extension TestBooks {
    private static let pageSize = 1_000

    /// Begins the books with a store's payments, if they are empty.
    ///
    /// - Parameters:
    ///   - store: Whose payments the provider is to have charged.
    ///   - path: The store's file, when it is SQLite: then the database itself copies.
    /// - Throws: ``StoreError``.
    package func adopt(paymentsOf store: Store, at path: String?) async throws {
        guard try await read({ try !$0.exists("SELECT 1 FROM charge LIMIT 1") }) else { return }
        if let path { return try copy(from: path, TestBooks.adoption) }
        var last = ""
        repeat {
            let start = last
            let rows = try await store.read { db in
                try db.rows(
                    """
                    SELECT * FROM payment WHERE reference IS NOT NULL AND id > ?
                    ORDER BY id LIMIT ?
                    """,
                    [start, TestBooks.pageSize]
                )
            }
            try await write { db in
                for row in rows { try TestBooks.insert(row, in: db) }
            }
            last = rows.count == TestBooks.pageSize ? rows.last?["id"] ?? "" : ""
        } while !last.isEmpty
    }

    private static func insert(_ payment: Row, in db: Database) throws {
        let brand: String? = payment["card_brand"]
        let lastFour: String? = payment["card_last_four"]
        try db.execute(
            """
            INSERT INTO card (token, outcome, brand, last_four, created_at)
            VALUES (?, 'approved', ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                payment["card_token"] as String, brand ?? "Card", lastFour ?? "0000",
                payment["created_at"] as Int64,
            ]
        )
        let captured: Int64 = payment["captured"]
        try db.execute(
            """
            INSERT INTO charge (reference, payment, token, state, currency, amount, captured,
                refunded, moved)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(moved), 0) + 1 FROM charge))
            """,
            [
                payment["reference"] as String, payment["id"] as String,
                payment["card_token"] as String,
                captured > 0 ? "captured" : payment["state"] as String,
                payment["currency"] as String, payment["amount"] as Int64, captured,
                payment["refunded"] as Int64,
            ]
        )
    }

    /// From the payments of the database that is attached as `merchant`.
    private static let adoption = """
        INSERT INTO card (token, outcome, brand, last_four, created_at)
            SELECT card_token, 'approved', min(card_brand), min(card_last_four), min(created_at)
            FROM merchant.payment WHERE reference IS NOT NULL GROUP BY card_token
            ON CONFLICT DO NOTHING;
        INSERT INTO charge (reference, payment, token, state, currency, amount, captured, refunded,
                moved)
            SELECT reference, id, card_token,
                CASE WHEN captured > 0 THEN 'captured' ELSE state END, currency, amount, captured,
                refunded, row_number() OVER (ORDER BY created_at, id)
            FROM merchant.payment WHERE reference IS NOT NULL;
        """
}
