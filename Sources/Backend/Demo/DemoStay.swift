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

/// Fills the calendar of a home: what was, what is booked, what the host keeps.
struct DemoStays {
    let texts: DemoTexts
    let people: DemoPeople
    let today: CivilDate
    /// The most past stays of a home; a third of it is usual.
    let history: Int
    /// How many days ahead bookings reach.
    let horizon: Int

    /// Stays that keep clear of `reserved` and of each other.
    func stays(
        of home: DemoHome,
        town: DemoTown,
        reserved: [DateRange],
        guests: inout DemoGuests,
        words: DemoHoles,
        _ random: inout DemoRandom
    ) -> [DemoStay] {
        var stays: [DemoStay] = []
        var taken = reserved
        for dates in upcoming(home, &taken, &random) {
            let guest = guests.traveller(dates, &random)
            let ahead = random.between(1, 45)
            let booked = min(
                today.daysSinceEpoch - ahead,
                dates.checkIn.daysSinceEpoch - home.rules.noticeDays - 1
            )
            stays.append(stay(dates, guest.id, home, bookedOn: booked, &random))
        }
        var used = DemoUsed()
        for dates in past(home, &taken, &random) {
            let guest = guests.traveller(dates, &random)
            let booked = dates.checkIn.daysSinceEpoch - random.between(3, 90)
            var stay = stay(dates, guest.id, home, bookedOn: booked, &random)
            if dates.checkOut < today.adding(days: -16), random.chance(0.94) {
                stay.review = review(of: home, town, guest, dates, words, &used, &random)
            }
            stays.append(stay)
        }
        return stays
    }

    /// A block by the host that meets no stay; most homes have none.
    func block(_ taken: [DateRange], _ random: inout DemoRandom) -> (DateRange, String)? {
        guard random.chance(0.28) else { return nil }
        let first = today.adding(days: random.between(10, 120))
        guard let dates = DateRange(checkIn: first, nights: random.between(2, 9)),
            !taken.contains(where: { $0.overlaps(dates) })
        else { return nil }
        return (dates, random.pick(["family visit", "painting", "own use", "maintenance", ""]))
    }

    private func stay(
        _ dates: DateRange,
        _ guest: String,
        _ home: DemoHome,
        bookedOn day: Int,
        _ random: inout DemoRandom
    ) -> DemoStay {
        let seconds = Int64(day) * 86_400 + Int64(random.between(0, 75_000))
        return DemoStay(
            guest: guest,
            guests: min(home.capacity, 1 + random.below(max(2, home.capacity))),
            dates: dates,
            createdAt: Instant(seconds: seconds)
        )
    }

    private func upcoming(
        _ home: DemoHome,
        _ taken: inout [DateRange],
        _ random: inout DemoRandom
    ) -> [DateRange] {
        var found: [DateRange] = []
        var day = today.daysSinceEpoch - random.below(6)
        let last = today.daysSinceEpoch + min(horizon, home.rules.windowDays)
        while day < last {
            let distance = Double(max(0, day - today.daysSinceEpoch))
            let wanted = home.demand / (1 + distance / 22)
            let length = 3.6
            let odds = 2 * wanted / (length * (1 - wanted) + 2 * wanted)
            guard random.chance(odds), let dates = dates(from: day, home, &random),
                isFree(dates, taken, home.rules.preparationNights)
            else {
                day += random.between(1, 3)
                continue
            }
            found.append(dates)
            taken.append(dates)
            day = dates.checkOut.daysSinceEpoch + home.rules.preparationNights
        }
        return found
    }

    private func past(
        _ home: DemoHome,
        _ taken: inout [DateRange],
        _ random: inout DemoRandom
    ) -> [DateRange] {
        guard history > 0, random.chance(0.96) else { return [] }
        let share = home.demand * (0.3 + 0.9 * random.unit())
        let count = Int(Double(history) * share)
        var found: [DateRange] = []
        var day = today.daysSinceEpoch - 8 - random.below(12)
        while found.count < count, day > today.daysSinceEpoch - 600 {
            let nights = random.between(1, 6)
            if let dates = dates(from: day - nights, home, &random),
                isFree(dates, taken, home.rules.preparationNights)
            {
                found.append(dates)
                taken.append(dates)
            }
            day -= nights + 1 + random.between(2, 26)
        }
        return found
    }

    private func isFree(_ dates: DateRange, _ taken: [DateRange], _ preparation: Int) -> Bool {
        let first = dates.checkIn.adding(days: -preparation)
        let last = dates.checkOut.adding(days: preparation)
        return !taken.contains { first < $0.checkOut && $0.checkIn < last }
    }

    /// A stay that the rules of the home allow, beginning on that day or soon after.
    private func dates(
        from day: Int,
        _ home: DemoHome,
        _ random: inout DemoRandom
    ) -> DateRange? {
        var checkIn = CivilDate(daysSinceEpoch: day)
        let rules = home.rules
        while !rules.arrivalDays.isEmpty, !rules.arrivalDays.contains(checkIn.weekday) {
            checkIn = checkIn.adding(days: 1)
        }
        let least = rules.minNightsByArrival[checkIn.weekday] ?? rules.minNights
        var nights = max(least, random.pick([1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 9, 14]))
        nights = min(nights, rules.maxNights)
        while !rules.departureDays.isEmpty, nights < rules.maxNights,
            !rules.departureDays.contains(checkIn.adding(days: nights).weekday)
        { nights += 1 }
        return DateRange(checkIn: checkIn, nights: nights)
    }
}

/// Which sentences the reviews of one home have used up, bank by bank.
struct DemoUsed {
    var banks: [[Int]] = Array(repeating: [], count: 9)
}
