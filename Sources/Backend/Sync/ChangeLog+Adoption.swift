internal import Marketplace

extension ChangeLog {
    /// Under which name it is noted in which cluster the log was written.
    private static let setting = "change_log_cluster"

    /// Begins the log anew in a database that was moved here from another PostgreSQL cluster.
    ///
    /// Transactions are numbered by the cluster: those of the old one would hide changes, or order
    /// them wrongly. SQLite numbers by the file, and a backup gets an epoch of its own.
    static func adopt(in db: Database) throws {
        guard db.kind == .postgres else { return }
        let sql = "SELECT system_identifier::text FROM pg_control_system()"
        guard let here: String = try db.value(sql) else { return }
        let known: String? = try db.value("SELECT value FROM setting WHERE name = ?", [setting])
        guard known != here else { return }
        try db.execute(
            """
            INSERT INTO setting (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            [setting, here]
        )
        if known != nil { try beginAnew(in: db) }
    }

    /// Forgets the log, when what it says is of another database: all clients begin anew.
    static func beginAnew(in db: Database) throws {
        try db.execute("DELETE FROM change")
        try db.execute(
            "UPDATE change_log SET epoch = ?, pruned_tx = 0, pruned_seq = 0",
            [Random.token(bytes: 12)]
        )
    }
}
