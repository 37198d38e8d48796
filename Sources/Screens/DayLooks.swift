import Canvas
import Marketplace

/// What a date can be for a guest.
enum DateVerdict: Sendable, Equatable {
    /// The calendar has not come so far.
    case unknown
    case past
    case free(Night)
    /// A night of somebody else.
    case taken(String)
    /// A night that the host keeps closed.
    case closed(String)
    /// The date itself may be free, but a rule stands in the way.
    case wall(String)
    /// No stay from the picked check-in reaches the date.
    case beyond(String)
}

/// Judges the dates of a home, and says how they look on a grid of months.
struct DayLooks {
    let calendar: ListingCalendar?
    let rules: StayRules
    var picker: StayPicker
    let today: CivilDate
    private let prices: ClosedRange<Int64>?
    /// Whether the stay up to the cursor can be had; one that cannot is not drawn.
    private var isPossible = true
    /// The last date that a stay from the picked check-in may end on, while one is awaited.
    private var reach: CivilDate?

    init(_ calendar: ListingCalendar?, rules: StayRules, picker: StayPicker, today: CivilDate) {
        self.calendar = calendar
        self.rules = rules
        self.picker = picker
        self.today = today
        let open = calendar?.nights.lazy.filter(\.status.isOpen).map(\.price.minorUnits)
        prices = open?.min().flatMap { low in open?.max().map { low...$0 } }
        reach = lastDeparture
        if picker.awaitsCheckOut, picker.preview != nil {
            if case .free = verdict(picker.cursor) { isPossible = true } else { isPossible = false }
        }
    }

    /// The cheapest and the dearest open night.
    var priceRange: (low: Money, high: Money)? {
        guard let prices, let currency = calendar?.nights.first?.price.currency,
            prices.lowerBound < prices.upperBound
        else { return nil }
        return (
            Money(minorUnits: prices.lowerBound, currency: currency),
            Money(minorUnits: prices.upperBound, currency: currency)
        )
    }

    /// What the date can be: the check-out while one is awaited, else a check-in.
    func verdict(_ date: CivilDate) -> DateVerdict {
        if date < today { return .past }
        if let checkIn = picker.checkIn, picker.awaitsCheckOut, date > checkIn {
            return departure(date, from: checkIn)
        }
        return arrival(date)
    }

    /// The last date reached over open nights only, within the longest stay.
    private var lastDeparture: CivilDate? {
        guard let calendar, let checkIn = picker.checkIn, picker.awaitsCheckOut,
            let arrival = calendar.night(checkIn)
        else { return nil }
        var date = checkIn
        let end = checkIn.adding(days: max(1, arrival.maxNights))
        while date < end, calendar.night(date)?.status.isOpen ?? false {
            date = date.adding(days: 1)
        }
        return date
    }

    /// How the date looks.
    func look(_ date: CivilDate) -> MonthGrid.Day {
        if let reach, date > reach, let far = lookBeyond(date) { return far }
        let verdict = verdict(date)
        let edge = isPossible ? picker.edge(of: date) : date == picker.checkIn ? .single : .none
        let number = Months.number(date)
        switch verdict {
        case .unknown: return .init(number, .uiDim, edge: edge)
        case .past: return .init("··", .uiDim, spoken: "past")
        case .free(let night):
            return .init(
                number,
                date == today ? .calendarToday : .calendarFree,
                edge: edge,
                heat: edge == .none ? heat(night.price) : nil,
                spoken: "free, \(Words.short(night.price))"
            )
        case .taken: return mark("××", .calendarBooked, edge, number, "taken")
        case .closed: return mark("--", .calendarBlocked, edge, number, "closed")
        case .wall: return mark("||", .calendarMinimumStay, edge, number, "not possible")
        case .beyond: return .init("··", .uiDim, spoken: "out of reach")
        }
    }

    /// How a date looks that no stay reaches, told without judging it; nil where nights are unknown.
    private func lookBeyond(_ date: CivilDate) -> MonthGrid.Day? {
        switch calendar?.night(date)?.status {
        case .booked, .held, .external: mark("××", .calendarBooked, .none, "", "taken")
        case .blocked, .preparation, .rule: mark("--", .calendarBlocked, .none, "", "closed")
        case .open: .init("··", .uiDim, spoken: "out of reach")
        case nil: nil
        }
    }

    /// What a sign means; plain mode reads words in place of signs, and needs no legend.
    static func legend(_ sign: String, _ word: String, _ role: Role) -> Line {
        Line(Run(sign, role, spoken: ""), Run(" \(word)", .uiDim, spoken: ""))
    }

    /// A sign in place of the number, unless the date is part of the picked stay.
    private func mark(
        _ sign: String,
        _ role: Role,
        _ edge: MonthGrid.Day.Edge,
        _ number: String,
        _ word: String
    ) -> MonthGrid.Day {
        let isPicked = !picker.awaitsCheckOut && edge != .none
        return .init(isPicked ? number : sign, role, edge: edge, spoken: word)
    }

    private func heat(_ price: Money) -> Int? {
        guard let prices, prices.lowerBound < prices.upperBound else { return nil }
        let span = prices.upperBound - prices.lowerBound
        return Int((price.minorUnits - prices.lowerBound) * 100 / span)
    }

    private func arrival(_ date: CivilDate) -> DateVerdict {
        guard let calendar, let night = calendar.night(date) else { return .unknown }
        if let closed = closed(night) { return closed }
        if night.isClosedToArrival {
            return .wall(StayRefusal.noArrival(on: date.weekday).sentence)
        }
        guard let shortest = DateRange(checkIn: date, nights: night.minNights),
            let refusal = refusal(of: shortest, in: calendar)
        else { return .free(night) }
        switch refusal {
        case .taken, .preparation:
            let least = Words.count(night.minNights, "night")
            return night.minNights > 1
                ? .wall("At least \(least), but: \(refusal.sentence)") : .wall(refusal.sentence)
        case .tooSoon, .tooFarAhead: return .closed(refusal.sentence)
        default: return .free(night)
        }
    }

    private func departure(_ date: CivilDate, from checkIn: CivilDate) -> DateVerdict {
        guard let calendar, let stay = DateRange(checkIn: checkIn, checkOut: date) else {
            return .unknown
        }
        guard let refusal = refusal(of: stay, in: calendar) else {
            return (calendar.night(date) ?? calendar.night(date.adding(days: -1)))
                .map(DateVerdict.free) ?? .unknown
        }
        let own = calendar.night(date).flatMap(closed)
        switch refusal {
        case .unknown: return .unknown
        case .taken, .preparation, .tooLong: return own ?? .beyond(refusal.sentence)
        default: return .wall(refusal.sentence)
        }
    }

    private func refusal(of stay: DateRange, in calendar: ListingCalendar) -> StayRefusal? {
        Availability.refusal(of: stay, guests: 1, capacity: 1, in: calendar, rules: rules)
    }

    private func closed(_ night: Night) -> DateVerdict? {
        let reason = night.reason.map { Words.capitalized($0) + "." }
        switch night.status {
        case .open: return nil
        case .booked, .held, .external: return .taken(reason ?? "Taken.")
        case .blocked, .preparation, .rule: return .closed(reason ?? "Closed by the host.")
        }
    }
}
