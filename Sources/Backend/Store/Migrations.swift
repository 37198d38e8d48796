internal import GRDB

/// The schema of the store, step by step; a step that has been released never changes.
///
/// Instants are milliseconds since 1970, dates are days since 1970, money is minor units beside
/// its currency. Ids are the text of `ID`; a home also has a number, which the R*Tree, the full
/// text and the night bits share.
enum Migrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 foundation") { db in
            for statements in [
                people, homes, homeSearch, quotes, bookings, payments, ledger, provider, reviews,
                saved,
            ] {
                try db.execute(sql: statements)
            }
        }
        return migrator
    }

    private static let people = """
        CREATE TABLE setting (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE user (
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
            user TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
            device TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            revoked_at INTEGER
        ) STRICT;
        CREATE INDEX session_by_user ON session (user);

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

    private static let homes = """
        CREATE TABLE place (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            country TEXT NOT NULL,
            country_code TEXT NOT NULL CHECK (length(country_code) = 2),
            latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
            longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
            time_zone TEXT NOT NULL,
            homes INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        CREATE TABLE listing (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            host TEXT NOT NULL REFERENCES user (id),
            place INTEGER NOT NULL REFERENCES place (id),
            state TEXT NOT NULL DEFAULT 'published'
                CHECK (state IN ('draft', 'published', 'unlisted')),
            -- Goes up with every change that anybody can see, also of the calendar or the rating.
            version INTEGER NOT NULL DEFAULT 1,
            title TEXT NOT NULL,
            description TEXT NOT NULL,
            -- A JSON array of sentences.
            house_rules TEXT NOT NULL,
            neighbourhood TEXT NOT NULL,
            city TEXT NOT NULL,
            country_code TEXT NOT NULL,
            home_type TEXT NOT NULL
                CHECK (home_type IN ('entire_home', 'private_room', 'shared_room')),
            capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 50),
            bedrooms INTEGER NOT NULL CHECK (bedrooms >= 0),
            beds INTEGER NOT NULL CHECK (beds >= 0),
            bathrooms INTEGER NOT NULL CHECK (bathrooms >= 0),
            -- Bits of Amenity.
            amenities INTEGER NOT NULL,
            is_instant INTEGER NOT NULL CHECK (is_instant IN (0, 1)),
            time_zone TEXT NOT NULL,
            check_in_from INTEGER NOT NULL CHECK (check_in_from BETWEEN 0 AND 1439),
            check_out_by INTEGER NOT NULL CHECK (check_out_by BETWEEN 0 AND 1439),
            policy TEXT NOT NULL,
            -- Where the pin is shown, near the home.
            latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
            longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
            -- JSON of PriceRules and of StayRules.
            prices TEXT NOT NULL,
            stay_rules TEXT NOT NULL,
            -- What search compares of them.
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            nightly INTEGER NOT NULL CHECK (nightly > 0),
            -- The nightly price in euro cents by approximate rates.
            nightly_comparable INTEGER NOT NULL,
            -- Least nights by the weekday of arrival: eight bits each, Monday lowest.
            min_nights INTEGER NOT NULL,
            max_nights INTEGER NOT NULL,
            notice_days INTEGER NOT NULL,
            window_days INTEGER NOT NULL,
            -- Seven bits, Monday lowest; all set means every day.
            arrival_days INTEGER NOT NULL,
            departure_days INTEGER NOT NULL,
            preparation_nights INTEGER NOT NULL DEFAULT 0,
            -- Of published reviews only: hundredths of a star, stars in all, and how many.
            rating INTEGER NOT NULL DEFAULT 0,
            rating_sum INTEGER NOT NULL DEFAULT 0,
            rating_count INTEGER NOT NULL DEFAULT 0,
            -- What the order "best" sorts by.
            quality INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX listing_by_host ON listing (host);
        CREATE INDEX listing_by_quality ON listing (quality DESC, number)
            WHERE state = 'published';
        CREATE INDEX listing_by_price ON listing (nightly_comparable, number)
            WHERE state = 'published';
        CREATE INDEX listing_by_rating ON listing (rating DESC, number)
            WHERE state = 'published';
        CREATE INDEX listing_by_place_quality ON listing (place, quality DESC, number)
            WHERE state = 'published';
        CREATE INDEX listing_by_place_price ON listing (place, nightly_comparable, number)
            WHERE state = 'published';
        CREATE INDEX listing_by_place_rating ON listing (place, rating DESC, number)
            WHERE state = 'published';

        -- Told only to guests with a confirmed booking.
        CREATE TABLE arrival_guide (
            listing INTEGER PRIMARY KEY REFERENCES listing (number) ON DELETE CASCADE,
            address TEXT NOT NULL,
            latitude REAL NOT NULL,
            longitude REAL NOT NULL,
            directions TEXT NOT NULL,
            check_in TEXT NOT NULL,
            wifi_name TEXT,
            wifi_password TEXT
        ) STRICT;

        CREATE TABLE listing_sub_score (
            listing INTEGER NOT NULL REFERENCES listing (number) ON DELETE CASCADE,
            sub_score TEXT NOT NULL,
            sum INTEGER NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (listing, sub_score)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE block (
            id INTEGER PRIMARY KEY,
            listing INTEGER NOT NULL REFERENCES listing (number) ON DELETE CASCADE,
            first_night INTEGER NOT NULL,
            -- The date on which the block ends; not itself blocked.
            until INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('host', 'external', 'host_cancelled')),
            note TEXT NOT NULL DEFAULT '',
            CHECK (until > first_night)
        ) STRICT;
        CREATE INDEX block_by_listing ON block (listing, until);
        """

    /// What search reads: derived from the homes, their bookings and their blocks.
    private static let homeSearch = """
        CREATE VIRTUAL TABLE listing_area USING rtree (number, south, north, west, east);

        CREATE VIRTUAL TABLE listing_text USING fts5 (
            title, neighbourhood, city, country,
            content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
        );

        -- Nights on which no stay can be, 64 to a word: word = day / 64, bit = day % 64. Preparation
        -- nights beside stays are set too. A word that is not there is free.
        CREATE TABLE listing_bits (
            listing INTEGER NOT NULL REFERENCES listing (number) ON DELETE CASCADE,
            word INTEGER NOT NULL,
            bits INTEGER NOT NULL,
            PRIMARY KEY (listing, word)
        ) STRICT, WITHOUT ROWID;
        """

    private static let quotes = """
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

    private static let bookings = """
        CREATE TABLE booking (
            id TEXT PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            listing INTEGER NOT NULL REFERENCES listing (number),
            guest TEXT NOT NULL REFERENCES user (id),
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
        CREATE TRIGGER booking_event_stays BEFORE UPDATE ON booking_event
            BEGIN SELECT RAISE(ABORT, 'booking_event is append-only'); END;
        CREATE TRIGGER booking_event_remains BEFORE DELETE ON booking_event
            BEGIN SELECT RAISE(ABORT, 'booking_event is append-only'); END;
        """

    private static let payments = """
        CREATE TABLE payment (
            id TEXT PRIMARY KEY,
            booking TEXT NOT NULL REFERENCES booking (id),
            state TEXT NOT NULL,
            currency TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount >= 0),
            captured INTEGER NOT NULL DEFAULT 0 CHECK (captured BETWEEN 0 AND amount),
            refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND captured),
            card_token TEXT NOT NULL,
            card_brand TEXT,
            card_last_four TEXT,
            failure TEXT,
            -- The provider's name for it.
            reference TEXT,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX payment_by_booking ON payment (booking, created_at);
        -- A booking is paid by one payment at a time.
        CREATE UNIQUE INDEX payment_alive ON payment (booking)
            WHERE state IN ('created', 'requires_action', 'authorized', 'captured');

        -- What is to be asked of the provider: recorded before it is asked, ended after it answered.
        CREATE TABLE payment_step (
            id INTEGER PRIMARY KEY,
            payment TEXT NOT NULL REFERENCES payment (id),
            kind TEXT NOT NULL CHECK (kind IN ('authorize', 'confirm', 'capture', 'void', 'refund')),
            key TEXT NOT NULL UNIQUE,
            amount INTEGER NOT NULL CHECK (amount >= 0),
            -- Of a refund: how much of it is tax, and how much the platform gives back.
            tax INTEGER NOT NULL DEFAULT 0,
            fee INTEGER NOT NULL DEFAULT 0,
            -- Of a confirmation: whether the guest approved.
            approved INTEGER NOT NULL DEFAULT 1 CHECK (approved IN (0, 1)),
            leased_until INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            done_at INTEGER
        ) STRICT;
        CREATE INDEX payment_step_open ON payment_step (leased_until) WHERE done_at IS NULL;
        CREATE INDEX payment_step_by_payment ON payment_step (payment);
        """

    private static let ledger = """
        CREATE TABLE ledger_transaction (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            booking TEXT NOT NULL REFERENCES booking (id),
            payment TEXT NOT NULL REFERENCES payment (id),
            -- The provider step that moved the money: none is written down twice.
            step INTEGER NOT NULL UNIQUE REFERENCES payment_step (id),
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX ledger_transaction_by_booking ON ledger_transaction (booking);

        CREATE TABLE ledger_entry (
            id INTEGER PRIMARY KEY,
            "transaction" INTEGER NOT NULL REFERENCES ledger_transaction (id),
            account TEXT NOT NULL CHECK (account IN
                ('guest_receivable', 'provider_clearing', 'host_payable', 'platform_fee',
                 'tax_payable', 'refunds')),
            currency TEXT NOT NULL,
            amount INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX ledger_entry_by_transaction ON ledger_entry ("transaction");
        CREATE TRIGGER ledger_entry_stays BEFORE UPDATE ON ledger_entry
            BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_entry_remains BEFORE DELETE ON ledger_entry
            BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_transaction_stays BEFORE UPDATE ON ledger_transaction
            BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_transaction_remains BEFORE DELETE ON ledger_transaction
            BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        """

    /// The test provider's own books; nothing of roost refers to them but by token and reference.
    private static let provider = """
        CREATE TABLE provider_card (
            token TEXT PRIMARY KEY,
            outcome TEXT NOT NULL,
            brand TEXT NOT NULL,
            last_four TEXT NOT NULL CHECK (length(last_four) = 4),
            created_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE provider_charge (
            reference TEXT PRIMARY KEY,
            token TEXT NOT NULL REFERENCES provider_card (token),
            state TEXT NOT NULL,
            currency TEXT NOT NULL,
            amount INTEGER NOT NULL,
            captured INTEGER NOT NULL DEFAULT 0 CHECK (captured BETWEEN 0 AND amount),
            refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND captured)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE provider_request (
            key TEXT PRIMARY KEY,
            -- JSON of the answer, given again to the same key.
            answer TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    private static let reviews = """
        CREATE TABLE review (
            id TEXT PRIMARY KEY,
            booking TEXT NOT NULL REFERENCES booking (id),
            side TEXT NOT NULL CHECK (side IN ('guest', 'host')),
            listing INTEGER NOT NULL REFERENCES listing (number),
            author TEXT NOT NULL REFERENCES user (id),
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

    private static let saved = """
        CREATE TABLE wishlist (
            id TEXT PRIMARY KEY,
            user TEXT NOT NULL UNIQUE REFERENCES user (id) ON DELETE CASCADE,
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
