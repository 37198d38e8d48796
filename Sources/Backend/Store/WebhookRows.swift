internal import Marketplace

/// Rows of what providers told.
enum WebhookRows {
    /// False when the same message came before.
    static func insert(
        _ event: ProviderEvent,
        from provider: ProviderName,
        at now: Instant,
        in db: Database
    ) throws -> Bool {
        try db.execute(
            """
            INSERT INTO webhook_event (provider, id, kind, charge, received_at)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT (provider, id) DO NOTHING
            """,
            [provider.rawValue, event.id, event.kind, event.charge, now.milliseconds]
        )
        return db.changes == 1
    }

    /// False when somebody else has dealt with it.
    static func end(
        _ id: String,
        from provider: ProviderName,
        at now: Instant,
        in db: Database
    ) throws -> Bool {
        try db.execute(
            """
            UPDATE webhook_event SET handled_at = ?
            WHERE provider = ? AND id = ? AND handled_at IS NULL
            """,
            [now.milliseconds, provider.rawValue, id]
        )
        return db.changes == 1
    }

    static func isOpen(
        _ id: String,
        from provider: ProviderName,
        in db: Database
    ) throws -> Bool {
        try db.exists(
            "SELECT 1 FROM webhook_event WHERE provider = ? AND id = ? AND handled_at IS NULL",
            [provider.rawValue, id]
        )
    }

    static func open(from provider: ProviderName, in db: Database) throws -> [ProviderEvent] {
        let rows = try db.rows(
            """
            SELECT * FROM webhook_event WHERE provider = ? AND handled_at IS NULL
            ORDER BY received_at LIMIT 100
            """,
            [provider.rawValue]
        )
        return rows.map { ProviderEvent(id: $0["id"], kind: $0["kind"], charge: $0["charge"]) }
    }

    static func hasOpen(in db: Database) throws -> Bool {
        try db.exists("SELECT 1 FROM webhook_event WHERE handled_at IS NULL LIMIT 1")
    }

    static func forget(before instant: Instant, in db: Database) throws {
        try db.execute(
            "DELETE FROM webhook_event WHERE received_at < ? AND handled_at IS NOT NULL",
            [instant.milliseconds]
        )
    }
}
