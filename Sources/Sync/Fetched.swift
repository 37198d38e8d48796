package import Marketplace

/// A value from the server, and how fresh it is.
package struct Fetched<Value: Sendable>: Sendable {
    package var value: Value
    /// When the server last stood by it.
    package var fetchedAt: Instant
    package var source: FetchSource

    package init(_ value: Value, at fetchedAt: Instant, from source: FetchSource) {
        self.value = value
        self.fetchedAt = fetchedAt
        self.source = source
    }
}

/// Where a value comes from.
package enum FetchSource: Sendable, Hashable {
    case cache
    case network
    /// The server was asked and stands by what the cache had.
    case notModified
}

/// What ``Sync/read(_:maxAge:)`` brings: first what is known, then what is new or why it is not.
package enum Reading<Value: Sendable>: Sendable {
    case value(Fetched<Value>)
    case failed(SyncError)
}
