/// What can go wrong between us and the disk.
package enum CacheError: Error, Sendable, Hashable {
    /// The file or its folder cannot be opened or made.
    case cannotOpen(path: String, reason: String)
    /// The file was written by a newer roost.
    case tooNew(path: String)
    /// The file is not what was once written there; it is put aside when it is opened next.
    case damaged
    case diskFull
    /// Another program has held the file for longer than we wait.
    case busy
    case failed(reason: String)
}
