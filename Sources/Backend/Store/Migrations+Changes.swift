/// The tables that tell a client what has changed since it last asked.
extension Migrations {
    static let changes = """
        -- Of each thing, the last change that somebody may see. Order is the order of commits:
        -- (tx, seq), where tx is the transaction in PostgreSQL and 0 in SQLite, which has one writer.
        CREATE TABLE change (
            -- A user's id, or 'everybody'.
            audience TEXT NOT NULL,
            type TEXT NOT NULL,
            id TEXT NOT NULL,
            tx INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            version INTEGER NOT NULL,
            is_deleted INTEGER NOT NULL CHECK (is_deleted IN (0, 1)),
            at INTEGER NOT NULL,
            PRIMARY KEY (audience, type, id)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX change_in_order ON change (audience, tx, seq);
        CREATE INDEX change_by_age ON change (at);

        -- One row: which database this is, and how much of the beginning is no longer known.
        CREATE TABLE change_log (
            epoch TEXT PRIMARY KEY,
            -- The last seq given; in SQLite only.
            last_seq INTEGER NOT NULL DEFAULT 0,
            pruned_tx INTEGER NOT NULL DEFAULT 0,
            pruned_seq INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;

        -- What clients asked for in batches: each takes effect once, however late it comes again.
        CREATE TABLE client_mutation (
            "user" TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
            id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 255),
            fingerprint BLOB NOT NULL,
            -- The entity that it changed.
            type TEXT,
            entity TEXT,
            at INTEGER NOT NULL,
            PRIMARY KEY ("user", id)
        ) STRICT, WITHOUT ROWID;
        """

    static let mutationReplies = """
        -- JSON of what the client was told, where that says more than the entity itself: when the
        -- same comes again, it is told again.
        ALTER TABLE client_mutation ADD COLUMN reply TEXT;
        """

    /// In SQLite.
    static let changeEpoch = """
        INSERT INTO change_log (epoch) VALUES (lower(hex(randomblob(8))));
        """

    /// In SQLite, for a copy.
    static let newEpoch = "UPDATE change_log SET epoch = lower(hex(randomblob(8)))"

    /// In PostgreSQL.
    static let changeSequence = """
        INSERT INTO change_log (epoch)
            VALUES (left(replace(gen_random_uuid()::text, '-', ''), 16));
        CREATE SEQUENCE change_seq;
        """
}
