/// What hosts need beside what guests see: the life of a home, its history, and nights one by one.
extension Migrations {
    static let hostHomes: [Migration.Statements] = [
        .both(lifeOfHomes), .both(blocksWithIds), .both(arrivalRules), .both(listingHistory),
        .sqlite(listingHistoryStays), .postgres(listingHistoryStaysOnPostgres),
    ]

    /// A home that is snoozed stays `published`: until then it is found by nobody, and is found
    /// again at that instant without anybody's doing.
    private static let lifeOfHomes = """
        -- The version as of the last change of what the host says, which edits are compared with:
        -- bookings and reviews raise the version too, and are nothing that an edit overwrites.
        ALTER TABLE listing ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE listing ADD COLUMN snoozed_until INTEGER;
        ALTER TABLE listing ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
        -- Bits of ListingField: what a draft does not say yet, whatever its column holds.
        ALTER TABLE listing ADD COLUMN unsaid INTEGER NOT NULL DEFAULT 0;
        -- Its history refers to a home for ever, so that its row outlives it.
        ALTER TABLE listing ADD COLUMN deleted_at INTEGER;
        CREATE INDEX listing_by_snooze ON listing (snoozed_until)
            WHERE snoozed_until IS NOT NULL;

        -- What the pin is moved by; with it and the exact place the same pin comes out again.
        ALTER TABLE arrival_guide ADD COLUMN pin_seed INTEGER;
        ALTER TABLE arrival_guide ADD COLUMN has_guide INTEGER NOT NULL DEFAULT 1
            CHECK (has_guide IN (0, 1));

        CREATE INDEX place_by_country ON place (country_code);
        -- Where homes stand that do not say yet where they are.
        INSERT INTO place (id, name, country, country_code, latitude, longitude, time_zone, homes)
            VALUES (0, '', '', 'ZZ', 0, 0, 'UTC', 0);
        """

    /// What a host blocks has the id that the host gave it; what has none is named by its number.
    private static let blocksWithIds = """
        ALTER TABLE block ADD COLUMN key TEXT;
        CREATE UNIQUE INDEX block_by_key ON block (key);
        """

    private static let arrivalRules = """
        -- How long stays may be that begin on certain days, where that is not what the listing's
        -- columns say; derived from the rules, for search. Runs of one home never overlap.
        CREATE TABLE arrival_rule (
            listing INTEGER NOT NULL REFERENCES listing (number) ON DELETE CASCADE,
            first_day INTEGER NOT NULL,
            -- The day on which the run ends; not itself part of it.
            until INTEGER NOT NULL,
            min_nights INTEGER NOT NULL,
            max_nights INTEGER NOT NULL,
            PRIMARY KEY (listing, first_day),
            CHECK (until > first_day)
        ) STRICT, WITHOUT ROWID;
        """

    private static let listingHistory = """
        CREATE TABLE listing_change (
            listing INTEGER NOT NULL REFERENCES listing (number),
            -- The home's version after the change.
            version INTEGER NOT NULL,
            -- Tells the changes of one version apart.
            place INTEGER NOT NULL,
            id TEXT NOT NULL UNIQUE,
            changed_at INTEGER NOT NULL,
            actor TEXT NOT NULL REFERENCES "user" (id),
            kind TEXT NOT NULL CHECK (kind IN ('field', 'guide', 'event', 'nights')),
            field TEXT,
            -- JSON, as the kind has it.
            old_value TEXT,
            new_value TEXT,
            PRIMARY KEY (listing, version, place)
        ) STRICT, WITHOUT ROWID;
        """

    private static let listingHistoryStays = """
        CREATE TRIGGER listing_change_stays BEFORE UPDATE ON listing_change
            BEGIN SELECT RAISE(ABORT, 'listing_change is append-only'); END;
        CREATE TRIGGER listing_change_remains BEFORE DELETE ON listing_change
            BEGIN SELECT RAISE(ABORT, 'listing_change is append-only'); END;
        """

    private static let listingHistoryStaysOnPostgres = """
        CREATE TRIGGER listing_change_stays BEFORE UPDATE OR DELETE ON listing_change
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER listing_change_remains BEFORE TRUNCATE ON listing_change
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        """
}
