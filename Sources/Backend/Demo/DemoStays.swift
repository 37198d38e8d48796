internal import Marketplace

/// What stands in the calendar of a home, and what stood there.
struct DemoCalendar {
    var stays: [DemoStay] = []
    var blocks: [DemoBlock] = []
}

/// Nights that a home is not to be had, other than by a stay.
struct DemoBlock {
    var dates: DateRange
    /// As `block` keeps it: by the host, or from another site.
    var kind: String
    var note: String
}

/// How much history and how many bookings the homes of a marketplace have.
///
/// Stays take most of the time and space of a marketplace: the more homes, the fewer of them each
/// has. Calendars stay as full, by bookings that were made on other sites.
struct DemoScale {
    /// Past stays as a share of the usual ones.
    let history: Double
    /// The share of coming stays that were booked on another site.
    let elsewhere: Double
    /// How many days ahead bookings reach.
    let horizon: Int

    init(homes: Int) {
        switch homes {
        case ..<5_000: (history, elsewhere, horizon) = (1, 0.34, 80)
        case ..<30_000: (history, elsewhere, horizon) = (0.5, 0.6, 80)
        case ..<300_000: (history, elsewhere, horizon) = (0.4, 0.85, 80)
        default: (history, elsewhere, horizon) = (0.1, 0.95, 60)
        }
    }
}

/// Fills the calendar of a home: what was, what is booked, what the host keeps.
struct DemoStays {
    let texts: DemoTexts
    let people: DemoPeople
    let today: CivilDate
    let scale: DemoScale

    private static let shortAndLong = [1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 9, 14]
    private static let holidays = [2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 7, 8, 10, 14]

    /// Stays and blocks that keep clear of `own` and of each other.
    func calendar(
        of home: DemoHome,
        own: [DemoStay],
        memory: inout DemoMemory,
        words: DemoHoles,
        _ random: inout DemoRandom
    ) -> DemoCalendar {
        var calendar = DemoCalendar(stays: own)
        let reserved = own.map(\.dates)
        let elsewhere = home.isOfCast ? 0 : scale.elsewhere
        // Half of the hosts use other sites too; the more is booked there, the more of them.
        let isSynced = random.chance(2 * elsewhere)
        for dates in upcoming(home, reserved, &random) {
            if isSynced, random.chance(max(0.5, elsewhere)) {
                calendar.blocks.append(DemoBlock(dates: dates, kind: "external", note: ""))
            } else {
                calendar.stays.append(booked(dates, home, &memory, &random))
            }
        }
        if let block = block(calendar, &random) { calendar.blocks.append(block) }
        if let stay = cancelled(home, &memory, &random) { calendar.stays.append(stay) }
        addPast(to: &calendar, home, reserved, &memory, words, &random)
        return calendar
    }

    /// A calendar as full as any other's, without anybody's stays.
    func takenElsewhere(_ home: DemoHome, _ random: inout DemoRandom) -> [DemoBlock] {
        upcoming(home, [], &random).map { DemoBlock(dates: $0, kind: "external", note: "") }
    }

    private func addPast(
        to calendar: inout DemoCalendar,
        _ home: DemoHome,
        _ reserved: [DateRange],
        _ memory: inout DemoMemory,
        _ words: DemoHoles,
        _ random: inout DemoRandom
    ) {
        var used = DemoUsed()
        let past = past(home, reserved, &random)
        let stars = DemoRatings.stars(count: past.count, charm: home.charm, &random)
        for (dates, stars) in zip(past, stars) {
            let guest = memory.guests.traveller(dates, &random)
            let day = dates.checkIn.daysSinceEpoch - random.between(3, 90)
            var stay = stay(dates, guest.id, home, bookedOn: day, &random)
            stay.review = review(stars, home.traits, guest, dates, words, &used, &memory, &random)
            calendar.stays.append(stay)
        }
    }

    private func booked(
        _ dates: DateRange,
        _ home: DemoHome,
        _ memory: inout DemoMemory,
        _ random: inout DemoRandom
    ) -> DemoStay {
        let guest = memory.guests.traveller(dates, &random)
        let day = min(
            today.daysSinceEpoch - random.between(1, 45),
            dates.checkIn.daysSinceEpoch - home.rules.noticeDays - 1
        )
        return stay(dates, guest.id, home, bookedOn: day, &random)
    }

