internal import Marketplace

/// A home's rules for dates, as search keeps them: judges many stays at one home.
struct SearchRules: Sendable, Hashable {
    static let columns = "traits, min_nights, max_nights, notice_days, window_days"

    private let traits: HomeTraits
    private let minNights: Int64
    private let maxNights: Int
    private let noticeDays: Int
    private let windowDays: Int

    init(_ row: Row, from place: Int) {
        traits = HomeTraits(rawValue: row[place])
        minNights = row[place + 1]
        maxNights = row[place + 2]
        noticeDays = row[place + 3]
        windowDays = row[place + 4]
    }

    /// Whether the host takes stays on these dates, apart from what is taken already.
    ///
    /// `length` is what the day of arrival itself says of the stay's length, if it says anything.
    func allow(_ stay: DateRange, today: CivilDate, length: Bool? = nil) -> Bool {
        let lead = max(0, stay.checkIn.daysSinceEpoch - today.daysSinceEpoch)
        guard noticeDays <= lead, lead <= windowDays else { return false }
        let arrival = stay.checkIn.weekday
        let least = Int(minNights >> Int64(8 * arrival.index) & 255)
        guard length ?? (least <= stay.nightCount && stay.nightCount <= maxNights) else {
            return false
        }
        return traits.isSuperset(
            of: [HomeTraits(arrival: arrival), HomeTraits(departure: stay.checkOut.weekday)]
        )
    }
}
