internal import Marketplace

/// A clock that asks `Zones` about changes of clocks once, then knows them.
///
/// Tens of thousands of deadlines lie in the same few years; asking for each would take longer than
/// everything else.
struct DemoZone {
    let clock: WallClock

    init(_ name: String, around today: CivilDate) {
        let exact = Zones.clock(name)
        let first = today.adding(days: -1_100).daysSinceEpoch
        let offsets = (0..<2_000).map { day -> Int32 in
            DemoZone.offset(exact, at: Instant(seconds: Int64(first + day) * 86_400))
        }
        // On days with a change, and far away, the exact clock answers.
        let isPlain = offsets.indices.map { index in
            index > 1 && index < offsets.count - 2
                && offsets[index - 1...index + 2].allSatisfy { $0 == offsets[index] }
        }
        clock = WallClock(timeZone: name) { date, minute in
            let index = date.daysSinceEpoch - first
            guard isPlain.indices.contains(index), isPlain[index] else {
                return exact.at(date, minute: minute).at
            }
            let seconds = Int64(date.daysSinceEpoch) * 86_400 + Int64(minute) * 60
            return Instant(seconds: seconds - Int64(offsets[index]))
        } local: { instant in
            let index = instant.utcDate.daysSinceEpoch - first
            guard isPlain.indices.contains(index), isPlain[index] else {
                let local = exact.at(instant)
                return (local.date, local.minute)
            }
            let shifted = instant.adding(seconds: Int64(offsets[index]))
            let date = shifted.utcDate
            let midnight = Int64(date.daysSinceEpoch) * 86_400_000
            return (date, Int((shifted.milliseconds - midnight) / 60_000))
        }
    }

    /// Seconds east of Greenwich.
    private static func offset(_ clock: WallClock, at instant: Instant) -> Int32 {
        let local = clock.at(instant)
        let wall = Int64(local.date.daysSinceEpoch) * 86_400 + Int64(local.minute) * 60
        return Int32(wall - instant.milliseconds / 1_000)
    }
}
