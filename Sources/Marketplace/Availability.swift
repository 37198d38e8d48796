/// Judges whether a stay can be booked, and derives what a calendar shows.
///
/// The client asks it to say at once what cannot be had; the server asks it again and is the judge.
package enum Availability {
    /// Why `stay` cannot be booked; nil when it can.
    ///
    /// `minute` is the listing's wall clock, in minutes after midnight, for the same-day cut-off.
    /// Least and most nights, and closed days, are those of the calendar's arrival night.
    package static func refusal(
        of stay: DateRange,
        guests: Int,
        capacity: Int,
        in calendar: ListingCalendar,
        rules: StayRules,
        minute: Int = 0
    ) -> StayRefusal? {
        guard guests >= 1 else { return .noGuests }
        guard guests <= capacity else { return .tooManyGuests(capacity: capacity) }
        let earliest = rules.earliestArrival(today: calendar.today, minute: minute)
        guard stay.checkIn >= earliest else { return .tooSoon(earliest: earliest) }
        let latest = rules.latestArrival(today: calendar.today)
        guard stay.checkIn <= latest else { return .tooFarAhead(latest: latest) }
        guard let arrival = calendar.night(stay.checkIn) else {
            return .unknown(night: stay.checkIn)
        }
        guard !arrival.isClosedToArrival else { return .noArrival(on: stay.checkIn.weekday) }
        return nightRefusal(of: stay, in: calendar)
            ?? lengthRefusal(of: stay, arrival: arrival)
            ?? departureRefusal(of: stay, in: calendar, rules: rules)
            ?? preparationRefusal(of: stay, in: calendar, rules: rules)
    }

    /// What the night of `date` is, and why, if it is not open.
    ///
    /// The first that applies wins: booked, held, blocked, external, preparation, rule. `facts` is
    /// also asked about the neighbours, as far as the preparation nights reach.
    package static func nightStatus(
        on date: CivilDate,
        rules: StayRules,
        today: CivilDate,
        minute: Int,
        facts: (CivilDate) -> NightFacts
    ) -> (status: NightStatus, reason: String?) {
        let own = facts(date)
        if own.contains(.booked) { return (.booked, "already booked") }
        if own.contains(.held) { return (.held, "held while a guest pays") }
        if own.contains(.hostCancelled) {
            return (.blocked, "the host cancelled a stay on this night")
        }
        if own.contains(.blocked) { return (.blocked, "blocked by the host") }
        if own.contains(.external) { return (.external, "taken on another site") }
        if isPreparation(date, rules: rules, facts: facts) {
            return (.preparation, "kept free between two stays")
        }
        let reason = ruleReason(on: date, rules: rules, today: today, minute: minute)
        return reason.map { (.rule, $0) } ?? (.open, nil)
    }

    /// The calendar of a home for `days` nights from `first` on.
    ///
    /// `facts` needs a value only for nights that are not free; it must reach as many nights beyond
    /// either end as `rules` asks for preparation.
    package static func calendar(
        of listing: ListingID,
        from first: CivilDate,
        days: Int,
        facts: [CivilDate: NightFacts],
        prices: PriceRules,
        rules: StayRules,
        today: CivilDate,
        minute: Int
    ) -> ListingCalendar {
        let nights = (0..<max(0, days)).map { offset in
            let date = first.adding(days: offset)
            let (status, reason) = nightStatus(
                on: date,
                rules: rules,
                today: today,
                minute: minute
            ) { facts[$0] ?? [] }
            return Night(
                date: date,
                status: status,
                reason: reason,
                price: Pricing.nightly(on: date, rules: prices).price,
                minNights: rules.minNights(arriving: date),
                maxNights: rules.maxNights(arriving: date),
                isClosedToArrival: rules.isClosedToArrival(date),
                isClosedToDeparture: rules.isClosedToDeparture(date)
            )
        }
        return ListingCalendar(listing: listing, today: today, nights: nights)
    }

    private static func nightRefusal(
        of stay: DateRange,
        in calendar: ListingCalendar
    ) -> StayRefusal? {
        for date in stay.nights {
            guard let night = calendar.night(date) else { return .unknown(night: date) }
            switch night.status {
            case .open: continue
            case .preparation: return .preparation(night: date)
            default: return .taken(night: date, status: night.status)
            }
        }
        return nil
    }

    private static func lengthRefusal(of stay: DateRange, arrival: Night) -> StayRefusal? {
        if stay.nightCount < arrival.minNights { return .tooShort(min: arrival.minNights) }
        if stay.nightCount > arrival.maxNights { return .tooLong(max: arrival.maxNights) }
        return nil
    }

    private static func departureRefusal(
        of stay: DateRange,
        in calendar: ListingCalendar,
        rules: StayRules
    ) -> StayRefusal? {
        let isClosed =
            calendar.night(stay.checkOut)?.isClosedToDeparture
            ?? rules.isClosedToDeparture(stay.checkOut)
        return isClosed ? .noDeparture(on: stay.checkOut.weekday) : nil
    }

    /// The stay's own preparation nights must be free of other stays.
    private static func preparationRefusal(
        of stay: DateRange,
        in calendar: ListingCalendar,
        rules: StayRules
    ) -> StayRefusal? {
        for offset in 0..<rules.keptFreeNights {
            for date in [
                stay.checkIn.adding(days: -1 - offset), stay.checkOut.adding(days: offset),
            ] {
                let status = calendar.night(date)?.status
                if status == .booked || status == .held { return .preparation(night: date) }
            }
        }
        return nil
    }

    private static func isPreparation(
        _ date: CivilDate,
        rules: StayRules,
        facts: (CivilDate) -> NightFacts
    ) -> Bool {
        guard rules.keptFreeNights > 0 else { return false }
        return (1...rules.keptFreeNights).contains { distance in
            !facts(date.adding(days: distance)).isDisjoint(with: .stays)
                || !facts(date.adding(days: -distance)).isDisjoint(with: .stays)
        }
    }

    private static func ruleReason(
        on date: CivilDate,
        rules: StayRules,
        today: CivilDate,
        minute: Int
    ) -> String? {
        if date < today { return "in the past" }
        if date < rules.earliestArrival(today: today, minute: minute) {
            if rules.noticeDays <= 0 { return "too late to book for today" }
            let days = rules.noticeDays == 1 ? "one day's" : "\(rules.noticeDays) days'"
            return "the host needs \(days) notice"
        }
        guard date > rules.latestArrival(today: today) else { return nil }
        return "more than \(rules.bookableDays) days ahead"
    }
}

/// What is known of a night before any rule is asked; several may be true at once.
package struct NightFacts: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// By a stay that is confirmed or under way.
    package static let booked = NightFacts(rawValue: 1)
    /// By a booking that waits for its payment or for the host.
    package static let held = NightFacts(rawValue: 2)
    /// By the host.
    package static let blocked = NightFacts(rawValue: 4)
    /// By an imported calendar.
    package static let external = NightFacts(rawValue: 8)
    /// The host cancelled a stay on this night and cannot let it again.
    package static let hostCancelled = NightFacts(rawValue: 16)
    /// What asks for preparation nights around it.
    package static let stays: NightFacts = [.booked, .held]
}
