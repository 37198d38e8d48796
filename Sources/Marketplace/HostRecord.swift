/// What a host did in the last 365 days, as far as the badge asks.
package struct HostRecord: Hashable, Sendable, Codable {
    package var stays: Int
    package var nights: Int
    /// Inquiries and requests that were answered within a day; nil without any.
    package var responseRate: BasisPoints?
    /// Confirmed stays that the host cancelled.
    package var cancellations: Int
    /// Of published reviews, by the date of the review.
    package var rating: Rating?

    package init(
        stays: Int,
        nights: Int,
        responseRate: BasisPoints? = nil,
        cancellations: Int,
        rating: Rating? = nil
    ) {
        self.stays = stays
        self.nights = nights
        self.responseRate = responseRate
        self.cancellations = cancellations
        self.rating = rating
    }
}

/// The superhost badge: granted and taken on the first day of each quarter.
///
/// The limits are Airbnb's (help article 832): 10 stays, or 3 stays of 100 nights together; 90 % of
/// inquiries answered; at most 1 % cancelled; 4.8 stars.
package enum SuperhostBadge {
    /// How far back the record reaches.
    package static let days = 365

    package static func isEarned(by record: HostRecord) -> Bool {
        let isBusy = record.stays >= 10 || (record.stays >= 3 && record.nights >= 100)
        let isPrompt = (record.responseRate ?? .whole) >= BasisPoints(9_000)
        let isReliable = record.cancellations * 100 <= record.stays + record.cancellations
        let isLoved = (record.rating?.hundredths ?? 0) >= 480
        return isBusy && isPrompt && isReliable && isLoved
    }

    /// The first day of the quarter that `date` lies in.
    package static func assessment(on date: CivilDate) -> CivilDate {
        date.firstOfMonth(adding: -((date.month - 1) % 3))
    }
}

/// How reliably a host answers.
package enum ResponseRate {
    /// An answer counts when it comes within a day.
    package static let answer = Duration.seconds(24 * 3_600)
    /// How far back it counts.
    package static let days = 365

    /// The share of inquiries answered in time; nil when there was none that is decided.
    ///
    /// An inquiry that is not answered yet but still may be is not counted.
    package static func rate(
        of inquiries: [(askedAt: Instant, answeredAt: Instant?)],
        at now: Instant
    ) -> BasisPoints? {
        var asked = 0
        var answered = 0
        for inquiry in inquiries {
            let limit = inquiry.askedAt.adding(answer)
            if let answeredAt = inquiry.answeredAt, answeredAt <= limit {
                asked += 1
                answered += 1
            } else if now > limit {
                asked += 1
            }
        }
        return asked == 0 ? nil : BasisPoints(answered * 10_000 / asked)
    }
}
