internal import Marketplace

/// The nights that look different after an edit of their home.
enum HomeNights {
    /// As ranges: nights with a price or a least stay of their own by themselves, and all that a
    /// host may say anything of when a rule has changed, or the home is new.
    static func changed(
        from known: HostedHome?,
        to home: HostedHome,
        at now: Instant
    ) -> [DateRange] {
        let new = home.details
        guard let known, case let old = known.details, old.nightlyRules == new.nightlyRules else {
            let today = home.today(at: now)
            let first = today.adding(days: -1)
            let days = first.daysSinceEpoch..<HostCalendarService.end(from: today).daysSinceEpoch
            return DateRange(days).map { [$0] } ?? []
        }
        let dates =
            differing(old.prices?.overrides, new.prices?.overrides)
            .union(differing(old.stayRules?.minNightsByDate, new.stayRules?.minNightsByDate))
        return HostCalendarService.runs(of: dates.map(\.daysSinceEpoch).sorted())
            .compactMap { DateRange($0) }
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
