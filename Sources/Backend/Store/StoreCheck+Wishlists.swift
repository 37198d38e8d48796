internal import Marketplace

extension StoreCheck {
    /// What holds of lists of homes.
    static let wishlistPromises = [
        Promise(
            sentence: "a guest has at most \(Wishlists.most) lists",
            sql: """
                SELECT "user", count(*) AS lists FROM wishlist
                GROUP BY "user" HAVING count(*) > \(Wishlists.most)
                """
        ),
        Promise(
            sentence: "a list has at most \(Wishlists.mostHomes) homes",
            sql: """
                SELECT wishlist, count(*) AS homes FROM wishlist_home
                JOIN listing ON listing.number = wishlist_home.listing WHERE deleted_at IS NULL
                GROUP BY wishlist HAVING count(*) > \(Wishlists.mostHomes)
                """
        ),
    ]
}
