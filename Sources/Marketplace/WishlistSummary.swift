/// One of a guest's named lists of homes, without the homes.
package struct WishlistSummary: Hashable, Sendable, Codable {
    package var id: WishlistID
    package var name: String
    /// How many homes are on it.
    package var homes: Int
    /// Whether this is where a home goes that is saved without saying where.
    package var isDefault: Bool
    /// Rises with every change of the name and of the homes.
    package var version: Int
    package var updatedAt: Instant

    package init(
        id: WishlistID,
        name: String,
        homes: Int,
        isDefault: Bool,
        version: Int,
        updatedAt: Instant
    ) {
        self.id = id
        self.name = name
        self.homes = homes
        self.isDefault = isDefault
        self.version = version
        self.updatedAt = updatedAt
    }
}
