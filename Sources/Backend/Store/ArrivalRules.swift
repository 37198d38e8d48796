internal import Marketplace

/// How long stays may be that begin on certain days, as search compares it.
///
/// The columns of a home say it by weekday; these rows say it for the days of seasons and for
/// single dates, in runs of days that ask for the same. Few homes have any.
struct ArrivalRules {
    /// Days that ask for stays of the same length.
    struct Run: Hashable, Sendable {
        var days: Range<Int>
        let minNights: Int
        let maxNights: Int
    }

    private var runs: [Int64: [Run]] = [:]

    /// The runs of many homes, read at once.
    init(of homes: [Int64], in db: Database) throws {
        for group in NumberList.groups(of: homes) {
            let rows = try db.rows(
                "SELECT * FROM arrival_rule WHERE listing IN (\(group.marks))",
                group.numbers
            )
            for row in rows {
                let run = Run(
                    days: (row["first_day"] as Int)..<(row["until"] as Int),
                    minNights: row["min_nights"],
                    maxNights: row["max_nights"]
                )
                runs[row["listing"], default: []].append(run)
            }
        }
    }

    /// Whether the day of arrival takes a stay so long; nil when it says nothing itself.
    func allow(_ stay: DateRange, at home: Int64) -> Bool? {
        guard let runs = runs[home] else { return nil }
        let day = stay.checkIn.daysSinceEpoch
        return runs.first { $0.days.contains(day) }.map { run in
            (run.minNights...max(run.minNights, run.maxNights)).contains(stay.nightCount)
        }
    }

    /// Writes the runs of a home anew.
    static func write(_ rules: StayRules, of number: Int64, in db: Database) throws {
        try db.execute("DELETE FROM arrival_rule WHERE listing = ?", [number])
        for run in runs(of: rules) {
            try db.execute(
                """
                INSERT INTO arrival_rule (listing, first_day, until, min_nights, max_nights)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    number, run.days.lowerBound, run.days.upperBound, run.minNights,
                    run.maxNights,
                ]
            )
        }
    }

    /// The days on which something else is asked than by weekday, in order.
    static func runs(of rules: StayRules) -> [Run] {
        let seasons = (rules.seasons ?? []).flatMap { season in
            season.dates.checkIn.daysSinceEpoch..<season.dates.checkOut.daysSinceEpoch
        }
        let dates = (rules.minNightsByDate ?? [:]).keys.map(\.daysSinceEpoch)
        var general = rules
        general.seasons = nil
        general.minNightsByDate = nil
        return Set(seasons).union(dates).sorted().reduce(into: []) { runs, day in
            let date = CivilDate(daysSinceEpoch: day)
            let least = rules.minNights(arriving: date)
            let most = rules.maxNights(arriving: date)
            let isSpecial =
                least != general.minNights(arriving: date)
                || most != general.maxNights(arriving: date)
            guard isSpecial else { return }
            if let last = runs.last, last.days.upperBound == day, last.minNights == least,
                last.maxNights == most
            {
                runs[runs.count - 1].days = last.days.lowerBound..<(day + 1)
            } else {
                runs.append(Run(days: day..<(day + 1), minNights: least, maxNights: most))
            }
        }
    }
}
