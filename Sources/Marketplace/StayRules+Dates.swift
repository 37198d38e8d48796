extension StayRules {
    /// No home can be booked further ahead than this, whatever `windowDays` says.
    package static let longestWindowDays = 730

    /// How many days ahead may be booked, within the limit for all homes.
    package var bookableDays: Int { min(max(0, windowDays), StayRules.longestWindowDays) }

    /// The nights kept free beside each stay, within the limit for all homes.
    package var keptFreeNights: Int { min(max(0, preparationNights), 30) }

    /// The first date on which a stay may begin, at `minute` of the listing's `today`.
    package func earliestArrival(today: CivilDate, minute: Int) -> CivilDate {
        if noticeDays <= 0 {
            return minute < sameDayCutoff ? today : today.adding(days: 1)
        }
        return today.adding(days: min(noticeDays, StayRules.longestWindowDays))
    }

    /// The last date on which a stay may begin.
    package func latestArrival(today: CivilDate) -> CivilDate {
        today.adding(days: bookableDays)
    }

    /// The least nights of a stay that begins on `date`; the more specific rule wins.
    ///
    /// Date before season before weekday before the general rule.
    package func minNights(arriving date: CivilDate) -> Int {
        minNightsByDate?[date]
            ?? season(of: date, \.minNights)
            ?? minNightsByArrival[date.weekday]
            ?? minNights
    }

    /// The most nights of a stay that begins on `date`: the season's, else the general rule.
    package func maxNights(arriving date: CivilDate) -> Int {
        season(of: date, \.maxNights) ?? maxNights
    }

    /// What the last season in the list says that covers `date` and says anything of it.
    private func season(of date: CivilDate, _ nights: (SeasonStay) -> Int?) -> Int? {
        seasons?.lazy.reversed().filter { $0.dates.contains(date) }.compactMap(nights).first
    }

    /// Whether the weekday of `date` is none on which a stay may begin.
    package func isClosedToArrival(_ date: CivilDate) -> Bool {
        !arrivalDays.isEmpty && !arrivalDays.contains(date.weekday)
    }

    /// Whether the weekday of `date` is none on which a stay may end.
    package func isClosedToDeparture(_ date: CivilDate) -> Bool {
        !departureDays.isEmpty && !departureDays.contains(date.weekday)
    }
}
