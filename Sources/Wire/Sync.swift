/// The kinds of things that a client is told the changes of.
package enum ChangeType: String, CaseIterable, Codable, Sendable, Hashable {
    /// A stay, for its guest and its host.
    case booking
    /// A home: one's own, or one that is saved.
    case listing
    /// A month of nights of one's own home; the id is the home's and the month: `lst_…/2027-03`.
    case calendar
    case thread
    case message
    case wishlist
    /// A home in a list; the id is the list's and the home's: `wsh_…/lst_…`.
    case wishlistHome = "wishlist_home"
    case notification
    case review
    /// The caller's own profile.
    case profile
}
