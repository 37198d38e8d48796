extension CivilDate {
    /// The date in full for people: `Sat 29 Feb 2028`.
    package var words: String {
        let (year, month, day) = parts
        return "\(weekday.title.prefix(3)) \(day) \(CivilDate.months[month - 1].prefix(3)) \(year)"
    }

    /// The English name of the month, such as `February`.
    package var monthName: String { CivilDate.months[month - 1] }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}

extension Weekday {
    /// The English name of the day, such as `Monday`.
    package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
