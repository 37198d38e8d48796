internal import Marketplace

/// The nights that look different after an edit of their home.
enum HomeNights {
    /// As ranges: single nights where only they have a price or a least stay of their own, else all.
    ///
    /// All that a host may say anything of, when a rule has changed or the home is new; and of a
    /// home that is no more all that there ever were, since a copy may have any of them.
    static func changed(
        from known: HostedHome?,
        to home: HostedHome,
        at now: Instant
    ) -> [DateRange] {
        let new = home.details
        if let known, known.deletedAt != home.deletedAt {
            return all(of: home, since: home.createdAt, at: now)
        }
        guard let known, case let old = known.details, old.nightlyRules == new.nightlyRules else {
            return all(of: home, since: now, at: now)
        }
        let dates =
            differing(old.prices?.overrides, new.prices?.overrides)
            .union(differing(old.stayRules?.minNightsByDate, new.stayRules?.minNightsByDate))
        return HostCalendarService.runs(of: dates.map(\.daysSinceEpoch).sorted())
            .compactMap { DateRange($0) }
    }

    /// From the night before an instant to the last that a host may say anything of.
    private static func all(of home: HostedHome, since: Instant, at now: Instant) -> [DateRange] {
        let first = home.today(at: since).adding(days: -1)
        let end = HostCalendarService.end(from: home.today(at: now))
        return DateRange(first.daysSinceEpoch..<end.daysSinceEpoch).map { [$0] } ?? []
    }

    private static func differing<Value: Equatable>(
        _ old: [CivilDate: Value]?,
        _ new: [CivilDate: Value]?
    ) -> Set<CivilDate> {
        let (old, new) = (old ?? [:], new ?? [:])
        guard old != new else { return [] }
        return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    }
}

extension ListingDraft {
    /// What decides of nights for which nothing is said singly.
    fileprivate var nightlyRules: ListingDraft {
        var rules = ListingDraft(timeZone: timeZone, prices: prices, stayRules: stayRules)
        rules.prices?.overrides = [:]
        rules.stayRules?.minNightsByDate = nil
        return rules
    }
}
