import Canvas
import Marketplace

/// Check-in and check-out being picked on a grid of months with a cursor.
///
/// Invariant: a check-out lies after its check-in, and the cursor not before ``earliest``.
struct StayPicker: Sendable, Equatable {
    private(set) var cursor: CivilDate
    private(set) var checkIn: CivilDate?
    private(set) var checkOut: CivilDate?
    /// The first date the cursor may stand on.
    private(set) var earliest: CivilDate
    /// The last one.
    private(set) var latest: CivilDate

    init(stay: DateRange?, today: CivilDate) {
        earliest = today
        latest = today.adding(days: StayRules.longestWindowDays + 60)
        cursor = max(today, stay?.checkIn ?? today)
        checkIn = stay?.checkIn
        checkOut = stay?.checkOut
    }

    /// What was picked, once both ends are.
    var stay: DateRange? {
        guard let checkIn, let checkOut else { return nil }
        return DateRange(checkIn: checkIn, checkOut: checkOut)
    }

    /// What was picked, or would be if the cursor's date were the check-out.
    var preview: DateRange? {
        guard let checkIn, checkOut == nil else { return stay }
        return DateRange(checkIn: checkIn, checkOut: cursor)
    }

    /// Whether the next date picked is the check-out.
    var awaitsCheckOut: Bool { checkIn != nil && checkOut == nil }

    /// Picks the cursor's date: as check-out where it can be one, else as a new check-in.
    mutating func pick() {
        if let checkIn, checkOut == nil, cursor > checkIn {
            checkOut = cursor
        } else {
            checkIn = cursor
            checkOut = nil
        }
    }

    /// Takes over a whole stay.
    mutating func pick(_ stay: DateRange) {
        checkIn = stay.checkIn
        checkOut = stay.checkOut
        move(to: stay.checkIn)
    }

    /// Forgets what was picked.
    mutating func clear() {
        checkIn = nil
        checkOut = nil
    }

    /// Takes over another first date; what was picked stays.
    mutating func limit(from today: CivilDate) {
        earliest = today
        latest = today.adding(days: StayRules.longestWindowDays + 60)
        move(to: cursor)
    }

    mutating func move(to date: CivilDate) {
        cursor = min(max(date, earliest), latest)
    }

    /// Goes to the same day of another month, or its last one.
    mutating func move(months: Int) {
        let month = cursor.firstOfMonth(adding: months)
        move(to: month.adding(days: min(cursor.day, month.daysInMonth) - 1))
    }

    /// Does what the key does on the grid.
    ///
    /// - Returns: Whether the key means something there.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .left, .character("h"): move(to: cursor.adding(days: -1))
        case .right, .character("l"): move(to: cursor.adding(days: 1))
        case .up, .character("k"): move(to: cursor.adding(days: -7))
        case .down, .character("j"): move(to: cursor.adding(days: 7))
        case .pageUp, .character("K"), .character("<"): move(months: -1)
        case .pageDown, .character("J"), .character(">"): move(months: 1)
        case .home, .character("g"): move(to: cursor.firstOfMonth)
        case .end, .character("G"):
            move(to: cursor.firstOfMonth.adding(days: cursor.daysInMonth - 1))
        case .character("t"): move(to: earliest)
        case .paste(let text): return read(text)
        default: return false
        }
        return true
    }

    /// Takes dates written out: one moves the cursor there, two are the stay, as in
    /// `2027-05-01 2027-05-04`.
    private mutating func read(_ text: String) -> Bool {
        let dates = text.split { !$0.isNumber && $0 != "-" }.compactMap { CivilDate(String($0)) }
        if dates.count == 2, dates[0] >= earliest, dates[1] <= latest,
            let stay = DateRange(checkIn: dates[0], checkOut: dates[1])
        {
            pick(stay)
            return true
        }
        guard dates.count == 1 else { return false }
        move(to: dates[0])
        return true
    }

    /// The place of a date in the previewed range.
    func edge(of date: CivilDate) -> MonthGrid.Day.Edge {
        guard let preview else { return date == checkIn ? .single : .none }
        if date == preview.checkIn { return .start }
        if date == preview.checkOut { return .end }
        return preview.contains(date) ? .inside : .none
    }

    /// So many months from the first one on, each day as `look` says, with the cursor.
    func grid(
        from first: CivilDate,
        months count: Int,
        look: (CivilDate) -> MonthGrid.Day
    ) -> MonthGrid {
        let months = (0..<max(1, count)).map { offset in
            Months.month(first.firstOfMonth(adding: offset), look: look)
        }
        let index =
            (cursor.year - first.year) * 12 + cursor.month - first.month
        let place = MonthGrid.Place(month: index, day: cursor.day - 1)
        return MonthGrid(months: months, cursor: months.indices.contains(index) ? place : nil)
    }
}

/// Months as the canvas wants them.
enum Months {
    /// Columns of one month and of the gap beside it.
    static let columns = 22
    static let gap = 3

    /// One month, each day as `look` says.
    static func month(
        _ date: CivilDate,
        look: (CivilDate) -> MonthGrid.Day
    ) -> MonthGrid.Month {
        let first = date.firstOfMonth
        return MonthGrid.Month(
            title: Words.month(first),
            leadingBlanks: first.weekday.index,
            days: (0..<first.daysInMonth).map { look(first.adding(days: $0)) }
        )
    }

    /// How many months stand side by side in so many columns.
    static func across(_ columns: Int) -> Int {
        max(1, (columns + gap) / (self.columns + gap))
    }

    /// The number of a day in two columns.
    static func number(_ date: CivilDate) -> String {
        date.day < 10 ? "0\(date.day)" : "\(date.day)"
    }
}
