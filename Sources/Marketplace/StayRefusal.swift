/// Why a stay cannot be booked.
package enum StayRefusal: Error, Hashable, Sendable {
    case noGuests
    case tooManyGuests(capacity: Int)
    case tooSoon(earliest: CivilDate)
    case tooFarAhead(latest: CivilDate)
    case noArrival(on: Weekday)
    case noDeparture(on: Weekday)
    case taken(night: CivilDate, status: NightStatus)
    /// The night must stay free between this stay and the one beside it.
    case preparation(night: CivilDate)
    case tooShort(min: Int)
    case tooLong(max: Int)
    /// The calendar at hand does not reach so far.
    case unknown(night: CivilDate)

    /// What the guest should know.
    package var sentence: String {
        switch self {
        case .noGuests: "A stay needs at least one guest."
        case .tooManyGuests(let capacity):
            "This home sleeps \(StayRefusal.counted(capacity, "guest"))."
        case .tooSoon(let earliest): "The earliest check-in is \(earliest.words)."
        case .tooFarAhead(let latest): "The latest check-in is \(latest.words)."
        case .noArrival(let weekday): "No check-in on a \(weekday.title)."
        case .noDeparture(let weekday): "No check-out on a \(weekday.title)."
        case .taken(let night, let status):
            "The night of \(night.words) is \(StayRefusal.words(for: status))."
        case .preparation(let night):
            "The night of \(night.words) must stay free between two stays."
        case .tooShort(let min): "Stay at least \(StayRefusal.counted(min, "night"))."
        case .tooLong(let max): "Stay at most \(StayRefusal.counted(max, "night"))."
        case .unknown(let night): "The calendar does not reach \(night.words) yet."
        }
    }

    private static func words(for status: NightStatus) -> String {
        switch status {
        case .booked: "booked"
        case .held: "held while a guest pays"
        case .blocked: "blocked by the host"
        case .external: "taken on another site"
        case .preparation: "kept free between two stays"
        case .rule: "not open for booking"
        case .open: "open"
        }
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
