extension StoreCheck {
    /// What holds of reviews, and of what is shown of them.
    static let reviewPromises = [
        Promise(
            sentence: "a home's rating counts its published reviews",
            sql: """
                SELECT number AS listing, rating_count, rating_sum FROM listing LEFT JOIN (
                    SELECT listing, count(*) AS reviews, sum(stars) AS stars FROM review
                    WHERE side = 'guest' AND published_at IS NOT NULL
                    GROUP BY listing) AS given ON given.listing = listing.number
                WHERE rating_count != coalesce(reviews, 0) OR rating_sum != coalesce(stars, 0)
                """
        ),
        Promise(
            sentence: "a home's scores are those of its published reviews",
            sql: scores(
                """
                SELECT listing, key AS sub_score, sum(value) AS sum, count(*) AS count
                FROM review, json_each(sub_scores)
                WHERE side = 'guest' AND published_at IS NOT NULL GROUP BY listing, key
                """
            ),
            postgres: scores(
                """
                SELECT listing, key AS sub_score, CAST(sum(CAST(value AS BIGINT)) AS BIGINT) AS sum,
                    count(*) AS count
                FROM review CROSS JOIN LATERAL jsonb_each_text(CAST(sub_scores AS JSONB))
                WHERE side = 'guest' AND published_at IS NOT NULL GROUP BY listing, key
                """
            )
        ),
        Promise(
            sentence: "a side of a stay reviews it, once it is over, and of its home",
            sql: """
                SELECT review.id AS review, author FROM review
                JOIN booking ON booking.id = review.booking
                JOIN listing ON listing.number = booking.listing
                WHERE review.listing != booking.listing
                    OR author != CASE side WHEN 'guest' THEN booking.guest ELSE listing.host END
                    OR booking.state NOT IN ('completed', 'no_show')
                """
        ),
        Promise(
            sentence: "both reviews of a stay come out together",
            sql: """
                SELECT hidden.id AS hidden, shown.id AS shown FROM review AS hidden
                JOIN review AS shown ON shown.booking = hidden.booking
                WHERE hidden.published_at IS NULL AND shown.published_at IS NOT NULL
                """
        ),
        Promise(
            sentence: "who replies to a review is whom it is about",
            sql: """
                SELECT review FROM review_reply JOIN review ON review.id = review_reply.review
                JOIN booking ON booking.id = review.booking
                JOIN listing ON listing.number = booking.listing
                WHERE published_at IS NULL OR review_reply.author !=
                    CASE side WHEN 'guest' THEN listing.host ELSE booking.guest END
                """
        ),
    ]

    /// `given` is what the reviews say.
    private static func scores(_ given: String) -> String {
        """
        SELECT * FROM (WITH given AS (\(given)),
                shown AS (SELECT listing, sub_score, sum, count FROM listing_sub_score)
            SELECT * FROM (SELECT * FROM shown EXCEPT SELECT * FROM given) AS untrue
            UNION ALL SELECT * FROM (SELECT * FROM given EXCEPT SELECT * FROM shown) AS unknown)
            AS wrong
        """
    }
}
