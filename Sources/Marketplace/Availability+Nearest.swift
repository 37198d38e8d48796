extension Availability {
    /// Stays of the same length that can be booked in place of `stay`, those that begin nearest to
    /// it first; of two as near, the later one.
    ///
    /// None overlaps another, so that there is a choice.
    package static func nearest(
        to stay: DateRange,
        guests: Int,
        capacity: Int,
        in calendar: ListingCalendar,
        rules: StayRules
    ) -> [DateRange] {
        let distance = { (stay: DateRange, other: DateRange) in
            abs(other.checkIn.daysSinceEpoch - stay.checkIn.daysSinceEpoch)
        }
        let free = calendar.nights.compactMap { night in
            DateRange(checkIn: night.date, nights: stay.nightCount)
        }.filter { other in
            refusal(of: other, guests: guests, capacity: capacity, in: calendar, rules: rules)
                == nil
        }
        let ordered = free.sorted { first, second in
            let (near, far) = (distance(stay, first), distance(stay, second))
            return near == far ? first.checkIn > second.checkIn : near < far
        }
        return ordered.reduce(into: []) { chosen, other in
            let isApart = chosen.allSatisfy {
                $0.checkOut <= other.checkIn || other.checkOut <= $0.checkIn
            }
            if isApart { chosen.append(other) }
        }
    }
}
