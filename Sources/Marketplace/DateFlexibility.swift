/// How free a search is in its dates.
package enum DateFlexibility: Hashable, Sendable, Codable {
    /// The stay of the search may begin so many days earlier or later; its length stays.
    case days(Int)
    /// A weekend, Friday to Sunday, that begins in the month of this first day.
    case weekend(of: CivilDate)
    /// So many nights that begin in the month of this first day.
    case month(CivilDate, nights: Int)

    /// The most days that `days` may ask for.
    package static let mostDays = 14
    /// The most nights that `month` may ask for.
    package static let mostNights = 90

    /// Every stay that would do, the best first: the nearest to `stay`, else the earliest.
    ///
    /// None begins before `today`; without a `stay`, `days` has nothing to vary.
    package func stays(around stay: DateRange?, today: CivilDate) -> [DateRange] {
        candidates(around: stay).filter { $0.checkIn >= today }
    }

    private func candidates(around stay: DateRange?) -> [DateRange] {
        switch self {
        case .days(let count):
            guard let stay else { return [] }
            let reach = min(max(0, count), DateFlexibility.mostDays)
            let offsets = [0] + (1...max(1, reach)).prefix(reach).flatMap { [-$0, $0] }
            return offsets.compactMap {
                DateRange(checkIn: stay.checkIn.adding(days: $0), nights: stay.nightCount)
            }
        case .weekend(let month):
            return DateFlexibility.days(of: month).filter { $0.weekday == .friday }
                .compactMap { DateRange(checkIn: $0, nights: 2) }
        case .month(let month, let nights):
            return DateFlexibility.days(of: month)
                .compactMap { DateRange(checkIn: $0, nights: nights) }
        }
    }

    private static func days(of month: CivilDate) -> [CivilDate] {
        let first = month.firstOfMonth
        return (0..<first.daysInMonth).map { first.adding(days: $0) }
    }
}
