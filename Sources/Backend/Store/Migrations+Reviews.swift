/// The one public answer to a review, and who is found by reviews.
extension Migrations {
    static let reviewReplies = Migration(
        11,
        "review replies",
        [
            .both(
                """
                CREATE TABLE review_reply (
                    review TEXT PRIMARY KEY REFERENCES review (id),
                    author TEXT NOT NULL REFERENCES "user" (id),
                    text TEXT NOT NULL,
                    at INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """
            )
        ]
    )
}
