internal import Foundation
package import Marketplace

/// The only place that knows time zones.
package enum Zones {
    /// The clock on the wall of this IANA zone; UTC when there is no such zone here.
    ///
    /// A civil time that a change of clocks skips is the first valid instant after it; one that
    /// occurs twice is the earlier.
    package static func clock(_ name: String) -> WallClock {
        known.withLock { clocks in
            if let clock = clocks[name] { return clock }
            let clock = TimeZone(identifier: name).map { make(name, $0) } ?? .utc
            clocks[name] = clock
            return clock
        }
    }

    /// Whether this is the name of a zone in the form `Area/Place`, or `UTC`.
    ///
    /// The form is looked at first: what people send must not become the name of a file.
    package static func isKnown(_ name: String) -> Bool {
        if name == "UTC" { return true }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), name.utf8.count <= 64,
            parts.allSatisfy({ part in
                part.utf8.first.map { UInt8(ascii: "A") <= $0 && $0 <= UInt8(ascii: "Z") } ?? false
                    && part.utf8.allSatisfy(isPartOfName)
            })
        else { return false }
        return TimeZone(identifier: name) != nil
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "+"):
            true
        default: false
        }
    }

    private static let known = Lock<[String: WallClock]>([:])

    private static func make(_ name: String, _ zone: TimeZone) -> WallClock {
        WallClock(timeZone: name) { date, minute in
            instant(date, minute: minute, in: zone)
        } local: { instant in
            let seconds = Int64(instant.milliseconds.flooredDivision(by: 1_000))
            let local = seconds + Int64(offset(at: seconds, in: zone))
            let day = local.flooredDivision(by: 86_400)
            return (CivilDate(daysSinceEpoch: Int(day)), Int((local - day * 86_400) / 60))
        }
    }

    /// The earliest instant whose wall time is this civil time, or the end of the gap it falls in.
    private static func instant(_ date: CivilDate, minute: Int, in zone: TimeZone) -> Instant {
        let wall = Int64(date.daysSinceEpoch) * 86_400 + Int64(minute) * 60
        // Offsets a day before and after bracket any one change of clocks.
        let before = Int64(offset(at: wall - 86_400, in: zone))
        let after = Int64(offset(at: wall + 86_400, in: zone))
        for candidate in [wall - max(before, after), wall - min(before, after)]
        where candidate + Int64(offset(at: candidate, in: zone)) == wall {
            return Instant(seconds: candidate)
        }
        let day = Date(timeIntervalSince1970: Double(wall - max(before, after) - 1))
        let change = zone.nextDaylightSavingTimeTransition(after: day)
        return Instant(seconds: change.map { Int64($0.timeIntervalSince1970) } ?? wall - before)
    }

    private static func offset(at seconds: Int64, in zone: TimeZone) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
