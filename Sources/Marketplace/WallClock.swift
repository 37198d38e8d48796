/// The clock on a home's wall: converts between civil time at the home and instants.
///
/// Only the server knows time zones, so the conversions are passed in. Their duty: a civil time that
/// a change of clocks skips is the first valid instant after it, one that occurs twice the earlier.
package struct WallClock: Sendable {
    /// IANA name, such as `Europe/Lisbon`.
    package let timeZone: String
    private let instant: @Sendable (CivilDate, Int) -> Instant
    private let local: @Sendable (Instant) -> (date: CivilDate, minute: Int)

    /// The clock of a zone; minutes count from local midnight, 0 to 1,439.
    package init(
        timeZone: String,
        instant: @escaping @Sendable (_ date: CivilDate, _ minute: Int) -> Instant,
        local: @escaping @Sendable (Instant) -> (date: CivilDate, minute: Int)
    ) {
        self.timeZone = timeZone
        self.instant = instant
        self.local = local
    }

    /// The instant of this civil time, with what the wall then really shows.
    package func at(_ date: CivilDate, minute: Int) -> LocalInstant {
        at(instant(date, minute))
    }

    /// The instant, with what the wall then shows.
    package func at(_ instant: Instant) -> LocalInstant {
        let (date, minute) = local(instant)
        return LocalInstant(at: instant, date: date, minute: minute, timeZone: timeZone)
    }

    /// The clock of UTC.
    package static let utc = WallClock(timeZone: "UTC") { date, minute in
        Instant(seconds: Int64(date.daysSinceEpoch) * 86_400 + Int64(minute) * 60)
    } local: { instant in
        let date = instant.utcDate
        let midnight = Int64(date.daysSinceEpoch) * 86_400_000
        return (date, Int((instant.milliseconds - midnight) / 60_000))
    }
}
