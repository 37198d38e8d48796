import Canvas
import Marketplace

/// A home's cancellation policy in words, with the exact deadlines where the dates are known.
enum PolicyWords {
    /// What the policy gives back until when, one sentence each.
    static func sentences(of listing: Listing, stay: DateRange?) -> [String] {
        let policy = stay.map { listing.policy.applied(toNights: $0.nightCount) } ?? listing.policy
        let schedule = policy.schedule
        let tiers = schedule.tiers.map { tier in
            let deadline = deadline(tier, of: listing, stay: stay)
            return Words.capitalized("\(tier.share.words) until \(deadline).")
        }
        let last = schedule.afterwards.words
        return tiers + [tiers.isEmpty ? Words.capitalized(last) + "." : "After that, \(last)."]
    }

    private static func deadline(
        _ tier: RefundSchedule.Tier,
        of listing: Listing,
        stay: DateRange?
    ) -> String {
        guard let stay else {
            return "\(Words.count(tier.daysBeforeCheckIn, "day")) before check-in"
        }
        let date = stay.checkIn.adding(days: -tier.daysBeforeCheckIn)
        let clock = Words.clock(minute: listing.checkInFrom)
        return "\(Words.date(date)), \(clock) (\(listing.timeZone))"
    }
}
