import Cache
package import Wire

/// Why something could not be done; the whole vocabulary between ``Sync`` and the program.
package enum SyncError: Error, Sendable, Hashable {
    /// The server could not be reached; nothing has happened there.
    case offline(OfflineReason)
    /// The server understood, and said no.
    case problem(Problem)
    /// The server asks to be left alone for a while.
    case busy(retryAfter: Duration)
    /// Nobody is signed in, or no longer.
    case signedOut
    /// Something answered that is not a roost server, such as the sign-in page of a hotel's Wi-Fi.
    case notRoost
    /// The server answered, in a way that this roost is too old, or too new, to read.
    case differentAge
    /// The request may have been carried out, and the answer is not known yet.
    case unsettled
    /// The change could not be stored safely on this machine, so nothing was sent.
    case diskTrouble
    /// The same, since there is no room left.
    case diskFull
    /// The same, since another program holds the file and does not let go.
    case diskBusy
    case cancelled
}

/// What stands between us and the server.
package enum OfflineReason: Sendable, Hashable {
    case refused
    case nameNotFound
    case noRoute
    case timedOut
    case interrupted
    /// The server could not prove who it is.
    case insecure
}

extension SyncError {
    /// What it means that the disk did not take a change.
    init(_ error: CacheError) {
        switch error {
        case .diskFull: self = .diskFull
        case .busy: self = .diskBusy
        case .cannotOpen, .tooNew, .damaged, .failed: self = .diskTrouble
        }
    }
}
