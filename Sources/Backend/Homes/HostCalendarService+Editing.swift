internal import Marketplace
internal import Wire

/// Editing many nights of several homes; each night is judged on its own.
extension HostCalendarService {
    /// Does to every night what can be done to it, and tells of each what became of it.
    func edit(
        _ edit: NightEdit,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> NightEditReply {
        let dates = try checked(edit)
        var results: [NightResult] = []
        for id in edit.listings {
            let home = try homes.own(id, of: caller, at: now, in: db)
            results += try change(dates, of: home, edit, by: caller, at: now, in: db)
        }
        let applied = results.count { $0.outcome == .applied }
        return NightEditReply(results: results, applied: applied)
    }

    private func change(
        _ dates: [CivilDate],
        of home: HostedHome,
        _ edit: NightEdit,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> [NightResult] {
        guard let first = dates.first, let last = dates.last else { return [] }
        let today = home.today(at: now)
        try HostCalendarService.check(edit.change, of: home, until: last, today: today)
        try transitions.releaseLapsed(on: home.number, at: now, in: db)
        let days = first.daysSinceEpoch..<(last.daysSinceEpoch + 1)
        let facts = try Calendars.facts(of: home.number, in: days, at: now, db).get()
        let nights = dates.map { EditableNight($0, facts: facts[$0] ?? [], in: home.details) }
        let results = nights.map { night in
            (night, HostCalendarService.outcome(of: edit, on: night, in: home, today: today))
        }
        let applied = results.filter { $0.1 == .applied }.map(\.0)
        try apply(edit.change, to: applied, of: home, by: caller, at: now, in: db)
        return results.map { night, outcome in
            let isMoved = outcome == .changedMeanwhile
            return NightResult(
                listing: home.id,
                date: night.date,
                outcome: outcome,
                price: isMoved ? night.shownPrice : nil,
                minNights: isMoved ? night.shownMinNights : nil
            )
        }
    }

    private static func check(
        _ change: NightChange,
        of home: HostedHome,
        until last: CivilDate,
        today: CivilDate
    ) throws {
        guard last < end(from: today) else {
            throw Problem(field: "nights", "reach more than two years ahead")
        }
        let details = home.details
        guard change.price == nil || details.prices != nil,
            change.minNights == nil || details.stayRules != nil
        else { throw Problem(.invalidState, "Say first how the home is priced and let.") }
    }

    private static func outcome(
        of edit: NightEdit,
        on night: EditableNight,
        in home: HostedHome,
        today: CivilDate
    ) -> NightOutcome {
        NightEdits.outcome(
            of: edit.change,
            on: night,
            known: edit.known?[night.date],
            today: today,
            currency: home.details.prices?.base.currency ?? .euro
        )
    }

    private func apply(
        _ change: NightChange,
        to nights: [EditableNight],
        of home: HostedHome,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        guard let first = nights.first, let last = nights.last else { return }
        let turned = nights.filter { $0.applying(change).facts != $0.facts }
        let runs = HostCalendarService.runs(of: turned.map(\.date.daysSinceEpoch))
        for run in runs { try turn(run, change, of: home, at: now, in: db) }
        let turn = NightChange(isOpen: change.isOpen, note: change.note)
        _ = try homes.saved(
            HostCalendarService.repriced(home, nights, change, from: home.today(at: now)),
            over: home,
            by: caller,
            also: runs.compactMap { DateRange($0).map { .nights($0, turn) } },
            at: now,
            in: db
        )
        let days = first.date.daysSinceEpoch..<(last.date.daysSinceEpoch + 1)
        if !runs.isEmpty { try NightBits.refresh(listing: home.number, days: days, in: db) }
        if let range = DateRange(days) {
            try Changes.recordNights(of: .init(home.number, in: db), range, at: now, in: db)
        }
    }

    /// Opens or blocks nights that follow one another.
    private func turn(
        _ nights: Range<Int>,
        _ change: NightChange,
        of home: HostedHome,
        at now: Instant,
        in db: Database
    ) throws {
        if change.isOpen == true {
            try BlockRows.open(nights, of: home.number, at: now, in: db)
        } else {
            let block = BlockRows.Block(
                id: Random.id(at: now),
                nights: nights,
                kind: .host,
                note: change.note ?? ""
            )
            try BlockRows.insert(block, of: home.number, in: db)
        }
    }

    /// The home with prices and least stays of these nights; what is over is forgotten.
    private static func repriced(
        _ home: HostedHome,
        _ nights: [EditableNight],
        _ change: NightChange,
        from today: CivilDate
    ) -> HostedHome {
        var home = home
        let nights = nights.map { $0.applying(change) }
        if change.setsPrice {
            var prices = home.details.prices?.overrides ?? [:]
            for night in nights { prices[night.date] = night.price }
            home.details.prices?.overrides = prices.filter { $0.key >= today }
        }
        if change.setsMinNights {
            var least = home.details.stayRules?.minNightsByDate ?? [:]
            for night in nights { least[night.date] = night.minNights }
            least = least.filter { $0.key >= today }
            home.details.stayRules?.minNightsByDate = least.isEmpty ? nil : least
        }
        return home
    }

    /// Days in order as runs without gaps.
    static func runs(of days: [Int]) -> [Range<Int>] {
        days.reduce(into: []) { runs, day in
            if let last = runs.last, last.upperBound == day {
                runs[runs.count - 1] = last.lowerBound..<(day + 1)
            } else {
                runs.append(day..<(day + 1))
            }
        }
    }

    /// The dates that an edit is about.
    ///
    /// - Throws: ``Problem`` with the code `invalid_body`.
    private func checked(_ edit: NightEdit) throws -> [CivilDate] {
        let count = edit.listings.count
        guard (1...HostCalendarService.mostHomes).contains(count),
            Set(edit.listings).count == count
        else {
            let most = HostCalendarService.mostHomes
            throw Problem(field: "listings", "must be 1 to \(most) homes, each once")
        }
        guard edit.nights.nightCount * count <= NightEdits.mostNights else {
            throw Problem(field: "nights", "must be at most \(NightEdits.mostNights) in all homes")
        }
        guard edit.known == nil || count == 1 else {
            throw Problem(field: "known", "may be said of the nights of one home only")
        }
        try HostCalendarService.check(edit.change)
        try HomeChecks.check(note: edit.change.note)
        return NightEdits.dates(of: edit)
    }

    /// - Throws: ``Problem`` with the code `invalid_body`.
    private static func check(_ change: NightChange) throws {
        guard change != NightChange(note: change.note) else {
            throw Problem(field: "change", "says nothing")
        }
        if let price = change.price?.minorUnits {
            guard change.clearsPrice != true, (1...PriceRules.largestAmount).contains(price) else {
                throw Problem(field: "change/price", "must be more than 0, and not also cleared")
            }
        }
        if let nights = change.minNights {
            guard change.clearsMinNights != true,
                (1...StayRules.longestWindowDays).contains(nights)
            else {
                let most = StayRules.longestWindowDays
                throw Problem(
                    field: "change/min_nights",
                    "must be 1 to \(most), and not also cleared"
                )
            }
        }
    }
}

extension EditableNight {
    /// A night of a home as it is now.
    fileprivate init(_ date: CivilDate, facts: NightFacts, in details: ListingDraft) {
        self.init(
            date: date,
            facts: facts,
            price: details.prices?.overrides[date],
            minNights: details.stayRules?.minNightsByDate?[date],
            shownPrice: details.prices.map { Pricing.nightly(on: date, rules: $0).price },
            shownMinNights: details.stayRules?.minNights(arriving: date)
        )
    }
}
