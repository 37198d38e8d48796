/// A cancellation policy as data: what comes back until how many days before check-in.
package struct RefundSchedule: Hashable, Sendable {
    /// What comes back until so many days before check-in, on the home's own clock.
    package struct Tier: Hashable, Sendable {
        package let daysBeforeCheckIn: Int
        /// The tier also ends so long after the confirmation; nil means it does not.
        package let afterConfirmation: Duration?
        package let share: RefundShare

        package init(
            daysBeforeCheckIn: Int,
            afterConfirmation: Duration? = nil,
            share: RefundShare
        ) {
            self.daysBeforeCheckIn = daysBeforeCheckIn
            self.afterConfirmation = afterConfirmation
            self.share = share
        }
    }

    /// From the earliest deadline to the latest.
    package let tiers: [Tier]
    /// What comes back after the last deadline, also during the stay.
    package let afterwards: RefundShare

    package init(tiers: [Tier], afterwards: RefundShare) {
        self.tiers = tiers
        self.afterwards = afterwards
    }
}

extension CancellationPolicy {
    /// From this many nights on a stay follows the long-term policy, and has no grace.
    package static let longTermNights = 28

    /// The policy's table; a full refund includes the service fee, a partial one does not.
    package var schedule: RefundSchedule {
        let half = RefundShare(rate: BasisPoints(5_000))
        let halfUntilAWeekBefore = RefundSchedule.Tier(daysBeforeCheckIn: 7, share: half)
        switch self {
        case .flexible:
            return RefundSchedule(
                tiers: [.full(until: 1)],
                afterwards: RefundShare(rate: .whole, keptNights: 1)
            )
        case .moderate:
            return RefundSchedule(
                tiers: [.full(until: 5)],
                afterwards: RefundShare(rate: BasisPoints(5_000), keptNights: 1)
            )
        case .limited:
            return RefundSchedule(
                tiers: [.full(until: 14), halfUntilAWeekBefore],
                afterwards: .nothing
            )
        case .firm:
            return RefundSchedule(
                tiers: [.full(until: 30), halfUntilAWeekBefore],
                afterwards: .nothing
            )
        case .strict:
            return RefundSchedule(tiers: [halfUntilAWeekBefore], afterwards: .nothing)
        case .longTerm:
            return RefundSchedule(
                tiers: [.full(until: 28, afterConfirmation: .seconds(48 * 3_600))],
                afterwards: RefundShare(rate: .whole, keptNights: 30)
            )
        }
    }

    /// The policy that a stay of so many nights really follows.
    ///
    /// Long stays follow the long-term policy whatever the host chose; a short stay in a home with
    /// the long-term policy, which would never give anything back, follows the firm one.
    package func applied(toNights nights: Int) -> CancellationPolicy {
        if nights >= CancellationPolicy.longTermNights { return .longTerm }
        return self == .longTerm ? .firm : self
    }
}

extension RefundSchedule.Tier {
    fileprivate static func full(
        until days: Int,
        afterConfirmation: Duration? = nil
    ) -> RefundSchedule.Tier {
        RefundSchedule.Tier(
            daysBeforeCheckIn: days,
            afterConfirmation: afterConfirmation,
            share: .everything
        )
    }
}
