/// The tables of homes, and of what search reads of them.
extension Migrations {
    static let homes = """
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
            host TEXT NOT NULL REFERENCES "user" (id),
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
    static let homeSearch = """
        CREATE VIRTUAL TABLE listing_area USING rtree (number, south, north, west, east);

        CREATE VIRTUAL TABLE listing_text USING fts5 (
            title, neighbourhood, city, country,
            content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
        );
        """

    static let nightBits = """
        -- Nights on which no stay can be, 64 to a word: word = day / 64, bit = day % 64. Preparation
        -- nights beside stays are set too. A word that is not there is free.
        CREATE TABLE listing_bits (
            listing INTEGER NOT NULL REFERENCES listing (number) ON DELETE CASCADE,
            word INTEGER NOT NULL,
            bits INTEGER NOT NULL,
            PRIMARY KEY (listing, word)
        ) STRICT, WITHOUT ROWID;
        """
}
