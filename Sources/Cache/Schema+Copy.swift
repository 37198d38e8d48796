extension Schema {
    /// The tables of ``Cache``.
    static let copy = Schema(steps: [
        """
        CREATE TABLE page (
            target TEXT PRIMARY KEY,
            etag TEXT,
            body BLOB NOT NULL,
            size INTEGER NOT NULL,
            fetched_at INTEGER NOT NULL,
            is_kept INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX page_by_age ON page (is_kept, fetched_at, size);

        CREATE TABLE card (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            score INTEGER NOT NULL,
            rating INTEGER NOT NULL,
            price INTEGER NOT NULL,
            currency TEXT NOT NULL,
            capacity INTEGER NOT NULL,
            home_type TEXT NOT NULL,
            latitude REAL NOT NULL,
            longitude REAL NOT NULL,
            amenities INTEGER,
            seen_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX card_by_score ON card (score DESC, number);
        CREATE INDEX card_by_age ON card (seen_at);
        CREATE TABLE card_body (number INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
        CREATE VIRTUAL TABLE card_text USING fts5 (
            title, neighbourhood, city,
            tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
        );

        CREATE TABLE booking (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL,
            guest TEXT NOT NULL,
            check_in INTEGER NOT NULL,
            body BLOB NOT NULL,
            fetched_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX booking_by_date ON booking (guest, check_in DESC, id DESC);

        CREATE TABLE state (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
        """,
        entities,
    ])

    /// What pulls bring.
    ///
    /// Rows of the generation that `pull` names are the copy; those of the next one are a copy that
    /// is being made, and older ones wait to be swept away.
    private static let entities = """
        CREATE TABLE entity (
            generation INTEGER NOT NULL,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            parent TEXT,
            version INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (generation, kind, id)
        ) STRICT;
        CREATE INDEX entity_by_parent ON entity (generation, kind, parent)
            WHERE parent IS NOT NULL;

        CREATE TABLE pull (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            generation INTEGER NOT NULL,
            cursor TEXT,
            coming_cursor TEXT,
            pulled_at INTEGER,
            revision INTEGER NOT NULL
        ) STRICT;
        INSERT INTO pull (only, generation, revision) VALUES (1, 0, 0);
        """
}
