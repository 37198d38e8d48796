/// What holds for the named lists of homes that a guest keeps: each is a set.
package enum Wishlists {
    /// The name of the list that homes are saved on without saying where, until it is renamed.
    package static let defaultName = "Saved homes"
    /// The most lists of one guest, that one among them whether it is there or not.
    package static let most = 50
    /// The most homes on one list.
    package static let mostHomes = 500
    /// The longest name, in characters.
    package static let longestName = 60

    /// Whether a list may have this name.
    package static func isName(_ name: String) -> Bool {
        !name.allSatisfy(\.isWhitespace) && name.count <= longestName
    }

    /// The homes after two devices changed one list: what either added and neither took off.
    ///
    /// The order of the changes does not matter, and the same change twice changes no more.
    package static func merged(
        _ base: Set<ListingID>,
        _ mine: Set<ListingID>,
        _ theirs: Set<ListingID>
    ) -> Set<ListingID> {
        let removed = base.subtracting(mine).union(base.subtracting(theirs))
        return mine.union(theirs).subtracting(removed)
    }
}
