extension StayRules {
    /// No home can be booked further ahead than this, whatever `windowDays` says.
    package static let longestWindowDays = 730

    /// The first date on which a stay may begin, at `minute` of the listing's `today`.
    package func earliestArrival(today: CivilDate, minute: Int) -> CivilDate {
        if noticeDays <= 0 {
            return minute < sameDayCutoff ? today : today.adding(days: 1)
        }
        return today.adding(days: noticeDays)
    }

    /// The last date on which a stay may begin.
    package func latestArrival(today: CivilDate) -> CivilDate {
        today.adding(days: min(windowDays, StayRules.longestWindowDays))
    }

    /// The least nights of a stay that begins on `date`; the more specific rule wins.
    package func minNights(arriving date: CivilDate) -> Int {
        minNightsByArrival[date.weekday] ?? minNights
    }

    package func isClosedToArrival(_ date: CivilDate) -> Bool {
        !arrivalDays.isEmpty && !arrivalDays.contains(date.weekday)
    }

    package func isClosedToDeparture(_ date: CivilDate) -> Bool {
        !departureDays.isEmpty && !departureDays.contains(date.weekday)
    }
}
