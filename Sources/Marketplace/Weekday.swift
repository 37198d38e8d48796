/// A day of the week; weeks start on Monday (ISO 8601).
package enum Weekday: String, CaseIterable, Codable, Sendable, Hashable, CodingKeyRepresentable {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// 0 for Monday to 6 for Sunday.
    package var index: Int { Weekday.allCases.firstIndex(of: self) ?? 0 }
}
