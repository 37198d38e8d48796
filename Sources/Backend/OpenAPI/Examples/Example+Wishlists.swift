internal import Marketplace
internal import Wire

extension Wishlist: Exampled {
    static let example = Wishlist(
        id: .example,
        name: Wishlists.defaultName,
        homes: [.example]
    )
}

extension SavedHome: Exampled {
    static let example = SavedHome(listing: .example, savedAt: Example.now)
}

extension CreateWishlistBody: Exampled {
    static let example = CreateWishlistBody(
        id: WishlistID(at: Example.now, random: (9, 1)),
        name: "By the sea"
    )
}

extension WishlistNameBody: Exampled {
    static let example = WishlistNameBody(name: "By the sea, with a dog")
}

extension WishlistSummary: Exampled {
    static let example = WishlistSummary(
        id: CreateWishlistBody.example.id,
        name: CreateWishlistBody.example.name,
        homes: 3,
        isDefault: false,
        version: 4,
        updatedAt: Example.now
    )
}

extension WishlistsReply: Exampled {
    static let example = WishlistsReply(data: [.example])
}
