/// The schema of the store, step by step; a step that has been released never changes.
///
/// Instants are milliseconds since 1970, dates are days since 1970, money is minor units beside
/// its currency. Ids are the text of `ID`; a home also has a number, which search, the full
/// text and the night bits share.
enum Migrations {
    static let all = [
        Migration(
            1,
            "foundation",
            [
                .both(people), .both(homes), .sqlite(homeSearch), .postgres(homeSearchOnPostgres),
                .both(nightBits), .both(quotes), .both(bookings), .postgres(secondLock),
                .both(payments), .both(ledger), .both(provider), .both(reviews), .both(saved),
                .sqlite(appendOnly), .postgres(appendOnlyOnPostgres), .postgres(turns),
            ]
        ),
        Migration(
            2,
            "sessions by expiry",
            [.both("CREATE INDEX session_by_expiry ON session (expires_at)")]
        ),
        Migration(3, "accounts", [.both(accounts)]),
        Migration(4, "homes of hosts", hostHomes),
        bookingsWiden,
        paymentsWiden,
        Migration(8, "jobs", [.both(jobs)]),
        Migration(9, "changes", [.both(changes), .sqlite(changeEpoch), .postgres(changeSequence)]),
        Migration(10, "search", search),
        reviewReplies,
        messages,
        wishlists,
        Migration(14, "replies to what was done offline", [.both(mutationReplies)]),
        parties,
        blockedGuests,
        Migration(
            17,
            "lists of a home",
            [.both("CREATE INDEX wishlist_home_by_listing ON wishlist_home (listing)")]
        ),
        Migration(18, "room beside what changes in place", [.postgres(roomForChanges)]),
        Migration(19, "rules of columns as types", [.postgres(rulesOfColumns)]),
        Migration(20, "search reads less", searchReadsLess),
        Migration(21, "search by cells", searchCells),
    ]

    static let appendOnlyTables = ["booking_event", "ledger_entry", "ledger_transaction"]

    /// What keeps history and books as they were written.
    static let appendOnly = appendOnlyTables.map { table in
        """
        CREATE TRIGGER \(table)_stays BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
        CREATE TRIGGER \(table)_remains BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
        """
    }.joined(separator: "\n")

    static let people = """
        CREATE TABLE setting (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE "user" (
            id TEXT PRIMARY KEY,
            email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
            -- An argon2id string; null for people who cannot log in.
            password_hash TEXT,
            name TEXT NOT NULL,
            about TEXT NOT NULL DEFAULT '',
            created_at INTEGER NOT NULL,
            homes INTEGER NOT NULL DEFAULT 0 CHECK (homes >= 0),
            is_superhost INTEGER NOT NULL DEFAULT 0 CHECK (is_superhost IN (0, 1)),
            -- Basis points.
            response_rate INTEGER CHECK (response_rate BETWEEN 0 AND 10000)
        ) STRICT;

        CREATE TABLE session (
            id TEXT PRIMARY KEY,
            "user" TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
            device TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            revoked_at INTEGER
        ) STRICT;
        CREATE INDEX session_by_user ON session ("user");

        CREATE TABLE refresh_token (
            hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            created_at INTEGER NOT NULL,
            used_at INTEGER,
            -- The successor is made of the token and this, so that it can be made again.
            salt BLOB
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX refresh_token_by_session ON refresh_token (session);

        CREATE TABLE idempotency (
            actor TEXT NOT NULL,
            key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
            fingerprint BLOB NOT NULL,
            -- While a request is under way: since when.
            locked_at INTEGER,
            status INTEGER,
            body BLOB,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (actor, key)
        ) STRICT;
        CREATE INDEX idempotency_by_age ON idempotency (created_at);
        """

    static let quotes = """
        CREATE TABLE quote (
            id TEXT PRIMARY KEY,
            listing INTEGER NOT NULL REFERENCES listing (number),
            check_in INTEGER NOT NULL,
            check_out INTEGER NOT NULL,
            guests INTEGER NOT NULL,
            hash TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX quote_by_expiry ON quote (expires_at);
        """

