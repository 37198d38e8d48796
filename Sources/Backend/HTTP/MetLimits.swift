internal import HTTPTypes
internal import Marketplace

/// The limits that a request has met; its reply tells of them.
final class MetLimits: Sendable {
    private let standings = Lock<[Throttle.Standing]>([])
    private let isEnforced: Bool

    init(isEnforced: Bool) {
        self.isEnforced = isEnforced
    }

    /// Takes one try of a limit.
    ///
    /// - Throws: ``RetryLater``.
    func take(_ throttle: Throttle, _ key: String, at now: Instant) throws(RetryLater) {
        guard isEnforced else { return }
        let standing = throttle.attempt(key, at: now)
        standings.withLock { $0.append(standing) }
        if let wait = standing.wait { throw RetryLater(seconds: wait) }
    }

    /// `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers); nil without any.
    var headers: (standing: String, policy: String)? {
        let met = standings.withLock { $0 }
        guard let tightest = met.min(by: { $0.share < $1.share }) else { return nil }
        return (
            "\"\(tightest.name)\";r=\(tightest.remaining);t=\(tightest.fullIn)",
            met.map { "\"\($0.name)\";q=\($0.quota);w=\($0.window)" }.joined(separator: ", ")
        )
    }
}

/// How often one address may ask, whoever asks from there.
package struct RateLimits: Sendable {
    /// A minute.
    package var searches: Int
    package var reads: Int
    package var changes: Int

    package init(searches: Int, reads: Int, changes: Int) {
        self.searches = searches
        self.reads = reads
        self.changes = changes
    }

    package static let usual = RateLimits(searches: 300, reads: 1_200, changes: 600)

    var throttles: [RateClass: Throttle] {
        [
            .search: Throttle("searches", burst: searches, perMinute: searches),
            .read: Throttle("reads", burst: reads, perMinute: reads),
            .change: Throttle("requests", burst: changes, perMinute: changes),
        ]
    }
}

/// What requests are counted as.
enum RateClass: Sendable, Hashable {
    case search
    case read
    case change
}

extension Route {
    var rateClass: RateClass {
        if method != .get { return .change }
        return group == "search" || group == "places" ? .search : .read
    }
}
