/// What a host asks of a stay, apart from its price.
package struct StayRules: Hashable, Sendable, Codable {
    package var minNights: Int
    package var maxNights: Int
    /// Days between the listing's today and the earliest check-in.
    package var noticeDays: Int
    /// With a notice of 0 days: minutes after local midnight until which today may be booked.
    package var sameDayCutoff: Int
    /// How many days ahead may be booked; at most 730.
    package var windowDays: Int
    /// Nights kept free before and after each stay.
    package var preparationNights: Int
    /// Weekdays on which a stay may begin; empty means all.
    package var arrivalDays: Set<Weekday>
    /// Weekdays on which a stay may end; empty means all.
    package var departureDays: Set<Weekday>
    /// Least nights for arrivals on certain weekdays; beats `minNights`.
    package var minNightsByArrival: [Weekday: Int]
    /// Least and most nights for arrivals in part of the year; they beat weekdays.
    ///
    /// Where seasons overlap, the later one in the list wins.
    package var seasons: [SeasonStay]?
    /// Least nights for arrivals on certain dates; beats everything.
    package var minNightsByDate: [CivilDate: Int]?

    package init(
        minNights: Int = 1,
        maxNights: Int = 31,
        noticeDays: Int = 0,
        sameDayCutoff: Int = 18 * 60,
        windowDays: Int = 365,
        preparationNights: Int = 0,
        arrivalDays: Set<Weekday> = [],
        departureDays: Set<Weekday> = [],
        minNightsByArrival: [Weekday: Int] = [:],
        seasons: [SeasonStay]? = nil,
        minNightsByDate: [CivilDate: Int]? = nil
    ) {
        self.minNights = minNights
        self.maxNights = maxNights
        self.noticeDays = noticeDays
        self.sameDayCutoff = sameDayCutoff
        self.windowDays = windowDays
        self.preparationNights = preparationNights
        self.arrivalDays = arrivalDays
        self.departureDays = departureDays
        self.minNightsByArrival = minNightsByArrival
        self.seasons = seasons
        self.minNightsByDate = minNightsByDate
    }
}

/// How long a stay may be that begins in part of the year; nil leaves the general rule.
package struct SeasonStay: Hashable, Sendable, Codable {
    package var name: String
    package var dates: DateRange
    package var minNights: Int?
    package var maxNights: Int?

    package init(name: String, dates: DateRange, minNights: Int? = nil, maxNights: Int? = nil) {
        self.name = name
        self.dates = dates
        self.minNights = minNights
        self.maxNights = maxNights
    }
}
