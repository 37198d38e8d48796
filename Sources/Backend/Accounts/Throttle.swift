internal import Marketplace

/// Lets something be tried so often and then only so often a minute, per key.
struct Throttle: Sendable {
    private struct Bucket: Sendable {
        var tokens: Double
        var at: Instant
        /// How often in a row it was found empty after a wait; only where waits grow.
        var strikes = 0
        var blockedUntil = Instant(milliseconds: 0)
    }

    /// Where a key stands after a try.
    struct Standing: Sendable, Hashable {
        let name: String
        /// How many tries there are at once, and in how many seconds as many come back.
        let quota: Int
        let window: Int
        let remaining: Int
        /// In how many seconds nothing is missing any more.
        let fullIn: Int
        /// In how many seconds to try again; nil when this try was let through.
        let wait: Int?

        /// What is left, of one.
        var share: Double { Double(remaining) / Double(max(1, quota)) }
    }

    private let name: String
    private let capacity: Double
    private let perSecond: Double
    private let longestWait: Int64?
    private let buckets = RecentCache<String, Bucket>(capacity: 20_000)

    /// With a longest wait, each wait is twice the one before it, up to so many seconds: for what
    /// somebody might guess.
    init(_ name: String = "requests", burst: Int, perMinute: Int, longestWait: Int64? = nil) {
        self.name = name
        self.longestWait = longestWait
        capacity = Double(burst)
        perSecond = Double(perMinute) / 60
    }

    /// Takes one try; otherwise the seconds until there is one again.
    func take(_ key: String, at now: Instant) -> Int? {
        attempt(key, at: now).wait
    }

    /// Takes one try, if there is one, and says how the key stands.
    func attempt(_ key: String, at now: Instant) -> Standing {
        buckets.update(key, from: Bucket(tokens: capacity, at: now)) { bucket in
            refill(&bucket, at: now)
            var wait: Int?
            if now < bucket.blockedUntil {
                wait = seconds(until: bucket.blockedUntil, from: now)
            } else if bucket.tokens < 1 {
                wait = refuse(&bucket, at: now)
            } else {
                bucket.tokens -= 1
            }
            return Standing(
                name: name,
                quota: Int(capacity),
                window: Int((capacity / perSecond).rounded(.up)),
                remaining: wait == nil ? Int(bucket.tokens) : 0,
                fullIn: Int(((capacity - bucket.tokens) / perSecond).rounded(.up)),
                wait: wait
            )
        }
    }

    /// Forgets what was tried, after it succeeded.
    func forgive(_ key: String, at now: Instant) {
        buckets.keep(Bucket(tokens: capacity, at: now), for: key)
    }

    private func refill(_ bucket: inout Bucket, at now: Instant) {
        let elapsed = Double(max(0, now.milliseconds - bucket.at.milliseconds)) / 1_000
        bucket.tokens = min(capacity, bucket.tokens + elapsed * perSecond)
        bucket.at = max(bucket.at, now)
        if bucket.tokens >= capacity { bucket.strikes = 0 }
    }

    /// Makes an empty bucket wait; where waits grow, for one more try each time.
    private func refuse(_ bucket: inout Bucket, at now: Instant) -> Int {
        let usual = Int(((1 - bucket.tokens) / perSecond).rounded(.up))
        guard let longestWait else { return usual }
        let grown = min(longestWait, Int64(usual) << min(bucket.strikes, 20))
        bucket.strikes += 1
        bucket.blockedUntil = now.adding(seconds: grown)
        // What comes back meanwhile is one try, not as many as the wait was long.
        bucket.tokens = 1
        bucket.at = bucket.blockedUntil
        return Int(grown)
    }

    private func seconds(until later: Instant, from now: Instant) -> Int {
        Int((later.milliseconds - now.milliseconds + 999) / 1_000)
    }
}
