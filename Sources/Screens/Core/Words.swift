package import Marketplace

/// How dates, ranges, ages and counts read; one place, no locale, no clock.
package enum Words {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let fullMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// Reads like `Sat 1 May 2027`.
    package static func date(_ date: CivilDate) -> String {
        "\(weekdays[date.weekday.index]) \(dayAndMonth(date)) \(date.year)"
    }

    /// Reads like `Sat`.
    package static func weekday(_ day: Weekday) -> String { weekdays[day.index] }

    /// Reads like `1 May`.
    package static func dayAndMonth(_ date: CivilDate) -> String {
        let (_, month, day) = date.parts
        return "\(day) \(months[month - 1])"
    }

    /// Reads like `May 2027`.
    package static func month(_ date: CivilDate) -> String {
        "\(fullMonths[date.month - 1]) \(date.year)"
    }

    /// Reads like `1–4 May 2027 (3 nights)`.
    package static func range(_ range: DateRange) -> String {
        dates(range) + " (" + count(range.nightCount, "night") + ")"
    }

    /// The range without its nights; month and year stand twice only where they change.
    package static func dates(_ range: DateRange) -> String {
        let first = range.checkIn.parts
        let last = range.checkOut.parts
        if first.year != last.year {
            return "\(dayAndMonth(range.checkIn)) \(first.year) – "
                + "\(dayAndMonth(range.checkOut)) \(last.year)"
        }
        if first.month != last.month {
            return "\(dayAndMonth(range.checkIn)) – \(dayAndMonth(range.checkOut)) \(last.year)"
        }
        return "\(first.day)–\(dayAndMonth(range.checkOut)) \(last.year)"
    }

    /// The first and the last night of a range, such as `1 Jun – 31 Aug 2027`.
    package static func nights(_ range: DateRange) -> String {
        let last = range.checkOut.adding(days: -1)
        guard let shown = DateRange(checkIn: range.checkIn, checkOut: last) else {
            return "\(dayAndMonth(last)) \(last.year)"
        }
        return dates(shown)
    }

    /// `Thu 29 Apr 2027, 15:00 (Europe/Lisbon)`: year and zone, since money hangs on it.
    package static func deadline(_ moment: LocalInstant) -> String {
        "\(date(moment.date)), \(clock(minute: moment.minute)) (\(moment.timeZone))"
    }

    /// Reads like `15:00`.
    package static func clock(minute: Int) -> String {
        padded(minute / 60 % 24) + ":" + padded(minute % 60)
    }

    /// A number with its noun, such as `2,140 homes`.
    package static func count(_ count: Int, _ noun: String, plural: String? = nil) -> String {
        "\(grouped(count)) \(count == 1 ? noun : plural ?? noun + "s")"
    }

    /// Reads like `12,345`.
    package static func grouped(_ value: Int) -> String {
        var text = ""
        let digits = String(value.magnitude)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return value < 0 ? "-" + text : text
    }

    /// How long ago it was, such as `3 h ago`.
    package static func age(_ then: Instant, now: Instant) -> String {
        let minutes = max(0, now.milliseconds - then.milliseconds) / 60_000
        switch minutes {
        case 0: return "just now"
        case 1..<60: return "\(minutes) min ago"
        case 60..<1_440: return "\(minutes / 60) h ago"
        default: return count(Int(minutes / 1_440), "day") + " ago"
        }
    }

    /// Reads like `as of 14:02 UTC · 3 h ago`.
    package static func asOf(_ then: Instant, now: Instant) -> String {
        let minuteOfDay = Int(then.milliseconds / 60_000 % 1_440)
        let day = then.utcDate == now.utcDate ? "" : dayAndMonth(then.utcDate) + " "
        return "as of \(day)\(clock(minute: minuteOfDay)) UTC · \(age(then, now: now))"
    }

    /// Reads like `Thu 29 Apr 2027, 14:02 UTC`, for moments that belong to no home.
    package static func instant(_ instant: Instant) -> String {
        let minutes = instant.milliseconds / 60_000
        let minuteOfDay = minutes - Int64(instant.utcDate.daysSinceEpoch) * 1_440
        return "\(date(instant.utcDate)), \(clock(minute: Int(minuteOfDay))) UTC"
    }

    /// Reads like `Sat 1 May 2027, from 15:00`.
    package static func arrival(_ moment: LocalInstant) -> String {
        "\(date(moment.date)), from \(clock(minute: moment.minute))"
    }

    /// Reads like `Tue 4 May 2027, by 11:00`.
    package static func departure(_ moment: LocalInstant) -> String {
        "\(date(moment.date)), by \(clock(minute: moment.minute))"
    }

    /// `14 min`, `59 s`: what is left until then; nil once it has passed.
    package static func left(until then: Instant, now: Instant) -> String? {
        let seconds = (then.milliseconds - now.milliseconds) / 1_000
        switch seconds {
        case ..<1: return nil
        case 1..<60: return "\(seconds) s"
        case 60..<7_200: return "\(seconds / 60) min"
        case 7_200..<172_800: return "\(seconds / 3_600) h"
        default: return count(Int(seconds / 86_400), "day")
        }
    }

    private static func padded(_ value: Int) -> String {
        value < 10 ? "0\(value)" : "\(value)"
    }
}