    /// A stay that somebody booked and gave up; one home in thirty has one.
    private func cancelled(
        _ home: DemoHome,
        _ memory: inout DemoMemory,
        _ random: inout DemoRandom
    ) -> DemoStay? {
        let start = today.daysSinceEpoch + random.between(-40, 60)
        guard random.chance(0.033 * max(0.3, scale.history)), !home.isOfCast,
            let dates = dates(from: start, DemoStays.holidays, home, &random)
        else { return nil }
        let checkIn = dates.checkIn.daysSinceEpoch
        let day = min(today.daysSinceEpoch - 12, checkIn - 20)
        let last = min(today.daysSinceEpoch, checkIn) - 1
        let guest = memory.guests.traveller(dates, &random)
        var stay = stay(dates, guest.id, home, bookedOn: day, &random)
        let seconds = Int64(random.between(day + 2, last)) * 86_400 + Int64(random.below(80_000))
        stay.cancelledAt = Instant(seconds: seconds)
        return stay
    }

    /// A block by the host that meets no stay; most homes have none.
    private func block(_ calendar: DemoCalendar, _ random: inout DemoRandom) -> DemoBlock? {
        guard random.chance(0.28) else { return nil }
        let first = today.adding(days: random.between(10, 120))
        guard let dates = DateRange(checkIn: first, nights: random.between(2, 9)),
            !calendar.stays.contains(where: { $0.dates.overlaps(dates) }),
            !calendar.blocks.contains(where: { $0.dates.overlaps(dates) })
        else { return nil }
        let note = random.pick(["family visit", "painting", "own use", "maintenance", ""])
        return DemoBlock(dates: dates, kind: "host", note: note)
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
        _ reserved: [DateRange],
        _ random: inout DemoRandom
    ) -> [DateRange] {
        var found: [DateRange] = []
        var day = today.daysSinceEpoch - random.below(6)
        let last = today.daysSinceEpoch + min(scale.horizon, home.rules.windowDays)
        while day < last {
            let distance = Double(max(0, day - today.daysSinceEpoch))
            let wanted = home.demand / (1 + distance / 22)
            let odds = 2 * wanted / (4.6 * (1 - wanted) + 2 * wanted)
            guard random.chance(odds),
                let dates = dates(from: day, DemoStays.holidays, home, &random),
                isFree(dates, reserved, home.rules.preparationNights)
            else {
                day += random.between(1, 3)
                continue
            }
            found.append(dates)
            day = dates.checkOut.daysSinceEpoch + home.rules.preparationNights
        }
        return found
    }

    /// The stays that somebody has reviewed, the latest first; others are worth nothing any more.
    private func past(
        _ home: DemoHome,
        _ reserved: [DateRange],
        _ random: inout DemoRandom
    ) -> [DateRange] {
        let wanted = DemoRatings.count(of: home, &random)
        let count = Int(Double(wanted) * scale.history + random.unit())
        guard count > 0 else { return [] }
        var found: [DateRange] = []
        // Reviews of which no other side is there come out a fortnight after the stay.
        var end = today.daysSinceEpoch - 17 - random.below(14)
        let gap = max(1, min(60, 1_000 / count - 8))
        while found.count < count, end > today.daysSinceEpoch - 600 {
            let length = max(home.rules.minNights, random.pick(DemoStays.shortAndLong))
            if let dates = dates(from: end - length, [length], home, &random),
                dates.checkOut.daysSinceEpoch <= end,
                isFree(dates, reserved, home.rules.preparationNights)
            {
                found.append(dates)
                end = dates.checkIn.daysSinceEpoch - home.rules.preparationNights
                end -= random.below(gap)
            } else {
                end -= random.between(1, 3)
            }
        }
        return found
    }

    private func isFree(_ dates: DateRange, _ taken: [DateRange], _ preparation: Int) -> Bool {
        guard !taken.isEmpty else { return true }
        let first = dates.checkIn.adding(days: -preparation)
        let last = dates.checkOut.adding(days: preparation)
        return !taken.contains { first < $0.checkOut && $0.checkIn < last }
    }

    /// A stay of one of these `lengths` that the rules of the home allow, beginning on that day or
    /// soon after.
    private func dates(
        from day: Int,
        _ lengths: [Int],
        _ home: DemoHome,
        _ random: inout DemoRandom
    ) -> DateRange? {
        var checkIn = CivilDate(daysSinceEpoch: day)
        let rules = home.rules
        while !rules.arrivalDays.isEmpty, !rules.arrivalDays.contains(checkIn.weekday) {
            checkIn = checkIn.adding(days: 1)
        }
        let least = rules.minNightsByArrival[checkIn.weekday] ?? rules.minNights
        var nights = min(max(least, random.pick(lengths)), rules.maxNights)
        while !rules.departureDays.isEmpty, nights < rules.maxNights,
            !rules.departureDays.contains(checkIn.adding(days: nights).weekday)
        { nights += 1 }
        return DateRange(checkIn: checkIn, nights: nights)
    }
}

/// Which sentences the reviews of one home have used up, bank by bank.
struct DemoUsed {
    var banks: [[Int]] = Array(repeating: [], count: 10)
}
