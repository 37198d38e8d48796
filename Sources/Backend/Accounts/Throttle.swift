internal import Marketplace

/// Lets something be tried so often and then only so often a minute, per key.
struct Throttle: Sendable {
    private struct Bucket: Sendable {
        var tokens: Double
        var at: Instant
    }

    private let capacity: Double
    private let perSecond: Double
    private let buckets = RecentCache<String, Bucket>(capacity: 20_000)

    init(burst: Int, perMinute: Int) {
        capacity = Double(burst)
        perSecond = Double(perMinute) / 60
    }

    /// Takes one try; otherwise the seconds until there is one again.
    func take(_ key: String, at now: Instant) -> Int? {
        buckets.update(key, from: Bucket(tokens: capacity, at: now)) { bucket in
            let elapsed = Double(max(0, now.milliseconds - bucket.at.milliseconds)) / 1_000
            bucket.tokens = min(capacity, bucket.tokens + elapsed * perSecond)
            bucket.at = now
            guard bucket.tokens < 1 else {
                bucket.tokens -= 1
                return nil
            }
            return Int(((1 - bucket.tokens) / perSecond).rounded(.up))
        }
    }

    /// Forgets what was tried, after it succeeded.
    func forgive(_ key: String, at now: Instant) {
        buckets.keep(Bucket(tokens: capacity, at: now), for: key)
    }
}
