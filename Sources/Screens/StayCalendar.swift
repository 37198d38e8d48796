import Canvas
import Marketplace

/// The calendar of one home as far as it has come, asked for in parts of four months.
///
/// All screens ask for the same parts, so that what one has fetched the local copy has for the others.
struct StayCalendar: Sendable, Equatable {
    let listing: ListingID
    /// The first date of the first part.
    let base: CivilDate
    private var parts: [Int: Loadable<ListingCalendar>] = [:]
    private var asked: Set<Int> = []
    /// The nights without a gap from ``base`` on; nil until the first part has come.
    private(set) var nights: ListingCalendar?

    private static let monthsPerPart = 4

    /// The last date that any home can have nights for.
    private var horizon: CivilDate { base.adding(days: StayRules.longestWindowDays + 31) }

    init(_ listing: ListingID, now: Instant) {
        self.listing = listing
        // West of Greenwich it may still be the day before.
        base = now.utcDate.adding(days: -1).firstOfMonth
    }

    /// The home's own today, or the best guess.
    func today(_ world: World) -> CivilDate { nights?.today ?? world.now.utcDate }

    /// What has to be asked for so that the date is there; each part is asked for once.
    mutating func need(through date: CivilDate) -> [Effect] {
        let last = part(of: min(date, horizon))
        guard last >= 0 else { return [] }
        return (0...last).filter { asked.insert($0).inserted }.map { .send(request($0)) }
    }

    /// Makes the parts be asked for again.
    mutating func refresh() { asked = [] }

    /// Takes an answer that belongs to it.
    ///
    /// - Returns: Whether it did.
    mutating func take(_ answer: Answer) -> Bool {
        guard case .calendar(listing, let from, _) = answer.request else { return false }
        let index = part(of: from)
        guard index >= 0, answer.request == request(index) else { return false }
        var part = parts[index] ?? Loadable()
        switch answer.result {
        case .success(.calendar(let calendar)): part.succeed(calendar, answer)
        case .success: return false
        case .failure(let failure):
            part.fail(failure)
            asked.remove(index)
        }
        parts[index] = part
        join()
        return true
    }

    /// Why the first part is not here or not fresh.
    var failure: Failure? { parts.values.lazy.compactMap(\.failure).first }

    /// How old it is, when it may be stale.
    func age(_ world: World) -> String? { parts[0]?.age(world) }

    /// Whether a part has been waited for so long that a person would wonder.
    func isSlow(_ world: World) -> Bool {
        asked.contains { parts[$0]?.value == nil && world.isSlow(request($0)) }
    }

    /// Whether all nights before the date are here.
    func reaches(_ date: CivilDate) -> Bool {
        guard let last = nights?.nights.last else { return false }
        return last.date.adding(days: 1) >= min(date, horizon)
    }

    private mutating func join() {
        var joined: ListingCalendar?
        var index = 0
        while let part = parts[index]?.value {
            if let last = joined?.nights.last {
                guard part.nights.first?.date == last.date.adding(days: 1) else { break }
                joined?.nights += part.nights
            } else {
                joined = part
            }
            index += 1
        }
        nights = joined
    }

    private func part(of date: CivilDate) -> Int {
        let months = (date.year - base.year) * 12 + date.month - base.month
        return months < 0 ? -1 : months / StayCalendar.monthsPerPart
    }

    private func request(_ part: Int) -> Request {
        let from = base.firstOfMonth(adding: part * StayCalendar.monthsPerPart)
        let to = from.firstOfMonth(adding: StayCalendar.monthsPerPart)
        return .calendar(listing, from: from, to: to)
    }
}

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

    init(_ calendar: ListingCalendar?, rules: StayRules, picker: StayPicker, today: CivilDate) {
        self.calendar = calendar
        self.rules = rules
        self.picker = picker
        self.today = today
        let open = calendar?.nights.lazy.filter(\.status.isOpen).map(\.price.minorUnits)
        prices = open?.min().flatMap { low in open?.max().map { low...$0 } }
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

    /// How the date looks.
    func look(_ date: CivilDate) -> MonthGrid.Day {
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
