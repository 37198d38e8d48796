/// What became of a damaged file of unsent changes.
package struct Rescue: Sendable, Hashable {
    /// Changes without a final answer that were read from it and stand in the fresh one.
    package var changes: Int
    /// Those that stood in it and could not be read; nil where the damage leaves no way to tell how
    /// many there were.
    ///
    /// A log that ends with a change looks the same whether or not others came after it, so 0 does
    /// not say that none is missing.
    package var lost: Int?
    /// Where the damaged file lies now; it is never deleted.
    package var file: String

    package init(changes: Int, lost: Int?, file: String) {
        self.changes = changes
        self.lost = lost
        self.file = file
    }
}
