extension StoreCheck {
    /// What holds of conversations.
    static let messagePromises = [
        Promise(
            sentence: "the messages of a conversation are numbered without gaps",
            sql: """
                SELECT thread.id AS thread, last_number FROM thread WHERE last_number != (
                    SELECT count(*) FROM message WHERE message.thread = thread.id)
                    OR last_number != (SELECT coalesce(max(number), 0) FROM message
                        WHERE message.thread = thread.id)
                """
        ),
        Promise(
            sentence: "who replies to a review is whom it is about",
            sql: """
                SELECT review FROM review_reply JOIN review ON review.id = review_reply.review
                WHERE review_reply.author = review.author OR published_at IS NULL
                """
        ),
    ]
}
