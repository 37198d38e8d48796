internal import Marketplace

/// What search reads of homes: one narrow row of each that can be found.
///
/// The rows follow from the homes by triggers, in the transaction that changes a home, so that no
/// writer has to think of them. Every index holds all that a search compares: a search walks one
/// index and looks at nothing else but the nights of the homes that fit.
extension Migrations {
    static let search: [Migration.Statements] = [
        .both(leastPrices), .sqlite("DROP TABLE listing_area"),
        .postgres("DROP INDEX listing_by_area"), .both(searchHomes()),
        .sqlite(searchSource(band: searchBand)),
        .postgres(searchSourceOnPostgres),
        .both("INSERT INTO search_home SELECT * FROM search_source"),
        .both(searchIndexes(searchOrders)),
        .sqlite(searchFollows), .postgres(searchFollowsOnPostgres),
        .postgres(searchTriggerOnPostgres),
    ]

    /// A home's columns that search follows.
    private static let followed = """
        number, place, state, latitude, longitude, capacity, nightly_comparable, least_nightly,
        least_fees, amenities, is_instant, home_type, policy, arrival_days, departure_days,
        min_nights, max_nights, notice_days, window_days, quality, rating, snoozed_until
        """

    private static let leastPrices = """
        -- What no stay costs less than, in euro cents by approximate rates: so much a night, and
        -- once. 0 is always true.
        ALTER TABLE listing ADD COLUMN least_nightly INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE listing ADD COLUMN least_fees INTEGER NOT NULL DEFAULT 0;
        DROP INDEX listing_by_quality;
        DROP INDEX listing_by_price;
        DROP INDEX listing_by_rating;
        DROP INDEX listing_by_place_quality;
        DROP INDEX listing_by_place_price;
        DROP INDEX listing_by_place_rating;
        """

    /// `more` are columns at the end, each after a comma.
    static func searchHomes(and more: String = "") -> String {
        """
        CREATE TABLE search_home (
            number INTEGER PRIMARY KEY,
            place INTEGER NOT NULL,
            -- The band of latitude that it lies in, fifty to a degree from the South Pole on.
            band INTEGER NOT NULL,
            longitude REAL NOT NULL,
            latitude REAL NOT NULL,
            capacity INTEGER NOT NULL,
            nightly INTEGER NOT NULL,
            least_nightly INTEGER NOT NULL,
            least_fees INTEGER NOT NULL,
            -- Bits of HomeTraits.
            traits INTEGER NOT NULL,
            min_nights INTEGER NOT NULL,
            max_nights INTEGER NOT NULL,
            notice_days INTEGER NOT NULL,
            window_days INTEGER NOT NULL,
            quality INTEGER NOT NULL,
            rating INTEGER NOT NULL,
            -- The instant from which on a home that sleeps is found again; 0 for all others.
            found_from INTEGER NOT NULL\(more)
        ) STRICT;
        """
    }

    static let searchBand = "CAST((latitude + 90) * 50 AS INTEGER)"
    static let searchBandOnPostgres = "CAST(floor((latitude + 90) * 50) AS BIGINT)"
    static let searchSourceOnPostgres = searchSource(band: searchBandOnPostgres)

    /// `more` are columns at the end, each after a comma.
    static func searchSource(band: String, and more: String = "") -> String {
        """
        CREATE VIEW search_source AS
            SELECT number, place, \(band) AS band, longitude, latitude, capacity,
                nightly_comparable AS nightly, least_nightly, least_fees,
                \(HomeTraits.expression) AS traits,
                min_nights, max_nights, notice_days, window_days, quality, rating,
                coalesce(snoozed_until, 0) AS found_from\(more)
            FROM listing WHERE state = 'published';
        """
    }

    /// What an index begins with; all the rest that a search compares comes after it.
    static let searchOrders = [
        ("area", ["band", "longitude"]), ("quality", ["quality DESC"]), ("price", ["nightly"]),
        ("rating", ["rating DESC"]), ("place_quality", ["place", "quality DESC"]),
        ("place_price", ["place", "nightly"]), ("place_rating", ["place", "rating DESC"]),
    ]

    static func searchIndexes(_ orders: [(String, [String])]) -> String {
        orders.map(searchIndex).joined(separator: "\n")
    }

    private static func searchIndex(_ name: String, _ order: [String]) -> String {
        let compared = [
            "quality", "nightly", "rating", "latitude", "longitude", "capacity", "traits",
            "min_nights", "max_nights", "notice_days", "window_days", "least_nightly", "least_fees",
            "found_from",
        ].filter { column in !order.contains { $0.split(separator: " ")[0] == column } }
        let columns = (order + ["number"] + compared).joined(separator: ", ")
        return "CREATE INDEX search_home_by_\(name) ON search_home (\(columns));"
    }

    private static let searchFollows = """
        CREATE TRIGGER search_home_enters AFTER INSERT ON listing BEGIN
            INSERT INTO search_home SELECT * FROM search_source WHERE number = NEW.number;
        END;
        CREATE TRIGGER search_home_follows AFTER UPDATE OF \(followed) ON listing BEGIN
            DELETE FROM search_home WHERE number = OLD.number;
            INSERT INTO search_home SELECT * FROM search_source WHERE number = NEW.number;
        END;
        CREATE TRIGGER search_home_leaves AFTER DELETE ON listing BEGIN
            DELETE FROM search_home WHERE number = OLD.number;
        END;
        """

    private static let searchFollowsOnPostgres = """
        CREATE FUNCTION follow_home() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF TG_OP != 'INSERT' THEN
                    DELETE FROM search_home WHERE number = OLD.number;
                END IF;
                IF TG_OP != 'DELETE' THEN
                    INSERT INTO search_home SELECT * FROM search_source WHERE number = NEW.number;
                END IF;
                RETURN NULL;
            END $$;
        """

    static let searchTriggerOnPostgres = """
        CREATE TRIGGER search_home_follows
            AFTER INSERT OR DELETE OR UPDATE OF \(followed) ON listing
            FOR EACH ROW EXECUTE FUNCTION follow_home();
        """

    /// A result's card comes from the row of its home alone, and one home in sixteen tells about
    /// how many lie in a box.
    static let searchReadsLess: [Migration.Statements] = [
        .sqlite(
            """
            -- As its host is one; copied, so that a card is read from one row.
            ALTER TABLE listing ADD COLUMN is_superhost INTEGER NOT NULL DEFAULT 0
                CHECK (is_superhost IN (0, 1));
            """
        ),
        .postgres("ALTER TABLE listing ADD COLUMN is_superhost flag NOT NULL DEFAULT 0"),
        .both(
            """
            UPDATE listing SET is_superhost = 1
                WHERE host IN (SELECT id FROM "user" WHERE is_superhost = 1);
            \(searchSample)
            """
        ),
    ]

    static let searchSample =
        "CREATE INDEX search_home_sample ON search_home (band, longitude) WHERE number % 16 = 0;"
}
