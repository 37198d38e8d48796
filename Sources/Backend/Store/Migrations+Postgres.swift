/// What PostgreSQL does in a way of its own.
extension Migrations {
    /// Homes by where they lie, and by their words, which come folded (``SearchWords``).
    static let homeSearchOnPostgres = """
        CREATE INDEX listing_by_area ON listing USING gist (point(longitude, latitude))
            WHERE state = 'published';

        CREATE TABLE listing_text (
            number BIGINT PRIMARY KEY REFERENCES listing (number) ON DELETE CASCADE,
            words TSVECTOR NOT NULL
        );
        CREATE INDEX listing_text_by_word ON listing_text USING gin (words);
        """

    /// Rows that transactions meet at, one after the other.
    ///
    /// ``Database/takeTurn(of:)`` makes them; after a crash nobody is there to be waited for.
    static let turns = """
        CREATE UNLOGGED TABLE turn (name TEXT COLLATE "C" PRIMARY KEY, taken BIGINT NOT NULL);
        """

    /// A row that finds room on its own page is changed without a word to any index.
    ///
    /// "Heap-only tuples" in PostgreSQL's manual (73.7). These change over and over, in columns
    /// that no index has.
    static let roomForChanges = [
        ("listing", 80), ("listing_bits", 80), ("session", 80), ("refresh_token", 80), ("turn", 50),
    ].map { table, percent in
        "ALTER TABLE \(table) SET (fillfactor = \(percent));"
    }.joined(separator: "\n")

    /// No two bookings that occupy a home overlap: a second lock beside the key of `booked_night`.
    static let secondLock = """
        CREATE EXTENSION IF NOT EXISTS btree_gist;
        ALTER TABLE booking ADD CONSTRAINT booking_overlaps_no_other
            EXCLUDE USING gist (listing WITH =, int8range(check_in, check_out) WITH &&)
            WHERE (state IN ('pending_payment', 'requested', 'confirmed', 'in_stay'));
        """

    /// What keeps history and books as they were written; see ``appendOnly``.
    static let appendOnlyOnPostgres =
        """
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
                    USING ERRCODE = 'integrity_constraint_violation';
            END $$;

        """
        + appendOnlyTables.map { table in
            """
            CREATE TRIGGER \(table)_stays BEFORE UPDATE OR DELETE ON \(table)
                FOR EACH ROW EXECUTE FUNCTION refuse_change();
            CREATE TRIGGER \(table)_remains BEFORE TRUNCATE ON \(table)
                FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
            """
        }.joined(separator: "\n")
}
