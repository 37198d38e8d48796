extension StoreCheck {
    /// What holds of homes and their hosts.
    static let homePromises = [
        Promise(
            sentence: "a city counts its published homes",
            sql: """
                SELECT place.id AS place, homes FROM place WHERE homes != (
                    SELECT count(*) FROM listing
                    WHERE listing.place = place.id AND state = 'published')
                """
        ),
        Promise(
            sentence: "a host's published homes are counted",
            sql: """
                SELECT "user".id AS host, homes FROM "user" WHERE homes != (
                    SELECT count(*) FROM listing
                    WHERE listing.host = "user".id AND state = 'published')
                """
        ),
        Promise(
            sentence: "a home names a superhost where its host is one",
            sql: """
                SELECT listing.id AS home, listing.is_superhost FROM listing
                JOIN "user" ON "user".id = listing.host
                WHERE listing.is_superhost != "user".is_superhost
                """
        ),
        Promise(
            sentence: "a published home says where it is, what it costs and how to get in",
            sql: """
                SELECT listing.id AS home FROM listing
                LEFT JOIN arrival_guide ON arrival_guide.listing = listing.number
                WHERE state = 'published' AND (deleted_at IS NOT NULL OR title = '' OR city = ''
                    OR listing.latitude = -90 OR nightly < 1 OR place = 0
                    OR coalesce(arrival_guide.check_in, '') = ''
                    OR arrival_guide.latitude = -90 OR address = '')
                """
        ),
        Promise(
            sentence: "what a host changes of a home is written down",
            sql: """
                SELECT listing.id AS home, edition FROM listing
                WHERE edition > version OR (edition > 1 AND NOT EXISTS (
                    SELECT 1 FROM listing_change
                    WHERE listing_change.listing = listing.number
                        AND listing_change.version = edition))
                """
        ),
        Promise(
            sentence: "only a home that is published sleeps",
            sql: """
                SELECT id AS home, state FROM listing
                WHERE snoozed_until IS NOT NULL AND state != 'published'
                """
        ),
        Promise(
            sentence: "every home is found by its words",
            sql: """
                SELECT id AS home FROM listing
                WHERE number NOT IN (SELECT rowid FROM listing_text)
                """,
            postgres: """
                SELECT id AS home FROM listing WHERE NOT EXISTS (
                    SELECT 1 FROM listing_text WHERE listing_text.number = listing.number)
                """
        ),
        Promise(
            sentence: "no host blocks a night that a guest holds",
            sql: """
                SELECT block.id AS block, booking FROM block
                JOIN booked_night ON booked_night.listing = block.listing
                    AND night >= first_night AND night < until
                WHERE kind = 'host'
                """
        ),
        Promise(
            sentence: "the days that ask for stays of their own length do not overlap",
            sql: """
                SELECT a.listing AS home, a.first_day FROM arrival_rule a JOIN arrival_rule b
                ON b.listing = a.listing AND b.first_day > a.first_day AND b.first_day < a.until
                """
        ),
    ]
}
