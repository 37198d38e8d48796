/// Why the database did not do what it was asked; no other error of its own crosses this seam.
package enum StoreError: Error, Sendable, Hashable {
    /// A constraint of the schema refused the change.
    case constraint(String)
    /// Another transaction came between; doing the whole transaction again helps.
    case conflict(String)
    /// The database is not to be reached, or the connection was lost: whether a commit under way
    /// took effect is not known.
    case unreachable(String)
    /// Anything else: a full disk, a damaged file, a statement that is wrong.
    case failed(String)
}
