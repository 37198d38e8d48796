package import Marketplace

/// Whether the server can be reached, as the last request found it.
package enum Connectivity: Sendable, Hashable {
    /// Nothing has been heard yet.
    case connecting
    case online
    case offline(since: Instant, SyncError)
}

/// What is known of the way to the server.
typealias ConnectivityHub = Broadcast<Connectivity>

extension ConnectivityHub {
    func noteOnline() {
        change { _ in .online }
    }

    /// Keeps the time at which it began.
    func noteOffline(_ error: SyncError, at instant: Instant) {
        change { now in
            if case .offline(let since, _) = now { return .offline(since: since, error) }
            return .offline(since: instant, error)
        }
    }
}
