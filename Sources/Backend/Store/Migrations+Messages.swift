/// What guests and hosts say to each other, and what they should know.
extension Migrations {
    static let messages = Migration(
        12,
        "messages",
        [.both(threads), .both(notices), .sqlite(messageStays), .postgres(messageStaysOnPostgres)]
    )

    private static let threads = """
        CREATE TABLE thread (
            id TEXT PRIMARY KEY,
            listing INTEGER NOT NULL REFERENCES listing (number),
            guest TEXT NOT NULL REFERENCES "user" (id),
            -- The last booking that the two spoke about.
            booking TEXT REFERENCES booking (id),
            last_number INTEGER NOT NULL DEFAULT 0,
            -- The number of the last message that each side has read.
            guest_read INTEGER NOT NULL DEFAULT 0,
            host_read INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            UNIQUE (listing, guest),
            CHECK (guest_read BETWEEN 0 AND last_number),
            CHECK (host_read BETWEEN 0 AND last_number)
        ) STRICT;
        CREATE INDEX thread_by_guest ON thread (guest, updated_at DESC, id DESC);

        CREATE TABLE message (
            id TEXT PRIMARY KEY,
            thread TEXT NOT NULL REFERENCES thread (id),
            number INTEGER NOT NULL CHECK (number > 0),
            author TEXT REFERENCES "user" (id),
            text TEXT NOT NULL,
            sent_at INTEGER NOT NULL,
            UNIQUE (thread, number)
        ) STRICT;
        """

    private static let notices = """
        CREATE TABLE notice (
            id TEXT PRIMARY KEY,
            "user" TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            booking TEXT REFERENCES booking (id),
            thread TEXT REFERENCES thread (id),
            at INTEGER NOT NULL,
            read_at INTEGER
        ) STRICT;
        CREATE INDEX notice_by_user ON notice ("user", at DESC, id DESC);
        CREATE INDEX notice_unread ON notice ("user") WHERE read_at IS NULL;
        """

    /// A message is never changed and never lost.
    private static let messageStays = """
        CREATE TRIGGER message_stays BEFORE UPDATE ON message
            BEGIN SELECT RAISE(ABORT, 'message is append-only'); END;
        CREATE TRIGGER message_remains BEFORE DELETE ON message
            BEGIN SELECT RAISE(ABORT, 'message is append-only'); END;
        """

    private static let messageStaysOnPostgres = """
        CREATE TRIGGER message_stays BEFORE UPDATE OR DELETE ON message
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER message_remains BEFORE TRUNCATE ON message
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        """
}
