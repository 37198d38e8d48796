/// Several named lists of homes of one guest, where there was one.
extension Migrations {
    static let wishlists = Migration(
        13,
        "named wishlists",
        [
            .sqlite(severalWishlists), .postgres(severalWishlistsOnPostgres),
            .both(wishlistIndexes),
        ]
    )

    /// SQLite cannot take off the constraint that lets a guest have one list only.
    ///
    /// So the table is made anew; what refers to it does so by its name.
    private static let severalWishlists = """
        CREATE TABLE several_wishlists (
            id TEXT PRIMARY KEY,
            "user" TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
            version INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO several_wishlists (id, "user", name, is_default, version, updated_at)
            SELECT id, "user", name, 1, 1, \(lastSaved) FROM wishlist;
        DROP TABLE wishlist;
        ALTER TABLE several_wishlists RENAME TO wishlist;
        """

    private static let severalWishlistsOnPostgres = """
        ALTER TABLE wishlist DROP CONSTRAINT wishlist_user_key;
        ALTER TABLE wishlist ADD COLUMN is_default BIGINT CHECK (is_default IN (0, 1));
        ALTER TABLE wishlist ADD COLUMN version BIGINT;
        ALTER TABLE wishlist ADD COLUMN updated_at BIGINT;
        UPDATE wishlist SET is_default = 1, version = 1, updated_at = \(lastSaved);
        ALTER TABLE wishlist ALTER COLUMN is_default SET NOT NULL;
        ALTER TABLE wishlist ALTER COLUMN version SET NOT NULL;
        ALTER TABLE wishlist ALTER COLUMN updated_at SET NOT NULL;
        """

    private static let lastSaved = """
        coalesce((SELECT max(saved_at) FROM wishlist_home
            WHERE wishlist_home.wishlist = wishlist.id), 0)
        """

    private static let wishlistIndexes = """
        CREATE INDEX wishlist_by_user ON wishlist ("user", id);
        -- One list of a guest is where homes go that are saved without saying where.
        CREATE UNIQUE INDEX wishlist_default ON wishlist ("user") WHERE is_default = 1;
        """
}
