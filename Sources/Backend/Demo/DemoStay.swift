internal import Marketplace

/// A stay at a home, with what both sides have said about it.
struct DemoStay {
    var guest: String
    var guests: Int
    var dates: DateRange
    var createdAt: Instant
    /// Set when the guest has cancelled: when.
    var cancelledAt: Instant?
    var review: DemoReview?
    var hostReview: DemoReview?
    var message: String?
}

/// A review of the demo marketplace.
struct DemoReview {
    var stars: Int
    var subScores: [SubScore: Int]
    var text: String
    var submittedAt: Instant
    var publishedAt: Instant?
}

/// The people who travel, and in which weeks they are already away.
struct DemoGuests {
    struct Guest {
        var id: String
        var vocabulary: String
        var weeks: (UInt64, UInt64) = (0, 0)
    }

    private(set) var all: [Guest]
    private let firstDay: Int

    init(_ all: [Guest], today: CivilDate) {
        self.all = all
        firstDay = today.daysSinceEpoch - 640
    }

    /// Somebody who is at home in these weeks; rarely, somebody who goes twice.
    mutating func traveller(_ dates: DateRange, _ random: inout DemoRandom) -> Guest {
        let weeks = mask(dates)
        var index = 0
        for _ in 0..<12 {
            index = random.below(all.count)
            if all[index].weeks.0 & weeks.0 == 0, all[index].weeks.1 & weeks.1 == 0 { break }
        }
        all[index].weeks.0 |= weeks.0
        all[index].weeks.1 |= weeks.1
        return all[index]
    }

    private func mask(_ dates: DateRange) -> (UInt64, UInt64) {
        var mask: (UInt64, UInt64) = (0, 0)
        let first = max(0, (dates.checkIn.daysSinceEpoch - firstDay) / 7)
        let last = min(127, (dates.checkOut.daysSinceEpoch - firstDay) / 7)
        guard first <= last else { return mask }
        for week in first...last {
            if week < 64 { mask.0 |= 1 << UInt64(week) } else { mask.1 |= 1 << UInt64(week - 64) }
        }
        return mask
    }
}
