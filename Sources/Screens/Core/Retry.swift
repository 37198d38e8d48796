package import Marketplace

/// Asks again, later and later, until there is an answer: after 1, 2, 4, 8 and then every 15 s.
package struct Retry: Sendable, Hashable {
    /// How often it was asked again.
    package private(set) var count = 0
    /// When to ask the next time; nil while an answer is awaited.
    package private(set) var due: Instant?

    package init() {}

    /// No answer came: notes when to ask again.
    package mutating func schedule(after now: Instant) {
        due = now.adding(.seconds(Retry.delays[min(count, Retry.delays.count - 1)]))
    }

    /// Whether it is time to ask again; if so, an answer is awaited from now on.
    package mutating func isDue(at now: Instant) -> Bool {
        guard let due, due <= now else { return false }
        return askNow()
    }

    /// Asks again before it is time, unless an answer is awaited; says whether.
    package mutating func askNow() -> Bool {
        guard due != nil else { return false }
        due = nil
        count += 1
        return true
    }

    private static let delays = [1, 2, 4, 8, 15]
}

extension Failure {
    /// Whether the request may have taken effect all the same, so that only asking again tells.
    package var isUncertain: Bool {
        switch self {
        case .unknownOutcome: true
        case .offline, .signedOut: false
        case .refused(let refusal): Failure.passing.contains(refusal.code)
        }
    }

    /// Refusals that say nothing about what was asked.
    private static let passing: Set<String> = [
        "request_in_flight", "internal_error", "unavailable", "provider_unavailable",
        "too_many_requests",
    ]
}

extension Words {
    /// When what ``left(until:now:)`` says changes next; nil once it has passed.
    package static func nextChange(until then: Instant, now: Instant) -> Instant? {
        let left = then.milliseconds - now.milliseconds
        guard left > 0 else { return nil }
        let step: Int64 = left >= 60_000 ? 60_000 : 1_000
        return now.adding(.milliseconds(left % step + 1))
    }
}