    static let bookings = """
        CREATE TABLE booking (
            id TEXT PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            listing INTEGER NOT NULL REFERENCES listing (number),
            guest TEXT NOT NULL REFERENCES "user" (id),
            quote TEXT,
            check_in INTEGER NOT NULL,
            check_out INTEGER NOT NULL,
            guests INTEGER NOT NULL CHECK (guests > 0),
            state TEXT NOT NULL,
            version INTEGER NOT NULL,
            is_instant INTEGER NOT NULL CHECK (is_instant IN (0, 1)),
            -- JSON: the lines of the price, and the terms of cancellation.
            lines TEXT NOT NULL,
            cancellation TEXT NOT NULL,
            currency TEXT NOT NULL,
            total INTEGER NOT NULL CHECK (total >= 0),
            host_payout INTEGER NOT NULL,
            refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND total),
            message TEXT,
            created_at INTEGER NOT NULL,
            check_in_at INTEGER NOT NULL,
            check_out_at INTEGER NOT NULL,
            -- When the timer's next event is due: expiry, check-in or check-out.
            due_at INTEGER,
            confirmed_at INTEGER,
            ended_at INTEGER,
            CHECK (check_out > check_in)
        ) STRICT;
        CREATE INDEX booking_by_guest ON booking (guest, check_in DESC, id DESC);
        CREATE INDEX booking_by_listing ON booking (listing, check_in);
        CREATE INDEX booking_by_due ON booking (due_at) WHERE due_at IS NOT NULL;

        -- No night of a home is held by two bookings: this key sees to it.
        CREATE TABLE booked_night (
            listing INTEGER NOT NULL REFERENCES listing (number),
            night INTEGER NOT NULL,
            booking TEXT NOT NULL REFERENCES booking (id),
            PRIMARY KEY (listing, night)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX booked_night_by_booking ON booked_night (booking);

        CREATE TABLE booking_event (
            booking TEXT NOT NULL REFERENCES booking (id),
            -- The booking's version after the event.
            version INTEGER NOT NULL,
            event TEXT NOT NULL,
            actor TEXT NOT NULL,
            state TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (booking, version)
        ) STRICT, WITHOUT ROWID;
        """

    static let reviews = """
        CREATE TABLE review (
            id TEXT PRIMARY KEY,
            booking TEXT NOT NULL REFERENCES booking (id),
            side TEXT NOT NULL CHECK (side IN ('guest', 'host')),
            listing INTEGER NOT NULL REFERENCES listing (number),
            author TEXT NOT NULL REFERENCES "user" (id),
            stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
            -- JSON: from sub-score to stars.
            sub_scores TEXT NOT NULL,
            text TEXT NOT NULL,
            private_note TEXT NOT NULL DEFAULT '',
            -- The first day of the month of the stay.
            stayed INTEGER NOT NULL,
            submitted_at INTEGER NOT NULL,
            -- When it comes out by itself, if nothing brings it out earlier.
            due_at INTEGER NOT NULL,
            published_at INTEGER,
            UNIQUE (booking, side)
        ) STRICT;
        CREATE INDEX review_by_listing ON review (listing, published_at DESC, id DESC)
            WHERE published_at IS NOT NULL AND side = 'guest';
        CREATE INDEX review_due ON review (due_at) WHERE published_at IS NULL;
        """

    static let saved = """
        CREATE TABLE wishlist (
            id TEXT PRIMARY KEY,
            "user" TEXT NOT NULL UNIQUE REFERENCES "user" (id) ON DELETE CASCADE,
            name TEXT NOT NULL
        ) STRICT;

        CREATE TABLE wishlist_home (
            wishlist TEXT NOT NULL REFERENCES wishlist (id) ON DELETE CASCADE,
            listing INTEGER NOT NULL REFERENCES listing (number),
            saved_at INTEGER NOT NULL,
            PRIMARY KEY (wishlist, listing)
        ) STRICT, WITHOUT ROWID;
        """
}
